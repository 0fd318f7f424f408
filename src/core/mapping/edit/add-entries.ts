import type {EditConflict, EntryFields, MappingEdit} from './edits.ts';
import {listProperties, type Property} from '../read-value.ts';
import {insertAfter, insertFirst} from './insert.ts';
import type {Draft} from './splice.ts';
import {endOf, readColon, readLead} from './style.ts';

type Add = Extract<MappingEdit, {kind: 'add'}>;

/**
 * Add entries, each behind the greatest key that sorts before it; returns those that exist already.
 *
 * An entry looks as the entry behind which it stands.
 */
export function addEntries(draft: Draft, adds: readonly Add[]): readonly EditConflict[] {
  const properties = listProperties(draft.root);
  const present = new Set(properties.map(({key}) => key));
  const conflicts: EditConflict[] = [];
  const accepted: Add[] = [];
  for (const edit of adds) {
    if (present.has(edit.path)) {
      const message = `Cannot add entry "${edit.path}": the mapping already has it.`;
      conflicts.push({edit, reason: 'entry-exists', message});
    } else accepted.push(edit);
    present.add(edit.path);
  }
  const usual = properties.find(isSample);
  for (const [after, group] of groupByPlace(properties, accepted)) {
    const sample = after && isSample(after) ? after : usual;
    const added = group.map(({path, fields}) => ({key: path, json: writeFields(draft.text, fields, sample)}));
    if (after) insertAfter(draft, draft.root, after, added);
    else insertFirst(draft, draft.root, added, '  ');
  }
  return conflicts;
}

function isSample({key, value}: Property): boolean {
  return !key.startsWith('$') && value.type === 'object' && (value.children?.length ?? 0) > 0;
}

/** Find the property behind which each entry goes: undefined stands for the beginning. */
function groupByPlace(
  properties: readonly Property[],
  adds: readonly Add[]
): Map<Property | undefined, Add[]> {
  const sorted = properties
    .filter(({key}) => !key.startsWith('$'))
    .toSorted((left, right) => compare(left.key, right.key));
  const groups = new Map<Property | undefined, Add[]>();
  const head = properties.findLast(({key}) => key.startsWith('$'));
  let index = 0;
  for (const add of adds.toSorted((left, right) => compare(left.path, right.path))) {
    while (index < sorted.length && compare(sorted[index]?.key ?? '', add.path) < 0) index++;
    const after = sorted[index - 1] ?? head;
    const group = groups.get(after);
    if (group) group.push(add);
    else groups.set(after, [add]);
  }
  return groups;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function writeFields(text: string, fields: EntryFields, sample: Property | undefined): string {
  const values = Object.entries(fields).filter(([, value]) => value !== undefined) as [
    string,
    string | readonly string[]
  ][];
  const [first, second] = sample ? listProperties(sample.value) : [];
  if (!sample || !first)
    return `{${values.map(([key, value]) => `"${key}": ${writeValue(value)}`).join(', ')}}`;
  const colon = readColon(text, first);
  const lead = readLead(text, first.keyNode.offset);
  const oneLine = second ? readLead(text, second.keyNode.offset) : colon.endsWith(' ') ? ' ' : '';
  const separator = /[\r\n]/.test(lead) ? lead : /[\r\n]/.test(oneLine) ? ' ' : oneLine;
  const end = readLead(text, endOf(sample.value) - 1);
  return `{${lead}${values.map(([key, value]) => `"${key}"${colon}${writeValue(value)}`).join(`,${separator}`)}${end}}`;
}

function writeValue(value: string | readonly string[]): string {
  return typeof value === 'string'
    ? JSON.stringify(value)
    : `[${value.map(item => JSON.stringify(item)).join(', ')}]`;
}
