import type {PageId} from '../../../core/model.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {calls} from './calls.ts';
import {paginate} from './pagination.ts';
import {openSession} from './session.ts';

/**
 * Whether anything lives directly under a page.
 *
 * Asks for `direct-children`, since the older `children` leaves out folders and everything in them.
 */
export async function hasChildren(client: Client, page: PageId): Promise<boolean> {
  await openSession(client);
  const call = makeCall(calls.listChildren, {
    task: `look for pages under page ${page}`,
    values: {id: page},
    query: {limit: '25'}
  });
  for await (const batch of paginate(client, call, entry => entry)) {
    if (batch.length > 0) return true;
  }
  return false;
}
