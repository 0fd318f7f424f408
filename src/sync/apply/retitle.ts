import type {Operation} from '../../core/plan/operation.ts';
import type {Outcome} from '../../core/plan/outcome.ts';
import type {ApplyContext} from './context.ts';
import {writePage} from './write.ts';

/** Give a page a temporary title, so that another page can have its old one. The mark says so, if the run ends here. */
export async function applyRetitle(
  operation: Extract<Operation, {kind: 'retitle'}>,
  context: ApplyContext
): Promise<Outcome> {
  const {page, target, temporaryTitle: title} = operation;
  return {operation, status: 'applied', ...(await writePage(page, target, {...context, title}))};
}
