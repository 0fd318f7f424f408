import {randomBytes} from 'node:crypto';
import {lstat, mkdir, open, rename, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {InputError} from '../../core/errors.ts';
import type {SourcePath} from '../../core/model.ts';
import {decodeUtf8} from './decode.ts';
import {readInside} from './read-bytes.ts';
import {describe, isAbsence, isPrivate, resolveInside} from './resolve-inside.ts';
import {resolveRoot} from './source-tree.ts';

const maxBytes = 50_000_000;

/**
 * Read the mapping file as it is, with its byte order mark.
 *
 * @returns
 *   Its text; undefined when there is none. Throws an `InputError` when it can't be read.
 */
export async function readMappingFile(root: string, mappingFile: SourcePath): Promise<string | undefined> {
  const bytes = await readInside(resolveRoot(root), mappingFile, {maxBytes, onWarning: () => {}});
  return bytes && decodeUtf8(bytes, mappingFile);
}

/**
 * Replace the mapping file in one step, so that nobody ever sees half of it; makes its folder where needed.
 *
 * Throws an `InputError` when it can't be written, or would be outside of the repository.
 */
export async function writeMappingFile(root: string, mappingFile: SourcePath, text: string): Promise<void> {
  try {
    const target = await findTarget(resolveRoot(root), mappingFile);
    await replaceFile(target, text);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `Cannot write ${mappingFile}: ${describe(error)}. Check the folder's permissions and space.`
    );
  }
}

/** Where to write: the real file behind a link, or the file that is not there yet. */
async function findTarget(root: string, mappingFile: SourcePath): Promise<string> {
  if (isPrivate(mappingFile))
    throw new InputError(`Cannot write ${mappingFile}: it is in Git's own folder. Name another file.`);
  const existing = await resolveInside(root, mappingFile);
  if (existing.kind === 'inside') return existing.real;
  const folder = path.posix.dirname(mappingFile);
  const place = folder === '.' ? root : await makeFolder(root, folder);
  const target = place === undefined ? undefined : path.join(place, path.posix.basename(mappingFile));
  if (existing.kind === 'outside' || target === undefined || (await isLink(target))) {
    throw new InputError(
      `Cannot write ${mappingFile}: a symbolic link leads out of the repository. Name another file.`
    );
  }
  return target;
}

/** Make a folder part by part, never through a link that leads out. */
async function makeFolder(root: string, folder: string): Promise<string | undefined> {
  const parts = folder.split('/');
  for (const index of parts.keys()) {
    const part = parts.slice(0, index + 1).join('/');
    const found = await resolveInside(root, part);
    if (found.kind === 'outside') return undefined;
    if (found.kind === 'absent') await mkdir(path.join(root, part));
  }
  const made = await resolveInside(root, folder);
  return made.kind === 'inside' ? made.real : undefined;
}

async function isLink(target: string): Promise<boolean> {
  try {
    return (await lstat(target)).isSymbolicLink();
  } catch (error) {
    if (isAbsence(error)) return false;
    throw error;
  }
}

async function replaceFile(target: string, text: string): Promise<void> {
  const temporary = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`
  );
  const mode = await readMode(target);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      if (mode !== undefined) await file.chmod(mode);
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, {force: true});
    throw error;
  }
}

async function readMode(target: string): Promise<number | undefined> {
  try {
    return (await stat(target)).mode & 0o777;
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}
