import {basename, dirname, join} from 'node:path/posix';
import {suggest} from '../suggest.ts';

/** Names of what a folder holds; a map of maps, so that one wrong link costs one folder and not the whole repository. */
interface Names {
  readonly byFolder: ReadonlyMap<string, readonly string[]>;
  /** Paths by the name of their file, in lower case. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<ReadonlySet<string>, Names>();

/**
 * Say which path somebody meant who wrote one that does not exist.
 *
 * @param files
 *   All files of the repository. They are sorted out once, when the first path is asked for.
 * @returns
 *   The file of the same name if there is only one, else what is written most like it; undefined: nothing is near.
 */
export function suggestPath(path: string, files: ReadonlySet<string>): string | undefined {
  const names = known.get(files) ?? sortOut(files);
  known.set(files, names);
  const namesakes = names.byName.get(basename(path).toLowerCase()) ?? [];
  if (namesakes.length === 1) return namesakes[0];
  const near = suggest(basename(path), names.byFolder.get(dirname(path)) ?? []);
  return near === undefined ? suggest(path, namesakes) : join(dirname(path), near);
}

function sortOut(files: ReadonlySet<string>): Names {
  const byFolder = new Map<string, string[]>();
  const byName = new Map<string, string[]>();
  for (const file of files) {
    add(byFolder, dirname(file), basename(file));
    add(byName, basename(file).toLowerCase(), file);
  }
  return {byFolder, byName};
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
