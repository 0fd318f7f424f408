import type {PageId, PageStatus, RemotePage} from '../../../core/model.ts';
import type {Client} from '../client.ts';
import {hasCode} from '../write-once.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';
import {pageExpansion, parsePage} from './parse-page.ts';

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
  const session = await connect(client);
  // What lies in the trash is shown only when it is asked for.
  const wanted = statuses.includes('trashed') ? ['current', 'trashed'] : ['current'];
  for (const status of wanted) {
    const call = makeDataCenterCall(calls.readPage, {
      task: `read page ${id}`,
      values: {id},
      query: {expand: pageExpansion, ...(status === 'current' ? {} : {status})}
    });
    try {
      const page = await client.send(call, document => parsePage(document, session));
      if (statuses.includes(page.status)) return page;
    } catch (error) {
      // Where nobody may look into the trash, such pages count as missing.
      const isMissing =
        hasCode(error, ['not-found']) || (status === 'trashed' && hasCode(error, ['rejected', 'forbidden']));
      if (!isMissing) throw error;
    }
  }
  return undefined;
}
