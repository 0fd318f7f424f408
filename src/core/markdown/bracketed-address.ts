import type {Link, Nodes} from 'mdast';

/**
 * Give a bare address the bracket that ends it back, as in `https://example.com/a[b]`.
 *
 * GitHub takes all up to the next space into the address; the parser leaves out a last `]`, whether one was opened in the
 * address or not.
 *
 * @see https://github.github.com/gfm/#extended-autolink-path-validation
 */
export function closeBrackets<Node extends Nodes>(siblings: readonly Node[]): readonly Node[] {
  if (!siblings.some(isOpen)) return siblings;
  const nodes = [...siblings];
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    if (!isOpen(node) || next?.type !== 'text' || !next.value.startsWith(']')) continue;
    const [text] = node.children;
    if (text?.type !== 'text') continue;
    nodes[index] = {...node, url: `${node.url}]`, children: [{...text, value: `${text.value}]`}]};
    nodes[index + 1] = {...next, value: next.value.slice(1)};
  }
  return nodes;
}

/** Whether a node is a bare address with a bracket that is opened last. */
function isOpen(node: Nodes): node is Nodes & Link {
  if (node.type !== 'link' || node.url.lastIndexOf('[') <= node.url.lastIndexOf(']')) return false;
  const [text] = node.children;
  const {start, end} = node.position ?? {};
  return text?.type === 'text' && text.value.length === (end?.offset ?? 0) - (start?.offset ?? 0);
}
