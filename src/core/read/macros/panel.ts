import type {Blockquote, BlockContent, RootContent} from 'mdast';
import {html} from '../html.ts';
import type {BlockReader} from '../state.ts';
import {bodyOf, parameter} from './parts.ts';

/** Names of GitHub's alerts. */
export type AlertName = 'NOTE' | 'TIP' | 'IMPORTANT' | 'WARNING' | 'CAUTION';

/** A panel with one of GitHub's colours. */
export function panelMacro(name: AlertName): BlockReader {
  return (node, state) => {
    const title = titleLine(parameter(node, 'title'));
    if (title.length > 0)
      state.report('simplified-structure', 'The title of a panel is read as a bold line in it.', node.start);
    return [alert(name, [...title, ...state.flow(bodyOf(node))])];
  };
}

/** A panel with colours of its own: a quote. */
export const customPanel: BlockReader = (node, state) => {
  state.report('lost-formatting', 'A panel with colours of its own is read as a quote.', node.start);
  const children = [...titleLine(parameter(node, 'title')), ...state.flow(bodyOf(node))];
  return children.length === 0 ? [] : [{type: 'blockquote', children: children as BlockContent[]}];
};

/** Make an alert, as GitHub reads it: a quote that begins with the name of its kind. */
export function alert(name: AlertName, blocks: readonly RootContent[]): Blockquote {
  // Without anything in it, the line with the name would be text.
  const empty: BlockContent = {type: 'paragraph', children: [html('&nbsp;')]};
  const content = blocks.length === 0 ? [empty] : (blocks as readonly BlockContent[]);
  const [first, ...rest] = content;
  // The brackets of text would be escaped.
  if (first?.type === 'paragraph' && first.children[0]?.type !== 'html') {
    const line = [html(`[!${name}]\n`), ...first.children];
    return {type: 'blockquote', children: [{type: 'paragraph', children: line}, ...rest]};
  }
  const marker: BlockContent = {type: 'paragraph', children: [html(`[!${name}]`)]};
  return {type: 'blockquote', children: [marker, ...content]};
}

function titleLine(title: string): readonly RootContent[] {
  if (title === '') return [];
  const strong = {type: 'strong', children: [{type: 'text', value: title}]} as const;
  return [{type: 'paragraph', children: [{...strong, children: [...strong.children]}]}];
}
