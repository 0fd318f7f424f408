import type {SourcePath} from '../../../core/model.ts';
import type {FileIndex, SourceTree} from '../../../ports.ts';
import {isUsuallyExcluded, makeMapping} from '../make-mapping.ts';

/** The files and the mapping, as one sync finds them. */
export interface Snapshot {
  readonly index: FileIndex;
  /** Text of the repository's own mapping file, or of one made on the spot. */
  readonly mapping: string;
}

/** Space of pages when the repository has no mapping file. */
export const previewSpace = 'DOC';

/** Look at what is there. Throws an `InputError` when there is nothing to map. */
export async function takeSnapshot(tree: SourceTree, mappingFile: SourcePath): Promise<Snapshot> {
  const index = await tree.list();
  const own = await tree.readText(mappingFile);
  if (own !== undefined) return {index, mapping: own};
  const made = await makeMapping(
    {...tree, list: async () => index},
    {mappingFile, existing: undefined, space: previewSpace, folders: true}
  );
  return {index, mapping: made.text};
}

/** The files as they are, with the list and the mapping of the snapshot. */
export function freeze(tree: SourceTree, {index, mapping}: Snapshot, mappingFile: SourcePath): SourceTree {
  return {
    ...tree,
    list: async () => index,
    readText: async path => (path === mappingFile ? mapping : tree.readText(path))
  };
}

/** Of the paths that may have changed those that are files, or were, and all that came or went. */
export function findChanged(paths: Iterable<string>, before: Snapshot, now: Snapshot): ReadonlySet<string> {
  const old = before.index.files;
  const current = now.index.files;
  return new Set([
    ...[...paths].filter(path => old.has(path) || current.has(path)),
    ...[...old].filter(path => !current.has(path)),
    ...[...current].filter(path => !old.has(path))
  ]);
}

/** Markdown files that could be pages and that the mapping does not name. */
export function findUnmapped(
  {index}: Snapshot,
  mapped: Pick<ReadonlyMap<string, unknown>, 'has'>
): readonly string[] {
  return [...index.files]
    .filter(path => isMarkdown(path) && !mapped.has(path) && !isUsuallyExcluded(path))
    .toSorted();
}

/** Whether a path is one of Markdown. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}
