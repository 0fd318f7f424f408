import type {MappingEntry, PageId, SourcePath} from '../core/model.ts';
import type {Place} from '../core/plan/drift.ts';
import {type RemoteState, spaceOf} from './remote-state.ts';
import type {RepositoryState} from './read-repository.ts';

/** Which pages exist, and which can come to exist in this run. */
export interface Existence {
  readonly ids: ReadonlyMap<SourcePath, PageId>;
  readonly created: ReadonlySet<SourcePath>;
}

/**
 * Tell which pages exist and which will.
 *
 * @param impossible
 *   Paths that will get no page in this run; neither will what lies under them.
 */
export function findExistence(
  {entries, selected}: RepositoryState,
  remote: RemoteState,
  impossible: ReadonlySet<SourcePath>
): Existence {
  const {ids} = remote;
  const possible = new Map<SourcePath, MappingEntry>();
  for (const entry of entries) {
    const {path, space} = entry;
    const found = remote.pages.get(path)?.kind === 'found';
    if (found || !selected.has(path) || impossible.has(path) || spaceOf(remote, space) === undefined)
      continue;
    possible.set(path, entry);
  }
  const created = new Set<SourcePath>();
  for (const entry of possible.values()) if (canExist(entry, {ids, possible})) created.add(entry.path);
  return {ids, created};
}

/** Whether every declared ancestor exists or will. The mapping has no circular parents: parsing refuses them. */
function canExist(
  entry: MappingEntry,
  {
    ids,
    possible
  }: {readonly ids: ReadonlyMap<SourcePath, PageId>; readonly possible: ReadonlyMap<SourcePath, MappingEntry>}
): boolean {
  let current: MappingEntry | undefined = entry;
  while (current !== undefined) {
    const {parent}: MappingEntry = current;
    if (parent?.kind !== 'path' || ids.has(parent.path)) return true;
    current = possible.get(parent.path);
  }
  return false;
}

/** Where the page of an entry belongs; undefined: its declared parent has no page and gets none. */
export function placeOf(entry: MappingEntry, {ids, created}: Existence): Place | undefined {
  const {parent} = entry;
  if (parent === undefined) return {kind: 'anywhere'};
  if (parent.kind === 'id') return {kind: 'under', id: parent.id};
  const id = ids.get(parent.path);
  if (id !== undefined) return {kind: 'under', id};
  return created.has(parent.path) ? {kind: 'under-new'} : undefined;
}
