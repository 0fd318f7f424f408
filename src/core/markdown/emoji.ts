import {nameToEmoji} from 'gemoji';

const shortcode = /:(\+1|[-\w]+):/g;

/**
 * Names for which GitHub has pictures of its own, and Unicode no character.
 *
 * @see https://api.github.com/emojis
 */
const pictures = new Set(
  (
    'accessibility atom basecamp basecampy bowtie copilot dependabot electron feelsgood finnadie fishsticks goberserk ' +
    'godmode hurtrealbad neckbeard octocat rage1 rage2 rage3 rage4 shipit suspect trollface'
  ).split(' ')
);

/**
 * Replace shortcodes such as `:rocket:` by the character, as GitHub does.
 *
 * Names that GitHub draws as its own pictures, and unknown ones, stay as they are.
 */
export function replaceEmoji(value: string): string {
  if (!value.includes(':')) return value;
  return value.replace(shortcode, (code, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? code) : code
  );
}

/** The shortcodes of a text for which GitHub shows a picture of its own. */
export function findPictures(value: string): readonly string[] {
  if (!value.includes(':')) return [];
  return [...value.matchAll(shortcode)].flatMap(([code, name = '']) => (pictures.has(name) ? [code] : []));
}
