import {execFile} from 'node:child_process';
import {InputError} from '../../core/errors.ts';
import {decodeUtf8} from './decode.ts';

/**
 * List what Git knows or would add in a folder: tracked files and new ones that are not ignored.
 *
 * @param onWarning
 *   Gets names that are not UTF-8, which are left out.
 * @returns
 *   Relative paths, also of files that are deleted by now; undefined when the folder is in no work tree of Git or Git
 *   is not installed. Throws an `InputError` when Git fails otherwise.
 */
export async function listGitFiles(
  root: string,
  onWarning: (text: string) => void
): Promise<readonly string[] | undefined> {
  const output = await runListing(root, ['--cached', '--others', '--exclude-standard']);
  if (output === undefined) return undefined;
  const paths = new Set<string>();
  for (let start = 0; start < output.length;) {
    const end = output.indexOf(0, start);
    const name = output.subarray(start, end);
    start = end + 1;
    try {
      paths.add(decodeUtf8(name, 'the file name'));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      onWarning(
        `Cannot use file ${JSON.stringify(name.toString('latin1'))}: its name is not UTF-8. Rename it.`
      );
    }
  }
  return [...paths];
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
function createGitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    // Nor does Git need the credentials of the run.
    ([name]) => name.startsWith('GIT_CONFIG') || !/^(?:GIT_|INPUT_|ACTIONS_|CONFLUENCE_)/.test(name)
  );
  return {...Object.fromEntries(kept), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0'};
}
