import {InputError} from '../core/errors.ts';
import {type ChangeSummary, selectAffected} from '../core/links/affected.ts';
import {parseMapping} from '../core/mapping/parse.ts';
import type {MappingEntry, SourcePath} from '../core/model.ts';
import {hintFor} from '../core/suggest.ts';
import type {Changes} from '../ports.ts';
import type {SyncOptions} from './options.ts';
import {withOwnIds} from './foreign-ids.ts';
import type {Source} from './read-sources.ts';

/** What a run is about. */
export interface Selection {
  readonly scope: SyncOptions['scope'];
  readonly changes: Changes;
  /** The entries before; undefined: not known. */
  readonly previous: readonly MappingEntry[] | undefined;
}

/** Choose the files that a run has to look at. Throws an `InputError` for a name that fits none. */
export function selectSources(
  sources: readonly Source[],
  {scope, changes, previous}: Selection
): ReadonlySet<SourcePath> {
  if (typeof scope !== 'string') return selectNamed(sources, scope);
  if (changes.kind === 'all' || previous === undefined)
    return new Set(sources.map(source => source.entry.path));
  const summary: ChangeSummary = {paths: changes.paths, previousEntries: previous};
  return selectAffected(sources, summary);
}

/** Entries that are named, or lie in a folder that is named. */
function selectNamed(sources: readonly Source[], names: readonly string[]): ReadonlySet<SourcePath> {
  const paths = sources.map(source => source.entry.path);
  const folders = new Set(paths.flatMap(listFolders));
  const known = new Set<string>(paths);
  const wanted = names.map(name => name.replace(/^\.\/|\/+$/g, ''));
  const unknown = wanted.filter(name => name !== '.' && !known.has(name) && !folders.has(name));
  if (unknown.length > 0) {
    const [first = ''] = unknown;
    const otherwise = 'Run "confluence rebuild-mapping" to add new files to the mapping.';
    throw new InputError(
      `Cannot sync ${unknown.join(', ')}: the mapping has no such file, and no file in such a folder.${hintFor(first, [...paths, ...folders], otherwise)}`
    );
  }
  const named = new Set(wanted);
  return new Set(
    paths.filter(
      path => named.has('.') || named.has(path) || listFolders(path).some(folder => named.has(folder))
    )
  );
}

/** Folders that a path lies in, without slashes at their ends. */
function listFolders(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** The entries that the mapping had; undefined when it can't be read any more, so that everything counts as changed. */
export function parsePrevious(
  changes: Changes,
  options: Pick<SyncOptions, 'mappingFile' | 'pageIds'>
): readonly MappingEntry[] | undefined {
  if (changes.kind === 'all' || changes.previousMapping === undefined) return undefined;
  const {syntaxError, messages, entries} = parseMapping(changes.previousMapping, options.mappingFile);
  const isWrong = syntaxError || messages.some(message => message.fatal === true);
  return isWrong ? undefined : withOwnIds(entries, options);
}

/** Entries that the mapping had and has no more, neither under their path nor with their id. */
export function findRemoved(
  previous: readonly MappingEntry[],
  current: readonly MappingEntry[]
): readonly MappingEntry[] {
  const paths = new Set(current.map(entry => entry.path));
  const ids = new Set(current.map(entry => entry.pageId));
  return previous.filter(
    entry => !paths.has(entry.path) && (entry.pageId === undefined || !ids.has(entry.pageId))
  );
}
