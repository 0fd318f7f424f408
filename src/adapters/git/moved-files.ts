import {InputError} from '../../core/errors.ts';
import {toSourcePath, type SourcePath} from '../../core/model.ts';
import {runGit} from './run-git.ts';

export interface WorkingTreeState {
  /** Commit to compare with. */
  readonly from: string;
  /** Paths that Git says differ. */
  readonly changed: ReadonlySet<string>;
  /** Files that Git does not know yet. */
  readonly added: readonly string[];
}

/**
 * Find files that were moved without telling Git: gone under one name, new under another, same content.
 *
 * Where several files have that content nothing is guessed.
 */
export async function readWorkingTreeRenames(
  root: string,
  {from, changed, added}: WorkingTreeState
): Promise<readonly {readonly from: SourcePath; readonly to: SourcePath}[]> {
  const candidates = added.filter(isSourcePath).filter(path => !path.includes('\n'));
  if (candidates.length === 0 || changed.size === 0) return [];
  const gone = await readGone(root, from);
  if (gone.size === 0) return [];
  const hashed = await runGit(root, ['hash-object', '--stdin-paths'], `${candidates.join('\n')}\n`);
  const hashes = hashed.kind === 'done' ? hashed.stdout.toString('utf8').trim().split('\n') : [];
  if (hashes.length !== candidates.length) return [];
  const renames: {from: SourcePath; to: SourcePath}[] = [];
  const counts = new Map<string, number>();
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  for (const [index, hash] of hashes.entries()) {
    const [old, another] = gone.get(hash) ?? [];
    const to = candidates[index];
    const unique = counts.get(hash) === 1 && another === undefined;
    if (old !== undefined && to !== undefined && unique)
      renames.push({from: toSourcePath(old), to: toSourcePath(to)});
  }
  return renames;
}

/** Files of the commit that are gone, by the hash of their content. */
async function readGone(root: string, from: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const options = [
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--diff-filter=D',
    '--relative',
    '--no-ext-diff'
  ];
  const result = await runGit(root, ['diff', ...options, from, '--']);
  const fields = result.kind === 'done' ? result.stdout.toString('utf8').split('\0') : [];
  const gone = new Map<string, string[]>();
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const hash = fields[index]?.split(' ')[2];
    const path = fields[index + 1];
    if (hash === undefined || path === undefined || !isSourcePath(path)) continue;
    const group = gone.get(hash);
    if (group) group.push(path);
    else gone.set(hash, [path]);
  }
  return gone;
}

function isSourcePath(path: string): boolean {
  try {
    toSourcePath(path);
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
