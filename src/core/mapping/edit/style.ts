import {createScanner, type Node} from 'jsonc-parser';
import type {Property} from '../read-value.ts';
import {tokens} from '../tokens.ts';

/** Offset behind a node. */
export function endOf(node: Node): number {
  return node.offset + node.length;
}

/** The white space right before an offset, from its last line break on. */
export function readLead(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && /\s/.test(text[start - 1] ?? '')) start--;
  return /(?:\r\n|\n|\r)[ \t]*$/.exec(text.slice(start, offset))?.[0] ?? text.slice(start, offset);
}

/** Line end of the file: that of its first line. */
export function readLineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** What stands between a key and its value: a colon and white space. */
export function readColon(text: string, property: Property | undefined): string {
  const colon = property ? text.slice(endOf(property.keyNode), property.value.offset) : '';
  return /^[ \t]*:[ \t]*$/.test(colon) ? colon : ': ';
}

/** White space to put before a new property behind the given one. */
export function readSeparator(text: string, object: Node, after: Property): string {
  // Not through a list of all properties: this is asked for every entry of a large mapping.
  const [first, second] = object.children ?? [];
  const sample = after.keyNode.offset === first?.offset ? second?.offset : after.keyNode.offset;
  if (sample !== undefined) return readLead(text, sample);
  const lead = readLead(text, after.keyNode.offset);
  if (/[\r\n]/.test(lead)) return lead;
  return readColon(text, after).endsWith(' ') ? ' ' : '';
}

/** What follows a property: its comma, and comments that belong to it. */
export interface Tail {
  /** Offset of the comma; undefined: there is none. */
  readonly comma: number | undefined;
  /** Offset behind the comma and behind the comments in the same line. */
  readonly end: number;
  /** Whether a comment up to the end of the line comes last, so that nothing can follow in that line. */
  readonly open: boolean;
}

/** Look at what stands between a property and the next one or the end of the object. */
export function readTail(text: string, property: Property): Tail {
  const scanner = createScanner(text);
  scanner.setPosition(endOf(property.value));
  const tail = {comma: undefined as number | undefined, end: endOf(property.value), open: false};
  let sameLine = true;
  for (let token: number = scanner.scan(); ; token = scanner.scan()) {
    const behind = scanner.getTokenOffset() + scanner.getTokenLength();
    if (token === tokens.comma && tail.comma === undefined) {
      Object.assign(tail, {comma: scanner.getTokenOffset(), end: behind, open: false});
      sameLine = true;
    } else if (token === tokens.lineBreak) {
      if (tail.comma !== undefined) return tail;
      sameLine = false;
    } else if (token === tokens.lineComment || token === tokens.blockComment) {
      if (sameLine) Object.assign(tail, {end: behind, open: token === tokens.lineComment});
    } else if (token !== tokens.space) return tail;
  }
}
