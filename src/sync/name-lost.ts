import type {VFileMessage} from 'vfile-message';
import type {LostComment} from '../core/comments/index.ts';
import {describeLost} from '../core/comments/messages.ts';
import {ConfluenceError} from '../core/errors.ts';
import type {InlineComment, RemotePage, SourcePath} from '../core/model.ts';
import type {PageReader} from '../ports.ts';

/**
 * Say of each comment that lost its text who made it, and where it is read: one request for a page that loses any.
 *
 * Where the account may not read comments, the messages lead to the page.
 */
export async function nameLost(
  reader: Pick<PageReader, 'readInlineComments'>,
  lost: readonly LostComment[],
  {path, page}: {readonly path: SourcePath; readonly page: RemotePage}
): Promise<readonly VFileMessage[]> {
  const comments = lost.length === 0 ? [] : await readComments(reader, page);
  return describeLost(lost, {path, page, comments});
}

async function readComments(
  reader: Pick<PageReader, 'readInlineComments'>,
  {id}: RemotePage
): Promise<readonly InlineComment[]> {
  try {
    return await reader.readInlineComments(id);
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return [];
  }
}
