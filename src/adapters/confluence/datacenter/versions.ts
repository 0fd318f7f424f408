import type {PageId, PageVersion} from '../../../core/model.ts';
import type {Client} from '../client.ts';
import {hasCode} from '../write-once.ts';
import {readBody} from './bodies.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';
import {readTrace} from './first-version.ts';
import {paginate} from './pagination.ts';
import {parseVersion} from './parse-page.ts';

/**
 * Go through all versions of a page, newest first. Who needs only the newest ones stops early.
 *
 * A first version whose message the site did not keep tells in its body that it is ours.
 */
export async function* readVersions(client: Client, page: PageId): AsyncIterable<readonly PageVersion[]> {
  await connect(client);
  for await (const batch of list(client, page)) {
    const first = batch.find(({number, message}) => number === 1 && message === '');
    const mark = first === undefined ? undefined : await readMarkOfFirst(client, page);
    yield mark === undefined
      ? batch
      : batch.map(version => (version === first ? {...version, message: mark} : version));
  }
}

async function* list(client: Client, page: PageId): AsyncIterable<readonly PageVersion[]> {
  const details = {task: `read the history of page ${page}`, values: {id: page}};
  let yielded = false;
  try {
    for await (const batch of paginate(
      client,
      makeDataCenterCall(calls.listVersions, details),
      parseVersion
    )) {
      yielded = true;
      yield batch;
    }
    return;
  } catch (error) {
    if (yielded || !hasCode(error, ['not-found', 'rejected'])) throw error;
  }
  yield* paginate(client, makeDataCenterCall(calls.listVersionsBefore8, details), parseVersion);
}

/** Only the current version is looked at: once a page has two, the second one of ours carries the mark. */
async function readMarkOfFirst(client: Client, id: PageId): Promise<string | undefined> {
  const page = await readBody(client, id, {});
  return page?.number === 1 && page.body !== undefined ? readTrace(page.body) : undefined;
}
