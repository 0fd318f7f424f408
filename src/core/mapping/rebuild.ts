import {InputError} from '../errors.ts';
import {foldSpaceKey} from '../model.ts';
import type {MappingEntry, SourcePath, SpaceKey} from '../model.ts';
import {assignTitles} from './assign-titles.ts';
import {applyMappingEdits, type MappingEdit} from './edit.ts';
import {findCommonFolder} from './folder-parents.ts';
import type {Mapping} from './parse.ts';
import {findParents} from './new-parents.ts';
import {describeEdit, describeMissing, type RebuildNote} from './rebuild-notes.ts';
import type {Rename} from '../model.ts';
import {followRenames} from './rename.ts';
import {chooseTitle, type TitledFile} from './titles.ts';

/** The mapping as it is, the files that are there, and how new entries are made. */
export interface RebuildOptions {
  /** The mapping as it is; undefined: there is none. */
  readonly existing: Mapping | undefined;
  /** The Markdown files to map, in any order. */
  readonly files: readonly TitledFile[];
  /** All files that are there: an entry whose file is not to be mapped is not missing. */
  readonly present: ReadonlySet<string>;
  /** Space of new entries. */
  readonly space: SpaceKey;
  /** Whether README.md or index.md is the parent of what is in its folder and below. */
  readonly folders: boolean;
  /** Files that have another path than the mapping says. */
  readonly renames: readonly Rename[];
  /** Whether entries of missing files go. */
  readonly prune?: boolean;
}

/** The mapping as it should be. */
export interface Rebuilt {
  /** The whole file; the same text as before: nothing changed. */
  readonly text: string;
  readonly edits: readonly MappingEdit[];
  readonly notes: readonly RebuildNote[];
}

/**
 * Make or complete the mapping from the files that are there.
 *
 * Pure. Entries that exist keep their place and every byte; new ones come in sorted order, with a title that is unique
 * in the space. The order of the files does not matter, and doing it again changes nothing. Throws an `InputError`
 * when the existing mapping can't be read.
 */
export function rebuildMapping(options: RebuildOptions): Rebuilt {
  const {existing, renames, present} = options;
  refuseUnreadable(existing);
  const followed = followRenames(existing?.entries ?? [], renames, present);
  const renamed = new Map(
    followed.edits.flatMap(edit => (edit.kind === 'rename' ? [[edit.from, edit.to] as const] : []))
  );
  const keys = [...(existing?.positions.keys() ?? [])].map(key => renamed.get(key as SourcePath) ?? key);
  const missing = followed.entries.map(({path}) => path).filter(path => !present.has(path));
  const removed =
    options.prune === true ? selectRemovable(followed.entries, new Set(missing)) : new Set<SourcePath>();
  const entries = followed.entries.filter(({path}) => !removed.has(path));
  const added = createEntries(options, entries, new Set(keys));
  const edits = [...followed.edits, ...[...removed].map(path => ({kind: 'remove', path}) as const), ...added];
  const {text} = applyMappingEdits(existing?.text ?? '{}\n', edits);
  const left = missing.filter(path => !removed.has(path));
  return {text, edits, notes: [...edits.map(describeEdit), ...left.map(describeMissing)]};
}

/** Entries of missing files may go, but not those that a remaining entry names as its parent. */
function selectRemovable(
  entries: readonly MappingEntry[],
  missing: ReadonlySet<SourcePath>
): ReadonlySet<SourcePath> {
  const parents = new Map(
    entries.flatMap(({path, parent}) => (parent?.kind === 'path' ? [[path, parent.path] as const] : []))
  );
  const removable = new Set(missing);
  for (const {path} of entries) {
    if (missing.has(path)) continue;
    for (let above = parents.get(path); above !== undefined && removable.delete(above);)
      above = parents.get(above);
  }
  return removable;
}

function createEntries(
  {existing, files, space, folders}: RebuildOptions,
  entries: readonly MappingEntry[],
  keys: ReadonlySet<string>
): readonly Extract<MappingEdit, {kind: 'add'}>[] {
  const byPath = new Map(files.map(file => [file.path, file]));
  const fresh = [...byPath.values()].filter(({path}) => !keys.has(path));
  const inSpace = entries.filter(entry => foldSpaceKey(entry.space) === foldSpaceKey(space));
  const taken = inSpace.map(({path, title}) => title ?? chooseTitle(byPath.get(path) ?? {path}));
  const titles = assignTitles(fresh, {taken, base: findCommonFolder([...byPath.keys()])});
  const parents = folders ? findParents([...titles.keys()], inSpace) : new Map<SourcePath, SourcePath>();
  const usual = existing?.defaults.space === space;
  return [...titles.keys()].toSorted().map(path => {
    const parent = parents.get(path);
    const title = titles.get(path) ?? '';
    return {
      kind: 'add',
      path,
      fields: {...(usual ? {} : {space}), title, ...(parent === undefined ? {} : {parent})}
    };
  });
}

/** Throw an `InputError` that names the place when an existing mapping can't be read: nothing of it may be lost. */
export function refuseUnreadable(existing: Mapping | undefined): void {
  if (existing?.syntaxError !== true) return;
  const [message] = existing.messages;
  const place = `line ${message?.line ?? 1}, column ${message?.column ?? 1}`;
  throw new InputError(`Cannot rebuild the mapping (${place}): ${message?.reason ?? 'it is not JSON.'}`);
}
