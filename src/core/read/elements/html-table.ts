import {toHtml} from 'hast-util-to-html';
import type {PhrasingContent, RootContent} from 'mdast';
import {toHast} from 'mdast-util-to-hast';
import {html, openTag} from '../html.ts';
import {trimLine} from '../paragraph.ts';
import type {ReadState} from '../state.ts';
import {isElement} from '../tree.ts';
import type {PageElement} from '../tree.ts';
import {alignOf, contentOf, isLine, spanOf} from './table-parts.ts';
import {withoutAlignment} from './style.ts';
import type {Row} from './table-parts.ts';

/** A table of HTML. A line of text stands in its cell as HTML, anything else as Markdown between blank lines. */
export function htmlTable(rows: readonly Row[], state: ReadState): readonly RootContent[] {
  const blocks: RootContent[] = [];
  let waiting = '<table>';
  for (const {cells} of rows) {
    waiting += '\n<tr>';
    for (const cell of cells) {
      const spans = {colspan: spanOf(cell, 'colspan'), rowspan: spanOf(cell, 'rowspan')};
      const line = isLine(cell) ? writeLine(cell, state) : undefined;
      if (line !== undefined) {
        const align = alignOf(cell) ?? undefined;
        waiting += `\n${openTag(cell.name, {...spans, align})}${line}</${cell.name}>`;
        continue;
      }
      const content = state.flow(cell.children);
      blocks.push(html(`${waiting}\n${openTag(cell.name, spans)}`), ...content);
      waiting = `</${cell.name}>`;
    }
    waiting += '\n</tr>';
  }
  return [...blocks, html(`${waiting}\n</table>`)];
}

/** A line of text as HTML; undefined: HTML cannot say it. */
function writeLine(cell: PageElement, state: ReadState): string | undefined {
  const [only] = contentOf(cell);
  const align = alignOf(cell);
  const content = isElement(only, 'p') ? only.children : cell.children;
  const children = trimLine(
    state.phrasing(align ? content.map(node => withoutAlignment(node, align)) : content)
  );
  if (!children.every(isPlain)) return undefined;
  const tree = toHast({type: 'root', children}, {allowDangerousHtml: true});
  const written = toHtml(tree, {allowDangerousHtml: true, characterReferences: {useNamedReferences: true}});
  return written.includes('\n') ? written.replace(/\n+/g, '') : written;
}

/** Whether a node is the same when it is read as HTML, where white space is one space. */
function isPlain(node: PhrasingContent): boolean {
  if (node.type === 'text') return !/[ \t]{2}|\n/.test(node.value);
  if (node.type === 'inlineCode') return !/[ \t]{2}|^ | $/.test(node.value);
  if (node.type === 'footnoteReference' || node.type === 'inlineMath') return false;
  return 'children' in node ? (node.children as PhrasingContent[]).every(isPlain) : true;
}
