import type {StorageNode} from '../storage/tree.ts';

/** Plain text of nodes: what a reader would read, without macros' parameters. */
export function storageText(nodes: readonly StorageNode[]): string {
  return nodes.map(toText).join('');
}

function toText(node: StorageNode): string {
  if (node.type === 'cdata' || node.type === 'verbatim') return node.value;
  if (node.type === 'text') {
    return typeof node.value === 'string' ? node.value : `${node.value.before}${node.value.after}`;
  }
  if (node.tagName === 'ac:parameter') return '';
  if (node.tagName === 'br') return ' ';
  if (node.tagName === 'ac:image')
    return typeof node.properties['ac:alt'] === 'string' ? node.properties['ac:alt'] : '';
  return storageText(node.label ?? node.children);
}
