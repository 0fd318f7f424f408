import type {MappingEntry, PageRef, Rename} from '../model.ts';
import type {MappingEdit} from './edit.ts';

/**
 * Follow renamed files whose key in the mapping was not moved.
 *
 * An entry follows only where its own file is gone and nobody has mapped the new path.
 *
 * @returns
 *   The entries with their new paths, also as parents of others, and the edits that move the keys in the file.
 */
export function followRenames(
  entries: readonly MappingEntry[],
  renames: readonly Rename[],
  files: ReadonlySet<string>
): {readonly entries: readonly MappingEntry[]; readonly edits: readonly MappingEdit[]} {
  const mapped = new Set(entries.map(entry => entry.path));
  const moved = new Map(
    renames
      .filter(({from, to}) => mapped.has(from) && !files.has(from) && files.has(to) && !mapped.has(to))
      .map(({from, to}) => [from, to])
  );
  if (moved.size === 0) return {entries, edits: []};
  const follow = (ref: PageRef): PageRef =>
    ref.kind === 'path' ? {kind: 'path', path: moved.get(ref.path) ?? ref.path} : ref;
  return {
    entries: entries.map(entry => ({
      ...entry,
      path: moved.get(entry.path) ?? entry.path,
      ...(entry.parent === undefined ? {} : {parent: follow(entry.parent)})
    })),
    edits: [...moved].map(([from, to]) => ({kind: 'rename', from, to}))
  };
}
