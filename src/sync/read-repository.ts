import type {VFileMessage} from 'vfile-message';
import {InputError} from '../core/errors.ts';
import type {MappingEdit} from '../core/mapping/edit.ts';
import {type Mapping, parseMapping} from '../core/mapping/parse.ts';
import {followRenames} from '../core/mapping/rename.ts';
import {createMessage} from '../core/message.ts';
import type {MappingEntry, Rename, SourcePath} from '../core/model.ts';
import type {Changes, FileIndex} from '../ports.ts';
import type {SourcePorts, SyncOptions} from './options.ts';
import {checkAllowances} from './secrets.ts';
import {brokenWithOwnIds, withOwnIds} from './foreign-ids.ts';
import {readSources, type Source} from './read-sources.ts';
import {findRemoved, parsePrevious, selectSources} from './select.ts';

/** The repository as one run sees it. */
export interface RepositoryState {
  readonly index: FileIndex;
  /** Entries whose file exists, by path, renames followed. */
  readonly sources: ReadonlyMap<SourcePath, Source>;
  /** All valid entries, also those whose file is missing. */
  readonly entries: readonly MappingEntry[];
  /** Entries whose file does not exist, or is no text. */
  readonly unreadable: readonly MappingEntry[];
  /** Entries that the mapping has wrong. */
  readonly broken: Mapping['broken'];
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
  const mapping = await readMapping(ports, mappingFile);
  const index = await ports.tree.list();
  const changes: Changes =
    scope === 'changed'
      ? await ports.changes.listChanges(mappingFile)
      : {kind: 'all', reason: scope === 'full' ? 'a full sync was asked for' : 'files were named'};
  const declared = withOwnIds(mapping.entries, options);
  const gone = declared.map(entry => entry.path).filter(path => !index.files.has(path));
  const renames = [...(changes.kind === 'some' ? changes.renames : []), ...(await ports.findRenames(gone))];
  const {entries, edits} = followRenames(declared, renames, index.files);
  const missing = entries.filter(entry => !index.files.has(entry.path));
  const present = entries.filter(entry => index.files.has(entry.path));
  const {sources, messages} = await readSources(present, ports, options);
  const previous = parsePrevious(changes, options);
  return {
    index,
    sources,
    entries,
    broken: brokenWithOwnIds(mapping.broken, options),
    unreadable: entries.filter(entry => !sources.has(entry.path)),
    ...(mapping.syntaxError && mapping.messages[0] !== undefined ? {syntaxError: mapping.messages[0]} : {}),
    selected: selectSources([...sources.values()], {scope, changes, previous}),
    removed:
      previous === undefined
        ? []
        : findRemoved(previous, entries).filter(entry => !mapping.positions.has(entry.path)),
    changes,
    edits,
    messages: [
      ...mapping.messages,
      ...checkAllowances(mapping, mappingFile, ports.scanner.ruleIds),
      ...edits.flatMap(edit => (edit.kind === 'rename' ? renamedFile(edit, mappingFile, mapping) : [])),
      ...missing.map(entry => missingFile(entry, mappingFile, mapping.positions.get(entry.path))),
      ...messages
    ],
    positions: mapping.positions
  };
}

async function readMapping({tree}: SourcePorts, mappingFile: SourcePath): Promise<Mapping> {
  const text = await tree.readText(mappingFile);
  if (text !== undefined) return parseMapping(text, mappingFile);
  const {folders, files} = await tree.list();
  const isFolder = folders.has(mappingFile.replace(/\/+$/, ''));
  const other = [...files].find(path => path.endsWith('.confluence-mapping.json'));
  const advice =
    other === undefined
      ? 'Run "confluence rebuild-mapping --space KEY" to make one, or name another with --mapping (mapping-file).'
      : `There is ${other}: name it with --mapping (mapping-file).`;
  throw new InputError(
    `Cannot read the mapping file ${mappingFile}: ${isFolder ? 'it is a folder' : 'there is no such file'}. ${advice}`
  );
}

function renamedFile(
  {from, to}: Rename,
  mappingFile: SourcePath,
  {positions}: Pick<Mapping, 'positions'>
): VFileMessage {
  return createMessage(
    `${from} is now ${to}: the mapping still has the old path. Move the key; a sync follows the file and does it, too.`,
    {path: mappingFile, place: positions.get(from), ruleId: 'renamed-file', severity: 'warning'}
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
