import {isBlock} from '../flow.ts';
import {macroName} from '../../storage/macro.ts';
import type {StorageNode} from '../../storage/tree.ts';

/** What a block is to Confluence's editor. `text` is everything that may stand anywhere. */
export type Kind = keyof typeof names | 'text';

/** What a kind of block is called in messages. */
export const names = {
  heading: 'heading',
  list: 'list',
  code: 'code block',
  table: 'table',
  rule: 'rule',
  quote: 'quote',
  panel: 'panel',
  expand: '<details>',
  tasks: 'task list',
  macro: 'macro'
} as const;

const elements: Readonly<Record<string, Kind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  ul: 'list',
  ol: 'list',
  table: 'table',
  hr: 'rule',
  blockquote: 'quote',
  'ac:task-list': 'tasks',
  'ac:adf-extension': 'panel'
};

const macros: Readonly<Record<string, Kind>> = {
  code: 'code',
  expand: 'expand',
  info: 'panel',
  note: 'panel',
  panel: 'panel',
  tip: 'panel',
  warning: 'panel'
};

/** Tell what a node is to the editor; storage format written by hand is taken as it is. */
export function kindOf(node: StorageNode): Kind {
  if (node.type !== 'element') return 'text';
  if (node.tagName !== 'ac:structured-macro') return elements[node.tagName] ?? 'text';
  return isBlock(node) ? (macros[macroName(node)] ?? 'macro') : 'text';
}
