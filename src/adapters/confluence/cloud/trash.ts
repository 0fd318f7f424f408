import type {PageId} from '../../../core/model.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {calls} from './calls.ts';
import {readPage} from './page.ts';
import {openSession} from './session.ts';
import {hasCode} from '../write-once.ts';

/** Move a page to the trash; one that lies there already is no error. Nothing is ever removed for good. */
export async function trash(client: Client, page: PageId): Promise<void> {
  await openSession(client);
  const call = makeCall(calls.deletePage, {task: `move page ${page} to the trash`, values: {id: page}});
  try {
    await client.send(call, () => undefined);
  } catch (error) {
    // The first of two sendings may have done it.
    if (!hasCode(error, ['not-found', 'rejected', 'conflict'])) throw error;
    if ((await readPage(client, page, ['trashed'])) === undefined) throw error;
  }
}
