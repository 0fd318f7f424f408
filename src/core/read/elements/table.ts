import type {Table, TableCell} from 'mdast';
import {inOneLine, settle, trimLine} from '../paragraph.ts';
import type {BlockReader, ReadState} from '../state.ts';
import {isElement} from '../tree.ts';
import type {PageElement} from '../tree.ts';
import {htmlTable} from './html-table.ts';
import {withoutAlignment} from './style.ts';
import {alignOf, contentOf, isLine, rowsOf, spanOf} from './table-parts.ts';
import type {Align, Row} from './table-parts.ts';

/** `<table>`: one of Markdown where it has a header row and only lines of text, else one of HTML. */
export const table: BlockReader = (node, state) => {
  const rows = rowsOf(node);
  if (rows.length === 0) return [];
  reportColours(rows, state);
  const aligns = columnsOf(rows);
  return aligns === undefined ? htmlTable(rows, state) : [markdownTable(rows, aligns, state)];
};

/** Alignment of each column; undefined: the table is none of Markdown. */
function columnsOf(rows: readonly Row[]): readonly Align[] | undefined {
  const [header, ...others] = rows;
  const width = header?.cells.length ?? 0;
  if (width === 0 || !header?.cells.every(({name}) => name === 'th')) return undefined;
  if (others.some(({cells}) => cells.length !== width || cells.some(({name}) => name === 'th')))
    return undefined;
  if (!rows.every(({cells}) => cells.every(cell => isLine(cell) && !isMerged(cell)))) return undefined;
  const aligns = header.cells.map((_, index) => new Set(rows.map(({cells}) => alignOf(cells[index]))));
  return aligns.some(({size}) => size > 1) ? undefined : aligns.map(([align]) => align ?? null);
}

function isMerged(cell: PageElement): boolean {
  return spanOf(cell, 'colspan') !== undefined || spanOf(cell, 'rowspan') !== undefined;
}

function markdownTable(rows: readonly Row[], aligns: readonly Align[], state: ReadState): Table {
  const children = rows.map(({cells}) => ({
    type: 'tableRow' as const,
    children: cells.map((cell, index): TableCell => {
      const align = aligns[index];
      const [only] = contentOf(cell);
      const content = isElement(only, 'p') ? only.children : cell.children;
      const nodes = align ? content.map(node => withoutAlignment(node, align)) : content;
      return {type: 'tableCell', children: settle(inOneLine(trimLine(state.phrasing(nodes))))};
    })
  }));
  return {type: 'table', align: [...aligns], children};
}

function reportColours(rows: readonly Row[], state: ReadState): void {
  const coloured = rows
    .flatMap(({cells}) => cells)
    .find(
      ({attributes}) => attributes['data-highlight-colour'] ?? /highlight-/.exec(attributes['class'] ?? '')
    );
  if (coloured)
    state.report('lost-formatting', 'Cells of a table keep no colour: Markdown has none.', coloured.start);
}
