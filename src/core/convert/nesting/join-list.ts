import {element, isElement} from '../../storage/tree.ts';
import type {StorageElement, StorageNode} from '../../storage/tree.ts';
import {unwrapParagraph} from '../handlers/list-item.ts';
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
  let open: {readonly start: number; readonly items: StorageElement[]} | undefined;
  const endList = (): void => {
    if (open) {
      const children = toAlike(open.items);
      parts.push({...list, properties: toProperties(list, open.start), children});
    }
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

/**
 * Write the items of a list in one way: text in paragraphs where an item has more than one, else without.
 *
 * Markdown knows no list that has both, so that one could not be read back.
 */
function toAlike(items: readonly StorageElement[]): readonly StorageElement[] {
  if (items.some(hasMoreText)) return items.map(item => ({...item, children: wrapText(item.children)}));
  const isTight = items.some(({children: [first]}) => first && !isBlockOfItem(first));
  if (items.length > 1 && !isTight) return items;
  return items.map(item => ({...item, children: unwrapParagraph(item.children)}));
}

/** Whether text follows text, or anything but code. */
function hasMoreText({children}: StorageElement): boolean {
  return children.some((node, index) => {
    const before = children[index - 1];
    return isElement(node, 'p') && before !== undefined && kindOf(before) !== 'code';
  });
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
  return rest.some(node => kindOf(node) !== 'list') ? wrapText(nodes) : nodes;
}

/** Put the text that an item begins with into a paragraph. */
function wrapText(nodes: readonly StorageNode[]): readonly StorageNode[] {
  const end = nodes.findIndex(isBlockOfItem);
  const text = end < 0 ? nodes : nodes.slice(0, end);
  return text.length === 0 ? nodes : [element('p', {}, text), ...nodes.slice(text.length)];
}

function isBlockOfItem(node: StorageNode): boolean {
  return kindOf(node) !== 'text' || (node.type === 'element' && node.tagName === 'p');
}
