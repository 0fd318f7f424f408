import {outputParts} from '../../core/mark.ts';
import type {Operation} from '../../core/plan/operation.ts';
import type {Outcome} from '../../core/plan/outcome.ts';
import {applyAccess} from './access.ts';
import type {ApplyContext} from './context.ts';
import {applyParts} from './update.ts';

/** Add what an interrupted run left out or people took away; the version that Confluence has is already the wanted one. */
export async function applyComplete(
  operation: Extract<Operation, {kind: 'complete'}>,
  context: ApplyContext
): Promise<Outcome> {
  const {page, target, drift} = operation;
  const lost = drift?.lost ?? outputParts;
  await applyParts(page, target, {parts: lost.filter(part => part !== 'access'), context});
  const isOpen = lost.includes('access') && !(await applyAccess(target.id, page, {...context, isNew: false}));
  const isUnneeded = isOpen && lost.length === 1;
  return {operation, status: isUnneeded ? 'unneeded' : 'applied', page: target};
}
