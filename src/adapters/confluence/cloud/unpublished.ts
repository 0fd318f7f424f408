import type {PageId} from '../../../core/model.ts';
import type {UnpublishedEdit} from '../../../ports.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {readOptionalText} from '../json.ts';
import {readUnpublishedEdit} from '../unpublished-edit.ts';
import {calls} from './calls.ts';
import {openSession} from './session.ts';

/**
 * Read what somebody wrote on a page without publishing it.
 *
 * Confluence Cloud REST API v2, `GET /pages/{id}` with `get-draft`. A page without a draft may come itself: that is for the
 * caller to compare.
 */
export async function readUnpublished(client: Client, page: PageId): Promise<UnpublishedEdit | undefined> {
  await openSession(client);
  const call = makeCall(calls.readPage, {
    task: `read the unpublished edit of page ${page}`,
    values: {id: page},
    query: {'get-draft': 'true', 'body-format': 'storage'}
  });
  return readUnpublishedEdit(client, call, version => readOptionalText(version['authorId']));
}
