/**
 * Find the line of a diagram's source that Mermaid means.
 *
 * Mermaid takes front matter, directives and comments away before it reads and counts (`preprocessDiagram` of
 * Mermaid 11), so that its lines are not those of the source.
 *
 * @param line
 *   Line as Mermaid counts, from 1.
 * @returns
 *   Line of the source, from 1: at most its last line that is not blank.
 */
export function findSourceLine(code: string, line: number): number {
  const whole = code.replaceAll(/\r\n?/g, '\n');
  const numbered: Numbered = {text: whole, lines: numberLines(whole)};
  const read = [frontMatter, directives, comments, leadingSpace].reduce(remove, numbered);
  let start = 0;
  for (let count = 1; count < line; count++) {
    const end = read.text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  const last = whole.trimEnd().split('\n').length;
  return Math.min(read.lines[start] ?? last, last);
}

/** A text, and for each of its characters the line that it was on. */
interface Numbered {
  readonly text: string;
  readonly lines: readonly number[];
}

const frontMatter = /^[^\S\n]*-{3}\s*\n.*?\n[^\S\n]*-{3}\s*\n+/s;
const directives = /%%\{(?:(?!\}%%)[^])*(?:\}%%)?/g;
const comments = /^\s*%%(?!\{)[^\n]+\n?/gm;
const leadingSpace = /^\s+/;

function numberLines(text: string): readonly number[] {
  let line = 1;
  return Array.from(text.split(''), character => (character === '\n' ? line++ : line));
}

function remove({text, lines}: Numbered, pattern: RegExp): Numbered {
  const kept: string[] = [];
  const keptLines: number[] = [];
  let from = 0;
  const keep = (to: number) => {
    kept.push(text.slice(from, to));
    for (let index = from; index < to; index++) keptLines.push(lines[index] ?? 1);
  };
  const all = pattern.global ? text.matchAll(pattern) : [pattern.exec(text)];
  for (const match of all) {
    if (!match) continue;
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(text.length);
  return {text: kept.join(''), lines: keptLines};
}
