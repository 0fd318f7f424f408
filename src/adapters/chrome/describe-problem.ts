import {findSourceLine} from './source-line.ts';

/** A source that Mermaid refuses: why, in one line, and where. */
export interface Problem {
  readonly kind: 'broken';
  readonly reason: string;
  /** Line of the source, from 1. */
  readonly line?: number;
}

/** Longest list of what Mermaid would have accepted. */
const maxExpected = 4;
const maxLength = 240;

/**
 * Put what Mermaid says of a source into one line.
 *
 * Its parsers speak two ways: "Parse error on line 3:", a piece of the source, an arrow under it, "Expecting 'A', 'B',
 * got 'C'"; or "Parsing failed: …" with a sentence for each error. The number of the line is data, so it leaves the
 * text.
 *
 * @param line
 *   Line as Mermaid counts, from 1; 0: it names none.
 */
export function describeProblem(code: string, message: string, line: number): Problem {
  const reason = toSentence(message);
  return {
    kind: 'broken',
    reason: reason === '' ? 'Mermaid does not accept it' : reason,
    ...(line > 0 ? {line: findSourceLine(code, line)} : {})
  };
}

function toSentence(message: string): string {
  const lines = message.split(/\r?\n/);
  const arrow = lines.findIndex(text => /^-*\^$/.test(text.trim()));
  const piece = arrow > 0 ? (lines[arrow - 1] ?? '').trim() : undefined;
  const said = lines
    .filter((_, index) => arrow < 1 || (index !== arrow && index !== arrow - 1))
    .join(' ')
    .replace(/\s*\bon line:? \d+[:.]?/gi, piece === undefined ? '' : ` near "${clip(piece, 60)}":`)
    .replace(/\s*\b(?:at )?line:? \d+(?:, column:? \d+)?/gi, '')
    .replace(/Expecting ((?:'[^']*'(?:, )?)+)/, (_, list: string) => `expecting ${shorten(list)}`)
    // Control characters would break a log.
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/^Error: /, '')
    .trim();
  return clip(said, maxLength).replace(/[.:]$/, '');
}

function shorten(list: string): string {
  const names = list.split(/, */).filter(name => name !== '');
  if (names.length <= maxExpected) return list;
  return `${names.slice(0, maxExpected).join(', ')} or ${names.length - maxExpected} others, `;
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
