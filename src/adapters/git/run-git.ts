import {execFile} from 'node:child_process';

/** How a Git command ended. */
export type GitResult =
  | {readonly kind: 'done'; readonly stdout: Buffer}
  /** Git ran and refused; `said` is what it wrote to standard error. */
  | {readonly kind: 'failed'; readonly said: string}
  /** Git is not installed, or the folder is not there. */
  | {readonly kind: 'missing'};

/** Settings that make Git answer the same on every machine, and run nothing that the repository names. */
const settings = [
  'safe.directory=*',
  'core.fsmonitor=false',
  'core.quotePath=false',
  'core.hooksPath=/dev/null'
];

const configuration = settings.flatMap(setting => ['-c', setting]);

/** Run one Git command in a folder. Never asks for a password and never goes to the network. */
export function runGit(folder: string, args: readonly string[], input?: string): Promise<GitResult> {
  return new Promise(resolve => {
    const options = {cwd: folder, env: createEnvironment(), encoding: 'buffer' as const, maxBuffer: 2 ** 30};
    const all = ['--literal-pathspecs', ...configuration, ...args];
    const child = execFile('git', all, options, (error, stdout, stderr) => {
      if (!error) resolve({kind: 'done', stdout});
      else if (error.code === 'ENOENT') resolve({kind: 'missing'});
      else resolve({kind: 'failed', said: stderr.toString('utf8').trim() || error.message});
    });
    // Git may end without reading its input; that is told by its exit status.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
  });
}

/** Run one Git command for its text, without the line end; undefined when it did not work. */
export async function readGit(folder: string, args: readonly string[]): Promise<string | undefined> {
  const result = await runGit(folder, args);
  return result.kind === 'done' ? result.stdout.toString('utf8').replace(/\r?\n$/, '') : undefined;
}

/** Environment without what a surrounding Git command (a hook) has set about another repository, and without our secrets. */
function createEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => name.startsWith('GIT_CONFIG') || !/^(?:GIT_|INPUT_|ACTIONS_|CONFLUENCE_)/.test(name)
  );
  const quiet = {LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1'};
  return {...Object.fromEntries(kept), ...quiet};
}
