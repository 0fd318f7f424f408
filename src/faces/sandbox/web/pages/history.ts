import {h} from 'hastscript';
import type {Element, ElementContent} from 'hast';
import {formatDate} from '../layout/format.ts';
import {renderBreadcrumbs} from '../layout/breadcrumbs.ts';
import {renderDiff} from './diff.ts';
import {renderPageHeader} from '../layout/page-header.ts';
import {renderSidebar} from '../layout/page-tree.ts';
import {respondPage} from '../response.ts';
import type {WebResponse} from '../../web-handler.ts';
import type {PageRequest} from '../request.ts';
import type {ViewPage, ViewSpace, ViewVersion} from '../view-model.ts';

/** A page's versions, and what changed between the two that are chosen (first: the last two). */
export function showHistory(space: ViewSpace, page: ViewPage, request: PageRequest): WebResponse {
  const versions = request.model.listVersions(page.id);
  const to = numberOf(request.query.get('to')) ?? page.version.number;
  const from = numberOf(request.query.get('from')) ?? versions.find(({number}) => number < to)?.number ?? to;
  return respondPage(
    {
      title: `History of ${page.title}`,
      sidebar: renderSidebar(space, page.id, request),
      main: [
        ...renderBreadcrumbs(space, page, request),
        renderPageHeader({page, version: page.version, view: 'history', request}),
        renderVersions(versions, {from, to, href: request.links.node(page)}),
        ...comparison(page, {from, to}, request)
      ]
    },
    request
  );
}

interface Chosen {
  readonly from: number;
  readonly to: number;
  readonly href: string;
}

function renderVersions(versions: readonly ViewVersion[], {from, to, href}: Chosen): Element {
  const choice = (name: 'from' | 'to', number: number, chosen: number): Element =>
    h('td', [
      h('input', {
        type: 'radio',
        name,
        value: String(number),
        checked: number === chosen,
        ariaLabel: `Compare ${name} version ${number}`
      })
    ]);
  const rows = versions.map(({number, author, createdAt, message}) =>
    h('tr', [
      choice('from', number, from),
      choice('to', number, to),
      h('td', [h('a', {href: `${href}?version=${number}`}, `v${number}`)]),
      h('td', author),
      h('td', [h('time', {dateTime: createdAt}, formatDate(createdAt))]),
      h('td.version-message', message)
    ])
  );
  const titles = ['From', 'To', 'Version', 'Author', 'Date', 'Message'].map(title =>
    h('th', {scope: 'col'}, title)
  );
  return h('form.versions', {method: 'get', action: href}, [
    h('input', {type: 'hidden', name: 'view', value: 'history'}),
    h('.table-frame', {tabIndex: 0, role: 'group', ariaLabel: 'Versions'}, [
      h('table', [h('thead', [h('tr', titles)]), h('tbody', rows)])
    ]),
    h('button.button', {type: 'submit'}, 'Compare')
  ]);
}

function comparison(
  page: ViewPage,
  {from, to}: Omit<Chosen, 'href'>,
  {model}: PageRequest
): ElementContent[] {
  const older = model.findBody(page.id, from);
  const newer = model.findBody(page.id, to);
  if (from === to || older === undefined || newer === undefined) return [];
  return [
    h('section', {ariaLabel: 'Comparison'}, [h('h2', `Version ${from} → ${to}`), renderDiff(older, newer)])
  ];
}

function numberOf(value: string | null): number | undefined {
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
