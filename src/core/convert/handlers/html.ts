import type {Html} from 'mdast';
import {element} from '../../storage/tree.ts';
import type {Handler} from '../state.ts';

/** A piece of HTML: it is parsed with its siblings, except for what can be settled at once. */
export const html: Handler<Html> = node => {
  const value = node.value.trim();
  if (/^<br\s*\/?>$/i.test(value)) return [element('br', {}, [])];
  if (value === '' || (value.startsWith('<!--') && value.indexOf('-->', 2) === value.length - 3)) return [];
  return [{type: 'raw', value: node.value, position: node.position}];
};
