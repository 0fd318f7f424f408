import type {Table, TableRow} from 'mdast';
import {element} from '../../storage/tree.ts';
import type {StorageElement} from '../../storage/tree.ts';
import type {Handler, State} from '../state.ts';
import {makeCell} from './table-cell.ts';

export interface RowOptions {
  readonly table: Table | undefined;
  readonly isHeader: boolean;
}

/** A row outside of a table. */
export const tableRow: Handler<TableRow> = (node, state) => [
  makeRow(node, {table: undefined, isHeader: false}, state)
];

/** Make a row, with as many cells as the header of its table has. */
export function makeRow(node: TableRow, options: RowOptions, state: State): StorageElement {
  const {table, isHeader} = options;
  const width = table?.children[0]?.children.length ?? node.children.length;
  const cells = Array.from({length: width}, (_, index) =>
    makeCell(
      node.children[index],
      {name: isHeader ? 'th' : 'td', align: table?.align?.[index] ?? undefined},
      state
    )
  );
  return element('tr', {}, cells);
}
