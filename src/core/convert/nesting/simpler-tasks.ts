import {element, isElement, text} from '../../storage/tree.ts';
import type {StorageElement, StorageNode} from '../../storage/tree.ts';
import {storageText} from '../storage-text.ts';

/** A task list as a list with boxes drawn as text. */
export function simplerTasks(list: StorageElement): readonly StorageNode[] {
  return [
    element(
      'ul',
      {},
      list.children.flatMap(child => (isElement(child, 'ac:task') ? [toItem(child)] : []))
    )
  ];
}

function toItem(task: StorageElement): StorageElement {
  const parts = task.children.flatMap((child): readonly StorageNode[] => {
    if (isElement(child, 'ac:task-status')) return [text(storageText([child]) === 'complete' ? '☑ ' : '☐ ')];
    if (isElement(child, 'ac:task-body')) return child.children;
    return isElement(child, 'ac:task-list') ? simplerTasks(child) : [];
  });
  return element('li', {}, parts);
}
