import type {Nodes} from 'mdast';
import type {Position} from 'unist';

const begin = /<!--\s*confluence:ignore\s*-->/;
const end = /<!--\s*confluence:end-ignore\s*-->/;

export interface Visible<Node> {
  readonly nodes: readonly Node[];
  /** Where a region begins that has no end among its siblings; undefined: there is none. */
  readonly unclosed?: Position | undefined;
}

/**
 * Leave out what stands between `<!-- confluence:ignore -->` and `<!-- confluence:end-ignore -->`.
 *
 * A region that does not end is left out up to the end of its siblings: what somebody wanted to hide stays hidden.
 */
export function keepVisible<Node extends Nodes>(nodes: readonly Node[]): Visible<Node> {
  if (!nodes.some(node => node.type === 'html' && begin.test(node.value))) return {nodes};
  const kept: Node[] = [];
  let since: Node | undefined;
  for (const node of nodes) {
    const value: string | undefined = node.type === 'html' ? node.value : undefined;
    if (value === undefined) {
      if (!since) kept.push(node);
      continue;
    }
    const rest = cut(value, since !== undefined);
    if (rest.value !== '') kept.push({...node, value: rest.value});
    since = rest.open ? (since ?? node) : undefined;
  }
  return {nodes: kept, unclosed: since?.position};
}

/** Take the hidden parts out of one piece of HTML, and tell whether one is still open at its end. */
function cut(value: string, hidden: boolean): {readonly value: string; readonly open: boolean} {
  let rest = value;
  let kept = '';
  let open = hidden;
  for (;;) {
    const match = (open ? end : begin).exec(rest);
    if (!open) kept += match ? rest.slice(0, match.index) : rest;
    if (!match) return {value: kept, open};
    rest = rest.slice(match.index + match[0].length);
    open = !open;
  }
}
