import {readGit} from './run-git.ts';

/** Name of the branch, also before its first commit; undefined: none is checked out, or there is no repository. */
export function readBranch(root: string): Promise<string | undefined> {
  return readGit(root, ['symbolic-ref', '--short', '-q', 'HEAD']);
}

/** Full hash of the commit that is checked out; undefined: there is none yet, or no repository. */
export function readHead(root: string): Promise<string | undefined> {
  return readGit(root, ['rev-parse', '--verify', '-q', 'HEAD^{commit}']);
}

/** Whether the files of a folder are exactly those of the commit that is checked out. */
export async function isClean(root: string): Promise<boolean> {
  return (await readGit(root, ['status', '--porcelain', '-z', '--untracked-files=normal', '--', '.'])) === '';
}
