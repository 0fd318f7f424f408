import type {ListItem} from 'mdast';
import {element, isElement, text} from '../../storage/tree.ts';
import type {StorageElement, StorageNode} from '../../storage/tree.ts';
import type {Handler, State} from '../state.ts';

/** An item outside of a list. */
export const listItem: Handler<ListItem> = (node, state) => [makeItem(node, !node.spread, state)];

/**
 * Make an item; a task in a list that cannot be a task list gets a box drawn as text.
 *
 * @param tight
 *   Whether no item of the list has blank lines, so that its text is no paragraph.
 */
export function makeItem(node: ListItem, tight: boolean, state: State): StorageElement {
  const content = state.flow(node);
  const blocks = addBox(node, content.length > 0 ? content : [element('p', {}, [])]);
  return element('li', {}, tight ? unwrapParagraph(blocks) : blocks);
}

/** Text of a tight item stands in the item itself, unless more than lists follow it. */
function unwrapParagraph(blocks: readonly StorageNode[]): readonly StorageNode[] {
  const [first, ...rest] = blocks;
  if (!isPlainParagraph(first) || !rest.every(isList)) return blocks;
  return [...first.children, ...rest];
}

function isPlainParagraph(node: StorageNode | undefined): node is StorageElement {
  return isElement(node, 'p') && Object.keys(node.properties).length === 0;
}

function isList(node: StorageNode): boolean {
  return isElement(node, 'ul') || isElement(node, 'ol');
}

function addBox(node: ListItem, blocks: readonly StorageNode[]): readonly StorageNode[] {
  if (typeof node.checked !== 'boolean') return blocks;
  const box = text(node.checked ? '☑ ' : '☐ ');
  const [first, ...rest] = blocks;
  if (!isElement(first, 'p')) return [element('p', {}, [box]), ...blocks];
  return [{...first, children: [box, ...first.children]}, ...rest];
}
