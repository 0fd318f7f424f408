import type {Repository, SourcePath} from '../model.ts';
import {folderPages} from './folder-pages.ts';
import {readLinkTarget} from './link-target.ts';
import {scanDestinations} from './scan.ts';

/** Endings that no folder has; for one that does, a change of its page would not be noticed at once. */
const surelyFile = /\.(?:md|markdown|png|jpe?g|gif|svg|webp)$/i;

/**
 * Find every repository path that a Markdown text may refer to.
 *
 * Like the scan below it, the result may hold too much but never too little: paths that do not exist, and both
 * readings of a percent sign.
 *
 * @param from
 *   The file that holds the text; relative destinations start at its folder.
 * @returns
 *   Repository paths without leading or trailing slash; the root is empty.
 */
export function findReferences(from: SourcePath, text: string, repository: Repository): ReadonlySet<string> {
  const found = new Set<string>();
  for (const destination of scanDestinations(text)) {
    for (const reading of readingsOf(destination)) {
      const target = readLinkTarget(reading, from, repository);
      if (target.kind === 'repository') addPath(found, target.path);
    }
  }
  return found;
}

/** What may be a folder also refers to the file that stands for it. */
function addPath(found: Set<string>, path: string): void {
  found.add(path);
  if (surelyFile.test(path)) return;
  for (const page of folderPages(path)) found.add(page);
}

/** With percent encoding decoded by whoever reads it, and with percent signs that stand for themselves. */
function readingsOf(destination: string): readonly string[] {
  return destination.includes('%') ? [destination, destination.replaceAll('%', '%25')] : [destination];
}
