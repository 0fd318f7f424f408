import type {ListItem} from 'mdast';
import {element, isElement, text} from '../../storage/tree.ts';
import type {StorageElement, StorageNode} from '../../storage/tree.ts';
import {isPlainParagraph, markInline} from '../paragraphs.ts';
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
  const blocks = addBox(node, content.length > 0 ? content : [element('p', {}, [])], state.isCloud);
  return element('li', {}, tight ? unwrapParagraph(blocks) : blocks);
}

/** Text of a tight item stands in the item itself, unless more than lists follow it. */
export function unwrapParagraph(blocks: readonly StorageNode[]): readonly StorageNode[] {
  const [first, ...rest] = blocks;
  if (!isPlainParagraph(first) || first.children.length === 0 || !rest.every(isList)) return blocks;
  return [...first.children, ...rest];
}

// A task list in an item becomes a plain one.
function isList(node: StorageNode): boolean {
  return isElement(node, 'ul') || isElement(node, 'ol') || isElement(node, 'ac:task-list');
}

function addBox(node: ListItem, blocks: readonly StorageNode[], cloud: boolean): readonly StorageNode[] {
  if (typeof node.checked !== 'boolean') return blocks;
  const box = text(node.checked ? '☑ ' : '☐ ');
  const [first, ...rest] = blocks;
  if (!isElement(first, 'p')) return [element('p', {}, [box]), ...blocks];
  const line = cloud ? first.children.map(markInline) : first.children;
  return [{...first, children: [box, ...line]}, ...rest];
}
