import type {PageId, PageVersion} from '../../../core/model.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {calls} from './calls.ts';
import {paginate} from './pagination.ts';
import {parseVersion} from './parse-page.ts';
import {openSession} from './session.ts';

/** Go through all versions of a page, newest first. Who needs only the newest ones stops early. */
export async function* readVersions(client: Client, page: PageId): AsyncIterable<readonly PageVersion[]> {
  await openSession(client);
  const call = makeCall(calls.listVersions, {
    task: `read the history of page ${page}`,
    values: {id: page},
    query: {limit: '50', sort: '-modified-date'}
  });
  yield* paginate(client, call, parseVersion);
}
