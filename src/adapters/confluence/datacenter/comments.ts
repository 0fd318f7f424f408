import type {InlineComment, PageId} from '../../../core/model.ts';
import type {Client} from '../client.ts';
import {readObject, readOptionalObject, readOptionalText} from '../json.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';
import {collect, paginate} from './pagination.ts';
import {readPerson} from './parse-page.ts';

/** Read the inline comments of a page: those of its comments that are tied to a marker. */
export async function readInlineComments(client: Client, page: PageId): Promise<readonly InlineComment[]> {
  const {connection} = await connect(client);
  const call = makeDataCenterCall(calls.listPageComments, {
    task: `read the comments of page ${page}`,
    values: {id: page},
    query: {expand: 'extensions.inlineProperties,version'}
  });
  const comments = await collect(
    paginate(client, call, entry => parseComment(entry, page, connection.siteUrl))
  );
  return comments.filter(comment => comment !== undefined);
}

function parseComment(value: unknown, pageId: PageId, siteUrl: string): InlineComment | undefined {
  const comment = readObject(value, 'the comment');
  const properties = readOptionalObject(readOptionalObject(comment['extensions'])['inlineProperties']);
  const ref = readOptionalText(properties['markerRef']);
  if (ref === undefined) return undefined;
  const version = readOptionalObject(comment['version']);
  const authorId = readPerson(version['by']);
  const createdAt = readOptionalText(version['when']);
  const webui = readOptionalText(readOptionalObject(comment['_links'])['webui']);
  return {
    pageId,
    ref,
    selection: readOptionalText(properties['originalSelection']) ?? '',
    ...(authorId === undefined ? {} : {authorId}),
    ...(createdAt === undefined ? {} : {createdAt}),
    ...(webui?.startsWith('/') ? {url: `${siteUrl}${webui}`} : {})
  };
}
