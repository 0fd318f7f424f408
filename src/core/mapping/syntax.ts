import {createScanner, parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';
import {tokens} from './tokens.ts';

/** A JSON text, read with its places. */
export type JsonText =
  | {readonly kind: 'tree'; readonly root: Node}
  | {readonly kind: 'broken'; readonly reason: string; readonly offset: number};

/** Deeper than any mapping; the parser is recursive and must not be driven into a stack overflow. */
const deepest = 100;

const reasons: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is not JSON',
  InvalidNumberFormat: 'this number is not complete',
  PropertyNameExpected: 'expected a key in double quotes',
  ValueExpected: 'expected a value',
  ColonExpected: 'expected ":" after the key',
  CommaExpected: 'expected "," between two entries',
  CloseBraceExpected: 'expected "}"',
  CloseBracketExpected: 'expected "]"',
  EndOfFileExpected: 'expected the end of the file',
  InvalidCommentToken: 'this comment does not end',
  UnexpectedEndOfComment: 'this comment does not end',
  UnexpectedEndOfString: 'this text has no closing quote',
  UnexpectedEndOfNumber: 'this number is not complete',
  InvalidUnicode: 'expected four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'this is no escape that JSON knows',
  InvalidCharacter: 'a control character must be written as an escape'
};

/**
 * Read JSON; comments and trailing commas are let through.
 *
 * @param text
 *   Text without byte order mark.
 * @returns
 *   The tree (duplicate keys are all in it), or what is wrong at the first place that is wrong.
 */
export function readJson(text: string): JsonText {
  if (text.trim() === '')
    return {kind: 'broken', reason: 'the file is empty, expected at least {}', offset: 0};
  const conflict = /^(?:<{7}|>{7}|={7})(?:\s|$)/m.exec(text);
  if (conflict) return {kind: 'broken', reason: 'it holds a merge conflict', offset: conflict.index};
  const deep = findTooDeep(text);
  if (deep !== undefined) return {kind: 'broken', reason: 'it is nested too deeply', offset: deep};
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {allowTrailingComma: true});
  const [first] = errors;
  if (first) return {kind: 'broken', reason: explain(first, text), offset: first.offset};
  if (!root) return {kind: 'broken', reason: 'expected an object', offset: 0};
  return {kind: 'tree', root};
}

function explain(error: ParseError, text: string): string {
  const code = printParseErrorCode(error.error);
  const seen = text.slice(error.offset, error.offset + Math.max(1, Math.min(error.length, 20))).trim();
  const reason = reasons[code] ?? code;
  if (seen === '') return error.offset >= text.length ? `${reason}, seen the end of the file` : reason;
  return `${reason}, seen ${seen.startsWith('"') ? seen : `"${seen}"`}`;
}

/** Find the place where brackets are nested deeper than a mapping can be. */
function findTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== tokens.end; token = scanner.scan()) {
    if (token === tokens.openBrace || token === tokens.openBracket) depth++;
    else if (token === tokens.closeBrace || token === tokens.closeBracket) depth--;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return undefined;
}
