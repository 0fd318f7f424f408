import {characterEntitiesHtml4} from 'character-entities-html4';
import {SaxesParser, type SaxesTagPlain} from 'saxes';
import {badRequest, type Refusal} from '../refusal.ts';

/** A tag with its attributes, names as they were written (`ac:link`). */
export type StorageTag = SaxesTagPlain;

/** Told what a body consists of, in its order. */
export interface StorageHandlers {
  open(tag: StorageTag): void;
  close(tag: StorageTag): void;
  text(text: string): void;
  cdata(text: string): void;
  comment(text: string): void;
}

// Only the prefixes matter to Confluence, and nobody declares them. The parser's own check of namespaces is not used, as
// it looks through all open elements again and again: a deep body would take minutes.
const prefixes = new Set(['ac', 'ri', 'xml']);

/**
 * Read a body in storage format, as strictly as Confluence does: XML without a root element, with the named entities
 * of XHTML 1.0.
 *
 * Throws a `Refusal` (400) with Confluence's words and the place of the first mistake.
 */
export function parseStorage(body: string, handlers: StorageHandlers): void {
  const parser = new SaxesParser({fragment: true, xmlns: false as const});
  Object.assign(parser.ENTITIES, characterEntitiesHtml4);
  let lastClosed = '';
  const refuse = (reason: string): never => {
    throw refuseAt(reason, parser.line, parser.column);
  };
  parser.on('error', ({message}) => {
    const closing = /<\/([^<>]*)>$/.exec(body.slice(0, parser.position))?.[1] ?? '';
    refuse(translate(message.replace(/^\d+:\d+: /, ''), closing, lastClosed));
  });
  parser.on('opentag', tag => {
    const prefix = [tag.name, ...Object.keys(tag.attributes)].map(prefixOf).find(name => name !== undefined);
    if (prefix !== undefined) refuse(`Undeclared namespace prefix "${prefix}"`);
    handlers.open(tag);
  });
  parser.on('closetag', tag => {
    lastClosed = tag.name;
    handlers.close(tag);
  });
  parser.on('text', text => handlers.text(text));
  parser.on('cdata', text => handlers.cdata(text));
  parser.on('comment', text => handlers.comment(text));
  const surrogate = loneSurrogate.exec(body);
  if (surrogate !== null)
    throw refuseAt('Illegal character entity: expansion character', 1, surrogate.index + 1);
  parser.write(body).close();
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** The prefix of a name when it is none of Confluence's. */
function prefixOf(name: string): string | undefined {
  const colon = name.indexOf(':');
  const prefix = name.slice(0, Math.max(colon, 0));
  return colon === -1 || prefixes.has(prefix) ? undefined : prefix;
}

function refuseAt(reason: string, row: number, column: number): Refusal {
  return badRequest(`Error parsing xhtml: ${reason}\n at [row,col {unknown-source}]: [${row},${column}]`);
}

/** Confluence's parser words the common mistakes differently from ours. */
function translate(reason: string, closing: string, expected: string): string {
  const unclosed = /^unclosed tag: (.+)$/.exec(reason)?.[1];
  if (unclosed !== undefined) return `Unexpected EOF; was expecting a close tag for element <${unclosed}>`;
  const attribute = /^duplicate attribute: (.+)\.$/.exec(reason)?.[1];
  if (attribute !== undefined) return `Duplicate attribute '${attribute}'.`;
  if (reason.startsWith('unmatched closing tag')) return `Unexpected close tag </${closing}>.`;
  if (reason === 'unexpected close tag.')
    return `Unexpected close tag </${closing}>; expected </${expected}>.`;
  return wordings[reason] ?? reason;
}

const wordings: Readonly<Record<string, string>> = {
  'the string "]]>" is disallowed in char data.':
    "String ']]>' not allowed in textual content, except as the end marker of CDATA section",
  'undefined entity.': 'Undeclared general entity',
  'malformed character entity.': 'Illegal character entity: expansion character',
  'disallowed character.': 'Illegal character'
};
