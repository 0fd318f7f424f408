import {ConfluenceError} from '../../../core/errors.ts';
import type {PageId, PageStatus, RemotePage, SpaceId} from '../../../core/model.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {isSameTitle, tidyTitle} from '../titles.ts';
import {calls} from './calls.ts';
import {batchSize, collect, paginate} from './pagination.ts';
import {parsePage} from './parse-page.ts';
import {openSession} from './session.ts';

/**
 * Read pages by id, 250 with one request, without their bodies. What is gone or not visible is absent.
 *
 * The default covers current and archived pages. How several statuses are named in one request is not documented, and a
 * server that misunderstands it would make living pages look gone; so only those that are missing are asked for again,
 * with one status at a time.
 */
export async function readPages(client: Client, ids: readonly PageId[]): Promise<readonly RemotePage[]> {
  const found = new Map<PageId, RemotePage>();
  for (const status of [undefined, 'trashed', 'archived'] as const) {
    const missing = [...new Set(ids)].filter(id => !found.has(id));
    const pages = await Promise.all(chunk(missing, batchSize).map(some => readChunk(client, some, status)));
    for (const page of pages.flat()) found.set(page.id, page);
  }
  return [...found.values()];
}

/** Cut a list of ids into pieces of at most `size`. */
export function chunk(ids: readonly PageId[], size: number): readonly (readonly PageId[])[] {
  const count = Math.ceil(ids.length / size);
  return Array.from({length: count}, (_, index) => ids.slice(index * size, (index + 1) * size));
}

async function readChunk(
  client: Client,
  ids: readonly PageId[],
  status: PageStatus | undefined
): Promise<readonly RemotePage[]> {
  const task = ids.length === 1 ? `read page ${ids[0]}` : `read ${ids.length} pages`;
  const query = {id: ids.join(',')};
  if (status === undefined) return listWith(client, task, query);
  try {
    return await listWith(client, task, {...query, status});
  } catch (error) {
    if (!(error instanceof ConfluenceError) || error.code !== 'rejected') throw error;
    client.notice(`Confluence refused to list ${status} pages by id; such pages count as missing.`);
    return [];
  }
}

/** List all current and archived pages of a space. */
export async function* listPages(client: Client, space: SpaceId): AsyncIterable<readonly RemotePage[]> {
  const {siteUrl} = await openSession(client);
  const call = makeCall(calls.listSpacePages, {
    task: `list the pages of space ${space}`,
    values: {id: space}
  });
  yield* paginate(client, call, entry => parsePage(entry, siteUrl));
}

/** Find current and archived pages by title. The server's filter may find too much, so titles are compared here again. */
export async function findPages(
  client: Client,
  space: SpaceId,
  title: string
): Promise<readonly RemotePage[]> {
  const wanted = tidyTitle(title);
  if (wanted === '') return [];
  const pages = await listWith(client, `look for a page "${wanted}"`, {'space-id': space, title: wanted});
  return pages.filter(page => isSameTitle(page.title, wanted) && isLive(page));
}

function isLive({status}: RemotePage): boolean {
  return status === 'current' || status === 'archived';
}

async function listWith(
  client: Client,
  task: string,
  query: Readonly<Record<string, string>>
): Promise<readonly RemotePage[]> {
  const {siteUrl} = await openSession(client);
  const call = makeCall(calls.listPages, {task, query});
  return collect(paginate(client, call, entry => parsePage(entry, siteUrl)));
}
