import type {Repository, SourcePath} from '../model.ts';
import {readLinkTarget} from './link-target.ts';
import {scanDestinations} from './scan.ts';

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
      if (target.kind === 'repository') found.add(target.path);
    }
  }
  return found;
}

/** With percent encoding decoded by whoever reads it, and with percent signs that stand for themselves. */
function readingsOf(destination: string): readonly string[] {
  return destination.includes('%') ? [destination, destination.replaceAll('%', '%25')] : [destination];
}
