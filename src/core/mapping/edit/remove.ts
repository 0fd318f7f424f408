import {listProperties, type Property} from '../read-value.ts';
import type {Draft} from './splice.ts';
import {endOf, readLead, readTail} from './style.ts';

/** Take properties out of the root object, with their lines and commas; comments stay. */
export function removeProperties(draft: Draft, removed: ReadonlySet<string>): void {
  if (removed.size === 0) return;
  const {text, splices} = draft;
  const properties = listProperties(draft.root);
  for (const property of properties) {
    if (removed.has(property.key)) splices.push(deleteOne(text, property));
  }
  const last = properties.at(-1);
  const lastKept = properties.findLast(({key}) => !removed.has(key));
  if (!last || !lastKept || last === lastKept || readTail(text, last).comma !== undefined) return;
  const {comma} = readTail(text, lastKept);
  if (comma !== undefined) splices.push({offset: comma, length: 1, text: ''});
}

function deleteOne(text: string, property: Property): {offset: number; length: number; text: string} {
  const {comma} = readTail(text, property);
  const end = comma === undefined ? endOf(property.value) : comma + 1;
  const lead = readLead(text, property.keyNode.offset);
  const rest = /^[ \t]*(?=\r|\n|$|(\}))/.exec(text.slice(end, end + 1000));
  const wholeLine = /[\r\n]/.test(lead) && rest !== null && rest[1] === undefined;
  const lastInLine = comma === undefined && !/[\r\n]/.test(lead) && rest?.[1] !== undefined;
  const offset = property.keyNode.offset - (wholeLine || lastInLine ? lead.length : 0);
  const after =
    wholeLine || lastInLine ? end : end + (/^[ \t]*/.exec(text.slice(end, end + 1000))?.[0].length ?? 0);
  return {offset, length: after - offset, text: ''};
}
