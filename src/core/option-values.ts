import {InputError} from './errors.ts';
import {toSourcePath} from './model.ts';
import type {DrawingMode, SourcePath} from './model.ts';
import {hintFor} from './suggest.ts';

/** Turns the text of one option or input into its value; throws an `InputError` that quotes the text and names the expected form. */
export type OptionParser<Value> = (text: string, name: string) => Value;

/** A value out of a list. */
export function oneOf<const Choice extends string>(...choices: readonly Choice[]): OptionParser<Choice> {
  return (text, name) => {
    const choice = choices.find(candidate => candidate === text);
    if (choice === undefined) throw refuse(text, name, choices.join(', '), hintFor(text, choices));
    return choice;
  };
}

/** `true` or `false` in the spellings of YAML's core schema, as the Actions toolkit accepts them. */
export function toBoolean(text: string, name: string): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw refuse(text, name, 'true or false');
}

/** A whole number between two bounds, both included. */
export function integerBetween(least: number, most: number): OptionParser<number> {
  return (text, name) => {
    const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most))
      throw refuse(text, name, `a whole number from ${least} to ${most}`);
    return value;
  };
}

/** How drawings are shown: one of the words, or `macro:` and the name of a macro. */
export function drawingOr<const Word extends string = never>(
  ...words: readonly Word[]
): OptionParser<Word | DrawingMode> {
  return (text, name) => {
    const macro = /^macro:([\w.-]{1,100})$/.exec(text)?.[1];
    if (macro !== undefined) return {macro};
    if (text === 'image' || text === 'code') return text;
    const word = words.find(candidate => candidate === text);
    if (word === undefined) {
      const known = [...words, 'image', 'code'];
      throw refuse(text, name, [...known, 'macro:NAME'].join(', '), hintFor(text, known));
    }
    return word;
  };
}

/** A path in the repository; `./` in front is forgiven. */
export function toRepositoryPath(text: string, name: string): SourcePath {
  try {
    return toSourcePath(text.replace(/^(\.\/)+/, ''));
  } catch (cause) {
    throw new InputError(
      `Cannot use "${text}" for ${name}: expected a path in the repository, such as docs/page.md.`,
      {cause}
    );
  }
}

/** An http(s) address without credentials, query and fragment; trailing slashes are dropped. Empty stays absent. */
export function toAddress(text: string, name: string): string | undefined {
  if (text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // The value is not quoted: it may carry a password.
  if (url && (url.username !== '' || url.password !== '')) {
    throw new InputError(
      `Cannot use ${name}: the address contains credentials. Pass them in their own inputs.`
    );
  }
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw refuse(text, name, 'an address such as https://acme.atlassian.net/wiki');
  }
  return url.href.replace(/\/+$/, '');
}

/** Any text, also of several lines. Empty stays absent. */
export function toText(text: string): string | undefined {
  return text === '' ? undefined : text;
}

/** A name or secret that goes into a header: no blanks and no control characters. Empty stays absent; never quoted. */
export function toCredential(text: string, name: string): string | undefined {
  if (text === '') return undefined;
  if (!/^[\x21-\x7e]+$/.test(text)) {
    throw new InputError(
      `Cannot use ${name}: it contains blanks, line ends or other characters that no credential has. ` +
        'Store the secret again, without anything around it.'
    );
  }
  return text;
}

function refuse(text: string, name: string, expected: string, hint = ''): InputError {
  return new InputError(`Cannot use "${text}" for ${name}: expected ${expected}.${hint}`);
}
