import {open} from 'node:fs/promises';
import {constants} from 'node:fs';
import {InputError} from '../../core/errors.ts';
import {describe, isAbsence, resolveInside} from './resolve-inside.ts';

/**
 * Read a file of the repository.
 *
 * @param root
 *   Folder of the repository, itself without symbolic links.
 * @returns
 *   Its bytes; undefined when there is no such file, or a symbolic link leads out. Throws an `InputError` when it
 *   can't be read or is over the limit.
 */
export async function readInside(
  root: string,
  relative: string,
  options: {readonly maxBytes: number; readonly onWarning: (text: string) => void}
): Promise<Buffer | undefined> {
  const resolved = await resolveInside(root, relative);
  if (resolved.kind === 'outside') {
    options.onWarning(
      `Cannot read ${relative}: a symbolic link leads out of the repository. It is treated as absent.`
    );
  }
  if (resolved.kind !== 'inside') return undefined;
  try {
    return await readRegular(resolved.real, relative, options.maxBytes);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (isAbsence(error)) return undefined;
    throw new InputError(`Cannot read ${relative}: ${describe(error)}. Check its permissions.`);
  }
}

async function readRegular(real: string, relative: string, maxBytes: number): Promise<Buffer | undefined> {
  // Not blocking: opening a pipe would wait for somebody to write.
  const file = await open(
    real,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  );
  try {
    const found = await file.stat();
    if (!found.isFile()) return undefined;
    if (found.size > maxBytes) {
      const limit = Math.floor(maxBytes / 1_000_000);
      throw new InputError(
        `Cannot read ${relative}: it has ${found.size} bytes, the limit is ${limit} MB. Make it smaller.`
      );
    }
    return await file.readFile();
  } finally {
    await file.close();
  }
}
