import pLimit from 'p-limit';
import type {PageId, RemotePage, SpaceId, SpaceKey} from '../../../core/model.ts';
import type {Client} from '../client.ts';
import {isSameTitle, tidyTitle} from '../titles.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';
import {readPage} from './page.ts';
import {collect, paginate} from './pagination.ts';
import {pageExpansion, parsePage} from './parse-page.ts';
import {keyOfSpace} from './spaces.ts';

/** So many pages are read one by one: listing a space would not cost less. */
const fewPages = 1;
const sideBySide = 8;

/**
 * Read pages by id, without their bodies. What is gone or not visible is absent.
 *
 * There is no request for many pages by id, and the search by CQL asks an index that lags behind. So the spaces that the run
 * works on are listed, up to 250 pages with one request, for as long as that costs less than asking for each page that is still
 * missing; what was not found by then (pages of other spaces, in the trash, or gone) is asked for one by one. N pages that fill
 * their space cost ⌈N/250⌉ requests (more where the site gives fewer at once), and in the worst case 2N.
 */
export async function readPages(client: Client, ids: readonly PageId[]): Promise<readonly RemotePage[]> {
  const {spaces} = await connect(client);
  const missing = new Set(ids);
  const found: RemotePage[] = [];
  if (missing.size > fewPages) {
    let left = missing.size;
    for (const space of spaces.byId.values()) {
      if (missing.size <= fewPages || left <= 0) break;
      for await (const batch of listPages(client, space.id)) {
        left -= 1;
        for (const page of batch) if (missing.delete(page.id)) found.push(page);
        if (missing.size <= fewPages || left <= 0) break;
      }
    }
  }
  const limit = pLimit(sideBySide);
  const others = await Promise.all(
    [...missing].map(id => limit(() => readPage(client, id, ['current', 'archived', 'trashed'])))
  );
  return [...found, ...others.filter(page => page !== undefined)];
}

/** List all current pages of a space. */
export async function* listPages(client: Client, space: SpaceId): AsyncIterable<readonly RemotePage[]> {
  yield* list(client, await keyOfSpace(client, space), {});
}

/** Find current pages by title. How exactly a site compares titles is not documented, so it is done here again. */
export async function findPages(
  client: Client,
  space: SpaceId,
  title: string
): Promise<readonly RemotePage[]> {
  const wanted = tidyTitle(title);
  if (wanted === '') return [];
  const pages = await collect(list(client, await keyOfSpace(client, space), {title: wanted}));
  return pages.filter(page => isSameTitle(page.title, wanted) && page.status === 'current');
}

async function* list(
  client: Client,
  space: SpaceKey,
  filter: {readonly title?: string}
): AsyncIterable<readonly RemotePage[]> {
  const session = await connect(client);
  const {title} = filter;
  const task = title === undefined ? `list the pages of space ${space}` : `look for a page "${title}"`;
  const query = {spaceKey: space, type: 'page', ...filter, expand: pageExpansion};
  yield* paginate(client, makeDataCenterCall(calls.listPages, {task, query}), entry =>
    parsePage(entry, session)
  );
}
