import {ConfluenceError} from '../../../core/errors.ts';
import type {PageId, PageStatus, RemotePage, SpaceId} from '../../../core/model.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {CALLS} from './calls.ts';
import {BATCH_SIZE, collect, paginate} from './pagination.ts';
import {parsePage} from './parse-page.ts';
import {openSession} from './session.ts';

/** What lists of pages can be asked for; a request that names another status, such as `draft`, is refused. */
const LISTABLE: readonly PageStatus[] = ['current', 'archived', 'trashed', 'deleted'];

/** Read pages by id, 250 with one request, without their bodies. What is gone or not visible is absent. */
export async function readPages(client: Client, ids: readonly PageId[]): Promise<readonly RemotePage[]> {
  await openSession(client);
  const wanted = [...new Set(ids)];
  const chunks: (readonly PageId[])[] = [];
  for (let start = 0; start < wanted.length; start += BATCH_SIZE)
    chunks.push(wanted.slice(start, start + BATCH_SIZE));
  const batches = await Promise.all(chunks.map(chunk => readChunk(client, chunk)));
  return batches.flat();
}

async function readChunk(client: Client, ids: readonly PageId[]): Promise<readonly RemotePage[]> {
  const task = ids.length === 1 ? `read page ${ids[0]}` : `read ${ids.length} pages`;
  const query = {id: ids.join(',')};
  try {
    return await listWith(client, task, {...query, status: 'current,archived,trashed'});
  } catch (error) {
    // The list of statuses is documented, but not seen at work everywhere; the default is current and archived.
    if (!(error instanceof ConfluenceError) || error.code !== 'rejected') throw error;
    const pages = await listWith(client, task, query);
    client.notice('Confluence refused to list trashed pages by id; pages in the trash count as missing.');
    return pages;
  }
}

/** List all current and archived pages of a space. */
export async function* listPages(client: Client, space: SpaceId): AsyncIterable<readonly RemotePage[]> {
  const {siteUrl} = await openSession(client);
  const call = makeCall(CALLS.listSpacePages, {
    task: `list the pages of space ${space}`,
    values: {id: space},
    query: {status: 'current,archived'}
  });
  yield* paginate(client, call, entry => parsePage(entry, siteUrl));
}

export interface TitleQuestion {
  readonly space: SpaceId;
  readonly title: string;
  /** `draft` and `historical` cannot be looked for and are ignored. */
  readonly statuses: readonly PageStatus[];
}

/** Find pages by title. The server's filter may find too much, so titles are compared here again. */
export async function findPages(client: Client, question: TitleQuestion): Promise<readonly RemotePage[]> {
  const statuses = question.statuses.filter(status => LISTABLE.includes(status));
  const title = tidyTitle(question.title);
  if (statuses.length === 0 || title === '') return [];
  const query = {'space-id': question.space, title, status: statuses.join(',')};
  const pages = await listWith(client, `look for a page "${title}"`, query);
  return pages.filter(page => isSameTitle(page.title, title) && statuses.includes(page.status));
}

/** Whether two titles cannot both be in one space: upper and lower case and the amount of white space do not count. */
function isSameTitle(one: string, other: string): boolean {
  return tidyTitle(one).toLowerCase() === tidyTitle(other).toLowerCase();
}

function tidyTitle(title: string): string {
  return title.trim().replace(/\s+/g, ' ');
}

async function listWith(
  client: Client,
  task: string,
  query: Readonly<Record<string, string>>
): Promise<readonly RemotePage[]> {
  const {siteUrl} = await openSession(client);
  const call = makeCall(CALLS.listPages, {task, query});
  return collect(paginate(client, call, entry => parsePage(entry, siteUrl)));
}
