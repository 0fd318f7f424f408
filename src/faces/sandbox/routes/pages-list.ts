import {listParam, param, type Call, type Reply, type Route} from '../call.ts';
import type {Page} from '../model.ts';
import {cursorOf, limitOf, listReply, takePart, type Part} from '../paging.ts';
import {badRequest, notFound} from '../refusal.ts';
import {canView} from '../store/actor.ts';
import {latest} from '../store/create-page.ts';
import {titleKey} from '../store/page-index.ts';
import {pageJson} from './page-json.ts';

const listed = ['current', 'archived', 'deleted', 'trashed'];
const scopes = ['read:page:confluence'];

/** `GET /pages` and `GET /spaces/{id}/pages`: many pages by id, title, space or status. */
export const pagesListRoutes: readonly Route[] = [
  {method: 'GET', path: '/pages', scopes, handle: call => listPages(call, listParam(call, 'space-id'))},
  {
    method: 'GET',
    path: '/spaces/:id/pages',
    scopes,
    handle(call) {
      const id = param(call, 'id');
      const space = call.store.space(id);
      if (space === undefined || call.user.hiddenSpaces.includes(space.key)) {
        throw notFound(`Could not find space with id [${id}]`);
      }
      return listPages(call, [id]);
    }
  }
];

function listPages(call: Call, spaceIds: readonly string[]): Reply {
  const limit = limitOf(call, 25);
  const ids = listParam(call, 'id');
  if (ids.length > 250) throw badRequest("Too many values for 'id': at most 250");
  const wrong = [...ids, ...spaceIds].find(id => !/^\d+$/.test(id));
  if (wrong !== undefined)
    throw badRequest(`Provided value {${wrong}} is not the correct type. Expected type is long`);
  if (spaceIds.length > 100) throw badRequest("Too many values for 'space-id': at most 100");
  const matches = filter(call, spaceIds);
  const sort = call.query.get('sort') ?? 'id';
  const part =
    sort === 'id'
      ? takeById(call, candidates(call, spaceIds, ids), matches, limit)
      : takePart(call, sortPages([...candidates(call, spaceIds, ids)].flatMap(matches), sort), limit);
  return listReply(call, {...part, results: part.results.map(page => pageJson(call, page))});
}

/** Ids that may match, ascending, from the narrowest index there is. */
function* candidates(
  {store, query}: Call,
  spaceIds: readonly string[],
  ids: readonly string[]
): Iterable<string> {
  const title = query.get('title');
  if (ids.length > 0) {
    yield* [...new Set(ids)].toSorted((a, b) => Number(a) - Number(b));
  } else if (title !== null) {
    const spaces = spaceIds.length > 0 ? spaceIds : store.spaces().map(({id}) => id);
    const pages = spaces.flatMap(spaceId => store.titled(spaceId, title));
    yield* pages.map(({id}) => id).toSorted((a, b) => Number(a) - Number(b));
  } else {
    yield* store.pageIds(spaceIds.length === 1 ? spaceIds[0] : undefined);
  }
}

/** Answers the page when it is one that was asked for and that the caller may see, else nothing. */
function filter(call: Call, spaceIds: readonly string[]): (id: string) => Page | [] {
  const {query, store} = call;
  const statuses = listParam(call, 'status');
  const wrong = statuses.find(status => !listed.includes(status));
  if (wrong !== undefined) {
    throw badRequest(
      `Provided value {${wrong}} for 'status' is not the correct type. Expected values are ${listed.join(', ')}`
    );
  }
  const wanted = new Set(statuses.length > 0 ? statuses : ['current', 'archived']);
  const title = query.get('title');
  const subtype = query.get('subtype');
  const rootOnly = query.get('depth') === 'root';
  return id => {
    const page = store.page(id);
    if (page === undefined || page.type !== 'page' || !wanted.has(page.status)) return [];
    if (spaceIds.length > 0 && !spaceIds.includes(page.spaceId)) return [];
    if (title !== null && (title === '' || titleKey(title) !== titleKey(page.title))) return [];
    if (subtype !== null && subtype !== (page.subtype ?? 'page')) return [];
    if (rootOnly && page.parentId !== undefined) return [];
    return canView(call, page) ? page : [];
  };
}

function takeById(
  call: Call,
  ids: Iterable<string>,
  matches: (id: string) => Page | [],
  limit: number
): Part<Page> {
  const after = Number(cursorOf(call) ?? -1);
  const results: Page[] = [];
  for (const id of ids) {
    if (Number(id) <= after) continue;
    const page = matches(id);
    if (Array.isArray(page)) continue;
    if (results.length === limit) return {results, next: results.at(-1)?.id};
    results.push(page);
  }
  return {results, next: undefined};
}

/** Orders of `sort`; a minus turns them round. */
function sortPages(pages: readonly Page[], sort: string): readonly Page[] {
  const key = keys[sort.replace(/^-/, '')];
  if (key === undefined) throw badRequest(`Provided value {${sort}} for 'sort' is not valid`);
  const sign = sort.startsWith('-') ? -1 : 1;
  const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  return pages.toSorted((a, b) => sign * compare(key(a), key(b)));
}

const keys: Readonly<Record<string, (page: Page) => string>> = {
  id: page => page.id.padStart(20, '0'),
  'created-date': page => page.createdAt,
  'modified-date': page => latest(page).createdAt,
  title: page => titleKey(page.title)
};
