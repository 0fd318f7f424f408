import type {List} from 'mdast';
import {element} from '../../storage/tree.ts';
import type {Handler} from '../state.ts';
import {canBeTaskList, taskList} from '../task-list.ts';
import {makeItem} from './list-item.ts';

/** A list. One that holds nothing but tasks becomes Confluence's own kind; lists in a mixed one are of its kind. */
export const list: Handler<List> = (node, state) => {
  const tasks = node.children.filter(item => typeof item.checked === 'boolean').length;
  const isInMixed = state.place() === 'mixed-item';
  if (tasks > 0 && !isInMixed) {
    if (canBeTaskList(node)) return [taskList(node, state)];
    const reason =
      "A task list became a list with ☐ and ☑: Confluence's own holds tasks only, each one paragraph.";
    state.report('simplified-list', reason, node);
  }
  const start =
    node.ordered && typeof node.start === 'number' && node.start !== 1 ? String(node.start) : undefined;
  const tight = !node.spread && !node.children.some(item => item.spread);
  const items = state.within(tasks > 0 || isInMixed ? 'mixed-item' : 'item', () =>
    node.children.map(item => makeItem(item, tight, state))
  );
  return [element(node.ordered ? 'ol' : 'ul', {start}, items)];
};
