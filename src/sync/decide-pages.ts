import pLimit from 'p-limit';
import {fingerprintInputs} from '../core/desired/fingerprint.ts';
import type {Candidate} from '../core/plan/decide.ts';
import type {Observed} from '../core/plan/observed.ts';
import type {Operation} from '../core/plan/operation.ts';
import {keep, refuse, skip, type Unconverted} from '../core/plan/refuse.ts';
import {placeOf} from './existence.ts';
import {observedOf, spaceOf} from './remote-state.ts';
import type {PlanPorts} from './options.ts';
import type {Source} from './read-sources.ts';
import type {Existing, ObservedRun} from './surroundings.ts';

/** Pages to decide about by their content, and those that were decided without it. */
export interface Decisions {
  readonly candidates: readonly Candidate[];
  readonly decided: readonly Operation[];
}

/** Sort out the pages that need no conversion, and convert the others. */
export async function decidePages(ports: PlanPorts, run: ObservedRun & Existing): Promise<Decisions> {
  ports.progress.report({kind: 'phase', name: 'convert', total: run.wanted.length});
  const limit = pLimit(ports.documents.parallel);
  const decide = async (source: Source): Promise<Candidate | Operation> => {
    run.options.signal?.throwIfAborted();
    const decision = await decidePage(source, run);
    ports.progress.report({kind: 'advance'});
    return decision;
  };
  const decisions = await Promise.all(run.wanted.map(source => limit(() => decide(source))));
  return {
    candidates: decisions.flatMap(decision => ('observed' in decision ? [decision] : [])),
    decided: decisions.flatMap(decision => ('observed' in decision ? [] : [decision]))
  };
}

async function decidePage(source: Source, run: ObservedRun & Existing): Promise<Candidate | Operation> {
  const {remote, options, existence, surroundings, converter} = run;
  const {entry, title, digest, references} = source;
  const observed = observedOf(remote, entry.path);
  const space = spaceOf(remote, entry.space);
  const place = placeOf(entry, existence);
  const subject: Unconverted = {entry, title, observed, place: place ?? {kind: 'anywhere'}, space};
  const refused = refuse(subject, options.policy);
  if (refused !== undefined) return refused;
  if (place === undefined) return skip(subject, 'parent-skipped', {failed: true, ...targetOf(observed)});
  const kept = keep(subject, fingerprintInputs({entry, digest, references, ...surroundings}));
  if (kept !== undefined) {
    if (options.strict) await converter.review(source, surroundings);
    return kept;
  }
  const built = converter.built(entry.path) ?? (await converter.convert(source, surroundings));
  if (built.page === undefined) return skip(subject, 'content-error', {failed: true, ...targetOf(observed)});
  return {page: built.page, observed, place};
}

function targetOf(observed: Observed) {
  return observed.kind === 'found' ? {target: observed.page} : {};
}
