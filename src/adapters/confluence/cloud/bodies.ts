import {ConfluenceError} from '../../../core/errors.ts';
import {toPageId, type PageId} from '../../../core/model.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {readId, readObject} from '../json.ts';
import {calls} from './calls.ts';
import {chunk} from './pages.ts';
import {bodiesAtOnce, collect, paginate} from './pagination.ts';
import {parseBody} from '../parse-body.ts';
import {openSession} from './session.ts';

/**
 * Read the storage format of pages, 50 with one request.
 *
 * Confluence Cloud REST API v2, `GET /pages` with `id` and `body-format`. It lists current and archived pages; those that
 * are missing are asked for again among the trashed ones.
 */
export async function readBodies(
  client: Client,
  ids: readonly PageId[]
): Promise<ReadonlyMap<PageId, string>> {
  const found = new Map<PageId, string>();
  for (const status of [undefined, 'trashed'] as const) {
    const missing = [...new Set(ids)].filter(id => !found.has(id));
    const lists = await Promise.all(
      chunk(missing, bodiesAtOnce).map(some => readChunk(client, some, status))
    );
    for (const [id, body] of lists.flat()) if (body !== undefined) found.set(id, body);
  }
  return found;
}

type ReadBody = readonly [PageId, string | undefined];

async function readChunk(
  client: Client,
  ids: readonly PageId[],
  status: 'trashed' | undefined
): Promise<readonly ReadBody[]> {
  await openSession(client);
  const task =
    ids.length === 1 ? `read the content of page ${ids[0]}` : `read the content of ${ids.length} pages`;
  const query = {limit: String(bodiesAtOnce), id: ids.join(','), 'body-format': 'storage'};
  const call = makeCall(calls.listPages, {task, query: status === undefined ? query : {...query, status}});
  try {
    return await collect(paginate(client, call, parseEntry));
  } catch (error) {
    // How other statuses are asked for may differ between servers; then such pages have no body that can be known.
    if (status !== undefined && error instanceof ConfluenceError && error.code === 'rejected') return [];
    throw error;
  }
}

function parseEntry(value: unknown): ReadBody {
  const page = readObject(value, 'the page');
  return [toPageId(readId(page['id'], 'id of the page')), parseBody(page['body'])];
}
