import type {Nodes} from 'mdast';

/**
 * Part a mark from the block of HTML above it, which ends at a blank line only: `</details>` and `:::` below.
 *
 * Only of blocks that hold elements: what stands in a comment, in a script or in preformatted text is no mark.
 */
export function partMark(node: Nodes): readonly Nodes[] {
  if (node.type !== 'html' || !node.position) return [node];
  const {start, end} = node.position;
  const match = /\n([ \t]*)(<!--confluence:block \d+-->)\s*$/.exec(node.value);
  const above = match ? node.value.slice(0, match.index) : '';
  if (!match || !/^<\/?(?!pre\b|script\b|style\b|textarea\b)[a-z]/i.test(above)) return [node];
  if (above.lastIndexOf('<!--') > above.lastIndexOf('-->')) return [node];
  const last = {line: end.line, column: 1 + (match[1]?.length ?? 0)};
  return [
    {...node, value: above, position: {start, end: last}},
    {...node, value: match[2] ?? '', position: {start: last, end}}
  ];
}
