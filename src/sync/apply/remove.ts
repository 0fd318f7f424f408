import {ConfluenceError} from '../../core/errors.ts';
import type {Operation} from '../../core/plan/operation.ts';
import type {Outcome} from '../../core/plan/outcome.ts';
import type {ApplyContext} from './context.ts';

/** Archive or trash a page whose entry is gone, unless anything still lives under it. */
export async function applyRemove(
  operation: Extract<Operation, {kind: 'archive' | 'trash'}>,
  {reader, writer}: ApplyContext
): Promise<Outcome> {
  const {kind, target} = operation;
  if (await reader.hasChildren(target.id)) {
    throw new ConfluenceError(
      `Cannot ${kind} page ${target.id} "${target.title}": other pages or folders are under it. Move them elsewhere, or remove it by hand.`,
      {code: 'rejected'}
    );
  }
  await writer[kind](target.id);
  return {operation, status: 'applied', page: target};
}
