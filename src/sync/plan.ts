import type {VFileMessage} from 'vfile-message';
import type {Surroundings} from '../core/desired/index.ts';
import type {MappingEntry, SpaceKey} from '../core/model.ts';
import {assemblePlan} from '../core/plan/index.ts';
import type {Operation, Plan} from '../core/plan/operation.ts';
import {skip} from '../core/plan/refuse.ts';
import type {Connection} from '../ports.ts';
import type {Announce} from './announce.ts';
import type {Converter} from './convert.ts';
import {type Decisions, decidePages} from './decide-pages.ts';
import type {RemoteState} from './remote-state.ts';
import type {PlanPorts, SyncOptions} from './options.ts';
import {findOrphans} from './orphans.ts';
import type {RepositoryState} from './read-repository.ts';
import {type Existing, findSurroundings, type ObservedRun} from './surroundings.ts';
import {type Survey, survey} from './survey.ts';
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
  return planSurveyed(ports, options, {surveyed: await survey(ports, options), announce: () => undefined});
}

interface Surveyed {
  readonly surveyed: Survey;
  /** Told of every new page as soon as it is sure to be made. */
  readonly announce: Announce;
}

/** Convert what has to be converted, and decide about every page. Only reads. */
export async function planSurveyed(
  ports: PlanPorts,
  options: SyncOptions,
  {surveyed: {state, converter, standing, messages}, announce}: Surveyed
): Promise<Planned> {
  const unreadable = [...state.unreadable, ...state.broken].map(holdBack);
  if (standing === undefined) return {plan: {operations: unreadable}, state, converter, messages};
  const {connection, remote, wanted, conflicting} = standing;
  const run = {options, state, wanted, remote, converter};
  const existing = await findSurroundings(ports, {...run, connection}, announce);
  const {candidates, decided} = await decide(ports, {...run, ...existing});
  const held = [...decided, ...unreadable, ...conflicting.map(({entry}) => holdBack(entry))];
  const orphans = findOrphans(state, remote);
  return {
    plan: assemblePlan({candidates, decided: held, orphans}, options.policy),
    state,
    converter,
    online: {connection, remote, surroundings: existing.surroundings},
    messages
  };
}

async function decide(ports: PlanPorts, run: ObservedRun & Existing): Promise<Decisions> {
  const decisions = await decidePages(ports, run);
  if (run.options.verify !== true) return decisions;
  return {...decisions, decided: await verifyPages(ports, run, decisions.decided)};
}

/** A page whose file can't be used is reported as failed; the messages say why. */
function holdBack({path, space, title}: Pick<MappingEntry, 'path'> & Partial<MappingEntry>): Operation {
  // An entry can be so wrong that it names no space.
  const entry = {path, space: space ?? ('' as SpaceKey)};
  return skip({entry, title: title ?? path}, 'content-error', {failed: true});
}
