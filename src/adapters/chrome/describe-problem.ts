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
 * Put what Mermaid says of a source into one line, without the number of the line, which is data.
 *
 * @param line
 *   Line as Mermaid counts, from 1; 0: it names none.
 */
export function describeProblem(code: string, message: string, line: number): Problem {
  if (message.startsWith('No diagram type detected')) {
    return {kind: 'broken', reason: 'Mermaid has no such kind of diagram', line: findSourceLine(code, 1)};
  }
  const metadata = /^[^\n]*\((\d+):\d+\)\n\n/.exec(message)?.[1];
  if (metadata !== undefined) return describeMetadata(code, message, Number(metadata));
  const reason = clip(flatten(describeSyntax(message)), maxLength).replace(/[.:]$/, '');
  return {
    kind: 'broken',
    reason: reason === '' ? 'Mermaid does not accept it' : reason,
    ...(line > 0 ? {line: findSourceLine(code, line)} : {})
  };
}

/** The front matter is read as YAML, by js-yaml: "what is wrong (line:column)", a blank line, a piece of the source. */
function describeMetadata(code: string, message: string, line: number): Problem {
  const [said = ''] = message.split(/\s*\(\d+:\d+\)\n\n/);
  const opening = code.split(/\r\n?|\n/).findIndex(text => text.trim() === '---') + 1;
  return {kind: 'broken', reason: `front matter: ${flatten(said)}`, line: opening + line};
}

/**
 * Read the two ways in which Mermaid's parsers speak.
 *
 * One says "Parse error on line 3:", a piece of the source, an arrow under it, "Expecting 'A', 'B', got 'C'"; the
 * other "Parsing failed: …" with a sentence for each error. Advice for programmers is left out.
 */
function describeSyntax(message: string): string {
  const lines = message.split(/\r?\n/);
  const arrow = lines.findIndex(text => /^-*\^$/.test(text.trim()));
  const piece = arrow > 0 ? (lines[arrow - 1] ?? '').trim() : undefined;
  return lines
    .filter((_, index) => arrow < 1 || (index !== arrow && index !== arrow - 1))
    .join(' ')
    .replace(/\s*\bon line:? \d+[:.]?/gi, piece === undefined ? '' : ` near "${clip(piece, 60)}":`)
    .replace(/,? (?:at )?(?:line:? \d+,? )?column:? \d+|\s*\bat line:? \d+/gi, '')
    .replace(/Expecting ((?:'[^']*', )+)got/, (_, list: string) => `expecting ${shorten(list)} got`)
    .replace(/got '(?:EOF|1)'/, 'but it ends')
    .replace(/ Initialize mermaid with .*$/, '')
    .replace(/^(?:Error|Parsing failed): /, '');
}

function shorten(list: string): string {
  const names = list.split(', ').filter(name => name !== '');
  return `${names.slice(0, maxExpected).join(', ')}${names.length > maxExpected ? ', …' : ''},`;
}

/** Control characters and line ends would break a log. */
function flatten(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
