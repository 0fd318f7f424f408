import type {EditConflict, MappingEdit} from './edits.ts';
import {listProperties, type Property} from '../read-value.ts';
import {insertAfter, insertFirst} from './insert.ts';
import {removeProperties} from './remove.ts';
import {renameEntries} from './rename-entries.ts';
import type {Draft} from './splice.ts';

type SetPageId = Extract<MappingEdit, {kind: 'set-page-id'}>;

/** Rename or remove entries, or enter their ids; returns what could not be done. */
export function changeEntries(draft: Draft, edits: readonly MappingEdit[]): readonly EditConflict[] {
  const entries = new Map(listProperties(draft.root).map(property => [property.key, property]));
  const conflicts = renameEntries(
    draft,
    entries,
    edits.filter(edit => edit.kind === 'rename')
  );
  const removed = new Set<string>();
  const ids = new Map<string, SetPageId>();
  for (const edit of edits) {
    if (edit.kind === 'remove') removed.add(edit.path);
    if (edit.kind !== 'set-page-id') continue;
    const conflict = checkId(
      draft.text,
      removed.has(edit.path) ? undefined : entries.get(edit.path),
      edit,
      ids
    );
    if (conflict) conflicts.push(conflict);
    else ids.set(edit.path, edit);
  }
  for (const [path, edit] of ids) {
    const entry = entries.get(path);
    if (entry && !removed.has(path)) writeId(draft, entry, edit);
  }
  removeProperties(draft, removed);
  return conflicts;
}

function checkId(
  text: string,
  entry: Property | undefined,
  edit: SetPageId,
  earlier: ReadonlyMap<string, SetPageId>
): EditConflict | undefined {
  if (entry?.value.type !== 'object') {
    const message = `Cannot enter page ${edit.pageId} for "${edit.path}": the mapping has no such entry any more.`;
    return {edit, reason: 'entry-gone', message};
  }
  const present = earlier.get(edit.path)?.pageId ?? readId(text, findId(entry));
  if (present === '' || present === edit.pageId || edit.replace === true) return undefined;
  const message = `Cannot enter page ${edit.pageId} for "${edit.path}": the mapping already names page ${present}.`;
  return {edit, reason: 'id-set', message};
}

/** Digits of the id that stands in an entry; empty: none. */
function readId(text: string, field: Property | undefined): string {
  if (!field || field.value.type === 'null') return '';
  const {type, offset, length, value} = field.value;
  return type === 'number' ? text.slice(offset, offset + length) : String(value);
}

function writeId(draft: Draft, entry: Property, {pageId, adopt}: SetPageId): void {
  const field = findId(entry);
  if (field && readId(draft.text, field) === pageId) return;
  const json = field?.value.type === 'number' ? pageId : JSON.stringify(pageId);
  if (field) draft.splices.push({offset: field.value.offset, length: field.value.length, text: json});
  const fields = listProperties(entry.value);
  const isAdopted = adopt !== true || fields.some(({key}) => key === 'adopt');
  const added = [
    ...(field ? [] : [{key: 'page_id', json}]),
    ...(isAdopted ? [] : [{key: 'adopt', json: 'true'}])
  ];
  const last = fields.at(-1);
  if (added.length === 0) return;
  if (last) insertAfter(draft, entry.value, last, added);
  else insertFirst(draft, entry.value, added, '');
}

function findId(entry: Property): Property | undefined {
  return listProperties(entry.value).findLast(({key}) => key === 'page_id');
}
