import {toSourcePath, type SourcePath} from '../../core/model.ts';
import {InputError} from '../../core/errors.ts';

/** Files that differ between two states of a repository. */
export interface FileChanges {
  /** Paths whose content is new, changed or gone; of a renamed file the old and the new one. */
  readonly paths: ReadonlySet<string>;
  readonly renames: readonly {readonly from: SourcePath; readonly to: SourcePath}[];
}

/**
 * Read what `git diff --name-status -z` prints.
 *
 * @returns
 *   Undefined when the output is not understood. Names that are not UTF-8 are read with replacement characters: no
 *   mapped file can have them.
 */
export function parseNameStatus(output: Buffer): FileChanges | undefined {
  const fields = output.toString('utf8').split('\0');
  const paths = new Set<string>();
  const renames: {from: SourcePath; to: SourcePath}[] = [];
  // The last field is the empty one behind the last NUL.
  for (let index = 0; index < fields.length - 1;) {
    const status = fields[index++] ?? '';
    const from = fields[index++];
    const pair = /^[RC]/.test(status);
    const to = pair ? fields[index++] : from;
    if (!/^[ACDMRTUX]/.test(status) || !from || !to) return undefined;
    paths.add(to);
    if (!status.startsWith('C')) paths.add(from);
    const rename = status.startsWith('R') ? readRename(from, to) : undefined;
    if (rename) renames.push(rename);
  }
  return {paths, renames};
}

/** Names that a mapping can't have (a backslash, say) are changes, but nothing to follow. */
function readRename(from: string, to: string): {from: SourcePath; to: SourcePath} | undefined {
  try {
    return {from: toSourcePath(from), to: toSourcePath(to)};
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
