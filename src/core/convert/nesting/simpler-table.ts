import {element, isElement, text} from '../../storage/tree.ts';
import type {StorageElement, StorageNode} from '../../storage/tree.ts';
import {markInline} from '../paragraphs.ts';

/** A table as lines of text, one for each row; cells that hold more than a line stand below each other. */
export function simplerTable(table: StorageElement, cloud: boolean): readonly StorageNode[] {
  return findRows(table).flatMap(row => {
    const cells = row.children.flatMap(cell => (isElement(cell) ? [cell] : []));
    return cells.every(isLine) ? [toLine(cells, cloud)] : cells.flatMap(cell => cell.children);
  });
}

function findRows(node: StorageElement): readonly StorageElement[] {
  return node.children.flatMap(child => {
    if (!isElement(child)) return [];
    return child.tagName === 'tr' ? [child] : findRows(child);
  });
}

function isLine(cell: StorageElement): boolean {
  return cell.children.length === 0 || (cell.children.length === 1 && isElement(cell.children[0], 'p'));
}

function toLine(cells: readonly StorageElement[], cloud: boolean): StorageElement {
  const parts = cells.map(cell => {
    const line = cell.children.flatMap(child => (isElement(child) ? child.children : []));
    const content = cloud ? line.map(markInline) : line;
    return cell.tagName === 'th' && content.length > 0 ? [element('strong', {}, content)] : content;
  });
  return element(
    'p',
    {},
    parts.flatMap((part, index) => (index > 0 ? [text(' | '), ...part] : part))
  );
}
