import {atom, type LeafText} from './leaf.ts';

/** Gives equal things the same number, across documents. */
export type Intern = (key: string) => number;

/** Make a numbering that begins with 0. */
export function createIntern(): Intern {
  const known = new Map<string, number>();
  return key => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
}

/** A word, a sign of punctuation, or something that is no text. */
export interface Word {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  /** How much it counts when texts are compared; punctuation hardly does. */
  readonly weight: number;
}

/** Words that follow each other and belong together; `from` and `to` are indices of words. */
export interface Sentence {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/** Scripts without spaces between words; there each character counts as one. */
const single =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const word = new RegExp(`${single}|(?:(?!${single})[\\p{L}\\p{N}\\p{M}_])+|[^\\s]`, 'gu');
const isLetter = /^[\p{L}\p{N}_]/u;
const isEnd = /^[.!?…。！？;:]$/u;

/** Signs that programs and writers put for each other, by the one that stands for all of them. */
const spellings: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({'"': '“”„‟«»″', "'": '‘’‚‛‹›′`´', '-': '‐‑‒–—―−'}).flatMap(([plain, others]) =>
    Array.from(others).map(other => [other, plain])
  )
);

/** Cut a line of text into words. White space is none, so that it may change freely. */
export function readWords({text, atoms, breaks}: LeafText, intern: Intern): readonly Word[] {
  return cutWords(text, breaks).map(({value, index}) => {
    const key = value === atom ? `${atom}${atoms.get(index) ?? ''}` : (spellings[value] ?? value);
    const weight = value === atom ? 3 : isLetter.test(value) ? value.length : 0.1;
    return {id: intern(key), from: index, to: index + value.length, weight};
  });
}

function cutWords(text: string, breaks: ReadonlySet<number>) {
  const places = [...breaks].toSorted((a, b) => a - b);
  const ends = [...places, text.length];
  return [0, ...places].flatMap((start, part) => {
    const piece = text.slice(start, ends[part]);
    return [...piece.matchAll(word)].map(({0: value, index}) => ({value, index: start + index}));
  });
}

/** Cut words into sentences, after the signs that end one. */
export function readSentences(text: string, words: readonly Word[], intern: Intern): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const [index, current] of words.entries()) {
    const next = words[index + 1];
    // Inside of a number or a name a full stop ends nothing; the signs of East Asia need no space after them.
    const sign = text.slice(current.from, current.to);
    const ends = isEnd.test(sign) && (next?.from !== current.to || /[。！？]/u.test(sign));
    if (next !== undefined && !ends) continue;
    const ids = words.slice(from, index + 1).map(({id}) => id);
    sentences.push({id: intern(`sentence ${ids.join(' ')}`), from, to: index + 1});
    from = index + 1;
  }
  return sentences;
}
