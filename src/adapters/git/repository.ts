import {InputError} from '../../core/errors.ts';
import type {SourcePath} from '../../core/model.ts';
import {isClean, readBranch, readHead} from './head.ts';
import {readLinkedChanges} from './linked-files.ts';
import {readWorkingTreeRenames} from './moved-files.ts';
import {parseNameStatus, type FileChanges} from './name-status.ts';
import {parseOrigin, type Origin} from './origin.ts';
import {readGit, runGit} from './run-git.ts';

/** A work tree of Git, seen from one of its folders: all paths are relative to that folder. */
export interface GitRepository {
  /** Top folder of the work tree. */
  readonly top: string;
  /** Name of the branch, also before its first commit; undefined: none is checked out. */
  readBranch(): Promise<string | undefined>;
  /** Full hash of the commit that is checked out; undefined: there is none yet. */
  readHead(): Promise<string | undefined>;
  /** Hash of the files of the commit that is checked out; undefined: there is none yet. */
  readTree(): Promise<string | undefined>;
  /** Where the remote `origin` is on GitHub; undefined: there is no such remote, or it is elsewhere. */
  readOrigin(): Promise<Origin | undefined>;
  hasCommit(commit: string): Promise<boolean>;
  /** Whether the clone lacks older commits. */
  isShallow(): Promise<boolean>;
  /** Whether the files are exactly those of the commit that is checked out. */
  isClean(): Promise<boolean>;
  /**
   * Compare a commit with another one or, without `to`, with the files as they are, new ones included.
   *
   * Throws an `InputError` when Git can't.
   */
  diffFiles(from: string, to?: string): Promise<FileChanges>;
  /** Content of a file in a commit; undefined: it has no such file. Throws an `InputError` when Git can't tell. */
  readFileAt(commit: string, path: SourcePath): Promise<Buffer | undefined>;
}

/** What was found where a repository was looked for. */
export type OpenedRepository =
  | {readonly kind: 'repository'; readonly repository: GitRepository}
  | {readonly kind: 'none'; readonly reason: string};

/** Look for the work tree of Git that a folder is in. */
export async function openRepository(root: string): Promise<OpenedRepository> {
  const found = await runGit(root, ['rev-parse', '--show-toplevel']);
  if (found.kind === 'missing') return {kind: 'none', reason: 'Git is not installed'};
  if (found.kind === 'failed') {
    const plain = /not a git repository|must be run in a work tree/.test(found.said);
    return {
      kind: 'none',
      reason: plain ? 'the folder is not in a work tree of Git' : `Git says "${found.said}"`
    };
  }
  return {
    kind: 'repository',
    repository: createRepository(root, found.stdout.toString('utf8').replace(/\r?\n$/, ''))
  };
}

function createRepository(root: string, top: string): GitRepository {
  const hasCommit = async (commit: string) =>
    isHash(commit) && (await runGit(root, ['cat-file', '-e', `${commit}^{commit}`])).kind === 'done';
  return {
    top,
    hasCommit,
    readBranch: () => readBranch(root),
    readHead: () => readHead(root),
    readTree: () => readGit(root, ['rev-parse', '--verify', '-q', 'HEAD^{tree}']),
    async readOrigin() {
      const address = await readGit(root, ['remote', 'get-url', 'origin']);
      return address === undefined ? undefined : parseOrigin(address);
    },
    isShallow: async () => (await readGit(root, ['rev-parse', '--is-shallow-repository'])) === 'true',
    isClean: () => isClean(root),
    diffFiles: (from, to) => (to === undefined ? diffWorkingTree(root, from) : diffCommits(root, [from, to])),
    async readFileAt(commit, path) {
      const result = await runGit(root, ['cat-file', 'blob', `${commit}:./${path}`]);
      if (result.kind === 'done') return result.stdout;
      if (await hasCommit(commit)) return undefined;
      throw new InputError(`Cannot read ${path} in commit ${commit}: the clone does not have that commit.`);
    }
  };
}

/** Tell whether a text is the full hash of a commit, SHA-1 or SHA-256. */
export function isHash(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text);
}

async function diffCommits(root: string, commits: readonly string[]): Promise<FileChanges> {
  const plain = ['--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=all'];
  const result = await runGit(root, [
    'diff',
    '--name-status',
    '-z',
    '-M',
    '--relative',
    ...plain,
    ...commits,
    '--'
  ]);
  const changes = result.kind === 'done' ? parseNameStatus(result.stdout) : undefined;
  if (changes) return changes;
  const why = result.kind === 'failed' ? `Git says "${result.said}"` : 'its answer is not understood';
  throw new InputError(`Cannot compare ${commits.join(' with ')}: ${why}.`);
}

async function diffWorkingTree(root: string, from: string): Promise<FileChanges> {
  const tracked = await diffCommits(root, [from]);
  const listing = await runGit(root, ['ls-files', '-z', '--others', '--exclude-standard']);
  if (listing.kind !== 'done')
    throw new InputError('Cannot list the new files of the repository: Git can not tell them.');
  const added = listing.stdout
    .toString('utf8')
    .split('\0')
    .filter(path => path !== '');
  const renames = await readWorkingTreeRenames(root, {from, changed: tracked.paths, added});
  const changed = new Set([...tracked.paths, ...added]);
  const linked = await readLinkedChanges(root, changed);
  return {paths: new Set([...changed, ...linked]), renames: [...tracked.renames, ...renames]};
}
