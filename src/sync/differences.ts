import {carryReaders} from '../core/comments/index.ts';
import {createPatch} from '../core/diff/patch.ts';
import type {DiffForm} from '../core/diff/lines.ts';
import {fillBody} from '../core/desired/body.ts';
import type {SourcePath} from '../core/model.ts';
import type {Operation} from '../core/plan/operation.ts';
import type {PageReader} from '../ports.ts';

/** Operations that write what readers see. */
type Write = Extract<Operation, {readonly kind: 'create' | 'update'}>;

/**
 * Compare what pages have with what a plan would write, page by page.
 *
 * Only reads: the bodies of all pages that would be updated, in bulk.
 *
 * @returns
 *   Unified diffs by path, in the order of the plan. A page that differs in other things than this form shows, such as its
 *   place, has none.
 */
export async function readDifferences(
  reader: Pick<PageReader, 'readBodies'>,
  operations: readonly Operation[],
  form: DiffForm
): Promise<ReadonlyMap<SourcePath, string>> {
  const writes = operations.filter(isWrite);
  const ids = writes.flatMap(write => (write.kind === 'update' ? [write.target.id] : []));
  const bodies = ids.length === 0 ? new Map<never, string>() : await reader.readBodies(ids);
  const patches = new Map<SourcePath, string>();
  for (const write of writes) {
    const {path} = write.page.entry;
    const before =
      write.kind === 'create'
        ? {name: '/dev/null', title: '', body: undefined}
        : {name: nameOf(write), title: write.target.title, body: bodies.get(write.target.id) ?? ''};
    // A page that does not exist yet is named by its path.
    const wanted = fillBody(write.page.body, target => `{page_id of ${target}}`);
    // Inline comments go over to the new body, so they are no difference.
    const {body} = carryReaders(before.body ?? '', wanted);
    const after = {name: path, title: write.page.title, body};
    const patch = createPatch(before, after, form);
    if (patch !== '') patches.set(path, patch);
  }
  return patches;
}

function isWrite(operation: Operation): operation is Write {
  return operation.kind === 'create' || operation.kind === 'update';
}

function nameOf({target}: Extract<Write, {readonly kind: 'update'}>): string {
  return `page ${target.id} (version ${target.version.number})`;
}
