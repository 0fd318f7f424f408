import type {PageId} from '../../../core/model.ts';
import type {UnpublishedEdit} from '../../../ports.ts';
import type {Client} from '../client.ts';
import {readObject, readOptionalObject, readOptionalText} from '../json.ts';
import {hasCode} from '../write-once.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';

/**
 * Read what people wrote on a page without publishing it: since version 6.0 a page has one draft that they share.
 *
 * `GET /rest/api/content/{id}` with `status=draft`. A refusal means that there is none, or that this version has no such
 * drafts.
 */
export async function readUnpublished(client: Client, page: PageId): Promise<UnpublishedEdit | undefined> {
  await connect(client);
  const call = makeDataCenterCall(calls.readPage, {
    task: `read the unpublished edit of page ${page}`,
    values: {id: page},
    query: {status: 'draft', expand: 'body.storage,version'}
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
  const body = readOptionalText(readOptionalObject(readOptionalObject(draft['body'])['storage'])['value']);
  const title = readOptionalText(draft['title']);
  if (body === undefined || title === undefined) return undefined;
  const by = readOptionalObject(readOptionalObject(draft['version'])['by']);
  const authorId = readOptionalText(by['username']) ?? readOptionalText(by['displayName']);
  return {title, body, ...(authorId === undefined ? {} : {authorId})};
}
