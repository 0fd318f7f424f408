import {execFile} from 'node:child_process';
import {RepositoryError} from '../../core/errors.ts';
import type {SourcePath} from '../../core/model.ts';
import {createGitEnvironment} from './list-git.ts';

/**
 * Read a file that a sparse checkout leaves out of the folder, from Git's own store.
 *
 * @param elsewhere
 *   Asked where the store does not have it, as in a partial clone.
 * @throws
 *   A `RepositoryError` where nobody has it: the file exists, so it must not pass for missing.
 */
export async function readLeftOut(
  root: string,
  path: SourcePath,
  elsewhere: (path: SourcePath) => Promise<Uint8Array | undefined> = async () => undefined
): Promise<Uint8Array> {
  const stored = path.includes('\n') ? undefined : await readFromStore(root, path);
  const content = stored ?? (await elsewhere(path));
  if (content !== undefined) return content;
  throw new RepositoryError(
    `Cannot read ${path}: the sparse checkout leaves it out, and the clone does not have its content. Add its folder to the sparse checkout.`
  );
}

/** Links in the commit are followed as far as they stay in it; nothing is fetched. */
function readFromStore(root: string, path: string): Promise<Buffer | undefined> {
  const command = ['-c', 'safe.directory=*', 'cat-file', '--batch', '--follow-symlinks'];
  const options = {cwd: root, env: createGitEnvironment(), encoding: 'buffer' as const, maxBuffer: 2 ** 30};
  return new Promise(resolve => {
    const child = execFile('git', command, options, (error, stdout) => {
      // A line `HASH blob SIZE`, the content, and a line end.
      const end = stdout.indexOf(0x0a);
      const size = /^[\da-f]+ blob (\d+)$/.exec(stdout.subarray(0, Math.max(end, 0)).toString('latin1'))?.[1];
      resolve(error || size === undefined ? undefined : stdout.subarray(end + 1, end + 1 + Number(size)));
    });
    // Git may end without reading its input; that is told by its exit status.
    child.stdin?.on('error', () => {});
    child.stdin?.end(`HEAD:./${path}\n`);
  });
}
