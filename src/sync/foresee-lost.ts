import pLimit from 'p-limit';
import type {VFileMessage} from 'vfile-message';
import {carryReaders} from '../core/comments/index.ts';
import {describeLost} from '../core/comments/messages.ts';
import {fillBody} from '../core/desired/body.ts';
import type {PageReader} from '../ports.ts';
import type {Planned} from './plan.ts';
import {warnOfUnpublished} from './unpublished.ts';

/**
 * Say what of people's a plan would part from its place: inline comments whose text goes, and unpublished edits. Only reads:
 * the bodies of all pages that would be written, and their drafts.
 */
export async function foreseeLost(
  reader: Pick<PageReader, 'readBodies' | 'readUnpublished'>,
  {plan, online}: Planned,
  concurrency: number
): Promise<readonly VFileMessage[]> {
  const writes = plan.operations.flatMap(operation =>
    operation.kind === 'update' || operation.kind === 'move' ? [operation] : []
  );
  if (writes.length === 0 || online === undefined) return [];
  const bodies = await reader.readBodies(writes.map(({target}) => target.id));
  const limit = pLimit(concurrency);
  const foresee = async ({page, target}: (typeof writes)[number]): Promise<readonly VFileMessage[]> => {
    const {path} = page.entry;
    const body = bodies.get(target.id);
    // A page that is still to come has no id, which readers see nothing of.
    const next = fillBody(page.body, other => online.remote.ids.get(other) ?? other);
    const {lost} = carryReaders(body ?? '', next);
    const unpublished = await warnOfUnpublished(reader, {path, page: target, body});
    return [...unpublished, ...describeLost(lost, {path, page: target})];
  };
  return (await Promise.all(writes.map(write => limit(() => foresee(write))))).flat();
}
