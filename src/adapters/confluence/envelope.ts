import {readOptionalObject} from './json.ts';
import type {Reply} from './transport.ts';

/** Whether a response is a page for people rather than an answer of the API. */
export function isHtml(reply: Reply): boolean {
  return (
    /\bhtml\b/i.test(reply.headers['content-type'] ?? '') ||
    /^\s*<(?:!doctype|html|head|body)/i.test(reply.text)
  );
}

/** Whether Confluence refuses with the words of v1 for a credential that is not good. */
export function saysSignedOut(said: string): boolean {
  return /cannot access Confluence|not permitted to use Confluence/i.test(said);
}

/** Whether a success can't be a whole JSON document: it is something else, or its end is missing. */
export function isSpoilt({status, text}: Reply): boolean {
  const whole = text.trim();
  const isWhole =
    (whole.startsWith('{') && whole.endsWith('}')) || (whole.startsWith('[') && whole.endsWith(']'));
  return status >= 200 && status < 300 && whole !== '' && !isWhole;
}

/**
 * Find the words with which Confluence refuses a request.
 *
 * v2 answers `{"errors": [{"status", "code", "title", "detail"}]}`, v1 `{"statusCode", "message", "data": {"errors"}}` where
 * the message may begin with the name of a Java class, the gateway `{"code", "message"}`, OAuth 2.0 `{"error", "error_description"}`.
 *
 * @returns
 *   One line, at most 500 characters; for HTML and anything else the first words that a reader would see.
 */
export function readRefusal(reply: Reply): string {
  if (isHtml(reply)) return firstWords(stripTags(reply.text));
  const texts = textsOf(parse(reply.text));
  return texts.length > 0 ? clip([...new Set(texts)].join('; '), 500) : firstWords(reply.text);
}

/** The first words of anything, as one line without control characters. */
export function firstWords(text: string): string {
  return clip(text.slice(0, 5000), 120);
}

function textsOf(document: unknown): string[] {
  const {errors, message, data, reason, error_description: described} = readOptionalObject(document);
  const list = Array.isArray(errors) ? errors : [];
  const fromErrors = list.flatMap(error => {
    const {title, detail, message: text} = readOptionalObject(error);
    return [title, detail, text].filter(isWords).slice(0, 2);
  });
  if (fromErrors.length > 0) return fromErrors.map(stripClassName);
  const inner = readOptionalObject(data)['errors'];
  const translations = (Array.isArray(inner) ? inner : []).map(error => {
    const said = readOptionalObject(error)['message'];
    return typeof said === 'string' ? said : readOptionalObject(said)['translation'];
  });
  const said = [message, described, ...translations].filter(isWords).map(stripClassName);
  return said.length > 0 ? said : [reason].filter(isWords);
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** `com.atlassian.….BadRequestException: Title …` → `Title …`. */
function stripClassName(text: string): string {
  return text.replace(/^(?:[a-z]\w*\.){2,}[A-Z][\w$]*:?\s*/, '') || text;
}

function stripTags(html: string): string {
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(html.slice(0, 20_000))?.[1]?.trim();
  return title || html.slice(0, 20_000).replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/gi, ' ');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the caller shows the text as it is.
    return undefined;
  }
}

function clip(text: string, length: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > length ? `${line.slice(0, length).trimEnd()}…` : line;
}
