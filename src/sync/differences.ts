import {createPatch} from '../core/diff/patch.ts';
import type {DiffForm} from '../core/diff/lines.ts';
import {LimitError} from '../core/errors.ts';
import {fillBody} from '../core/desired/body.ts';
import type {SourcePath} from '../core/model.ts';
import type {Operation} from '../core/plan/operation.ts';
import type {PageReader} from '../ports.ts';
import type {Documents, Replacement} from './documents/documents.ts';

/** Operations that write what readers see. */
type Write = Extract<Operation, {readonly kind: 'create' | 'update'}>;

/** What comparing takes. */
interface DifferencePorts {
  readonly reader: Pick<PageReader, 'readBodies'>;
  readonly documents: Pick<Documents, 'carry'>;
}

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
  {reader, documents}: DifferencePorts,
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
    const body = await carry(documents, {current: before.body ?? '', next: wanted});
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

/** Where that takes too long, the page will not be written, and the messages say so. */
async function carry(documents: DifferencePorts['documents'], replacement: Replacement): Promise<string> {
  try {
    return (await documents.carry(replacement)).body;
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    return replacement.next;
  }
}
