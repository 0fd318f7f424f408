import {h} from 'hastscript';
import {icon} from '../layout/icon.ts';
import {renderSidebar} from '../layout/page-tree.ts';
import {respondPage} from '../response.ts';
import type {WebResponse} from '../../web-handler.ts';
import type {PageRequest} from '../request.ts';

/** Most titles that one search shows. */
const most = 200;

/** Pages of a space whose title holds the words. */
export function showSearch(request: PageRequest): WebResponse | undefined {
  const {model, links, parts, query} = request;
  const space = model.findSpace(parts[0] ?? '');
  if (!space) return undefined;
  const words = (query.get('q') ?? '').trim();
  const found = model
    .listNodes(space.key)
    .filter(({title}) => title.toLowerCase().includes(words.toLowerCase()));
  const items = found
    .slice(0, most)
    .map(node => h('li', [h('a', {href: links.node(node)}, [icon(node.kind), h('span', node.title)])]));
  const count = `${found.length} ${found.length === 1 ? 'page' : 'pages'}`;
  return respondPage(
    {
      title: `Search: ${words}`,
      sidebar: renderSidebar(space, undefined, request),
      main: [
        h('.page-header', [h('h1', words === '' ? 'All pages' : `Titles with “${words}”`)]),
        h('p.muted', found.length > most ? `${count}, of which the first ${most} are shown` : count),
        h('ul.node-list', items)
      ]
    },
    request
  );
}
