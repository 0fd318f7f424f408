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
  const opened = await openRepository(root);
  const head = opened.kind === 'repository' ? await opened.repository.readHead() : undefined;
  if (opened.kind === 'none' || head === undefined || gone.length === 0) return [];
  const uncommitted = await opened.repository.diffFiles(head);
  const now = new Map(uncommitted.renames.map(({from, to}) => [from, to]));
  const found: Rename[] = [];
  for (const from of gone) {
    const to = await follow(root, from, now);
    if (to !== undefined) found.push({from, to});
  }
  return found;
}

async function follow(
  root: string,
  from: SourcePath,
  uncommitted: ReadonlyMap<SourcePath, SourcePath>
): Promise<SourcePath | undefined> {
  let current = from;
  for (let moves = 0; moves < mostMoves; moves += 1) {
    const next = uncommitted.get(current) ?? (await findMove(root, current));
    if (next === undefined) return current === from ? undefined : current;
    current = next;
  }
  return undefined;
}

/** Where the last commit that touched a file moved it to; undefined: it did not move it. */
async function findMove(root: string, path: SourcePath): Promise<SourcePath | undefined> {
  const commit = await readGit(root, ['log', '-1', '--no-show-signature', '--format=%H', '--', path]);
  if (commit === undefined || commit === '') return undefined;
  const diff = await runGit(root, ['diff', '--name-status', '-z', '-M', '--relative', `${commit}^`, commit]);
  const changes = diff.kind === 'done' ? parseNameStatus(diff.stdout) : undefined;
  return changes?.renames.find(rename => rename.from === path)?.to;
}
