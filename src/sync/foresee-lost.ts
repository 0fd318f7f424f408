import type {VFileMessage} from 'vfile-message';
import {carryReaders} from '../core/comments/index.ts';
import {describeLost} from '../core/comments/messages.ts';
import {fillBody} from '../core/desired/body.ts';
import type {PageReader} from '../ports.ts';
import type {Planned} from './plan.ts';

/** Say which inline comments a plan would part from their text. Only reads: the bodies of all pages that would be written. */
export async function foreseeLost(
  reader: Pick<PageReader, 'readBodies'>,
  {plan, online}: Planned
): Promise<readonly VFileMessage[]> {
  const writes = plan.operations.flatMap(operation =>
    operation.kind === 'update' || operation.kind === 'move' ? [operation] : []
  );
  if (writes.length === 0 || online === undefined) return [];
  const bodies = await reader.readBodies(writes.map(({target}) => target.id));
  return writes.flatMap(({page, target}) => {
    // A page that is still to come has no id, which readers see nothing of.
    const next = fillBody(page.body, path => online.remote.ids.get(path) ?? path);
    const {lost} = carryReaders(bodies.get(target.id) ?? '', next);
    return describeLost(lost, {path: page.entry.path, page: target});
  });
}
