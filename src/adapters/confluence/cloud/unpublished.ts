import type {PageId} from '../../../core/model.ts';
import type {UnpublishedEdit} from '../../../ports.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {readObject, readOptionalObject, readOptionalText} from '../json.ts';
import {hasCode} from '../write-once.ts';
import {calls} from './calls.ts';
import {parseBody} from './parse-page.ts';
import {openSession} from './session.ts';

/**
 * Read what somebody wrote on a page without publishing it.
 *
 * Confluence Cloud REST API v2, `GET /pages/{id}` with `get-draft`. What a page without a draft is answered with is not
 * documented: a refusal means none, and the page itself is for the caller to compare.
 */
export async function readUnpublished(client: Client, page: PageId): Promise<UnpublishedEdit | undefined> {
  await openSession(client);
  const call = makeCall(calls.readPage, {
    task: `read the unpublished edit of page ${page}`,
    values: {id: page},
    query: {'get-draft': 'true', 'body-format': 'storage'}
  });
  try {
    return await client.send(call, parseEdit);
  } catch (error) {
    if (hasCode(error, ['not-found', 'rejected', 'forbidden'])) return undefined;
    throw error;
  }
}

function parseEdit(document: unknown): UnpublishedEdit | undefined {
  const draft = readObject(document, 'the draft');
  const body = parseBody(draft['body']);
  const title = readOptionalText(draft['title']);
  if (body === undefined || title === undefined) return undefined;
  const authorId = readOptionalText(readOptionalObject(draft['version'])['authorId']);
  return {title, body, ...(authorId === undefined ? {} : {authorId})};
}
