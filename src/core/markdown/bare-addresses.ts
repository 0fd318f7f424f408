import type {Link, Nodes, Text} from 'mdast';

/** A bare address with the text that is all of it. */
interface Bare extends Link {
  children: [Text];
}

const scheme = /(?<![\p{L}\p{N}])(?:mailto|xmpp):$/iu;

/**
 * Give bare addresses what belongs to them, and the parser leaves beside them: a bracket that ends them, as in
 * `https://example.com/a[b]`, and `mailto:` or `xmpp:` before an address of mail.
 *
 * @see https://github.github.com/gfm/#autolinks-extension-
 */
export function completeAddresses(siblings: readonly Nodes[]): readonly Nodes[] {
  if (!siblings.some(isBare)) return siblings;
  const nodes: Nodes[] = [...siblings];
  for (const [index, node] of nodes.entries()) {
    if (!isBare(node)) continue;
    const [before, after] = [nodes[index - 1], nodes[index + 1]];
    if (after?.type === 'text' && after.value.startsWith(']') && isOpen(node.url)) {
      nodes[index] = withText(node, '', ']');
      nodes[index + 1] = {...after, value: after.value.slice(1)};
    } else if (before?.type === 'text' && node.url.startsWith('mailto:')) {
      const start = scheme.exec(before.value)?.[0];
      if (start === undefined) continue;
      const rest = start.toLowerCase() === 'xmpp:' ? resourceIn(after) : '';
      nodes[index - 1] = {...before, value: before.value.slice(0, -start.length)};
      nodes[index] = {...withText(node, start, rest), url: `${start}${node.children[0].value}${rest}`};
      if (after?.type === 'text') nodes[index + 1] = {...after, value: after.value.slice(rest.length)};
    }
  }
  return nodes;
}

/** Whether a node is an address that stands for itself. */
function isBare(node: Nodes): node is Bare {
  if (node.type !== 'link') return false;
  const [text] = node.children;
  const {start, end} = node.position ?? {};
  return text?.type === 'text' && text.value.length === (end?.offset ?? 0) - (start?.offset ?? 0);
}

function isOpen(url: string): boolean {
  return url.lastIndexOf('[') > url.lastIndexOf(']');
}

function withText(node: Bare, before: string, after: string): Bare {
  const [text] = node.children;
  return {
    ...node,
    url: `${node.url}${after}`,
    children: [{...text, value: `${before}${text.value}${after}`}]
  };
}

/** The part of an address of chat that names the program. */
function resourceIn(node: Nodes | undefined): string {
  return node?.type === 'text' ? (/^\/[\w.@]+/.exec(node.value)?.[0].replace(/[.@]+$/, '') ?? '') : '';
}
