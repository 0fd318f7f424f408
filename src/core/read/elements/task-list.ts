import type {BlockContent, ListItem} from 'mdast';
import {html} from '../html.ts';
import {makeParagraph} from '../paragraph.ts';
import type {BlockReader, ReadState} from '../state.ts';
import {childOf, isElement, textOf} from '../tree.ts';
import type {PageElement} from '../tree.ts';

/** `<ac:task-list>`: a list with boxes. */
export const taskList: BlockReader = (node, state) => {
  const children = node.children
    .filter((child): child is PageElement => isElement(child, 'ac:task'))
    .map(task => readTask(task, state));
  return children.length === 0 ? [] : [{type: 'list', ordered: false, spread: false, children}];
};

function readTask(task: PageElement, state: ReadState): ListItem {
  const status = childOf(task, 'ac:task-status');
  const body = childOf(task, 'ac:task-body');
  const inner = task.children.filter(child => isElement(child, 'ac:task-list'));
  const text = makeParagraph(state.phrasing(body?.children ?? []));
  const children: BlockContent[] = [
    // A box without text is no task to GitHub.
    ...(text.length > 0 ? text : [{type: 'paragraph' as const, children: [html('&nbsp;')]}]),
    ...(state.flow(inner) as readonly BlockContent[])
  ];
  const checked = textOf(status?.children ?? []).trim() === 'complete';
  return {type: 'listItem', checked, spread: false, children};
}
