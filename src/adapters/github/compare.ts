import {InputError} from '../../core/errors.ts';
import {toSourcePath} from '../../core/model.ts';
import type {SourcePath} from '../../core/model.ts';
import type {TreePair} from './trees.ts';

/** A file that is at another path now. */
export interface Rename {
  readonly from: SourcePath;
  readonly to: SourcePath;
}

/** Paths that are new, changed or gone between two commits. Pure. */
export function listDifferences({before, after}: TreePair): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const [path, file] of after) if (before.get(path) !== file) paths.add(path);
  for (const path of before.keys()) if (!after.has(path)) paths.add(path);
  return paths;
}

/**
 * Find files that moved without a change: one path gone, one path new, the same content. Pure.
 *
 * Content that several gone or several new files have says nothing about which became which.
 */
export function findExactRenames({before, after}: TreePair): readonly Rename[] {
  const gone = groupByFile([...before].filter(([path]) => !after.has(path)));
  const added = groupByFile([...after].filter(([path]) => !before.has(path)));
  return [...gone].flatMap(([file, [from, ...moreGone]]) => {
    const [to, ...moreNew] = added.get(file) ?? [];
    return from !== undefined && to !== undefined && moreGone.length + moreNew.length === 0
      ? toRename(from, to)
      : [];
  });
}

/** A rename of paths that can be mapped at all. */
export function toRename(from: string, to: string): readonly Rename[] {
  return isMappable(from) && isMappable(to) ? [{from: toSourcePath(from), to: toSourcePath(to)}] : [];
}

/** Git allows names, such as `a\b`, that no entry of a mapping can have. */
function isMappable(path: string): boolean {
  try {
    return toSourcePath(path) === path;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return false;
  }
}

function groupByFile(files: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [path, file] of files) groups.set(file, [...(groups.get(file) ?? []), path]);
  return groups;
}
