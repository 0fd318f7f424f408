import type {MappingEntry, SourcePath} from '../model.ts';
import {findFolderPages, listFolderParents} from './folder-parents.ts';

/**
 * Find parents for new entries among all entries of the space, never so that a circle comes about.
 *
 * @param fresh
 *   Paths of the new entries.
 * @param entries
 *   Entries that are there already.
 */
export function findParents(
  fresh: readonly SourcePath[],
  entries: readonly MappingEntry[]
): ReadonlyMap<SourcePath, SourcePath> {
  const pages = findFolderPages([...fresh, ...entries.map(({path}) => path)]);
  const above = new Map<SourcePath, SourcePath>();
  for (const {path, parent} of entries) if (parent?.kind === 'path') above.set(path, parent.path);
  const found = new Map<SourcePath, SourcePath>();
  for (const path of fresh.toSorted()) {
    const parent = listFolderParents(path, pages).find(candidate => !leadsTo(candidate, path, above));
    if (parent === undefined) continue;
    above.set(path, parent);
    found.set(path, parent);
  }
  return found;
}

function leadsTo(start: SourcePath, goal: SourcePath, above: ReadonlyMap<SourcePath, SourcePath>): boolean {
  const seen = new Set<SourcePath>();
  let current: SourcePath | undefined = start;
  while (current !== undefined && current !== goal && !seen.has(current)) {
    seen.add(current);
    current = above.get(current);
  }
  return current === goal;
}
