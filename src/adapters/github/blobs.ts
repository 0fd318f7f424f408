import pLimit from 'p-limit';
import {downloadArchive} from './archive.ts';
import {readBlob} from './branch-file.ts';
import {readRefusal} from './refusal.ts';
import type {GitHubClient} from './client.ts';

/** Files that are asked for one by one; when it takes more, all come in one archive. */
export const mostSingle = 30;
/** Requests that are under way at the same time. */
const atOnce = 6;
/** Largest repository that is downloaded whole, in bytes of its files. */
const archiveLimit = 250_000_000;
/** Bytes that are kept for the next time they are asked for. */
const keptLimit = 250_000_000;

export interface BlobsOptions {
  readonly client: GitHubClient;
  readonly commit: string;
  /** Size of all files of the commit together. */
  readonly totalSize: number;
  /** Gets one sentence for the log. */
  readonly onNotice: (text: string) => void;
}

/** Reads contents by their hash, each of them once. */
export type ReadContent = (sha: string) => Promise<Buffer>;

/**
 * Read contents of one commit from GitHub: the first few with a request each, from then on all with one download.
 *
 * Where there is no archive to be had, they go on to be read one by one.
 */
export function openBlobs({client, commit, totalSize, onNotice}: BlobsOptions): ReadContent {
  const limit = pLimit(atOnce);
  const known = new Map<string, Promise<Buffer>>();
  let kept = 0;
  let archive: Promise<ReadonlyMap<string, Buffer>> | undefined;

  async function download(): Promise<ReadonlyMap<string, Buffer>> {
    try {
      return await downloadArchive(client, commit);
    } catch (error) {
      onNotice(`Reading files one by one: GitHub's archive cannot be used (${describe(error)}).`);
      return new Map();
    }
  }

  async function load(sha: string): Promise<Buffer> {
    if (known.size > mostSingle && totalSize <= archiveLimit) archive ??= download();
    const found = (await archive)?.get(sha);
    return found ?? limit(async () => Buffer.from(await readBlob(client, sha), 'base64'));
  }

  return async sha => {
    const content = known.get(sha) ?? load(sha);
    if (kept <= keptLimit) known.set(sha, content);
    const bytes = await content;
    if (archive === undefined) kept += bytes.length;
    return bytes;
  };
}

/** Whatever goes wrong with the archive, there is another way. */
function describe(error: unknown): string {
  try {
    return readRefusal(error).message;
  } catch {
    return error instanceof Error ? error.message : String(error);
  }
}
