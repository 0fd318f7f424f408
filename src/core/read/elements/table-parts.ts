import {isBlank, isElement} from '../tree.ts';
import type {PageElement} from '../tree.ts';
import {alignmentOf} from './style.ts';

export type Align = 'center' | 'right' | null;

export interface Row {
  readonly cells: readonly PageElement[];
}

/** The rows of a table, of all its parts. */
export function rowsOf(node: PageElement): readonly Row[] {
  return node.children.flatMap(child => {
    if (!isElement(child)) return [];
    if (child.name !== 'tr') return /^t(?:body|head|foot)$/.test(child.name) ? rowsOf(child) : [];
    return [{cells: child.children.filter((cell): cell is PageElement => isElement(cell, 'td', 'th'))}];
  });
}

/** Whether a cell is one line of text. */
export function isLine(cell: PageElement): boolean {
  const content = contentOf(cell);
  const [only] = content;
  if (content.length === 1 && isElement(only, 'p')) return only.children.every(isInline);
  return content.every(isInline);
}

function isInline(node: PageElement['children'][number]): boolean {
  if (!isElement(node)) return true;
  if (/^ac:(?:structured-macro|macro|adf-extension|task-list|layout)$/.test(node.name))
    return /^(?:anchor|status)$/.test(node.attributes['ac:name'] ?? '');
  if (/^(?:p|h\d|ul|ol|li|dl|table|blockquote|pre|hr|div)$/.test(node.name)) return false;
  return node.name.startsWith('ac:') || node.children.every(isInline);
}

/** How a cell of one line is aligned. */
export function alignOf(cell: PageElement | undefined): Align {
  const only = cell && contentOf(cell)[0];
  return isElement(only, 'p') ? (alignmentOf(only) ?? null) : null;
}

/** What is in a cell. */
export function contentOf(cell: PageElement): PageElement['children'] {
  return cell.children.filter(node => !isBlank(node));
}

/** How many places a cell covers, where that is more than one. */
export function spanOf(cell: PageElement, name: 'colspan' | 'rowspan'): string | undefined {
  const value = cell.attributes[name] ?? '';
  return /^(?:[2-9]|\d{2,})$/.test(value) ? value : undefined;
}
