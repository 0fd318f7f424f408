import {realpath} from 'node:fs/promises';
import path from 'node:path';
import {runGit} from './run-git.ts';

/**
 * Find tracked symbolic links whose content changed because that of their target did: Git compares the link alone.
 *
 * @param changed
 *   Paths that differ.
 * @returns
 *   Paths of the links; of a link that leads nowhere it is not known, so it counts as changed.
 */
export async function readLinkedChanges(
  root: string,
  changed: ReadonlySet<string>
): Promise<readonly string[]> {
  const listing = await runGit(root, ['ls-files', '-z', '--stage']);
  const lines = listing.kind === 'done' ? listing.stdout.toString('utf8').split('\0') : [];
  const links = lines
    .filter(line => line.startsWith('120000 '))
    .map(line => line.slice(line.indexOf('\t') + 1));
  if (links.length === 0 || changed.size === 0) return [];
  const top = await realpath(root);
  const targets = await Promise.all(links.map(link => findTarget(top, link)));
  return links.filter((_, index) => {
    const target = targets[index];
    return target === undefined || changed.has(target);
  });
}

async function findTarget(top: string, link: string): Promise<string | undefined> {
  try {
    const target = await realpath(path.join(top, link));
    return path.relative(top, target).split(path.sep).join('/');
  } catch {
    // Whatever the reason, what is behind the link can't be compared.
    return undefined;
  }
}
