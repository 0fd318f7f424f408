import type {List, ListItem} from 'mdast';
import {element, text} from '../storage/tree.ts';
import type {StorageElement, StorageNode} from '../storage/tree.ts';
import {toPhrasing} from './flow.ts';
import {markInline} from './paragraphs.ts';
import type {State} from './state.ts';

/** Whether a list, and every list in it, has only tasks of one paragraph each. */
export function canBeTaskList(node: List): boolean {
  return !node.ordered && node.children.length > 0 && node.children.every(isPlainTask);
}

/** Make a task list of Confluence; lists in it go inside of their task. */
export function taskList(node: List, state: State): StorageElement {
  return element(
    'ac:task-list',
    {},
    node.children.map(item => task(item, state))
  );
}

function task(item: ListItem, state: State): StorageElement {
  const id = state.nextId();
  const [paragraph, ...lists] = item.children;
  const body: readonly StorageNode[] =
    paragraph?.type === 'paragraph' ? toPhrasing(state.phrasing(paragraph)) : [];
  return element('ac:task', {}, [
    element('ac:task-id', {}, [text(id)]),
    element('ac:task-status', {}, [text(item.checked ? 'complete' : 'incomplete')]),
    element('ac:task-body', {}, state.isCloud ? body.map(markInline) : body),
    ...lists.flatMap(list => (list.type === 'list' ? [taskList(list, state)] : []))
  ]);
}

function isPlainTask(item: ListItem): boolean {
  if (typeof item.checked !== 'boolean') return false;
  return item.children.every((child, index) =>
    index === 0 ? child.type === 'paragraph' : isTaskList(child)
  );
}

function isTaskList(node: ListItem['children'][number]): boolean {
  return node.type === 'list' && canBeTaskList(node);
}
