import type {Definition, FootnoteDefinition, Nodes, Parents} from 'mdast';
import {keepVisible} from '../markdown/ignore.ts';
import type {Footnote, State} from './state.ts';

/** Collect what links and footnotes refer to by name, wherever it stands; the first of a name counts. */
export function readDefinitions(tree: Parents): Pick<State, 'definitions' | 'footnotes'> {
  const definitions = new Map<string, Definition>();
  const footnoteDefinitions = new Map<string, FootnoteDefinition>();
  const visit = (parent: Parents): void => {
    for (const node of parent.children) {
      if (node.type === 'definition' && !definitions.has(node.identifier))
        definitions.set(node.identifier, node);
      if (node.type === 'footnoteDefinition' && !footnoteDefinitions.has(node.identifier)) {
        footnoteDefinitions.set(node.identifier, node);
      }
      if (mayHoldDefinitions(node)) visit(node);
    }
  };
  visit(tree);
  return {definitions, footnotes: numberFootnotes(tree, footnoteDefinitions)};
}

/**
 * Number the footnotes that anything refers to, also if that is in a footnote of which nobody sees anything.
 *
 * GitHub counts references in the order of the source, those in footnotes where these are written.
 */
function numberFootnotes(
  tree: Parents,
  definitions: ReadonlyMap<string, FootnoteDefinition>
): Map<string, Footnote> {
  const footnotes = new Map<string, Footnote>();
  const visit = (node: Nodes): void => {
    const definition = node.type === 'footnoteReference' ? definitions.get(node.identifier) : undefined;
    if (definition && !footnotes.has(definition.identifier))
      footnotes.set(definition.identifier, {definition, number: footnotes.size + 1, references: 0});
    if (node.type === 'admonition' && node.title) visit(node.title);
    if ('children' in node) for (const child of keepVisible<Nodes>(node.children).nodes) visit(child);
  };
  if (definitions.size > 0) visit(tree);
  return footnotes;
}

function mayHoldDefinitions(
  node: Nodes
): node is Extract<
  Parents,
  {type: 'admonition' | 'blockquote' | 'list' | 'listItem' | 'footnoteDefinition'}
> {
  return (
    node.type === 'admonition' ||
    node.type === 'blockquote' ||
    node.type === 'list' ||
    node.type === 'listItem' ||
    node.type === 'footnoteDefinition'
  );
}
