import {nameToEmoji} from 'gemoji';
import {html} from '../html.ts';
import type {PhraseReader} from '../state.ts';
import {textOf} from '../tree.ts';

/** Emoji by the names that the first editors of Confluence gave them. */
const emoticons: Readonly<Record<string, string>> = {
  'blue-star': '⭐',
  cheeky: '😛',
  cross: '❌',
  'green-star': '⭐',
  information: 'ℹ️',
  laugh: '😀',
  'light-off': '💡',
  'light-on': '💡',
  minus: '➖',
  plus: '➕',
  question: '❓',
  'red-star': '⭐',
  sad: '🙁',
  smile: '🙂',
  'thumbs-down': '👎',
  'thumbs-up': '👍',
  tick: '✅',
  warning: '⚠️',
  wink: '😉',
  'yellow-star': '⭐'
};

/** `<br>`. */
export const lineBreak: PhraseReader = () => [{type: 'break'}];

/** An emoji: the character, if it is one of Unicode, else its short name. */
export const emoticon: PhraseReader = ({attributes}) => {
  const fallback = attributes['ac:emoji-fallback'] ?? '';
  const short = attributes['ac:emoji-shortname'] ?? '';
  const name = short.replaceAll(':', '');
  const known = Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined;
  const isCharacter = fallback !== '' && !fallback.startsWith(':');
  const legacy = emoticons[attributes['ac:name'] ?? ''];
  const value = (isCharacter ? fallback : known) || (short === '' ? legacy : short) || fallback;
  return value ? [{type: 'text', value}] : [];
};

/** A date, as Confluence stores it: year, month and day. */
export const date: PhraseReader = ({attributes, children}) => {
  const value = attributes['datetime'] ?? textOf(children);
  return value === '' ? [] : [{type: 'text', value}];
};

/** What an editor of the page shall fill in; readers of the page do not see it. */
export const placeholder: PhraseReader = (node, state) => {
  const text = textOf(node.children).replace(/\s+/g, ' ').trim();
  if (text === '') return [];
  state.report('lost-macro', 'A placeholder is read as an HTML comment: readers do not see it.', node.start);
  return [html(`<!-- ${text.replaceAll('--', '- -').replaceAll('>', '›')} -->`)];
};
