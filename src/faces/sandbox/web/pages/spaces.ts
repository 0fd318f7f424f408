import {h} from 'hastscript';
import {initialOf} from '../layout/format.ts';
import {respondPage} from '../response.ts';
import type {WebResponse} from '../../web-handler.ts';
import type {PageRequest} from '../request.ts';

/** All spaces. */
export function showSpaces(request: PageRequest): WebResponse {
  const {model, links} = request;
  const spaces = model.listSpaces().map(({key, name}) => {
    const count = model.listNodes(key).length;
    return h('li', [
      h('a.space-card', {href: links.space(key)}, [
        h('span.space-mark', {ariaHidden: 'true'}, initialOf(name)),
        h('span.space-card-text', [
          h('span.space-card-name', name),
          h('span.muted', `${key} · ${count} ${count === 1 ? 'page' : 'pages'}`)
        ])
      ])
    ]);
  });
  const list =
    spaces.length > 0 ? h('ul.space-list', spaces) : h('p.muted', 'This sandbox has no space yet.');
  return respondPage({title: 'Spaces', main: [h('.page-header', [h('h1', 'Spaces')]), list]}, request);
}
