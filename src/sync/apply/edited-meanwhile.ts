import {ConfluenceError} from '../../core/errors.ts';
import type {PageId, RemotePage} from '../../core/model.ts';
import {editedBy} from '../../core/plan/drift.ts';
import type {Operation} from '../../core/plan/operation.ts';
import type {Outcome} from '../../core/plan/outcome.ts';
import {skip} from '../../core/plan/refuse.ts';
import type {ApplyContext} from './context.ts';

/**
 * Leave a page that somebody saved between our read and our write, where that is the policy.
 *
 * @returns
 *   Undefined: the write failed for another reason, or the policy is to overwrite.
 */
export async function leaveEdited(
  operation: Operation,
  error: unknown,
  {reader, onDrift, written}: ApplyContext
): Promise<Outcome | undefined> {
  if (!(error instanceof ConfluenceError) || error.code !== 'conflict' || onDrift === 'overwrite')
    return undefined;
  if (!('page' in operation) || !('target' in operation)) return undefined;
  const {entry, title} = operation.page;
  const known = written.get(entry.path) ?? operation.target;
  const target = await readAgain(reader, known.id);
  if (target === undefined || target.version.number <= known.version.number) return undefined;
  const drift = editedBy(target, known.version.number);
  const left = skip({entry, title}, 'drift', {target, drift, failed: onDrift === 'fail'});
  return {operation: left, status: 'skipped'};
}

/** When the page can't be read either, the error of the write says more. */
async function readAgain(reader: ApplyContext['reader'], id: PageId): Promise<RemotePage | undefined> {
  try {
    return (await reader.readPages([id]))[0];
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return undefined;
  }
}
