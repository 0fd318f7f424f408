import pLimit from 'p-limit';
import type {VFileMessage} from 'vfile-message';
import {LimitError} from '../core/errors.ts';
import {createMessage} from '../core/message.ts';
import {fillBody} from '../core/desired/body.ts';
import type {PageReader} from '../ports.ts';
import {createCurrentBodies} from './apply/current-bodies.ts';
import {carryOver} from './carry-over.ts';
import type {Documents} from './documents/documents.ts';
import {nameLost} from './name-lost.ts';
import type {Planned} from './plan.ts';
import {describeUnpublished, readUnpublished} from './unpublished.ts';

/** What foreseeing takes. */
interface ForeseePorts {
  readonly reader: Pick<PageReader, 'readBodies' | 'readUnpublished' | 'readInlineComments'>;
  readonly documents: Pick<Documents, 'carry'>;
}

/**
 * Say what of people's a plan would part from its place: inline comments whose text goes, and unpublished edits. Only reads:
 * the bodies of all pages that would be written, and their drafts.
 */
export async function foreseeLost(
  {reader, documents}: ForeseePorts,
  {plan, online}: Planned,
  concurrency: number
): Promise<readonly VFileMessage[]> {
  const writes = plan.operations.flatMap(operation =>
    operation.kind === 'update' || operation.kind === 'move' ? [operation] : []
  );
  if (writes.length === 0 || online === undefined) return [];
  const ids = writes.map(({target}) => target.id);
  const bodies = createCurrentBodies(reader, ids, online.connection.bodiesAtOnce);
  const limit = pLimit(concurrency);
  const foresee = async ({page, target}: (typeof writes)[number]): Promise<readonly VFileMessage[]> => {
    const {path} = page.entry;
    const body = await bodies.of(target.id);
    // A page that is still to come has no id, which readers see nothing of.
    const next = fillBody(page.body, other => online.remote.ids.get(other) ?? other);
    const edit = await readUnpublished(reader, target);
    return [
      ...describeUnpublished(edit, {path, page: target, body}),
      ...(await foreseeComments({reader, documents}, {path, page: target, current: body ?? '', next}))
    ];
  };
  return (await Promise.all(writes.map(write => limit(() => foresee(write))))).flat();
}

/** A page that can't be compared in time will not be written: a sync says that of it as its error. */
async function foreseeComments(
  {reader, documents}: ForeseePorts,
  written: Parameters<typeof carryOver>[1]
): Promise<readonly VFileMessage[]> {
  try {
    const {lost} = await carryOver(documents, written);
    return await nameLost(reader, lost, written);
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    return [
      createMessage(error.message, {path: written.path, ruleId: 'comparison-limit', severity: 'error'})
    ];
  }
}
