import {h} from 'hastscript';
import type {ElementContent} from 'hast';
import {foldedContents, renderAside} from '../layout/beside.ts';
import {renderBreadcrumbs} from '../layout/breadcrumbs.ts';
import {renderPageFooter} from '../layout/page-footer.ts';
import {renderPageHeader} from '../layout/page-header.ts';
import {onlyNarrow, renderPageMessages} from '../layout/message-list.ts';
import {renderSidebar} from '../layout/page-tree.ts';
import {createPageContext} from './page-context.ts';
import {panel} from '../render/panel.ts';
import {renderStorage} from '../render/index.ts';
import {respondPage} from '../response.ts';
import type {WebResponse} from '../../web-handler.ts';
import type {PageRequest} from '../request.ts';
import type {ViewPage, ViewSpace} from '../view-model.ts';

/** A page as its readers see it; with `version` in the query an older one. */
export function showPage(space: ViewSpace, page: ViewPage, request: PageRequest): WebResponse | undefined {
  const asked = request.query.get('version');
  const version =
    asked === null
      ? page.version
      : request.model.listVersions(page.id).find(({number}) => String(number) === asked);
  const body = version && request.model.findBody(page.id, version.number);
  if (!version || body === undefined) return undefined;
  const context = createPageContext(page, request);
  const rendered = renderStorage(body, context);
  const messages = renderPageMessages(page, request);
  return respondPage(
    {
      title: version.title,
      sidebar: renderSidebar(space, page.id, request),
      main: [
        ...renderBreadcrumbs(space, page, request),
        renderPageHeader({page, version, view: 'page', request}),
        ...notices(page, version.number),
        ...onlyNarrow(messages),
        ...foldedContents(rendered.headings),
        h('article.content', rendered.content),
        ...renderPageFooter(page, context, request)
      ],
      aside: renderAside(messages, rendered.headings)
    },
    request
  );
}

function notices(page: ViewPage, shown: number): ElementContent[] {
  const texts = [
    ...(page.status === 'current' ? [] : [`This page is ${page.status}: readers do not find it.`]),
    ...(page.version.number === shown ? [] : [`This is version ${shown}, not the current one.`])
  ];
  return texts.map(text => panel({kind: 'warning', children: [h('p', text)]}));
}
