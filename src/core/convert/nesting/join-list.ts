import {element} from '../../storage/tree.ts';
import type {StorageElement, StorageNode} from '../../storage/tree.ts';
import {holds} from './scope.ts';
import {kindOf} from './kind.ts';

/**
 * Put a list together again from its items, some of which hold blocks that have to leave the list.
 *
 * Such a block ends the list; what follows it in the item stands after it, and the next item begins a list that counts
 * on.
 */
export function joinList(
  list: StorageElement,
  items: readonly (readonly StorageNode[])[]
): readonly StorageNode[] {
  const first = Number(list.properties['start'] ?? 1);
  const parts: StorageNode[] = [];
  let open: {readonly start: number; readonly items: StorageNode[]} | undefined;
  const endList = (): void => {
    if (open) parts.push({...list, properties: toProperties(list, open.start), children: open.items});
    open = undefined;
  };
  for (const [index, content] of items.entries()) {
    const border = content.findIndex(node => !isHeld(node));
    const kept = border < 0 ? content : content.slice(0, border);
    // An item of nothing but such a block leaves no bullet; a number may be referred to.
    if (border !== 0 || list.tagName === 'ol') {
      open ??= {start: first + index, items: []};
      open.items.push(element('li', {}, toContent(kept)));
    }
    if (border >= 0) {
      endList();
      parts.push(...content.slice(border));
    }
  }
  endList();
  return parts;
}

function isHeld(node: StorageNode): boolean {
  return holds({container: 'item'}, kindOf(node));
}

function toProperties(list: StorageElement, start: number): StorageElement['properties'] {
  const {start: _start, ...properties} = list.properties;
  return list.tagName === 'ol' && start !== 1 ? {...properties, start: String(start)} : properties;
}

/** Text of a tight item stands in the item itself as long as only lists follow it. */
function toContent(nodes: readonly StorageNode[]): readonly StorageNode[] {
  if (nodes.length === 0) return [element('p', {}, [])];
  const end = nodes.findIndex(isBlockOfItem);
  const rest = end < 0 ? [] : nodes.slice(end);
  const isLoose = rest.some(node => kindOf(node) !== 'list');
  return end === 0 || !isLoose ? nodes : [element('p', {}, nodes.slice(0, end)), ...rest];
}

function isBlockOfItem(node: StorageNode): boolean {
  return kindOf(node) !== 'text' || (node.type === 'element' && node.tagName === 'p');
}
