import {toPageId, type PageId, type Space} from '../../../core/model.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {readId, readObject} from '../json.ts';
import {calls} from './calls.ts';
import {openSession} from './session.ts';
import {hasCode} from '../write-once.ts';

/**
 * Make a draft, without parent and body, to have the id of the page that it will become.
 *
 * Sent again only when it certainly did not arrive: a draft too many is invisible, but stays.
 */
export async function createDraft(
  client: Client,
  draft: {readonly space: Space; readonly title: string}
): Promise<PageId> {
  await openSession(client);
  const call = makeCall(calls.createPage, {
    task: `create page "${draft.title}" in space ${draft.space.key}`,
    json: {
      spaceId: draft.space.id,
      status: 'draft',
      title: draft.title,
      body: {representation: 'storage', value: ''}
    }
  });
  return client.send(call, document =>
    toPageId(readId(readObject(document, 'the draft')['id'], 'id of the draft'))
  );
}

/** Remove a draft for good; one that is gone already is no error. */
export async function discardDraft(client: Client, draft: PageId): Promise<void> {
  await openSession(client);
  const call = makeCall(calls.deletePage, {
    task: `discard draft ${draft}`,
    values: {id: draft},
    query: {draft: 'true'}
  });
  try {
    await client.send(call, () => undefined);
  } catch (error) {
    if (!hasCode(error, ['not-found'])) throw error;
  }
}
