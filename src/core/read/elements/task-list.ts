import type {BlockContent, ListItem, RootContent} from 'mdast';
import {html} from '../html.ts';
import {makeParagraph} from '../paragraph.ts';
import type {BlockReader, ReadState} from '../state.ts';
import {childOf, isBlank, isElement, textOf} from '../tree.ts';
import type {PageElement} from '../tree.ts';

/** `<ac:task-list>`: a list with boxes. */
export const taskList: BlockReader = (node, state) => {
  const children: ListItem[] = [];
  for (const child of node.children) {
    if (isElement(child, 'ac:task')) children.push(readTask(child, state));
    else if (!isBlank(child)) addTo(children, state.flow([child]));
  }
  return children.length === 0 ? [] : [{type: 'list', ordered: false, spread: false, children}];
};

/** What stands between tasks, such as the list of their own tasks, belongs to the one before it. */
function addTo(items: ListItem[], blocks: readonly RootContent[]): void {
  const last = items.at(-1);
  if (last) last.children.push(...(blocks as readonly BlockContent[]));
  else items.push({type: 'listItem', spread: false, children: [...(blocks as readonly BlockContent[])]});
}

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
