import {createHash} from 'node:crypto';
import {readRefusal} from './refusal.ts';
import {explainRefusal} from './to-error.ts';
import {waitForAll} from './wait-for-all.ts';
import type {BaseCommit} from './changes.ts';
import type {GitHubClient} from './client.ts';

export interface SyncRecordOptions {
  readonly client: GitHubClient;
  readonly branch: string;
  readonly mappingFile: string;
  /** Everything beside the commit that decides what pages look like and where they are, as one text. */
  readonly settings: string;
}

/** Remembers which commit was synced completely. Its methods answer a refusal: without a record a sync is a full one. */
export interface SyncRecord {
  /** The commit that pages show, if all of them show it. */
  read(): Promise<BaseCommit>;
  /**
   * Forget the commit, before the first page is written: a run that ends half-way leaves pages of two commits.
   *
   * @returns
   *   Undefined when it is forgotten, else why it could not be.
   */
  invalidate(): Promise<string | undefined>;
  /**
   * Remember a commit, after all its pages were written or found unchanged.
   *
   * @returns
   *   Undefined when it is remembered, else why it could not be.
   */
  write(commit: string): Promise<string | undefined>;
}

/**
 * Keep the commit that was last synced completely in a ref of its own, outside branches and tags.
 *
 * `refs/confluence-sync/BRANCH/MAPPING-SETTINGS`, the last part two short hashes: several mappings of one repository do
 * not share a record, and another setting makes the next sync a full one. Such a ref starts no workflow, is not cloned,
 * and keeps the commit on the server also after a force push. The push event's `before` would not do: the run that it
 * belongs to may have been cancelled, superseded or have failed.
 *
 * Costs one request to read; then one to write where no page was written, else two (forget, remember). All of them take
 * the permission `contents: write`, which writing ids back takes anyway.
 */
export function createSyncRecord(options: SyncRecordOptions): SyncRecord {
  const {octokit, owner, repo} = options.client;
  const prefix = `confluence-sync/${options.branch}/${hash(options.mappingFile)}-`;
  const own = `${prefix}${hash(options.settings)}`;
  /** Records of this mapping that are on the server, with and without today's settings. */
  let present: readonly string[] = [];
  return {
    async read() {
      try {
        const {data} = await octokit.rest.git.listMatchingRefs({owner, repo, ref: prefix});
        present = data.map(({ref}) => ref.replace(/^refs\//, ''));
        return judgeRecords(data, `refs/${own}`);
      } catch (error) {
        const why = explainRefusal(error, 'contents: read');
        return {kind: 'unknown', reason: `the record of the last sync cannot be read (${why})`};
      }
    },
    async invalidate() {
      return attempt(async () => {
        await waitForAll(present.map(ref => octokit.rest.git.deleteRef({owner, repo, ref})));
        present = [];
      });
    },
    async write(commit) {
      return attempt(async () => {
        if (present.length === 1 && present[0] === own) {
          await octokit.rest.git.updateRef({owner, repo, ref: own, sha: commit, force: true});
          return;
        }
        await createRecord(options.client, own, commit);
        present = [own];
      });
    }
  };
}

interface Ref {
  readonly ref: string;
  readonly object: {readonly sha: string};
}

/** What the records of one mapping tell; only a single one, with today's settings, can be relied on. */
function judgeRecords(refs: readonly Ref[], own: string): BaseCommit {
  const commit = refs.find(({ref}) => ref === own)?.object.sha;
  if (commit !== undefined && refs.length === 1) return {kind: 'known', commit};
  const reason =
    refs.length === 0
      ? 'no complete sync of this branch is on record'
      : 'settings changed since the last sync';
  return {kind: 'unknown', reason};
}

/** Write the first record. One that turned up meanwhile goes: two runs wrote pages at the same time, nobody knows the outcome. */
async function createRecord(
  {octokit, owner, repo}: GitHubClient,
  ref: string,
  commit: string
): Promise<void> {
  try {
    await octokit.rest.git.createRef({owner, repo, ref: `refs/${ref}`, sha: commit});
  } catch (error) {
    // The first refusal says more than that of the removal.
    await attempt(async () => void (await octokit.rest.git.deleteRef({owner, repo, ref})));
    throw error;
  }
}

/** Whether a commit came before another one in history. One request; a refusal, or no answer, means no. */
export async function isOlder(client: GitHubClient, commit: string, than: string): Promise<boolean> {
  const {octokit, owner, repo} = client;
  try {
    const basehead = `${commit}...${than}`;
    const {data} = await octokit.rest.repos.compareCommitsWithBasehead({owner, repo, basehead, per_page: 1});
    return data.status === 'ahead';
  } catch (error) {
    readRefusal(error);
    return false;
  }
}

/** Run a request; a refusal is an answer, in words that also fit a warning. */
async function attempt(task: () => Promise<void>): Promise<string | undefined> {
  try {
    await task();
    return undefined;
  } catch (error) {
    return explainRefusal(error, 'contents: write');
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
