import type {Rename, SourcePath} from '../../core/model.ts';
import {parseNameStatus} from './name-status.ts';
import {openRepository} from './repository.ts';
import {readGit, runGit} from './run-git.ts';

/** A file that moved more often than this is taken for lost. */
const mostMoves = 10;

/**
 * Find out where files went that are gone, in the history of the clone and among uncommitted changes.
 *
 * Git keeps no renames: it compares the commit in which the file vanished with the one before. Without a repository, or
 * where a shallow clone does not reach back that far, nothing is found.
 */
export async function findRenames(root: string, gone: readonly SourcePath[]): Promise<readonly Rename[]> {
  if (gone.length === 0) return [];
  const opened = await openRepository(root);
  const head = opened.kind === 'repository' ? await opened.repository.readHead() : undefined;
  if (opened.kind === 'none' || head === undefined) return [];
  const uncommitted = await opened.repository.diffFiles(head);
  const now = new Map(uncommitted.renames.map(({from, to}) => [from, to]));
  const moves = {now, vanished: await listVanished(root), movesOf: createMoveReader(root)};
  const found: Rename[] = [];
  for (const from of gone) {
    const to = await follow(from, moves);
    if (to !== undefined) found.push({from, to});
  }
  return found;
}

interface Moves {
  /** Of files that were moved and not committed. */
  readonly now: ReadonlyMap<SourcePath, SourcePath>;
  /** The last commit in which a file vanished, by its path. */
  readonly vanished: ReadonlyMap<string, string>;
  readonly movesOf: ReturnType<typeof createMoveReader>;
}

/** Ask once for all files that ever vanished: one question for each would take a process for each. */
async function listVanished(root: string): Promise<ReadonlyMap<string, string>> {
  const log = await readGit(root, [
    'log',
    '--no-show-signature',
    '--no-renames',
    '--diff-filter=D',
    '--name-only',
    '--relative',
    '-z',
    '--format=%x01%H'
  ]);
  const vanished = new Map<string, string>();
  for (const entry of (log ?? '').split('\u0001').slice(1)) {
    const [commit = '', ...paths] = entry.split(/[\0\n]+/);
    // The newest commit comes first.
    for (const path of paths) if (path !== '' && !vanished.has(path)) vanished.set(path, commit);
  }
  return vanished;
}

async function follow(from: SourcePath, {now, vanished, movesOf}: Moves): Promise<SourcePath | undefined> {
  let current = from;
  for (let moves = 0; moves < mostMoves; moves += 1) {
    const commit = vanished.get(current);
    const next =
      now.get(current) ?? (commit === undefined ? undefined : (await movesOf(commit)).get(current));
    if (next === undefined) return current === from ? undefined : current;
    current = next;
  }
  return undefined;
}

/** Make the reader of the moves of a commit; each commit is compared once, however many files vanished in it. */
function createMoveReader(root: string): (commit: string) => Promise<ReadonlyMap<SourcePath, SourcePath>> {
  const known = new Map<string, Promise<ReadonlyMap<SourcePath, SourcePath>>>();
  const read = async (commit: string): Promise<ReadonlyMap<SourcePath, SourcePath>> => {
    const diff = await runGit(root, [
      'diff',
      '--name-status',
      '-z',
      '-M',
      '--relative',
      `${commit}^`,
      commit
    ]);
    const renames = diff.kind === 'done' ? (parseNameStatus(diff.stdout)?.renames ?? []) : [];
    return new Map(renames.map(({from, to}) => [from, to]));
  };
  return commit => {
    const moves = known.get(commit) ?? read(commit);
    known.set(commit, moves);
    return moves;
  };
}
