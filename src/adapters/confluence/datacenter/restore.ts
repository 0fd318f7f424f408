import {ConfluenceError} from '../../../core/errors.ts';
import type {RemotePage} from '../../../core/model.ts';
import type {Client} from '../client.ts';
import {hasCode, writeOnce} from '../write-once.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';
import {readPage} from './page.ts';

/**
 * Take a page out of the trash, by a request that may change nothing else.
 *
 * It carries no mark: whatever happens next, this version is not what the repository wants.
 */
export async function restore(client: Client, target: RemotePage): Promise<RemotePage> {
  await connect(client);
  const {id, title} = target;
  const task = `restore page ${id} "${title}" from the trash`;
  await writeOnce(client, {
    doubtful: ['unavailable', 'conflict'],
    write: () => send(client, target, task),
    look: async () => ((await readPage(client, id, ['current'])) ? true : undefined)
  });
  // The reply does not say reliably which version is current afterwards.
  const restored = await readPage(client, id, ['current']);
  if (restored !== undefined) return restored;
  throw new ConfluenceError(
    `Cannot ${task}: Confluence accepted it, but the page is still not there. Restore it in the trash of the space, then run again.`,
    {code: 'unavailable'}
  );
}

/**
 * The status that the page has is to be named in the query ("Update content" of the Confluence Data Center REST API). A site
 * that does not take it there may take the request without it: what is refused so has changed nothing.
 */
async function send(client: Client, {id, title, version}: RemotePage, task: string): Promise<true> {
  const json = {id, type: 'page', status: 'current', title, version: {number: version.number + 1}};
  const put = (query: Readonly<Record<string, string>>): Promise<true> =>
    client.send(makeDataCenterCall(calls.updatePage, {task, values: {id}, query, json}), () => true);
  try {
    return await put({status: 'trashed'});
  } catch (error) {
    if (!hasCode(error, ['not-found', 'rejected'])) throw error;
    try {
      return await put({});
    } catch (second) {
      // The first refusal is about the request as it is documented, so it says more.
      throw hasCode(second, ['not-found', 'rejected']) ? error : second;
    }
  }
}
