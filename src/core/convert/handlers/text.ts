import type {Text} from 'mdast';
import {replaceEmoji} from '../../markdown/emoji.ts';
import {text as makeText} from '../../storage/tree.ts';
import type {Handler} from '../state.ts';

/** Text; a line end in it is a space. */
export const text: Handler<Text> = node => {
  const value = node.value.includes('\n') ? node.value.replaceAll('\n', ' ') : node.value;
  return [makeText(replaceEmoji(value))];
};
