import {isElement, text} from '../storage/tree.ts';
import type {StorageNode} from '../storage/tree.ts';

/** Take spaces and line breaks from both ends of a line. */
export function trimLine(line: readonly StorageNode[]): readonly StorageNode[] {
  let start = 0;
  let end = line.length;
  while (start < end && isTrimmed(line[start])) start++;
  while (end > start && isTrimmed(line[end - 1])) end--;
  return line.slice(start, end).map((node, index, kept) => {
    if (node.type !== 'text' || typeof node.value !== 'string') return node;
    const begins = index === 0 || isElement(kept[index - 1], 'br');
    const value = begins ? node.value.replace(/^[ \t\n]+/, '') : node.value;
    return text(index === kept.length - 1 ? value.replace(/[ \t\n]+$/, '') : value);
  });
}

function isTrimmed(node: StorageNode | undefined): boolean {
  return node !== undefined && (isSpace(node) || isElement(node, 'br'));
}

/** Whether a node is nothing but white space. */
export function isSpace(node: StorageNode): boolean {
  return node.type === 'text' && typeof node.value === 'string' && node.value.trim() === '';
}
