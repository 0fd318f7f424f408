import {execFile} from 'node:child_process';
import {InputError} from '../../core/errors.ts';
import {decodeUtf8} from './decode.ts';

/** What Git says of a folder. */
export interface GitListing {
  /** Relative paths, also of files that are deleted by now. */
  readonly paths: readonly string[];
  /** Those that a sparse checkout leaves out of the folder: they belong to the commit nevertheless. */
  readonly leftOut: ReadonlySet<string>;
}

/**
 * List what Git knows or would add in a folder: tracked files and new ones that are not ignored.
 *
 * @param onWarning
 *   Gets names that are not UTF-8, which are left out.
 * @returns
 *   Undefined when the folder is in no work tree of Git or Git is not installed. Throws an `InputError` when Git fails otherwise.
 */
export async function listGitFiles(
  root: string,
  onWarning: (text: string) => void
): Promise<GitListing | undefined> {
  const output = await runListing(root, ['-t', '--cached', '--others', '--exclude-standard']);
  if (output === undefined) return undefined;
  const paths = new Set<string>();
  const leftOut = new Set<string>();
  for (let start = 0; start < output.length;) {
    const end = output.indexOf(0, start);
    // A letter and a blank stand before each name; S is for "skip-worktree".
    const name = output.subarray(start + 2, end);
    const isLeftOut = output[start] === 0x53;
    start = end + 1;
    try {
      const path = decodeUtf8(name, 'the file name');
      paths.add(path);
      if (isLeftOut) leftOut.add(path);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      onWarning(
        `Cannot use file ${JSON.stringify(name.toString('latin1'))}: its name is not UTF-8. Rename it.`
      );
    }
  }
  return {paths: [...paths], leftOut};
}

/** Folders that Git ignores as a whole, without a slash at the end; none where there is no Git. */
export async function listIgnoredFolders(root: string): Promise<readonly string[]> {
  const output = await runListing(root, ['--others', '--ignored', '--exclude-standard', '--directory']);
  const names = (output?.toString('utf8') ?? '').split('\0');
  return names.filter(name => name.endsWith('/')).map(name => name.slice(0, -1));
}

function runListing(root: string, which: readonly string[]): Promise<Buffer | undefined> {
  // Containers mount folders that belong to somebody else; listing names runs nothing of theirs.
  const settings = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];
  const listing = ['ls-files', '-z', ...which];
  return new Promise((resolve, reject) => {
    const options = {cwd: root, env: createGitEnvironment(), encoding: 'buffer' as const, maxBuffer: 2 ** 30};
    execFile('git', [...settings, ...listing], options, (error, stdout, stderr) => {
      const said = stderr.toString('utf8').trim();
      if (!error) resolve(stdout);
      else if (error.code === 'ENOENT' || /not a git repository|must be run in a work tree/.test(said))
        resolve(undefined);
      else
        reject(
          new InputError(`Cannot list the files of the repository: git says "${said || error.message}".`)
        );
    });
  });
}

/** Environment without what a surrounding Git command (a hook) has set about another repository. */
export function createGitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    // Nor does Git need the credentials of the run.
    ([name]) => name.startsWith('GIT_CONFIG') || !/^(?:GIT_|INPUT_|ACTIONS_|CONFLUENCE_)/.test(name)
  );
  return {...Object.fromEntries(kept), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1'};
}
