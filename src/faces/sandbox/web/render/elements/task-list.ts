import {h} from 'hastscript';
import {childOf, childrenOf, textOf} from '../tree.ts';
import type {Renderer} from '../state.ts';

/** `ac:task-list`: things to do, each with a box that is ticked when it is done. */
export const taskList: Renderer = (element, state) =>
  h(
    'ul.task-list',
    element.children.flatMap(child => (child.kind === 'element' ? state.one(child) : []))
  );

/** `ac:task`. Its box can't be ticked here: the page is a mirror. */
export const task: Renderer = (element, state) => {
  const body = childOf(element, 'ac:task-body');
  const status = childOf(element, 'ac:task-status');
  const done = status !== undefined && textOf(status).trim() === 'complete';
  return h('li', {className: done ? ['task', 'task-done'] : ['task']}, [
    h('input', {type: 'checkbox', disabled: true, checked: done, ariaLabel: done ? 'Done' : 'To do'}),
    h('.task-body', [
      ...(body ? state.all(body) : []),
      ...childrenOf(element, 'ac:task-list').flatMap(list => state.one(list))
    ])
  ]);
};
