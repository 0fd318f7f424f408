import {realpathSync, statSync} from 'node:fs';
import {InputError} from '../../core/errors.ts';
import type {SourcePath} from '../../core/model.ts';
import type {FileIndex, SourceTree} from '../../ports.ts';
import {decodeUtf8} from './decode.ts';
import {indexFiles} from './index-files.ts';
import {listFolderFiles} from './list-folder.ts';
import {readLeftOut} from './left-out.ts';
import {listGitFiles, type GitListing} from './list-git.ts';
import {readInside} from './read-bytes.ts';
import {describe} from './resolve-inside.ts';

export interface SourceTreeOptions {
  /** Largest file to read, in bytes; 50,000,000 when absent. */
  readonly maxBytes?: number;
  /** Gets one sentence about each file that is left out although it is there. */
  readonly onWarning?: (text: string) => void;
  /** Reads a file that a sparse checkout leaves out, and a partial clone does not have. */
  readonly readLeftOut?: (path: SourcePath) => Promise<Uint8Array | undefined>;
}

const usualLimit = 50_000_000;

/**
 * Open a repository's folder for reading.
 *
 * In a work tree of Git the files are those that Git knows or would add; elsewhere all but those that .gitignore names
 * and node_modules. What a sparse checkout leaves out belongs to the repository as well. Symbolic links that lead out of the folder are as if absent, and Git's own folder is never read.
 *
 * @param root
 *   The folder; throws an `InputError` when there is none.
 */
export function openSourceTree(root: string, options: SourceTreeOptions = {}): SourceTree {
  const real = resolveRoot(root);
  const onWarning = options.onWarning ?? (() => {});
  const limits = {maxBytes: options.maxBytes ?? usualLimit, onWarning};
  let listing: Promise<GitListing | undefined> | undefined;
  const readBytes = async (path: SourcePath): Promise<Uint8Array | undefined> => {
    const bytes = await readInside(real, path, limits);
    if (bytes !== undefined) return bytes;
    listing ??= listGitFiles(real, () => {});
    return (await listing)?.leftOut.has(path) ? readLeftOut(real, path, options.readLeftOut) : undefined;
  };
  return {
    readBytes,
    async readText(path) {
      const bytes = await readBytes(path);
      return bytes && decodeUtf8(bytes, path).replace(/^\uFEFF/, '');
    },
    async list(): Promise<FileIndex> {
      listing = listGitFiles(real, onWarning);
      const {paths, leftOut} = (await listing) ?? {paths: await listFolderFiles(real), leftOut: new Set()};
      return indexFiles(real, {paths, leftOut}, onWarning);
    }
  };
}

/** Find the real folder behind a path given by the user; throws an `InputError` when there is none. */
export function resolveRoot(root: string): string {
  try {
    const real = realpathSync.native(root);
    if (statSync(real).isDirectory()) return real;
  } catch (error) {
    throw new InputError(`Cannot open folder ${root}: ${describe(error)}. Start in the repository's folder.`);
  }
  throw new InputError(`Cannot open folder ${root}: it is a file. Start in the repository's folder.`);
}
