import {h} from 'hastscript';
import type {Renderer} from '../state.ts';

/** Legacy names of the storage format (Atlassian: "Confluence Storage Format", emoticons). */
const characters: Readonly<Record<string, string>> = {
  smile: '🙂',
  sad: '🙁',
  cheeky: '😛',
  laugh: '😀',
  wink: '😉',
  'thumbs-up': '👍',
  'thumbs-down': '👎',
  information: 'ℹ️',
  tick: '✅',
  cross: '❌',
  warning: '⚠️',
  plus: '➕',
  minus: '➖',
  question: '❓',
  'light-on': '💡',
  'light-off': '🔅',
  'yellow-star': '⭐',
  'red-star': '❤️',
  'green-star': '💚',
  'blue-star': '💙',
  heart: '❤️',
  'broken-heart': '💔'
};

/** An emoji: the character that storage gives as a fallback, else the one of its legacy name. */
export const emoticon: Renderer = element => {
  const {
    'ac:name': name = '',
    'ac:emoji-shortname': shortname,
    'ac:emoji-fallback': fallback
  } = element.attributes;
  const label = shortname ?? `:${name}:`;
  const character = fallback || (Object.hasOwn(characters, name) ? characters[name] : undefined) || label;
  return h('span.emoticon', {role: 'img', ariaLabel: label, title: label}, character);
};
