import {decodeHTMLAttribute} from 'entities';
import {decodeString} from 'micromark-util-decode-string';

/** Where a destination may begin: behind `](` or `]:`, behind the `=` of an HTML attribute, or with a bare address. */
const starts = /(\]\()|(\]:)|\b(?:href|src|srcset|data)[\s>]*(=)|https?:\/\/|www\./gi;
const bareStarts = /https?:\/\/|www\./gi;
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
  const add = (candidate: string): void => {
    if (candidate === '') return;
    found.add(candidate);
    if (!/[\\&]/.test(candidate)) return;
    found.add(decodeString(candidate));
    // HTML knows some references without their semicolon.
    found.add(decodeHTMLAttribute(candidate));
  };
  for (const match of text.matchAll(starts)) {
    for (const candidate of candidatesAt(text, match)) add(candidate);
  }
  // An address in running text is found when escapes and character references in it are decoded.
  const decoded = /[\\&]/.test(text) ? decodeString(text) : text;
  if (decoded !== text) {
    for (const match of decoded.matchAll(bareStarts)) {
      for (const candidate of bareAt(decoded, match)) add(candidate);
    }
  }
  return found;
}

/** All texts that begin here and could be a whole destination. */
function candidatesAt(text: string, match: RegExpExecArray): readonly string[] {
  const [start, inline, definition, attribute] = match;
  if ((inline ?? definition ?? attribute) === undefined) return bareAt(text, match);
  return skipGap(text, match.index + start.length).flatMap(from => {
    const window = text.slice(from, from + maxLength);
    if (attribute !== undefined) return readAttribute(window, start);
    if (window.startsWith('<')) return [/^(?:\\.|[^\\>\n])*/.exec(window.slice(1))?.[0] ?? ''];
    const run = findRun(window, /\s/);
    return inline === undefined ? [run] : readInline(run);
  });
}

function bareAt(text: string, match: RegExpExecArray): readonly string[] {
  const url = findRun(text.slice(match.index, match.index + maxLength), /\s/);
  return readBare(match[0].toLowerCase() === 'www.' ? `http://${url}` : url);
}

/** Where the closing bracket of `](…)` stands is a matter of balance: take every possibility. */
function readInline(run: string): readonly string[] {
  const [first, ...others] = cutAt(run, /\)/g);
  return first === undefined || /[(\\]/.test(first) ? [run, first ?? '', ...others] : [first];
}

/** Where a destination may begin: behind the gap, or at a `>` in it, which is no mark of a quote where it is indented. */
function skipGap(text: string, from: number): readonly number[] {
  gap.lastIndex = from;
  const end = from + (gap.exec(text)?.[0].length ?? 0);
  const marks = [...text.slice(from, end).matchAll(/>/g)].map(({index}) => from + index);
  return [end, ...marks];
}

/** The value of an attribute; of `srcset`, each of the addresses in it. */
function readAttribute(window: string, start: string): readonly string[] {
  const quote = window[0] ?? '';
  const isQuoted = quote === '"' || quote === "'";
  const end = isQuoted ? window.indexOf(quote, 1) : 0;
  const value = isQuoted ? window.slice(1, Math.max(end, 1)) : findRun(window, /[\s>]/);
  return start.toLowerCase().startsWith('srcset') ? value.split(/[\s,]+/) : [value];
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
