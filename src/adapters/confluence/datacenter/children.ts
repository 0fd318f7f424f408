import type {PageId} from '../../../core/model.ts';
import type {Client} from '../client.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';
import {paginate} from './pagination.ts';

/** Whether a page lives directly under a page. Data Center has no folders or other things in its tree. */
export async function hasChildren(client: Client, page: PageId): Promise<boolean> {
  await connect(client);
  const call = makeDataCenterCall(calls.listChildren, {
    task: `look for pages under page ${page}`,
    values: {id: page},
    query: {limit: '25'}
  });
  for await (const batch of paginate(client, call, entry => entry)) {
    if (batch.length > 0) return true;
  }
  return false;
}
