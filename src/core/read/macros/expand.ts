import {escapeHtml, html} from '../html.ts';
import type {BlockReader} from '../state.ts';
import {bodyOf, parameter} from './parts.ts';

/** What readers can unfold. */
export const expand: BlockReader = (node, state) => {
  const title = parameter(node, 'title');
  const summary = title === '' ? '' : `\n<summary>${escapeHtml(title)}</summary>`;
  return [html(`<details>${summary}`), ...state.flow(bodyOf(node)), html('</details>')];
};
