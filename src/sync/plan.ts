import type {VFileMessage} from 'vfile-message';
import type {Surroundings} from '../core/desired/index.ts';
import {InputError} from '../core/errors.ts';
import {findTitleConflicts} from '../core/mapping/title-conflicts.ts';
import type {MappingEntry, SourcePath, SpaceKey} from '../core/model.ts';
import {assemblePlan} from '../core/plan/index.ts';
import type {Operation, Plan} from '../core/plan/operation.ts';
import {skip} from '../core/plan/refuse.ts';
import type {Connection} from '../ports.ts';
import {type Converter, createConverter} from './convert.ts';
import {type Decisions, decidePages} from './decide-pages.ts';
import {looksForOrphans, observeWanted} from './observe-wanted.ts';
import type {RemoteState} from './remote-state.ts';
import type {PlanPorts, SyncOptions} from './options.ts';
import {findOrphans} from './orphans.ts';
import {readRepository, type RepositoryState} from './read-repository.ts';
import {type Existing, findSurroundings, type ObservedRun} from './surroundings.ts';
import {verifyPages} from './verify.ts';

/** A plan, and what it was made from. */
export interface Planned {
  readonly plan: Plan;
  readonly state: RepositoryState;
  readonly converter: Converter;
  /** Absent when nothing had to be asked of Confluence. */
  readonly online?: Online;
  /** Problems of the mapping and of files that can't be read; the converter has those of their content. */
  readonly messages: readonly VFileMessage[];
}

/** What Confluence said. */
export interface Online {
  readonly connection: Connection;
  readonly remote: RemoteState;
  readonly surroundings: Surroundings;
}

/** Find out what must happen for Confluence to match the repository. Only reads. */
export async function planSync(ports: PlanPorts, options: SyncOptions): Promise<Planned> {
  const state = await readRepository(ports, options);
  requireMapping(state, options);
  const converter = createConverter(ports, options);
  const unreadable = [...state.unreadable, ...state.broken].map(holdBack);
  const {messages} = state;
  if (isNothingToDo(state, options)) return {plan: {operations: unreadable}, state, converter, messages};
  const connection = await ports.reader.connect();
  const {wanted, conflicting, conflicts} = splitByTitle(state);
  const remote = await observeWanted(ports, options, {state, wanted, account: connection.account.id});
  const run = {options, state, wanted, remote, converter};
  const existing = await findSurroundings(ports, {...run, connection});
  const {candidates, decided} = await decide(ports, {...run, ...existing});
  const held = [...decided, ...unreadable, ...conflicting.map(({entry}) => holdBack(entry))];
  const orphans = findOrphans(state, remote);
  return {
    plan: assemblePlan({candidates, decided: held, orphans}, options.policy),
    state,
    converter,
    online: {connection, remote, surroundings: existing.surroundings},
    messages: [...messages, ...conflicts]
  };
}

async function decide(ports: PlanPorts, run: ObservedRun & Existing): Promise<Decisions> {
  const decisions = await decidePages(ports, run);
  if (run.options.verify !== true) return decisions;
  return {...decisions, decided: await verifyPages(ports, run, decisions.decided)};
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

/** A page whose file can't be used is reported as failed; the messages say why. */
function holdBack({path, space, title}: Pick<MappingEntry, 'path'> & Partial<MappingEntry>): Operation {
  // An entry can be so wrong that it names no space.
  const entry = {path, space: space ?? ('' as SpaceKey)};
  return skip({entry, title: title ?? path}, 'content-error', {failed: true});
}

function isNothingToDo({selected, removed, changes}: RepositoryState, {policy, scope}: SyncOptions): boolean {
  const removes =
    policy.onRemoved !== 'keep' && (removed.length > 0 || looksForOrphans({changes}, {scope, policy}));
  return selected.size === 0 && !removes;
}
