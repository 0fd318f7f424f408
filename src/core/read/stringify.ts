import type {Nodes, Root} from 'mdast';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {toMarkdown} from 'mdast-util-to-markdown';
import {toString} from 'mdast-util-to-string';
import type {InlineMath} from '../markdown/math-nodes.ts';

/** Characters of a table's cell up to which its columns are aligned. */
const widestCell = 40;

/** Write a tree as Markdown, in the form that this project's parser and GitHub read. */
export function stringify(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    fences: true,
    listItemIndent: 'one',
    // Wide cells would make every row of their table as wide.
    extensions: [gfmToMarkdown({tablePipeAlign: !hasWideCell(tree)})],
    // A dollar sign that could begin a formula.
    unsafe: [{character: '$', before: '(?:^|[^A-Za-z0-9])', after: '[^ \\t\\r\\n]', inConstruct: 'phrasing'}],
    handlers: {inlineMath: (node: InlineMath) => writeMath(node)},
    // Markdown after HTML without a blank line would be HTML.
    join: [(left, right) => (left.type === 'html' || right.type === 'html' ? 1 : undefined)]
  });
}

function hasWideCell(node: Nodes): boolean {
  if (node.type === 'tableCell') return toString(node).length > widestCell;
  return 'children' in node && node.type !== 'paragraph' && node.children.some(hasWideCell);
}

function writeMath({value, display}: InlineMath): string {
  if (display) return `$$${value}$$`;
  return /^[^\s$](?:[^$]*[^\s$])?$/.test(value) ? `$${value}$` : `$\`${value}\`$`;
}
