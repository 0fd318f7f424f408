import {isClean, readBranch, readHead} from './head.ts';
import {readGit, runGit} from './run-git.ts';

/** What a local record of syncs belongs to. */
export interface SyncRecordOptions {
  readonly root: string;
  /** Name of the Confluence that is synced to: the record of one says nothing about another. */
  readonly target?: string;
}

/** Remembers, in the local clone, the commit that a branch was synced at. */
export interface SyncRecord {
  /** The commit of the last complete sync; undefined: not known. */
  read(): Promise<string | undefined>;
  /**
   * Say that a sync begins that may write.
   *
   * Forgets the record until the sync is complete: after a sync that broke off, or that ran on uncommitted files,
   * no commit describes what Confluence has.
   *
   * @returns
   *   Call it when everything was synced: remembers the commit, if the files were exactly its own.
   */
  begin(): Promise<() => Promise<void>>;
}

/**
 * Open the record of the branch that is checked out.
 *
 * It is a ref under `refs/confluence-sync/`: Git neither pushes it nor collects its commit. Where there is no
 * repository, no branch or no commit, nothing is remembered, and the next sync is a full one.
 */
export function openSyncRecord({root, target}: SyncRecordOptions): SyncRecord {
  const readRef = async () => {
    const branch = await readBranch(root);
    return branch === undefined ? undefined : createRefName(branch, target);
  };
  return {
    async read() {
      const ref = await readRef();
      return ref === undefined
        ? undefined
        : readGit(root, ['rev-parse', '--verify', '-q', `${ref}^{commit}`]);
    },
    async begin() {
      const ref = await readRef();
      if (ref === undefined) return () => Promise.resolve();
      const head = (await isClean(root)) ? await readHead(root) : undefined;
      await runGit(root, ['update-ref', '-d', ref]);
      return async () => {
        if (head !== undefined) await runGit(root, ['update-ref', ref, head]);
      };
    }
  };
}

/**
 * Name the ref of a branch.
 *
 * Branches `a` and `a/b` can follow each other, refs of these names can't be together: so there is no slash in it.
 */
function createRefName(branch: string, target: string | undefined): string {
  const parts = target === undefined ? [branch] : [target, branch];
  return `refs/confluence-sync/${parts.map(part => encodePart(part)).join('/')}`;
}

function encodePart(part: string): string {
  return encodeURIComponent(part).replaceAll(
    /[.~*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
