import type {Html, Parents} from 'mdast';
import {element} from '../../storage/tree.ts';
import type {Handler} from '../state.ts';

/** A piece of HTML: it is parsed with its siblings, except for what can be settled at once. */
export const html: Handler<Html> = (node, _state, parent) => {
  const value = node.value.trim();
  // Between blocks it makes a gap, which pages have there anyway.
  if (/^<br\s*\/?>$/i.test(value)) return parent && isFlow(parent) ? [] : [element('br', {}, [])];
  if (value === '' || (value.startsWith('<!--') && value.indexOf('-->', 2) === value.length - 3)) return [];
  return [{type: 'raw', value: node.value, position: node.position}];
};

function isFlow({type}: Parents): boolean {
  return /^(?:admonition|blockquote|footnoteDefinition|listItem|root)$/.test(type);
}
