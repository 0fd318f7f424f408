import {h} from 'hastscript';
import {icon} from '../layout/icon.ts';
import {renderBreadcrumbs} from '../layout/breadcrumbs.ts';
import {renderSidebar} from '../layout/page-tree.ts';
import {respondPage} from '../response.ts';
import type {WebResponse} from '../../web-handler.ts';
import type {PageRequest} from '../request.ts';
import type {ViewNode, ViewSpace} from '../view-model.ts';

/** A folder: what is in it. */
export function showFolder(space: ViewSpace, folder: ViewNode, request: PageRequest): WebResponse {
  const nodes = request.model.listChildren(folder.id);
  const list = h(
    'ul.node-list',
    nodes.map(node =>
      h('li', [h('a', {href: request.links.node(node)}, [icon(node.kind), h('span', node.title)])])
    )
  );
  return respondPage(
    {
      title: folder.title,
      sidebar: renderSidebar(space, folder.id, request),
      main: [
        ...renderBreadcrumbs(space, folder, request),
        h('.page-header', [h('h1', folder.title)]),
        nodes.length > 0 ? list : h('p.muted', 'This folder is empty.')
      ]
    },
    request
  );
}
