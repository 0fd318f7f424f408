import type {EditConflict, MappingEdit} from './edits.ts';
import {listProperties, type Property} from '../read-value.ts';
import type {Draft} from './splice.ts';

type Rename = Extract<MappingEdit, {kind: 'rename'}>;

/**
 * Rename entries in one step, and let `parent` follow.
 *
 * @param entries
 *   Entries by their present key.
 * @returns
 *   The renames that could not be made.
 */
export function renameEntries(
  draft: Draft,
  entries: ReadonlyMap<string, Property>,
  renames: readonly Rename[]
): EditConflict[] {
  const conflicts: EditConflict[] = [];
  let accepted = renames;
  let moved = new Map<string, string>();
  for (let settled = false; !settled;) {
    // A rename that is refused keeps its key, which another one may have counted on: look again.
    const refused = findConflicts(entries, accepted, (moved = new Map()));
    conflicts.push(...refused.values());
    settled = refused.size === 0;
    accepted = accepted.filter(edit => !refused.has(edit));
  }
  for (const [from, to] of moved) replaceText(draft, entries.get(from)?.keyNode, to);
  if (moved.size > 0) moveParents(draft, entries, moved);
  return conflicts;
}

function findConflicts(
  entries: ReadonlyMap<string, Property>,
  renames: readonly Rename[],
  moved: Map<string, string>
): ReadonlyMap<Rename, EditConflict> {
  const conflicts = new Map<Rename, EditConflict>();
  const sources = new Set<string>(renames.map(({from}) => from));
  const taken = new Set<string>();
  for (const edit of renames) {
    const conflict = checkRename(edit, {entries, sources, moved, taken});
    if (conflict) conflicts.set(edit, conflict);
    else {
      moved.set(edit.from, edit.to);
      taken.add(edit.to);
    }
  }
  return conflicts;
}

interface RenameState {
  readonly entries: ReadonlyMap<string, Property>;
  readonly sources: ReadonlySet<string>;
  readonly moved: ReadonlyMap<string, string>;
  readonly taken: ReadonlySet<string>;
}

function checkRename(edit: Rename, {entries, sources, moved, taken}: RenameState): EditConflict | undefined {
  const {from, to} = edit;
  if (!entries.has(from)) {
    return {
      edit,
      reason: 'entry-gone',
      message: `Cannot move entry "${from}": the mapping has no such entry any more.`
    };
  }
  if (moved.get(from) === to) return undefined;
  const occupied = taken.has(to) || (entries.has(to) && !sources.has(to)) || moved.has(from);
  if (!occupied) return undefined;
  return {
    edit,
    reason: 'entry-exists',
    message: `Cannot move entry "${from}": the mapping already has "${to}".`
  };
}

function moveParents(
  draft: Draft,
  entries: ReadonlyMap<string, Property>,
  moved: ReadonlyMap<string, string>
): void {
  for (const {value} of entries.values()) {
    if (value.type !== 'object') continue;
    for (const field of listProperties(value)) {
      if (field.key !== 'parent' || field.value.type !== 'string') continue;
      const to = moved.get(String(field.value.value));
      if (to !== undefined) replaceText(draft, field.value, to);
    }
  }
}

function replaceText(
  {splices}: Draft,
  node: {offset: number; length: number} | undefined,
  text: string
): void {
  if (node) splices.push({offset: node.offset, length: node.length, text: JSON.stringify(text)});
}
