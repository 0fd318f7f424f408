import {InputError} from '../../../core/errors.ts';
import {digestOf} from '../../../core/hash.ts';
import {toSourcePath} from '../../../core/model.ts';
import type {SourceTree} from '../../../ports.ts';

/** Make a check that tells which files have other content than when it saw them last. Some saves are told twice, and some change nothing. */
export function createContentCheck(
  tree: Pick<SourceTree, 'readBytes'>
): (paths: Iterable<string>) => Promise<readonly string[]> {
  const seen = new Map<string, string>();
  return async paths => {
    const touched: string[] = [];
    for (const path of paths) {
      const digest = await readDigest(tree, path);
      if (digest !== undefined && digest === seen.get(path)) continue;
      if (digest === undefined) seen.delete(path);
      else seen.set(path, digest);
      touched.push(path);
    }
    return touched;
  };
}

/** undefined: there is no such file, or it can't be read, which the sync will tell. */
async function readDigest(
  {readBytes}: Pick<SourceTree, 'readBytes'>,
  path: string
): Promise<string | undefined> {
  try {
    const bytes = await readBytes(toSourcePath(path));
    return bytes && digestOf(bytes);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
