import type {VFileMessage} from 'vfile-message';
import {InputError} from '../core/errors.ts';
import {findTitleConflicts} from '../core/mapping/title-conflicts.ts';
import type {SourcePath} from '../core/model.ts';
import type {Connection} from '../ports.ts';
import {type Converter, createConverter} from './convert.ts';
import {looksForOrphans, observeWanted} from './observe-wanted.ts';
import type {PlanPorts, SyncOptions} from './options.ts';
import {readRepository, type RepositoryState} from './read-repository.ts';
import type {Source} from './read-sources.ts';
import type {RemoteState} from './remote-state.ts';

/** A run before any document is converted: what the repository wants, and what Confluence has. */
export interface Survey {
  readonly state: RepositoryState;
  readonly converter: Converter;
  /** Absent when nothing has to be asked of Confluence. */
  readonly standing?: Standing;
  /** Problems of the mapping and of files that can't be read. */
  readonly messages: readonly VFileMessage[];
}

/** What Confluence has, and which files can be compared with it. */
interface Standing {
  readonly connection: Connection;
  readonly remote: RemoteState;
  readonly wanted: readonly Source[];
  /** Files that have their title in common with another one. */
  readonly conflicting: readonly Source[];
}

/** Find out all that can be known without converting a document. Only reads. */
export async function survey(ports: PlanPorts, options: SyncOptions): Promise<Survey> {
  const state = await readRepository(ports, options);
  requireMapping(state, options);
  const converter = createConverter(ports, options);
  const {messages} = state;
  if (isNothingToDo(state, options)) return {state, converter, messages};
  const connection = await ports.reader.connect();
  const {wanted, conflicting, conflicts} = splitByTitle(state);
  const remote = await observeWanted(ports, options, {state, wanted, account: connection.account.id});
  const standing = {connection, remote, wanted, conflicting};
  return {state, converter, standing, messages: [...messages, ...conflicts]};
}

/** Set aside the selected files whose title another file of the mapping has, too. */
function splitByTitle({sources, selected}: RepositoryState) {
  const all = [...sources.values()];
  const titled = all.map(({entry, title}) => ({path: entry.path, space: entry.space, title}));
  const conflicts = findTitleConflicts(titled).filter(({file}) => selected.has(file as SourcePath));
  const files = new Set(conflicts.map(message => message.file));
  const chosen = all.filter(({entry}) => selected.has(entry.path));
  return {
    wanted: chosen.filter(({entry}) => !files.has(entry.path)),
    conflicting: chosen.filter(({entry}) => files.has(entry.path)),
    conflicts
  };
}

/** Without a readable mapping nothing is known to be wanted, and nothing may be taken for removed. */
function requireMapping({syntaxError}: RepositoryState, {mappingFile}: SyncOptions): void {
  if (syntaxError === undefined) return;
  const {line = 1, column = 1, reason} = syntaxError;
  throw new InputError(`${mappingFile}:${line}:${column}: ${reason}`, {
    place: {path: mappingFile, line, column}
  });
}

function isNothingToDo({selected, removed, changes}: RepositoryState, {policy, scope}: SyncOptions): boolean {
  const removes =
    policy.onRemoved !== 'keep' && (removed.length > 0 || looksForOrphans({changes}, {scope, policy}));
  return selected.size === 0 && !removes;
}
