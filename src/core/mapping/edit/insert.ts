import type {Node} from 'jsonc-parser';
import {listProperties, type Property} from '../read-value.ts';
import type {Draft} from './splice.ts';
import {readColon, readLead, readLineEnd, readSeparator, readTail} from './style.ts';

/** A property to write: its key, and its value as JSON. */
export interface NewProperty {
  readonly key: string;
  readonly json: string;
}

/** Insert properties right behind another one of the object, formatted as their neighbours are. */
export function insertAfter(
  draft: Draft,
  object: Node,
  after: Property,
  added: readonly NewProperty[]
): void {
  const {text, splices} = draft;
  const tail = readTail(text, after);
  const plain = readSeparator(text, object, after);
  const separator = tail.open && !/[\r\n]/.test(plain) ? readNewLine(text, object, tail.end) : plain;
  const written = added.map(property => separator + write(text, after, property));
  if (tail.comma === undefined) {
    splices.push({offset: after.value.offset + after.value.length, length: 0, text: ','});
    splices.push({offset: tail.end, length: 0, text: written.join(',')});
  } else {
    splices.push({offset: tail.end, length: 0, text: written.map(property => `${property},`).join('')});
  }
}

/** Insert properties before all others of the object. */
export function insertFirst(draft: Draft, object: Node, added: readonly NewProperty[], unit: string): void {
  const {text, splices} = draft;
  const [first] = listProperties(object);
  if (!first) {
    insertInto(draft, object, added, unit);
    return;
  }
  const lead = readLead(text, first.keyNode.offset);
  const written = added.map(property => write(text, first, property));
  if (/[\r\n]/.test(lead)) {
    const offset = first.keyNode.offset - lead.length;
    splices.push({offset, length: 0, text: written.map(property => `${lead}${property},`).join('')});
  } else {
    const space = readSeparator(text, object, first);
    splices.push({
      offset: first.keyNode.offset,
      length: 0,
      text: written.map(property => `${property},${space}`).join('')
    });
  }
}

/** Fill an empty object; `unit` is its indentation, empty for an object in one line. */
function insertInto({text, splices}: Draft, object: Node, added: readonly NewProperty[], unit: string): void {
  const inside = text.slice(object.offset + 1, object.offset + object.length - 1);
  const lines = unit !== '' || /[\r\n]/.test(inside);
  const last = /(?:\r\n|\n|\r)[ \t]*(?=[^\r\n]*$)/.exec(inside)?.[0];
  const indent = last ?? readLineEnd(text);
  const lead = lines ? indent + (unit === '' ? '  ' : unit) : /^ *$/.test(inside) ? inside : '';
  const written = added.map(property => lead + write(text, undefined, property)).join(lines ? ',' : ', ');
  const end = lines && !/[\r\n]/.test(inside) ? indent : '';
  splices.push({offset: object.offset + 1, length: 0, text: written + end});
}

function write(text: string, neighbour: Property | undefined, {key, json}: NewProperty): string {
  return JSON.stringify(key) + readColon(text, neighbour) + json;
}

/** A new line, indented as the first property of the object, or else as the line that follows. */
function readNewLine(text: string, object: Node, offset: number): string {
  const lead = readLead(text, object.children?.[0]?.offset ?? offset);
  if (/[\r\n]/.test(lead)) return lead;
  return /^(?:\r\n|\n|\r)[ \t]*/.exec(text.slice(offset, offset + 200))?.[0] ?? readLineEnd(text);
}
