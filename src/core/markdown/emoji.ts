import {nameToEmoji} from 'gemoji';

/**
 * Replace shortcodes such as `:rocket:` by the character, as GitHub does.
 *
 * Names that GitHub draws as its own pictures, and unknown ones, stay as they are.
 */
export function replaceEmoji(value: string): string {
  if (!value.includes(':')) return value;
  return value.replace(/:(\+1|[-\w]+):/g, (code, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? code) : code
  );
}
