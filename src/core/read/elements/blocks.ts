import {html} from '../html.ts';
import {makeParagraph} from '../paragraph.ts';
import type {BlockReader} from '../state.ts';
import {textOf} from '../tree.ts';

/** An element that only groups blocks. */
export const group: BlockReader = (node, state) => state.flow(node.children);

/** Columns: what is in them stands one after the other. */
export const layout: BlockReader = (node, state) => {
  const reason = 'The columns of a layout are read one after the other: Markdown has none.';
  state.report('simplified-structure', reason, node.start);
  return state.flow(node.children);
};

/** `<hr>`. */
export const rule: BlockReader = () => [{type: 'thematicBreak'}];

/** `<pre>`. */
export const preformatted: BlockReader = node => [
  {type: 'code', value: textOf(node.children).replace(/^\n|\n$/g, '')}
];

/** `<dt>`: a bold line. */
export const term: BlockReader = (node, state) =>
  makeParagraph([{type: 'strong', children: [...state.phrasing(node.children)]}]);

/** `<dd>`: indented. */
export const description: BlockReader = (node, state) => [
  html('<dl>\n<dd>'),
  ...state.flow(node.children),
  html('</dd>\n</dl>')
];
