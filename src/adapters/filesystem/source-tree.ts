import {realpathSync, statSync} from 'node:fs';
import {InputError} from '../../core/errors.ts';
import type {SourcePath} from '../../core/model.ts';
import type {FileIndex, SourceTree} from '../../ports.ts';
import {decodeUtf8} from './decode.ts';
import {indexFiles} from './index-files.ts';
import {listFolderFiles} from './list-folder.ts';
import {listGitFiles} from './list-git.ts';
import {readInside} from './read-bytes.ts';
import {describe} from './resolve-inside.ts';

export interface SourceTreeOptions {
  /** Largest file to read, in bytes; 50,000,000 when absent. */
  readonly maxBytes?: number;
  /** Gets one sentence about each file that is left out although it is there. */
  readonly onWarning?: (text: string) => void;
}

const usualLimit = 50_000_000;

/**
 * Open a repository's folder for reading.
 *
 * In a work tree of Git the files are those that Git knows or would add; elsewhere all but those that .gitignore names
 * and node_modules. Symbolic links that lead out of the folder are as if absent, and Git's own folder is never read.
 *
 * @param root
 *   The folder; throws an `InputError` when there is none.
 */
export function openSourceTree(root: string, options: SourceTreeOptions = {}): SourceTree {
  const real = resolveRoot(root);
  const onWarning = options.onWarning ?? (() => {});
  const limits = {maxBytes: options.maxBytes ?? usualLimit, onWarning};
  const readBytes = (path: SourcePath) => readInside(real, path, limits);
  return {
    readBytes,
    async readText(path) {
      const bytes = await readBytes(path);
      return bytes && decodeUtf8(bytes, path).replace(/^\uFEFF/, '');
    },
    async list(): Promise<FileIndex> {
      const found = (await listGitFiles(real, onWarning)) ?? (await listFolderFiles(real));
      return indexFiles(real, found, onWarning);
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
