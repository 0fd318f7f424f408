import pLimit from 'p-limit';
import {toRename, type Rename} from './compare.ts';
import {waitForAll} from './wait-for-all.ts';
import type {TreePair} from './trees.ts';

/** Most files that are read to find out what became of others; every one costs a request. */
const readLimit = 60;
/** Share of its content that a file keeps when it counts as the same one, as with `git diff -M`. */
const threshold = 0.5;

export interface SimilarRenamesOptions {
  /** Renames that are known already. */
  readonly known: readonly Rename[];
  /** Whether it matters what became of a path. */
  readonly isWanted: (path: string) => boolean;
  /** Reads the content of a file by its hash. */
  readonly readBlob: (sha: string) => Promise<Buffer>;
}

interface Candidate {
  readonly path: string;
  readonly lines: ReadonlyMap<string, number>;
  readonly size: number;
}

/**
 * Find files that moved and were edited in one go: a path gone, a path new, and half of the content the same.
 *
 * For checkouts without history, where local Git can't tell. One request per file in question, and none when there are
 * too many: an entry whose file cannot be found is reported, and its page left as it is.
 */
export async function findSimilarRenames(
  {before, after}: TreePair,
  {known, isWanted, readBlob}: SimilarRenamesOptions
): Promise<readonly Rename[]> {
  const taken = new Set<string>(known.flatMap(({from, to}) => [from, to]));
  const gone = [...before].filter(([path]) => !after.has(path) && !taken.has(path) && isWanted(path));
  const endings = new Set(gone.map(([path]) => endingOf(path)));
  const added = [...after].filter(
    ([path]) => !before.has(path) && !taken.has(path) && endings.has(endingOf(path))
  );
  if (gone.length === 0 || added.length === 0 || gone.length + added.length > readLimit) return [];
  const limit = pLimit(8);
  const read = ([path, file]: readonly [string, string]) =>
    limit(async () => toCandidate(path, await readBlob(file.split(' ')[1] ?? '')));
  const [old, current] = await waitForAll([waitForAll(gone.map(read)), waitForAll(added.map(read))]);
  return pair(old, current);
}

/** The most similar ones first; each file only once. */
function pair(old: readonly Candidate[], current: readonly Candidate[]): readonly Rename[] {
  const scored = old
    .flatMap(from => current.map(to => ({from: from.path, to: to.path, score: compareContent(from, to)})))
    .filter(({score}) => score >= threshold)
    .toSorted((a, b) => b.score - a.score || nameRank(a) - nameRank(b));
  const taken = new Set<string>();
  return scored.flatMap(({from, to}) => {
    if (taken.has(from) || taken.has(to)) return [];
    taken.add(from).add(to);
    return toRename(from, to);
  });
}

/** Share of the larger file that both have. */
function compareContent(from: Candidate, to: Candidate): number {
  let common = 0;
  for (const [line, times] of from.lines)
    common += Math.min(times, to.lines.get(line) ?? 0) * (line.length + 1);
  return common / Math.max(from.size, to.size, 1);
}

function toCandidate(path: string, bytes: Buffer): Candidate {
  const lines = new Map<string, number>();
  let size = 0;
  for (const line of bytes.toString('latin1').split('\n')) {
    lines.set(line, (lines.get(line) ?? 0) + 1);
    size += line.length + 1;
  }
  return {path, lines, size};
}

function nameRank({from, to}: {readonly from: string; readonly to: string}): number {
  return from.split('/').at(-1) === to.split('/').at(-1) ? 0 : 1;
}

function endingOf(path: string): string {
  return /\.[^./]+$/.exec(path)?.[0] ?? '';
}
