import type {Drift, Policy, RemotePage, SourcePath, SpaceKey} from '../model.ts';
import type {Operation} from './operation.ts';

/** Most pages that one run archives or trashes: a broken mapping must not empty a space. */
export const removalLimit = 50;

/** A page of ours whose entry is gone. */
export interface Orphan {
  readonly page: RemotePage;
  /** The path it was written for, as far as it is known. */
  readonly path: SourcePath;
  /** Key of its space. */
  readonly space: SpaceKey;
  /** Somebody edited it since we wrote it. */
  readonly drift?: Drift;
}

/**
 * Decide what happens to pages whose entry was removed from the mapping.
 *
 * Nothing is removed where that would be more pages than the policy allows in one run: a broken mapping must not
 * empty a space.
 */
export function planRemovals(orphans: readonly Orphan[], policy: Policy): readonly Operation[] {
  const {onRemoved, onDrift, removalLimit} = policy;
  if (onRemoved === 'keep') return [];
  const removable = orphans.filter(({page}) => page.status === 'current');
  return removable.map((orphan): Operation => {
    const {page: target, path, space, drift} = orphan;
    const told = drift === undefined ? {} : {drift};
    const left = {kind: 'skip', path, space, title: target.title, target, ...told} as const;
    if (removable.length > removalLimit) return {...left, reason: 'over-limit', failed: true};
    if (drift !== undefined && onDrift !== 'overwrite')
      return {...left, reason: 'drift', failed: onDrift === 'fail'};
    return {kind: onRemoved, path, space, target, ...told};
  });
}
