import {ok, type Call, type Reply, type Route} from '../call.ts';
import {parseCql, type Condition} from '../cql.ts';
import type {Page} from '../model.ts';
import {cursorOf, limitOf} from '../paging.ts';
import {badRequest} from '../refusal.ts';
import {canView} from '../store/actor.ts';
import {latest} from '../store/create-page.ts';
import {isBelow} from '../store/place.ts';
import {linksJson} from './page-json.ts';

const scopes = ['search:confluence', 'read:content-details:confluence'];

/** Search by CQL (v1). It sees current pages and folders only, and those late, as an index has to take them up first. */
export const searchRoutes: readonly Route[] = [
  {method: 'GET', path: '/search', scopes, handle: call => search(call, searchResult)},
  {method: 'GET', path: '/content/search', scopes, handle: call => search(call, contentJson)}
];

function search(call: Call, show: (call: Call, page: Page) => object): Reply {
  const {store, query, settings} = call;
  const conditions = parseCql(query.get('cql') ?? '');
  const limit = limitOf(call, 25, 1000);
  const indexed = new Date(Date.now() - settings.searchLagMs).toISOString();
  const hits = store
    .spaces()
    .flatMap(({id}) => store.pages(id))
    .filter(page => latest(page).createdAt <= indexed && canView(call, page))
    .filter(page => conditions.every(condition => holds(call, page, condition)));
  // Only the cursor turns the pages here; `start` is ignored.
  const start = Number(cursorOf(call) ?? 0);
  const results = hits.slice(start, start + limit).map(page => show(call, page));
  const end = start + limit;
  const cursor = Buffer.from(`at:${end}`).toString('base64url');
  const next = new URLSearchParams({cql: query.get('cql') ?? '', limit: String(limit), cursor}).toString();
  const links = end < hits.length ? {next: `/rest/api${call.path}?${next}`} : {};
  const base = {base: settings.siteUrl, context: settings.basePath};
  return ok({
    results,
    start,
    limit,
    size: results.length,
    totalSize: hits.length,
    cqlQuery: query.get('cql'),
    searchDuration: 1,
    _links: {...base, ...links}
  });
}

function holds(call: Call, page: Page, {field, operator, values}: Condition): boolean {
  const wanted = values.map(value => value.toLowerCase());
  const matches = tests[field];
  if (matches === undefined) throw badRequest(`Could not parse cql : ${field}`);
  return wanted.some(value => matches(call, page, value, operator === '~')) !== (operator === '!=');
}

type Test = (call: Call, page: Page, value: string, loose: boolean) => boolean;

const isSpace: Test = ({store}, page, value) => store.space(page.spaceId)?.key.toLowerCase() === value;
const isId: Test = (_call, page, value) => page.id === value;

const tests: Readonly<Record<string, Test>> = {
  space: isSpace,
  'space.key': isSpace,
  title: (_call, page, value, loose) =>
    loose ? page.title.toLowerCase().includes(value) : page.title.toLowerCase() === value,
  type: (_call, page, value) => page.type === value,
  label: (_call, page, value) => page.labels.some(({name}) => name === value),
  id: isId,
  content: isId,
  parent: (_call, page, value) => page.parentId === value,
  ancestor: (call, page, value) => page.id !== value && isBelow(call, page.id, value),
  text: (_call, page, value) => `${page.title} ${latest(page).body}`.toLowerCase().includes(value)
};

function contentJson(call: Call, page: Page): object {
  const {id, type, status, title} = page;
  return {id, type, status, title, _links: linksJson(call, page)};
}

function searchResult(call: Call, page: Page): object {
  const links = linksJson(call, page);
  return {
    content: contentJson(call, page),
    title: page.title,
    excerpt: '',
    url: links.webui,
    breadcrumbs: [],
    entityType: 'content',
    iconCssClass: '',
    lastModified: latest(page).createdAt
  };
}
