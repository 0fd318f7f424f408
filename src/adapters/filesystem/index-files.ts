import type {Dirent} from 'node:fs';
import {readdir, stat} from 'node:fs/promises';
import path from 'node:path';
import type {FileIndex} from '../../ports.ts';
import {isAbsence, resolveInside} from './resolve-inside.ts';

/**
 * Keep what is really there, in exactly this spelling, and derive the folders.
 *
 * A symbolic link counts as what it leads to; one that leads out of the repository is as if absent.
 *
 * @param candidates
 *   `paths`: some may be deleted, or be submodules. `leftOut`: those of them that count as files although they are not
 *   there.
 */
export async function indexFiles(
  root: string,
  {paths, leftOut}: {readonly paths: Iterable<string>; readonly leftOut: ReadonlySet<string>},
  onWarning: (text: string) => void
): Promise<FileIndex> {
  const files = new Set<string>();
  const folders = new Set<string>();
  const read = createFolderReader(root);
  for (const found of paths) {
    const entry = (await read(path.posix.dirname(found))).get(path.posix.basename(found));
    const kind = entry?.isSymbolicLink()
      ? await followLink(root, found, onWarning)
      : entry?.isFile()
        ? 'file'
        : entry === undefined && leftOut.has(found)
          ? 'file'
          : undefined;
    if (kind === undefined) continue;
    (kind === 'file' ? files : folders).add(found);
    addFolders(folders, found);
  }
  return {files, folders};
}

type Listing = ReadonlyMap<string, Dirent>;

/** Reads each folder once. What lies behind a link to a folder is listed by nobody, so it is not read. */
function createFolderReader(root: string): (folder: string) => Promise<Listing> {
  const known = new Map<string, Listing>();
  const read = async (folder: string): Promise<Listing> => {
    const before = known.get(folder);
    if (before) return before;
    const parent = folder === '.' ? undefined : await read(path.posix.dirname(folder));
    const there = parent === undefined || parent.get(path.posix.basename(folder))?.isDirectory() === true;
    const entries = there ? await readFolder(path.join(root, folder)) : [];
    const listing = new Map(entries.map(entry => [entry.name, entry]));
    known.set(folder, listing);
    return listing;
  };
  return read;
}

async function readFolder(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, {withFileTypes: true});
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
}

async function followLink(
  root: string,
  link: string,
  onWarning: (text: string) => void
): Promise<'file' | 'folder' | undefined> {
  const resolved = await resolveInside(root, link);
  if (resolved.kind === 'outside') {
    onWarning(`Cannot use ${link}: this symbolic link leads out of the repository. It is treated as absent.`);
  }
  if (resolved.kind !== 'inside') return undefined;
  const found = await stat(resolved.real);
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : undefined;
}

function addFolders(folders: Set<string>, found: string): void {
  for (let end = found.lastIndexOf('/'); end > 0; end = found.lastIndexOf('/', end - 1)) {
    const folder = found.slice(0, end);
    if (folders.has(folder)) return;
    folders.add(folder);
  }
}
