import type {TableCell} from 'mdast';
import {alignBlocks} from '../align.ts';
import {toFlow} from '../flow.ts';
import {element} from '../../storage/tree.ts';
import type {StorageElement} from '../../storage/tree.ts';
import type {Handler, State} from '../state.ts';

export interface CellOptions {
  readonly name: 'td' | 'th';
  readonly align: string | undefined;
}

/** A cell outside of a row: ordinary and not aligned. */
export const tableCell: Handler<TableCell> = (node, state) => [
  makeCell(node, {name: 'td', align: undefined}, state)
];

/** Make a cell. Confluence ignores the alignment of a cell, so that its paragraphs are aligned. */
export function makeCell(node: TableCell | undefined, options: CellOptions, state: State): StorageElement {
  const content = node ? state.within('cell', () => toFlow(state.phrasing(node), state.isCloud)) : [];
  const blocks = content.length > 0 ? content : [element('p', {}, [])];
  return element(options.name, {}, alignBlocks(blocks, options.align));
}
