import path from 'node:path';
import {InputError} from '../../core/errors.ts';
import {type SourcePath, toSourcePath} from '../../core/model.ts';

/** Where paths are given, and where the repository begins; both absolute. */
export interface PathBase {
  readonly cwd: string;
  readonly root: string;
}

/**
 * Turn a path that the user gave, relative to the folder of the command, into a path in the repository.
 *
 * @returns
 *   The path; `.` for the top folder itself. Throws an `InputError` when it is outside.
 */
export function toRepositoryPath(given: string, {root, cwd}: PathBase): SourcePath | '.' {
  // No path in the mapping has a backslash, so that one typed as on Windows is understood everywhere.
  const plain = given.replaceAll('\\', '/');
  const relative = path.relative(root, path.resolve(cwd, plain)).split(path.sep).join('/');
  if (relative === '..' || relative.startsWith('../') || path.isAbsolute(relative)) {
    throw new InputError(`Cannot use ${given}: it is outside the repository ${root}.`);
  }
  return relative === '' ? '.' : toSourcePath(relative);
}
