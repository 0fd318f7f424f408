import {h} from 'hastscript';
import type {ElementContent} from 'hast';
import {renderBreadcrumbs} from '../layout/breadcrumbs.ts';
import {renderPageMessages} from '../layout/message-list.ts';
import {renderPageHeader} from '../layout/page-header.ts';
import {renderSidebar} from '../layout/page-tree.ts';
import {respondPage} from '../response.ts';
import type {WebResponse} from '../../web-handler.ts';
import type {PageRequest} from '../request.ts';
import type {ViewPage, ViewSpace} from '../view-model.ts';

/** The file that a page is made from, as it is now, with numbers that messages lead to; undefined: it is not there. */
export async function showMarkdown(
  space: ViewSpace,
  page: ViewPage,
  request: PageRequest
): Promise<WebResponse | undefined> {
  const {preview} = request;
  const path = preview?.state().paths.get(page.id);
  const text = path === undefined ? undefined : await preview?.readSource(path);
  if (preview === undefined || path === undefined || text === undefined) return undefined;
  const marked = new Map(
    preview
      .state()
      .messages.filter(message => message.path === path)
      .map(({line, severity}) => [line, severity])
  );
  const lines = text.replace(/\n$/, '').split(/\r?\n/);
  const messages = renderPageMessages(page, request);
  return respondPage(
    {
      title: `Markdown of ${page.title}`,
      sidebar: renderSidebar(space, page.id, request),
      main: [
        ...renderBreadcrumbs(space, page, request),
        renderPageHeader({page, version: page.version, view: 'markdown', request}),
        ...(messages ? [messages] : []),
        h('figure.code.source', [
          h('figcaption.code-title', [path, h('span.copy-place', {dataCopy: path})]),
          h('pre.numbered', {tabIndex: 0, role: 'group', ariaLabel: 'Markdown'}, [
            h(
              'code',
              lines.map((line, index) => renderLine(line, index + 1, marked.get(index + 1)))
            )
          ])
        ])
      ]
    },
    request
  );
}

function renderLine(line: string, number: number, severity: string | undefined): ElementContent {
  return h(
    'span.line',
    {id: `L${number}`, className: severity === undefined ? [] : [`line-${severity}`]},
    `${line}\n`
  );
}
