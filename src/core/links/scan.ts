import {decodeString} from 'micromark-util-decode-string';

/**
 * Where a destination may begin: behind `](` or `]:`, behind `=` in an HTML attribute, in `<…>`, or a bare URL.
 *
 * Markers of quotes and line breaks may stand between, because a destination may be on the next line.
 */
const starts = /\]\(|\]:|=|<|,|\bhttps?:\/\//g;
const gap = /^[\s>]*/;
/** A destination longer than this is no path in a repository. */
const maxLength = 2048;

/**
 * Find everything in a Markdown text that could be the destination of a link or an image.
 *
 * The scan does not parse: it finds too much (in code, in comments), but never too little. That makes it cheap
 * enough to run over every file of a repository to know what a page may depend on.
 *
 * @returns
 *   Destinations as written and, where they differ, with escapes and character references decoded.
 */
export function scanDestinations(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(starts)) {
    const bare = match[0].startsWith('http');
    const from = bare ? match.index : skipGap(text, match.index + match[0].length);
    for (const candidate of candidatesAt(text, from)) addDecoded(candidate, found);
  }
  return found;
}

function skipGap(text: string, from: number): number {
  return from + (gap.exec(text.slice(from, from + 200))?.[0].length ?? 0);
}

/** All texts that begin here and could be a whole destination. */
function candidatesAt(text: string, from: number): readonly string[] {
  const window = text.slice(from, from + maxLength);
  const first = window[0];
  if (first === '<') return upTo(window.slice(1), />|\n/);
  if (first === '"' || first === "'") return upTo(window.slice(1), first === '"' ? /"/ : /'/);
  const run = /^[^\s<>"]+/.exec(window)?.[0] ?? '';
  // Where the closing bracket of `](…)` stands is a matter of balance: take every possibility.
  const ends = [...run.matchAll(/[)'`,\]]/g)].slice(0, 32).map(match => run.slice(0, match.index));
  return [run, ...ends].filter(candidate => candidate !== '');
}

function upTo(text: string, end: RegExp): readonly string[] {
  const index = text.search(end);
  return index > 0 ? [text.slice(0, index)] : [];
}

function addDecoded(candidate: string, found: Set<string>): void {
  found.add(candidate);
  if (/[\\&]/.test(candidate)) found.add(decodeString(candidate));
  if (/\s/.test(candidate)) found.add(candidate.trim());
}
