import {h} from 'hastscript';
import type {Element} from 'hast';
import {icon} from './icon.ts';

/**
 * A box that searches the titles of a space.
 *
 * A script filters the tree while one types; Enter asks the server, which works without scripts too.
 */
export function searchBox(action: string, value = ''): Element {
  return h('form.search', {action, method: 'get', role: 'search'}, [
    icon('search'),
    h('input', {
      type: 'search',
      name: 'q',
      value,
      placeholder: 'Search titles',
      ariaLabel: 'Search page titles',
      autoComplete: 'off'
    }),
    h('kbd', {ariaHidden: 'true', title: 'Press / to search'}, '/')
  ]);
}
