import type {UnpublishedEdit} from '../../ports.ts';
import type {Call} from './call.ts';
import type {Client} from './client.ts';
import {readObject, readOptionalObject, readOptionalText, type JsonObject} from './json.ts';
import {parseBody} from './parse-body.ts';
import {hasCode} from './write-once.ts';

/**
 * Ask for the draft of a page. What a page without one is answered with is not documented: a refusal means none.
 *
 * @param authorOf
 *   Reads who wrote a version.
 */
export async function readUnpublishedEdit(
  client: Client,
  call: Call,
  authorOf: (version: JsonObject) => string | undefined
): Promise<UnpublishedEdit | undefined> {
  try {
    return await client.send(call, document => {
      const draft = readObject(document, 'the draft');
      const body = parseBody(draft['body']);
      const title = readOptionalText(draft['title']);
      if (body === undefined || title === undefined) return undefined;
      const authorId = authorOf(readOptionalObject(draft['version']));
      return {title, body, ...(authorId === undefined ? {} : {authorId})};
    });
  } catch (error) {
    if (hasCode(error, ['not-found', 'rejected', 'forbidden'])) return undefined;
    throw error;
  }
}
