import {outputParts} from '../../core/mark.ts';
import type {Operation} from '../../core/plan/operation.ts';
import type {Outcome} from '../../core/plan/outcome.ts';
import type {ApplyContext} from './context.ts';
import {applyParts} from './update.ts';

/** Add what an interrupted run left out; the version that Confluence has is already the wanted one. */
export async function applyComplete(
  operation: Extract<Operation, {kind: 'complete'}>,
  context: ApplyContext
): Promise<Outcome> {
  const {page, target} = operation;
  await applyParts(page, target, {parts: outputParts, context});
  return {operation, status: 'applied', page: target};
}
