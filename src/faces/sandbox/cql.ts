import {badRequest} from './refusal.ts';

/** One condition of a query; all of them must hold. */
export interface Condition {
  readonly field: string;
  readonly operator: '=' | '!=' | '~' | 'in';
  readonly values: readonly string[];
}

const fields = new Set([
  'space',
  'space.key',
  'title',
  'type',
  'label',
  'id',
  'content',
  'parent',
  'ancestor',
  'text'
]);

/**
 * Read the simple part of Confluence's query language: conditions joined by `and`, then perhaps an order, which is
 * ignored.
 *
 * Throws a `Refusal` (400) for anything else.
 */
export function parseCql(text: string): readonly Condition[] {
  const tokens = tokenize(text);
  const conditions: Condition[] = [];
  while (tokens.length > 0) {
    const field = next(tokens).toLowerCase();
    if (!fields.has(field)) throw unparsable(text);
    const operator = next(tokens).toLowerCase();
    if (operator !== '=' && operator !== '!=' && operator !== '~' && operator !== 'in')
      throw unparsable(text);
    const values = operator === 'in' ? readList(tokens, text) : [unquote(next(tokens))];
    conditions.push({field, operator, values});
    const joint = tokens.shift()?.toLowerCase();
    if (joint === 'order') break;
    if (joint !== undefined && joint !== 'and') throw unparsable(text);
    if (joint === 'and' && tokens.length === 0) throw unparsable(text);
  }
  if (conditions.length === 0) throw unparsable(text);
  return conditions;
}

function tokenize(text: string): string[] {
  const pattern = /\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|!=|[=~(),]|[^\s"'=~(),!:]+)/gy;
  const tokens: string[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    tokens.push(match[1] ?? '');
    end = match.index + match[0].length;
  }
  if (text.slice(end).trim() !== '') throw unparsable(text);
  return tokens;
}

function readList(tokens: string[], text: string): readonly string[] {
  if (next(tokens) !== '(') throw unparsable(text);
  const values: string[] = [];
  for (;;) {
    values.push(unquote(next(tokens)));
    const mark = next(tokens);
    if (mark === ')') return values;
    if (mark !== ',') throw unparsable(text);
  }
}

function next(tokens: string[]): string {
  const token = tokens.shift();
  if (token === undefined) throw badRequest('Could not parse cql : unexpected end');
  return token;
}

function unquote(token: string): string {
  return /^["']/.test(token) ? token.slice(1, -1).replace(/\\(.)/g, '$1') : token;
}

function unparsable(text: string): Error {
  return badRequest(`Could not parse cql : ${text}`);
}
