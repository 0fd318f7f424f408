import {normalize} from 'node:path/posix';
import {toSourcePath, type SourcePath} from '../model.ts';
import {InputError} from '../errors.ts';
import {askFor} from '../suggest.ts';

/** A key of the mapping file, looked at as a path. */
export type CheckedPath =
  {readonly kind: 'path'; readonly path: SourcePath} | {readonly kind: 'invalid'; readonly reason: string};

/** Tell whether a key is a path inside the repository, and if not, how it should be written. */
export function checkPath(key: string): CheckedPath {
  const path = tryPath(key);
  if (path !== undefined) return {kind: 'path', path};
  const tidy = normalize(key.replaceAll('\\', '/')).replace(/^\/+/, '').replace(/\/+$/, '');
  const better = /^[a-z]:/i.test(key) || tidy === '.' ? undefined : tryPath(tidy);
  const hint = askFor(better, 'Use a path inside the repository, such as docs/page.md.');
  return {
    kind: 'invalid',
    reason: `Cannot use "${key}" as a path: expected one from the top of the repository, with "/" between its parts.${hint}`
  };
}

function tryPath(value: string): SourcePath | undefined {
  try {
    return toSourcePath(value);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
