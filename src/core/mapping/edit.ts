import {addEntries} from './edit/add-entries.ts';
import {changeEntries} from './edit/change-entries.ts';
import type {EditConflict, MappingEdit} from './edit/edits.ts';
import {applySplices, type Splice} from './edit/splice.ts';
import {readJson} from './syntax.ts';

export type {EditConflict, EntryFields, MappingEdit} from './edit/edits.ts';

/**
 * Make changes in the text of the mapping file, and leave every other byte as it is.
 *
 * Formatting, order of keys, line ends, byte order mark and comments stay. Edits apply in their order, but renames that
 * follow each other are one step, so that two files can swap names. What happened to the file in the meantime wins:
 * an id that was set stays, an entry that was removed stays removed. Linear for many edits of one kind.
 *
 * @param text
 *   The file as it is now; empty: there is none yet.
 * @returns
 *   The new text, and the edits that could not be made.
 */
export function applyMappingEdits(
  text: string,
  edits: readonly MappingEdit[]
): {readonly text: string; readonly conflicts: readonly EditConflict[]} {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const conflicts: EditConflict[] = [];
  let body = text.slice(mark.length);
  for (const step of groupSteps(edits)) {
    const json = readJson(body.trim() === '' ? '{}\n' : body);
    if (json.kind === 'broken' || json.root.type !== 'object') {
      const why = json.kind === 'broken' ? json.reason : 'it is not an object';
      const message = `Cannot edit the mapping file: ${why}. Correct the JSON.`;
      conflicts.push(...step.map(edit => ({edit, reason: 'unreadable' as const, message})));
      continue;
    }
    const source = body.trim() === '' ? '{}\n' : body;
    const splices: Splice[] = [];
    const adds = step.filter(edit => edit.kind === 'add');
    if (adds.length > 0) conflicts.push(...addEntries({root: json.root, text: source, splices}, adds));
    else conflicts.push(...changeEntries({root: json.root, text: source, splices}, step));
    if (splices.length > 0) body = applySplices(source, splices);
  }
  return {text: mark + body, conflicts};
}

/** Split into runs of additions and runs of other changes: a run needs one look at the file. */
function groupSteps(edits: readonly MappingEdit[]): readonly (readonly MappingEdit[])[] {
  const steps: MappingEdit[][] = [];
  for (const edit of edits) {
    const current = steps.at(-1);
    const previous = current?.at(-1);
    const fits = previous && stageOf(edit) === stageOf(previous);
    if (current && fits) current.push(edit);
    else steps.push([edit]);
  }
  return steps;
}

function stageOf({kind}: MappingEdit): 'add' | 'rename' | 'change' {
  return kind === 'add' || kind === 'rename' ? kind : 'change';
}
