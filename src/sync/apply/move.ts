import type {Operation} from '../../core/plan/operation.ts';
import type {Outcome} from '../../core/plan/outcome.ts';
import type {ApplyContext} from './context.ts';
import {writePage} from './write.ts';

/** Put a page under its declared parent. */
export async function applyMove(
  operation: Extract<Operation, {kind: 'move'}>,
  context: ApplyContext
): Promise<Outcome> {
  return {operation, status: 'applied', ...(await writePage(operation.page, operation.target, context))};
}
