import {ConfluenceError} from '../../../core/errors.ts';
import type {PageId, PageStatus, RemotePage} from '../../../core/model.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {calls} from './calls.ts';
import {parsePage} from './parse-page.ts';
import {openSession} from './session.ts';

/**
 * Read one page as it is now, without its body.
 *
 * @param statuses
 *   A page in any other status counts as missing.
 * @returns
 *   Undefined when there is no such page, or it is not visible.
 */
export async function readPage(
  client: Client,
  id: PageId,
  statuses: readonly PageStatus[]
): Promise<RemotePage | undefined> {
  const {siteUrl} = await openSession(client);
  const call = makeCall(calls.readPage, {task: `read page ${id}`, values: {id}});
  try {
    const page = await client.send(call, document => parsePage(document, siteUrl));
    return statuses.includes(page.status) ? page : undefined;
  } catch (error) {
    if (error instanceof ConfluenceError && error.code === 'not-found') return undefined;
    throw error;
  }
}
