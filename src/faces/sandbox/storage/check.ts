import {characterEntitiesHtml4} from 'character-entities-html4';
import {SaxesParser, type SaxesTagNS} from 'saxes';
import {badRequest, type Refusal} from '../refusal.ts';

/** A tag with its attributes, names as they were written (`ac:link`). */
export type StorageTag = SaxesTagNS;

/** Told what a body consists of, in its order. */
export interface StorageHandlers {
  open(tag: StorageTag): void;
  close(tag: StorageTag): void;
  text(text: string): void;
  cdata(text: string): void;
  comment(text: string): void;
}

// Only the prefixes matter to Confluence; nobody needs to declare them.
const namespaces = {ac: 'http://atlassian.com/content', ri: 'http://atlassian.com/resource/identifier'};

/**
 * Read a body in storage format, as strictly as Confluence does: XML without a root element, with the named entities
 * of XHTML 1.0.
 *
 * Throws a `Refusal` (400) with Confluence's words and the place of the first mistake.
 */
export function parseStorage(body: string, handlers: StorageHandlers): void {
  const parser = new SaxesParser({xmlns: true, fragment: true, additionalNamespaces: namespaces});
  Object.assign(parser.ENTITIES, characterEntitiesHtml4);
  const open: string[] = [];
  parser.on('error', error => {
    throw explain(error.message, parser.line, parser.column, open.at(-1));
  });
  parser.on('opentag', tag => {
    open.push(tag.name);
    handlers.open(tag);
  });
  parser.on('closetag', tag => {
    open.pop();
    handlers.close(tag);
  });
  parser.on('text', text => handlers.text(text));
  parser.on('cdata', text => handlers.cdata(text));
  parser.on('comment', text => handlers.comment(text));
  const surrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(body);
  if (surrogate !== null) {
    throw badRequest(
      `Error parsing xhtml: Illegal character entity: expansion character (code 0x${hex(body, surrogate.index)}) at [row,col {unknown-source}]: [1,${surrogate.index + 1}]`
    );
  }
  parser.write(body).close();
}

function explain(message: string, row: number, column: number, parent: string | undefined): Refusal {
  const reason = message.replace(/^\d+:\d+: /, '');
  return badRequest(
    `Error parsing xhtml: ${translate(reason, parent)}\n at [row,col {unknown-source}]: [${row},${column}]`
  );
}

/** Confluence's parser words the common mistakes differently from ours. */
function translate(reason: string, parent: string | undefined): string {
  const unclosed = /^unclosed tag: (.+)$/.exec(reason)?.[1];
  if (unclosed !== undefined) return `Unexpected EOF; was expecting a close tag for element <${unclosed}>`;
  const unmatched = /^unmatched closing tag: (.+)\.$/.exec(reason)?.[1];
  if (unmatched !== undefined) return `Unexpected close tag </${unmatched}>.`;
  const prefix = /^unbound namespace prefix: "(.+)"\.$/.exec(reason)?.[1];
  if (prefix !== undefined) return `Undeclared namespace prefix "${prefix}"`;
  const attribute = /^duplicate attribute: (.+)\.$/.exec(reason)?.[1];
  if (attribute !== undefined) return `Duplicate attribute '${attribute}'.`;
  if (reason === 'unexpected close tag.') return `Unexpected close tag; expected </${parent ?? ''}>.`;
  if (reason.startsWith('the string "]]>"'))
    return "String ']]>' not allowed in textual content, except as the end marker of CDATA section";
  if (reason === 'undefined entity.') return 'Undeclared general entity';
  if (reason === 'malformed character entity.') return 'Illegal character entity: expansion character';
  if (reason === 'disallowed character.') return 'Illegal character';
  return reason;
}

function hex(body: string, index: number): string {
  return body.charCodeAt(index).toString(16);
}
