import {execFile} from 'node:child_process';

/** One entry of a tree, in the words of GitHub's API. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size?: number;
}

/** What is no plain file: where a symbolic link leads, and the commit of a submodule. */
type Special = {readonly link: string} | {readonly submodule: string};

/** Files to write (text or bytes) and, as `null`, to remove. */
export type FileChanges = Readonly<Record<string, string | Uint8Array | Special | null>>;

const identity = {
  GIT_AUTHOR_NAME: 'Octo Cat',
  GIT_AUTHOR_EMAIL: 'octocat@example.com',
  GIT_COMMITTER_NAME: 'Octo Cat',
  GIT_COMMITTER_EMAIL: 'octocat@example.com'
};

export type Git = ReturnType<typeof openGit>;

/** Plumbing of one bare repository; everything that GitHub's server does to it goes through here. */
export function openGit(directory: string) {
  const run = (args: readonly string[], input: string | Uint8Array = '', env: Record<string, string> = {}) =>
    runGit(directory, args, input, env);
  const text = async (...args: string[]) => (await run(args)).toString('utf8').trim();
  const resolve = async (name: string): Promise<string | undefined> => {
    try {
      return await text('rev-parse', '--verify', '--quiet', '--end-of-options', name);
    } catch {
      return undefined;
    }
  };
  return {
    run,
    text,
    /** Hash of a ref, commit or path expression; undefined when there is none. */
    resolve,
    typeOf: async (sha: string): Promise<string | undefined> =>
      text('cat-file', '-t', sha).catch(() => undefined),
    readBlob: (sha: string) => run(['cat-file', 'blob', sha]),
    /** Text of a file at a commit or branch. */
    readText: async (revision: string, path: string) =>
      (await run(['cat-file', 'blob', `${revision}:${path}`])).toString('utf8'),
    async listTree(treeish: string, recursive: boolean): Promise<TreeEntry[]> {
      const out = (await run(['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), treeish])).toString(
        'utf8'
      );
      return out.split('\0').filter(Boolean).map(toTreeEntry);
    },
    /** As GitHub packs it: below one folder, with the attributes of the commit. */
    archive: (sha: string) => run(['archive', '--format=tar.gz', `--prefix=acme-handbook-${sha}/`, sha]),
    async listRefs(prefix: string): Promise<{ref: string; sha: string; type: string}[]> {
      const out = await text('for-each-ref', '--format=%(refname) %(objectname) %(objecttype)', 'refs/');
      const rows = out
        .split('\n')
        .filter(Boolean)
        .map(line => line.split(' ') as [string, string, string]);
      return rows.filter(([ref]) => ref.startsWith(prefix)).map(([ref, sha, type]) => ({ref, sha, type}));
    },
    isAncestor: async (older: string, newer: string) =>
      run(['merge-base', '--is-ancestor', older, newer]).then(
        () => true,
        () => false
      ),
    updateRef: (ref: string, sha: string) => run(['update-ref', ref, sha]),
    deleteRef: (ref: string) => run(['update-ref', '-d', ref]),
    /** Make a commit on top of `parent` (none: a first commit), without moving any branch. */
    async createCommit(parent: string | undefined, changes: FileChanges, message: string): Promise<string> {
      const index = {GIT_INDEX_FILE: `${directory}/index-${process.hrtime.bigint()}`};
      if (parent !== undefined) await run(['read-tree', parent], '', index);
      const lines: string[] = [];
      const written = new Map<string | Uint8Array, string>();
      for (const [file, content] of Object.entries(changes)) {
        if (content === null) lines.push(`0 ${'0'.repeat(40)}\t${file}\0`);
        else if (isSpecial(content) && 'submodule' in content)
          lines.push(`160000 ${content.submodule}\t${file}\0`);
        else {
          const bytes = isSpecial(content) ? content.link : content;
          const sha =
            written.get(bytes) ?? (await run(['hash-object', '-w', '--stdin'], bytes)).toString().trim();
          written.set(bytes, sha);
          lines.push(`${isSpecial(content) ? '120000' : '100644'} ${sha}\t${file}\0`);
        }
      }
      await run(['update-index', '-z', '--index-info'], lines.join(''), index);
      const tree = (await run(['write-tree'], '', index)).toString().trim();
      const parents = parent === undefined ? [] : ['-p', parent];
      return (await run(['commit-tree', tree, ...parents], message, identity)).toString().trim();
    },
    /** Push: a commit with these changes becomes the tip of the branch. */
    async push(branch: string, changes: FileChanges, message = 'Change'): Promise<string> {
      const commit = await this.createCommit(await resolve(`refs/heads/${branch}`), changes, message);
      await this.updateRef(`refs/heads/${branch}`, commit);
      return commit;
    },
    /** Merge `head` into `base`; the merge commit, or undefined on a conflict. No branch moves. */
    async merge(base: string, head: string, message: string): Promise<string | undefined> {
      const tree = await text('merge-tree', '--write-tree', base, head).catch(() => undefined);
      if (tree === undefined) return undefined;
      return (await run(['commit-tree', tree, '-p', base, '-p', head], message, identity)).toString().trim();
    }
  };
}

function isSpecial(content: string | Uint8Array | Special): content is Special {
  return typeof content === 'object' && !(content instanceof Uint8Array);
}

/** Make a bare repository in a folder, with a first commit on `main`. */
export async function createRepository(directory: string, files: FileChanges) {
  await runGit('.', ['init', '--quiet', '--bare', '--initial-branch=main', directory], '', {});
  const git = openGit(directory);
  await git.push('main', files, 'First commit');
  return git;
}

function runGit(
  directory: string,
  args: readonly string[],
  input: string | Uint8Array,
  env: object
): Promise<Buffer> {
  const options = {
    cwd: directory,
    encoding: 'buffer',
    maxBuffer: 2 ** 28,
    env: {...process.env, ...env}
  } as const;
  return new Promise((resolve, reject) => {
    const child = execFile('git', args, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`git ${args.join(' ')}: ${stderr.toString('utf8')}`, {cause: error}));
      else resolve(stdout);
    });
    // A command that does not read its input may be gone before it is written.
    child.stdin?.on('error', () => undefined).end(input);
  });
}

function toTreeEntry(line: string): TreeEntry {
  const [meta = '', path = ''] = line.split('\t', 2);
  const [mode = '', type = '', sha = '', size = '-'] = meta.split(/ +/);
  return {path, mode, type: type as TreeEntry['type'], sha, ...(size === '-' ? {} : {size: Number(size)})};
}
