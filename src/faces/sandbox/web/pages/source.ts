import {h} from 'hastscript';
import {formatStorage} from '../render/format-storage.ts';
import {highlight} from '../render/highlight.ts';
import {renderBreadcrumbs} from '../layout/breadcrumbs.ts';
import {renderPageHeader} from '../layout/page-header.ts';
import {renderSidebar} from '../layout/page-tree.ts';
import {respondPage} from '../response.ts';
import type {WebResponse} from '../../web-handler.ts';
import type {PageRequest} from '../request.ts';
import type {ViewPage, ViewSpace} from '../view-model.ts';

/** A page's storage format, with line breaks that make it readable. */
export function showSource(space: ViewSpace, page: ViewPage, request: PageRequest): WebResponse {
  const source = formatStorage(page.body);
  return respondPage(
    {
      title: `Storage of ${page.title}`,
      sidebar: renderSidebar(space, page.id, request),
      main: [
        ...renderBreadcrumbs(space, page, request),
        renderPageHeader({page, version: page.version, view: 'storage', request}),
        h('figure.code.source', [
          h(
            'figcaption.code-title',
            `Storage format, ${page.body.length.toLocaleString('en')} characters, indented here`
          ),
          h('pre', {tabIndex: 0, role: 'group', ariaLabel: 'Storage format'}, [
            h('code', highlight(source, 'xml'))
          ])
        ])
      ]
    },
    request
  );
}
