import {decodeString} from 'micromark-util-decode-string';

/** Where a destination may begin: behind `](` or `]:`, behind the `=` of an HTML attribute, or with a bare address. */
const starts = /(\]\()|(\]:)|\b(?:href|src|data)[\s>]*(=)|https?:\/\/|www\./gi;
/** A line break, and the markers of quotes after it, may stand before a destination. */
const gap = /[\t ]{0,100}(?:[\r\n][\s>]{0,100})?/y;
/** A destination longer than this is no path in a repository. */
const maxLength = 2048;
/** Most places in one text that are tried as its end. */
const maxEnds = 32;
/**
 * Where a bare address may end: at brackets, at other markup (underscores within a word are none), and before the
 * punctuation of the sentence.
 */
const bareEnds = /[^\p{L}\p{N}%/._-]|[._](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu;

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
    for (const candidate of candidatesAt(text, match)) {
      if (candidate === '') continue;
      found.add(candidate);
      if (/[\\&]/.test(candidate)) found.add(decodeString(candidate));
    }
  }
  return found;
}

/** All texts that begin here and could be a whole destination. */
function candidatesAt(text: string, match: RegExpExecArray): readonly string[] {
  const [start, inline, definition, attribute] = match;
  if ((inline ?? definition ?? attribute) === undefined) {
    const url = findRun(text.slice(match.index, match.index + maxLength), /\s/);
    return readBare(start.toLowerCase() === 'www.' ? `http://${url}` : url);
  }
  const from = skipGap(text, match.index + start.length);
  const window = text.slice(from, from + maxLength);
  if (attribute !== undefined) return [readAttribute(window)];
  if (window.startsWith('<')) return [/^(?:\\.|[^\\>\n])*/.exec(window.slice(1))?.[0] ?? ''];
  const run = findRun(window, /\s/);
  return inline === undefined ? [run] : readInline(run);
}

/** Where the closing bracket of `](…)` stands is a matter of balance: take every possibility. */
function readInline(run: string): readonly string[] {
  const [first, ...others] = cutAt(run, /\)/g);
  return first === undefined || /[(\\]/.test(first) ? [run, first ?? '', ...others] : [first];
}

function skipGap(text: string, from: number): number {
  gap.lastIndex = from;
  return from + (gap.exec(text)?.[0].length ?? 0);
}

function readAttribute(window: string): string {
  const quote = window[0] ?? '';
  if (quote !== '"' && quote !== "'") return findRun(window, /[\s>]/);
  const end = window.indexOf(quote, 1);
  return end === -1 ? '' : window.slice(1, end);
}

/** All that an address in running text could be; it is longer than its host. */
function readBare(url: string): readonly string[] {
  const host = /^https?:\/\/[^/]*/i.exec(url)?.[0] ?? '';
  const ends = cutAt(url.slice(host.length), bareEnds);
  return [url, ...ends.map(end => host + end)];
}

function findRun(window: string, end: RegExp): string {
  const index = window.search(end);
  return index === -1 ? window : window.slice(0, index);
}

/** The text up to each of the places where an expression matches. */
function cutAt(text: string, ends: RegExp): readonly string[] {
  const cut: string[] = [];
  for (const match of text.matchAll(ends)) {
    if (cut.length === maxEnds) break;
    cut.push(text.slice(0, match.index));
  }
  return cut;
}
