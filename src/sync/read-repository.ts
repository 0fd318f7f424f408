import type {VFileMessage} from 'vfile-message';
import {InputError} from '../core/errors.ts';
import {type ChangeSummary, selectAffected} from '../core/links/affected.ts';
import type {MappingEdit} from '../core/mapping/edit.ts';
import {type Mapping, parseMapping} from '../core/mapping/parse.ts';
import {followRenames} from '../core/mapping/rename.ts';
import {createMessage} from '../core/message.ts';
import type {MappingEntry, SourcePath} from '../core/model.ts';
import type {Changes, FileIndex} from '../ports.ts';
import type {SourcePorts, SyncOptions} from './options.ts';
import {readSources, type Source} from './read-sources.ts';

/** The repository as one run sees it. */
export interface RepositoryState {
  readonly index: FileIndex;
  /** Entries whose file exists, by path, renames followed. */
  readonly sources: ReadonlyMap<SourcePath, Source>;
  /** All valid entries, also those whose file is missing. */
  readonly entries: readonly MappingEntry[];
  /** Entries whose file does not exist, or is no text. */
  readonly unreadable: readonly MappingEntry[];
  /** Paths to look at. */
  readonly selected: ReadonlySet<SourcePath>;
  /** Entries that the mapping had before and has no more; empty where that is not known. */
  readonly removed: readonly MappingEntry[];
  readonly changes: Changes;
  /** Keys of renamed files. */
  readonly edits: readonly MappingEdit[];
  readonly messages: readonly VFileMessage[];
  /** Every path that the mapping names, also in entries with errors. */
  readonly positions: Mapping['positions'];
  /** Why nothing of the mapping could be read; absent: it was read. */
  readonly syntaxError?: VFileMessage;
}

/**
 * Read the mapping and all mapped files, and select what the run has to look at.
 *
 * Throws an `InputError` when there is no mapping file.
 */
export async function readRepository(ports: SourcePorts, options: SyncOptions): Promise<RepositoryState> {
  const {mappingFile, scope} = options;
  const text = await ports.tree.readText(mappingFile);
  if (text === undefined) {
    throw new InputError(
      `Cannot read the mapping file ${mappingFile}: there is no such file. Run "confluence rebuild-mapping --space KEY" to make one, or name another with --mapping (mapping-file).`
    );
  }
  const mapping = parseMapping(text, mappingFile);
  const index = await ports.tree.list();
  const changes: Changes =
    scope === 'changed'
      ? await ports.changes.listChanges(mappingFile)
      : {kind: 'all', reason: scope === 'full' ? 'a full sync was asked for' : 'files were named'};
  const renames = changes.kind === 'some' ? changes.renames : [];
  const declared = options.ignoreIds === true ? mapping.entries.map(withoutIds) : mapping.entries;
  const {entries, edits} = followRenames(declared, renames, index.files);
  const missing = entries.filter(entry => !index.files.has(entry.path));
  const present = entries.filter(entry => index.files.has(entry.path));
  const {sources, messages} = await readSources(present, ports, options);
  const previous = changes.kind === 'some' ? parsePrevious(changes.previousMapping, mappingFile) : undefined;
  return {
    index,
    sources,
    entries,
    unreadable: entries.filter(entry => !sources.has(entry.path)),
    ...(mapping.syntaxError && mapping.messages[0] !== undefined ? {syntaxError: mapping.messages[0]} : {}),
    selected: select([...sources.values()], {scope, changes, previous}),
    removed:
      previous === undefined
        ? []
        : findRemoved(previous, entries).filter(entry => !mapping.positions.has(entry.path)),
    changes,
    edits,
    messages: [
      ...mapping.messages,
      ...missing.map(entry => missingFile(entry, mappingFile, mapping.positions.get(entry.path))),
      ...messages
    ],
    positions: mapping.positions
  };
}

function withoutIds(entry: MappingEntry): MappingEntry {
  const {pageId: _, parent, ...rest} = entry;
  return parent?.kind === 'path' ? {...rest, parent} : rest;
}

interface Selection {
  readonly scope: SyncOptions['scope'];
  readonly changes: Changes;
  readonly previous: readonly MappingEntry[] | undefined;
}

function select(sources: readonly Source[], {scope, changes, previous}: Selection): ReadonlySet<SourcePath> {
  if (typeof scope !== 'string') return selectNamed(sources, scope);
  if (changes.kind === 'all' || previous === undefined)
    return new Set(sources.map(source => source.entry.path));
  const summary: ChangeSummary = {paths: changes.paths, previousEntries: previous};
  return selectAffected(sources, summary);
}

/** Entries that are named, or lie in a folder that is named. */
function selectNamed(sources: readonly Source[], names: readonly string[]): ReadonlySet<SourcePath> {
  const paths = sources.map(source => source.entry.path);
  const wanted = names.map(name => name.replace(/^\.\/|\/+$/g, ''));
  const unknown = wanted.filter(
    name => name !== '.' && !paths.some(path => path === name || path.startsWith(`${name}/`))
  );
  if (unknown.length > 0) {
    throw new InputError(
      `Cannot sync ${unknown.join(', ')}: the mapping has no such file, and no file in such a folder.`
    );
  }
  return new Set(
    paths.filter(path => wanted.some(name => name === '.' || path === name || path.startsWith(`${name}/`)))
  );
}

/** The entries that the mapping had; undefined when it can't be read any more, so that everything counts as changed. */
function parsePrevious(text: string | undefined, path: SourcePath): readonly MappingEntry[] | undefined {
  if (text === undefined) return undefined;
  const mapping = parseMapping(text, path);
  return mapping.syntaxError || mapping.messages.some(message => message.fatal === true)
    ? undefined
    : mapping.entries;
}

function findRemoved(
  previous: readonly MappingEntry[],
  current: readonly MappingEntry[]
): readonly MappingEntry[] {
  const paths = new Set(current.map(entry => entry.path));
  const ids = new Set(current.map(entry => entry.pageId));
  return previous.filter(
    entry => !paths.has(entry.path) && (entry.pageId === undefined || !ids.has(entry.pageId))
  );
}

function missingFile(
  entry: MappingEntry,
  mappingFile: SourcePath,
  place: {line: number; column: number} | undefined
) {
  return createMessage(
    `Cannot sync ${entry.path}: the mapping lists it, but there is no such file. Its page stays as it is. Remove the entry, or correct its path.`,
    {path: mappingFile, place, ruleId: 'missing-file', severity: 'error'}
  );
}
