import type {Node, Position} from 'unist';
import {element, isElement, text} from '../storage/tree.ts';
import type {StorageElement, StorageNode} from '../storage/tree.ts';
import type {State} from './state.ts';
import {storageText} from './storage-text.ts';

/** Write tables among the blocks of a cell as lines of text: Confluence takes no table in a table. */
export function withoutTables(
  blocks: readonly StorageNode[],
  place: Node | Position | undefined,
  state: State
): readonly StorageNode[] {
  if (!blocks.some(block => isElement(block, 'table'))) return blocks;
  state.report(
    'simplified-nesting',
    'A table in a table became lines of text: Confluence does not take it.',
    place
  );
  return blocks.flatMap(block => (isElement(block, 'table') ? findRows(block).map(toLine) : [block]));
}

function findRows(table: StorageElement): readonly StorageElement[] {
  return table.children.flatMap(body =>
    isElement(body) ? body.children.filter(row => isElement(row, 'tr')) : []
  );
}

function toLine(row: StorageElement): StorageNode {
  const cells = row.children.map(cell => storageText([cell]).replace(/\s+/g, ' ').trim());
  return element('p', {}, [text(cells.join(' | '))]);
}
