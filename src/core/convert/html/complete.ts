import {escapeOpaque} from './opaque.ts';

/**
 * Finish a piece of HTML that ends in the middle of a tag, of a comment, or of an element that takes all text in.
 *
 * The parser takes one piece after the other and cannot go on in the middle of something. An unfinished comment is
 * dropped; an unfinished tag is text, and so is `<title>` in a sentence, which would swallow the rest of it.
 *
 * @see https://github.github.com/gfm/#disallowed-raw-html-extension-
 */
export function completeHtml(html: string): string {
  return keepFirstLine(escapeOpaque(completeTag(html)));
}

/** The line end after `<pre>` is none of its text; the parser takes more of them, or fewer, unless a tag follows. */
function keepFirstLine(html: string): string {
  return html.replace(/(<pre(?:\s[^<>]*)?>)\r?\n/gi, '$1<wbr>');
}

function completeTag(html: string): string {
  let index = html.indexOf('<');
  while (index >= 0) {
    const end = endOfToken(html, index);
    if (end < 0)
      return `${html.slice(0, index)}${/^<[!?]|^<\/[^a-z]/i.test(html.slice(index)) ? '' : escapeRest(html, index)}`;
    index = html.indexOf('<', end);
  }
  return html;
}

function escapeRest(html: string, index: number): string {
  return html.slice(index).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Index after the token that begins with this `<`; -1: it does not end. */
function endOfToken(html: string, start: number): number {
  if (html.startsWith('<!--', start)) return endOfComment(html, start + 4);
  const next = html.charAt(start + 1);
  if (next === '!' || next === '?') return after(/>/g, html, start);
  if (next === '/')
    return /[a-z]/i.test(html.charAt(start + 2)) ? endOfTag(html, start + 2) : after(/>/g, html, start);
  return /[a-z]/i.test(next) ? endOfTag(html, start + 1) : start + 1;
}

/** `<!-->` and `<!--->` are whole comments. */
function endOfComment(html: string, start: number): number {
  const short = /^-?>/.exec(html.slice(start, start + 2));
  return short ? start + short[0].length : after(/--!?>/g, html, start);
}

type Where = 'tag' | 'before-name' | 'name' | 'after-name' | 'value' | 'unquoted';

/** Follow the attributes: a quote hides a `>` only where a value begins, right after `=`. */
function endOfTag(html: string, start: number): number {
  let where: Where = 'tag';
  for (let index = start; index < html.length; index++) {
    const character = html.charAt(index);
    if (character === '>') return index + 1;
    if (where === 'value' && (character === '"' || character === "'")) {
      index = html.indexOf(character, index + 1);
      if (index < 0) return -1;
      where = 'before-name';
    } else where = step(where, character);
  }
  return -1;
}

function step(where: Where, character: string): Where {
  const isSpace = /[\t\n\f\r ]/.test(character);
  if (where === 'value') return isSpace ? 'value' : 'unquoted';
  if (where === 'unquoted') return isSpace ? 'before-name' : 'unquoted';
  if (character === '/') return 'before-name';
  if (isSpace) return where === 'name' || where === 'after-name' ? 'after-name' : 'before-name';
  if (where === 'tag') return 'tag';
  return character === '=' && where !== 'before-name' ? 'value' : 'name';
}

function after(pattern: RegExp, html: string, start: number): number {
  pattern.lastIndex = start;
  const match = pattern.exec(html);
  return match ? match.index + match[0].length : -1;
}
