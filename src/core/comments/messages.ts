import type {VFileMessage} from 'vfile-message';
import {createMessage} from '../message.ts';
import type {RemotePage, SourcePath} from '../model.ts';
import type {LostComment} from './index.ts';

/** Most characters of the commented text that a message shows. */
const longest = 60;

/** Say of each comment that lost its text what it was made on, and where its author is found. */
export function describeLost(
  lost: readonly LostComment[],
  {path, page}: {readonly path: SourcePath; readonly page: RemotePage}
): readonly VFileMessage[] {
  return lost.map(({text}) =>
    createMessage(
      `Cannot keep the inline comment on ${quote(text)} of page ${page.id} "${page.title}": that text is not in ${path} any more. The comment loses its place, and stays in the list of the page's comments: read it there, ask its author, and resolve it (${page.url}).`,
      {path, ruleId: 'comment-lost', severity: 'warning'}
    )
  );
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
