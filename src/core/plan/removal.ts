import type {Policy, RemotePage, SourcePath, SpaceKey} from '../model.ts';
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
}

/**
 * Decide what happens to pages whose entry was removed from the mapping.
 *
 * Nothing is removed where that would be more pages than the policy allows in one run: a broken mapping must not
 * empty a space.
 */
export function planRemovals(orphans: readonly Orphan[], policy: Policy): readonly Operation[] {
  const {onRemoved, removalLimit} = policy;
  if (onRemoved === 'keep') return [];
  const removable = orphans.filter(({page}) => page.status === 'current');
  if (removable.length > removalLimit) {
    return removable.map(({page, path, space}) => ({
      kind: 'skip',
      path,
      space,
      title: page.title,
      reason: 'over-limit',
      target: page,
      failed: true
    }));
  }
  return removable.map(({page, path, space}) => ({kind: onRemoved, path, space, target: page}));
}
