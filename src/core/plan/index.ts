import type {Policy} from '../model.ts';
import {type Candidate, decide} from './decide.ts';
import type {Operation, Plan} from './operation.ts';
import {orderOperations} from './order.ts';
import {type Orphan, planRemovals} from './removal.ts';

/** What a plan is made from. */
export interface PlanInputs {
  /** Pages as the repository wants them, each with what stands in Confluence. */
  readonly candidates: readonly Candidate[];
  /** Pages that were decided without converting them: the unchanged ones, and those that can't be written. */
  readonly decided: readonly Operation[];
  readonly orphans: readonly Orphan[];
}

/**
 * Decide what must happen for Confluence to match the repository.
 *
 * Pure. Pages that are not ours, or that the policy leaves as people edited them, become `skip` operations.
 *
 * @returns
 *   Operations in an order that works one by one.
 */
export function assemblePlan({candidates, decided, orphans}: PlanInputs, policy: Policy): Plan {
  return orderOperations([...decided, ...candidates.map(decide), ...planRemovals(orphans, policy)]);
}
