import type {BlockReader, PhraseReader} from '../state.ts';
import {childOf, isElement, textOf} from '../tree.ts';
import type {PageElement} from '../tree.ts';
import {alert} from '../macros/panel.ts';
import type {AlertName} from '../macros/panel.ts';

const panels: Readonly<Record<string, AlertName>> = {
  error: 'CAUTION',
  info: 'NOTE',
  note: 'IMPORTANT',
  success: 'TIP',
  tip: 'TIP',
  warning: 'WARNING'
};

/** What only the Cloud editor has: panels by their colour, lists of decisions. */
export const adfExtension: BlockReader = (node, state) => {
  const adf = childOf(node, 'ac:adf-node');
  const content = adf && childOf(adf, 'ac:adf-content');
  if (!adf || !content) return [state.keep(node)];
  if (adf.attributes['type'] === 'panel') {
    const name = panels[attributeOf(adf, 'panel-type')];
    if (name !== undefined) return [alert(name, state.flow(content.children))];
    const reason = 'A panel with a colour of its own is read as a note.';
    state.report('lost-formatting', reason, node.start);
    return [alert('NOTE', state.flow(content.children))];
  }
  return [state.keep(node)];
};

/** The same among text: what Confluence has in its place where the editor is another. */
export const adfPhrase: PhraseReader = (node, state) => {
  state.report('lost-macro', 'Cannot say an extension in a line of text: its text is left.', node.start);
  const adf = childOf(node, 'ac:adf-node');
  const shown = childOf(node, 'ac:adf-fallback') ?? (adf && childOf(adf, 'ac:adf-content'));
  return state.phrasing(shown?.children ?? []);
};

function attributeOf(node: PageElement, key: string): string {
  const found = node.children.find(
    child => isElement(child, 'ac:adf-attribute') && child.attributes['key'] === key
  );
  return isElement(found) ? textOf(found.children).trim() : '';
}
