import {toPageId, type InlineComment, type PageId} from '../../../core/model.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {readObject, readOptionalId, readOptionalObject, readOptionalText} from '../json.ts';
import {calls} from './calls.ts';
import {collect, paginate} from './pagination.ts';
import {openSession} from './session.ts';

/** Read the inline comments of a page. Confluence Cloud REST API v2, `GET /pages/{id}/inline-comments`. */
export async function readInlineComments(client: Client, page: PageId): Promise<readonly InlineComment[]> {
  const {siteUrl} = await openSession(client);
  const call = makeCall(calls.listPageComments, {
    task: `read the inline comments of page ${page}`,
    values: {id: page}
  });
  const comments = await collect(paginate(client, call, entry => parseComment(entry, siteUrl)));
  return comments.filter(isComment);
}

/** Go through the inline comments of the site, newest first. Confluence Cloud REST API v2, `GET /inline-comments`. */
export async function* listNewestComments(client: Client): AsyncIterable<readonly InlineComment[]> {
  const {siteUrl} = await openSession(client);
  const query = {sort: '-created-date'};
  const call = makeCall(calls.listComments, {task: 'look for new inline comments', query});
  for await (const batch of paginate(client, call, entry => parseComment(entry, siteUrl)))
    yield batch.filter(isComment);
}

/** Undefined: a comment on a blog post, an answer to another one, or one that is not tied to any text. */
function parseComment(value: unknown, siteUrl: string): InlineComment | undefined {
  const comment = readObject(value, 'the comment');
  const pageId = readOptionalId(comment['pageId']);
  const properties = readOptionalObject(comment['properties']);
  // The document of the API has the one name; answers were seen with the other, too.
  const ref =
    readOptionalText(properties['inlineMarkerRef']) ?? readOptionalText(properties['inline-marker-ref']);
  if (pageId === undefined || ref === undefined) return undefined;
  const selection =
    readOptionalText(properties['inlineOriginalSelection']) ??
    readOptionalText(properties['inline-original-selection']) ??
    '';
  const version = readOptionalObject(comment['version']);
  const authorId = readOptionalText(version['authorId']);
  const createdAt = readOptionalText(version['createdAt']);
  const webui = readOptionalText(readOptionalObject(comment['_links'])['webui']);
  return {
    pageId: toPageId(pageId),
    ref,
    selection,
    ...(authorId === undefined ? {} : {authorId}),
    ...(createdAt === undefined ? {} : {createdAt}),
    ...(webui?.startsWith('/') ? {url: `${siteUrl}${webui}`} : {})
  };
}

function isComment(comment: InlineComment | undefined): comment is InlineComment {
  return comment !== undefined;
}
