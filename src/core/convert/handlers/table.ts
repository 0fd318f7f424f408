import type {Table} from 'mdast';
import {element} from '../../storage/tree.ts';
import type {Handler} from '../state.ts';
import {makeRow} from './table-row.ts';

/** A table; its first row is the header. */
export const table: Handler<Table> = (node, state) => {
  const rows = node.children.map((row, index) => makeRow(row, {table: node, isHeader: index === 0}, state));
  return [element('table', {}, [element('tbody', {}, rows)])];
};
