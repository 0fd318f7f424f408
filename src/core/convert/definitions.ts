import type {Definition, FootnoteDefinition, Nodes, Parents} from 'mdast';
import type {State} from './state.ts';

/** Collect what links and footnotes refer to by name, wherever it stands; the first of a name counts. */
export function readDefinitions(tree: Parents): Pick<State, 'definitions' | 'footnoteDefinitions'> {
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
  return {definitions, footnoteDefinitions};
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
