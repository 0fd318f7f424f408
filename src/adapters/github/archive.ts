import {createHash} from 'node:crypto';
import {promisify} from 'node:util';
import {gunzip} from 'node:zlib';
import {unpackTar} from 'modern-tar';
import type {GitHubClient} from './client.ts';

/** Most bytes that an archive may have when it is unpacked: a small one can grow without end. */
const unpackedLimit = 500_000_000;

const unzip = promisify(gunzip);

/**
 * Download all files of a commit in one request, or two where GitHub sends on to another server.
 *
 * The names in the archive are not used. What counts is the hash that Git gives to the content: an archive may leave
 * files out (`export-ignore`) and change others (`export-subst`), and those are then simply not found in it.
 *
 * @returns
 *   Content by the hash of its blob; a symbolic link's content is where it leads.
 * @throws
 *   What Octokit throws; anything when the answer is no such archive.
 * @see https://docs.github.com/en/rest/repos/contents#download-a-repository-archive-tar
 */
export async function downloadArchive(
  {octokit, owner, repo}: GitHubClient,
  commit: string
): Promise<ReadonlyMap<string, Buffer>> {
  const {data} = await octokit.rest.repos.downloadTarballArchive({owner, repo, ref: commit});
  const unpacked = await unzip(Buffer.from(data as ArrayBuffer), {maxOutputLength: unpackedLimit});
  const entries = await unpackTar(unpacked, {strict: true});
  const kind = commit.length === 64 ? 'sha256' : 'sha1';
  return new Map(
    entries.flatMap(({header: {type, linkname}, data: bytes}) => {
      if (type !== 'file' && type !== 'symlink') return [];
      const content = Buffer.from(type === 'symlink' ? (linkname ?? '') : (bytes ?? ''));
      return [[hashBlob(content, kind), content] as const];
    })
  );
}

/** Git hashes the length with the content. */
function hashBlob(content: Buffer, kind: 'sha1' | 'sha256'): string {
  return createHash(kind).update(`blob ${content.length}\0`).update(content).digest('hex');
}
