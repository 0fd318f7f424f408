import type {List} from 'mdast';
import {element} from '../../storage/tree.ts';
import type {Handler} from '../state.ts';
import {canBeTaskList, taskList} from '../task-list.ts';
import {makeItem} from './list-item.ts';

/** A list. One that holds nothing but tasks becomes Confluence's own kind, where that may stand. */
export const list: Handler<List> = (node, state) => {
  const tasks = node.children.filter(item => typeof item.checked === 'boolean').length;
  const place = state.place();
  if (tasks > 0 && place !== 'item' && place !== 'quote' && canBeTaskList(node))
    return [taskList(node, state)];
  if (tasks > 0 && place !== 'item') {
    const reason =
      "A task list became a list with ☐ and ☑: Confluence's own holds tasks only, each one paragraph.";
    state.report('simplified-list', reason, node);
  }
  const start =
    node.ordered && typeof node.start === 'number' && node.start !== 1 ? String(node.start) : undefined;
  const tight = !node.spread && !node.children.some(item => item.spread);
  const items = state.within('item', () => node.children.map(item => makeItem(item, tight, state)));
  return [element(node.ordered ? 'ol' : 'ul', {start}, items)];
};
