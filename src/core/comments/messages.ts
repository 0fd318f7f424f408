import type {VFileMessage} from 'vfile-message';
import {createMessage} from '../message.ts';
import type {InlineComment, RemotePage, SourcePath} from '../model.ts';
import type {LostComment} from './index.ts';

/** Most characters of the commented text that a message shows. */
const longest = 60;

/** Say of each comment that lost its text what it was made on, and where its author is found. */
export function describeLost(
  lost: readonly LostComment[],
  {path, page, comments = []}: LossDetails
): readonly VFileMessage[] {
  const known = new Map(comments.map(comment => [comment.ref, comment]));
  return lost.map(({ref, text}) => {
    const comment = known.get(ref);
    const who = comment?.authorId === undefined ? '' : ` by account ${comment.authorId}`;
    const url = comment?.url ?? page.url;
    return createMessage(
      `Cannot keep the inline comment${who} on ${quote(text)} of page ${page.id} "${page.title}": that text is not in ${path} any more. The comment loses its place, and stays in the list of the page's comments: read it there, ask its author, and resolve it (${url}).`,
      {path, ruleId: 'comment-lost', severity: 'warning'}
    );
  });
}

/** Say of each comment that was made while its page was written that it lost its place. */
export function describeUnkept(
  comments: readonly InlineComment[],
  {path, page}: {readonly path: SourcePath; readonly page: RemotePage}
): readonly VFileMessage[] {
  return comments.map(({selection, authorId, url = page.url}) => {
    const who = authorId === undefined ? '' : ` by account ${authorId}`;
    return createMessage(
      `Cannot keep the inline comment${who} on ${quote(selection)} of page ${page.id} "${page.title}": it was made while the page was written, and the page changed again. The comment loses its place, and stays in the list of the page's comments: read it there, ask its author, and resolve it (${url}).`,
      {path, ruleId: 'comment-lost', severity: 'warning'}
    );
  });
}

/** Where comments were lost. */
interface LossDetails {
  readonly path: SourcePath;
  readonly page: RemotePage;
  /** Comments of the page, as far as they are known: they tell who made them, and where they are read. */
  readonly comments?: readonly InlineComment[];
}

function quote(text: string): string {
  if (text === '') return 'a place without text';
  const characters = Array.from(text);
  return `"${
    characters.length > longest
      ? `${characters
          .slice(0, longest - 1)
          .join('')
          .trimEnd()}…`
      : text
  }"`;
}
