import type {Text} from 'mdast';
import {findPictures, replaceEmoji} from '../../markdown/emoji.ts';
import {text as makeText} from '../../storage/tree.ts';
import type {Handler} from '../state.ts';

/** Text; a line end in it is a space. */
export const text: Handler<Text> = (node, state) => {
  for (const code of findPictures(node.value)) {
    const reason = `Cannot draw "${code}": it is a picture of GitHub's own, and no character. It stays text.`;
    state.report('github-emoji', reason, node);
  }
  const value = node.value.includes('\n') ? node.value.replaceAll('\n', ' ') : node.value;
  return [makeText(replaceEmoji(value))];
};
