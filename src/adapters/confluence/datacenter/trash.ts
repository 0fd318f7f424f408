import {ConfluenceError} from '../../../core/errors.ts';
import type {PageId} from '../../../core/model.ts';
import type {Client} from '../client.ts';
import {hasCode} from '../write-once.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';
import {readPage} from './page.ts';

/** Move a page to the trash; one that lies there already is no error. Nothing is ever removed for good. */
export async function trash(client: Client, page: PageId): Promise<void> {
  await connect(client);
  // Deleting what lies in the trash would need `status=trashed`, so that a repetition cannot remove anything for good.
  const call = makeDataCenterCall(calls.deletePage, {
    task: `move page ${page} to the trash`,
    values: {id: page}
  });
  try {
    await client.send(call, () => undefined);
  } catch (error) {
    if (!hasCode(error, ['not-found', 'rejected', 'conflict'])) throw error;
    if ((await readPage(client, page, ['trashed'])) === undefined) throw error;
  }
}

/** Data Center has no request that archives a page. */
export async function refuseArchive(page: PageId): Promise<void> {
  throw new ConfluenceError(
    `Cannot archive page ${page}: Confluence Data Center has no request for that. Set on-removed to trash, or to keep and remove the page by hand.`,
    {code: 'rejected'}
  );
}
