import {readdir, realpath} from 'node:fs/promises';
import path from 'node:path';
import {InputError} from '../../core/errors.ts';

/** What a path of the repository leads to on this machine. */
export type Resolved =
  | {readonly kind: 'inside'; readonly real: string}
  /** A symbolic link leads out of the repository, or into Git's own data. */
  | {readonly kind: 'outside'}
  | {readonly kind: 'absent'};

/**
 * Follow a path to the real file or folder, and tell whether it is still in the repository.
 *
 * Letter case counts, also where the file system does not care. Git's own folder does not belong to the repository's
 * content: it may hold credentials.
 *
 * @param root
 *   Folder of the repository, itself without symbolic links.
 * @param relative
 *   Path in it, with `/` between the parts.
 */
export async function resolveInside(root: string, relative: string): Promise<Resolved> {
  if (isPrivate(relative) || (path.sep === '\\' && /[:\\]/.test(relative))) return {kind: 'absent'};
  const real = await findReal(path.join(root, relative), relative);
  if (real === undefined) return {kind: 'absent'};
  const found = path.relative(root, real).split(path.sep).join('/');
  if (found === '..' || found.startsWith('../') || path.isAbsolute(found) || isPrivate(found))
    return {kind: 'outside'};
  if (found === relative) return {kind: 'inside', real};
  const otherCase = fold(found) === fold(relative) && !(await existsExactly(root, relative));
  return otherCase ? {kind: 'absent'} : {kind: 'inside', real};
}

/** Tell whether a path is in a folder of Git's own, under any of the names that file systems give it. */
export function isPrivate(relative: string): boolean {
  return relative.split('/').some(part => /^(?:\.git|git~1)[. ]*$/i.test(part));
}

async function findReal(full: string, relative: string): Promise<string | undefined> {
  try {
    return await realpath(full);
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw new InputError(`Cannot read ${relative}: ${describe(error)}. Check its permissions.`);
  }
}

/** Tell whether a file system error means that there is no such file. */
export function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EINVAL'].includes(codeOf(error));
}

/** Name a file system error without the path of this machine. */
export function describe(error: unknown): string {
  return codeOf(error) === '' ? String(error) : `the file system says ${codeOf(error)}`;
}

/** Code of a file system error, such as ENOENT; empty for anything else. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

async function existsExactly(root: string, relative: string): Promise<boolean> {
  let folder = root;
  for (const part of relative.split('/')) {
    if (!(await readdir(folder)).includes(part)) return false;
    folder = path.join(folder, part);
  }
  return true;
}
