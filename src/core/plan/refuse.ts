import type {Drift, MappingEntry, Policy, RemotePage, Space} from '../model.ts';
import {findDrift, isMendable, type Place} from './drift.ts';
import type {Observed} from './observed.ts';
import type {Operation, SkipReason} from './operation.ts';

/** What is known of a page before its file is converted. */
export interface Unconverted {
  readonly entry: MappingEntry;
  readonly title: string;
  readonly observed: Observed;
  readonly place: Place;
  /** The space that the mapping names; undefined: there is no such space. */
  readonly space: Space | undefined;
}

interface Reason {
  readonly failed: boolean;
  readonly target?: RemotePage;
  readonly drift?: Drift;
}

/**
 * Say why a page must be left alone, whatever its file says; undefined: nothing stands against writing it.
 */
export function refuse(subject: Unconverted, policy: Policy): Operation | undefined {
  const {entry, observed, place, space} = subject;
  if (space === undefined) return skip(subject, 'space-missing', {failed: true});
  if (observed.kind === 'absent') return undefined;
  const strict = policy.onDrift === 'fail';
  if (observed.kind === 'gone') {
    return policy.onDrift === 'overwrite' ? undefined : skip(subject, 'gone', {failed: strict});
  }
  const {page: target, ownership} = observed;
  if (ownership.kind === 'foreign' && !policy.adopt && !entry.adopt) {
    return skip(subject, 'not-owned', {target, failed: true});
  }
  if (target.status === 'archived') return skip(subject, 'archived', {target, failed: true});
  if (target.spaceId !== space.id) return skip(subject, 'other-space', {target, failed: true});
  const drift = findDrift(observed, place);
  if (drift === undefined || policy.onDrift === 'overwrite') return undefined;
  return skip(subject, 'drift', {target, drift, failed: strict});
}

/**
 * Say that a page needs no conversion, because Confluence has what came out of the very same inputs.
 *
 * @param inputs
 *   Hash of everything that the conversion would read.
 */
export function keep(subject: Unconverted, inputs: string): Operation | undefined {
  const {entry, observed, place} = subject;
  if (observed.kind !== 'found' || observed.by !== 'id' || entry.pageId === undefined) return undefined;
  const {ownership, page: target} = observed;
  if (ownership.kind !== 'ours' || ownership.mark.fingerprint.inputs !== inputs) return undefined;
  const drift = findDrift(observed, place);
  if (drift !== undefined && isMendable(drift)) return undefined;
  return skip(subject, 'unchanged', {target, failed: false});
}

/** Leave a page as it is. */
export function skip(
  {entry, title}: {readonly entry: Pick<MappingEntry, 'path' | 'space'>; readonly title: string},
  reason: SkipReason,
  fields: Reason
): Operation {
  return {kind: 'skip', path: entry.path, space: entry.space, title, reason, ...fields};
}
