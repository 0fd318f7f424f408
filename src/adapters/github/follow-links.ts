import type {CommitFile} from './commit-files.ts';

/** What a path leads to in a commit. */
export type Followed =
  | {readonly kind: 'inside'; readonly path: string}
  /** A symbolic link leads out of the repository. */
  | {readonly kind: 'outside'}
  | {readonly kind: 'absent'};

export interface LinkMeans {
  readonly files: ReadonlyMap<string, CommitFile>;
  readonly folders: ReadonlySet<string>;
  /** Where a symbolic link leads, as it says itself. */
  readonly readLink: (link: CommitFile) => Promise<string>;
}

/** As many as Linux follows. */
const mostLinks = 40;
/** Longest path that Linux takes, in bytes. */
const longestTarget = 4096;

/**
 * Follow a path through the symbolic links of a commit, as a file system would, but never out of the commit.
 *
 * @param start
 *   Path in the repository, with `/` between the parts.
 */
export async function followLinks(start: string, {files, folders, readLink}: LinkMeans): Promise<Followed> {
  const ahead = start.split('/');
  const behind: string[] = [];
  let links = 0;
  for (let part = ahead.shift(); part !== undefined; part = ahead.shift()) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (behind.pop() === undefined) return {kind: 'outside'};
      continue;
    }
    const path = [...behind, part].join('/');
    const file = files.get(path);
    if (file?.kind === 'link') {
      links += 1;
      if (links > mostLinks || file.size > longestTarget) return {kind: 'absent'};
      const target = await readLink(file);
      if (target.startsWith('/')) return {kind: 'outside'};
      ahead.unshift(...target.split('/'));
      continue;
    }
    const isThere = folders.has(path) || (file?.kind === 'file' && ahead.length === 0);
    if (!isThere) return {kind: 'absent'};
    behind.push(part);
  }
  return {kind: 'inside', path: behind.join('/')};
}
