import type {SourcePath} from '../model.ts';
import {isFolderPage} from './titles.ts';

/** Find the folder that all paths share, with a slash at its end; empty: the top of the repository. */
export function findCommonFolder(paths: readonly string[]): string {
  let shared = paths[0]?.split('/').slice(0, -1) ?? [];
  for (const path of paths) {
    const parts = path.split('/');
    const differs = shared.findIndex((part, index) => part !== parts[index] || index === parts.length - 1);
    if (differs !== -1) shared = shared.slice(0, differs);
  }
  return shared.map(part => `${part}/`).join('');
}

/**
 * Find the page of each folder: README.md, else index.md, whatever their letter case.
 *
 * @returns
 *   Path of the page by folder, which is empty or ends with a slash.
 */
export function findFolderPages(paths: Iterable<SourcePath>): ReadonlyMap<string, SourcePath> {
  const pages = new Map<string, SourcePath>();
  for (const path of paths) {
    if (!isFolderPage(path)) continue;
    const folder = folderOf(path);
    const other = pages.get(folder);
    if (other === undefined || rank(path) < rank(other)) pages.set(folder, path);
  }
  return pages;
}

/** List the pages that a file could be under: the page of its folder, then those of the folders above. */
export function listFolderParents(
  path: SourcePath,
  pages: ReadonlyMap<string, SourcePath>
): readonly SourcePath[] {
  const parents: SourcePath[] = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
    const page = pages.get(folder);
    if (page !== undefined && page !== path) parents.push(page);
    if (folder === '') return parents;
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** README before index; the name decides between spellings that differ in letter case only. */
function rank(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `${/^readme/i.test(name) ? 0 : 1}${name}`;
}
