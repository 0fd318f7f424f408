import pLimit from 'p-limit';
import {parseAttachmentMark} from '../core/attachment-mark.ts';
import type {DesiredPage, HangingPart, PageId} from '../core/model.ts';
import type {Operation} from '../core/plan/operation.ts';
import {skip} from '../core/plan/refuse.ts';
import type {PageReader} from '../ports.ts';
import type {PlanPorts} from './options.ts';
import type {Existing, ObservedRun} from './surroundings.ts';

/**
 * Look at what hangs on the unchanged pages, and plan to put back what people took away.
 *
 * Labels, attachments and restrictions make no version, so no listing of pages tells whether they are still there.
 *
 * @param decided
 *   Operations of the pages that were decided without their content.
 */
export async function verifyPages(
  {reader}: PlanPorts,
  run: ObservedRun & Existing,
  decided: readonly Operation[]
): Promise<readonly Operation[]> {
  const limit = pLimit(run.options.concurrency);
  return Promise.all(decided.map(operation => limit(() => verify(operation, {reader, run}))));
}

async function verify(
  operation: Operation,
  {reader, run}: {readonly reader: PageReader; readonly run: ObservedRun & Existing}
): Promise<Operation> {
  const {converter, surroundings, options, state} = run;
  if (operation.kind !== 'skip' || operation.reason !== 'unchanged') return operation;
  const {target, path} = operation;
  const source = state.sources.get(path);
  if (target === undefined || source === undefined) return operation;
  const {page} = converter.built(path) ?? (await converter.convert(source, surroundings));
  const lost = page === undefined ? [] : await findLost(page, target.id, reader);
  if (page === undefined || lost.length === 0) return operation;
  const drift = {kind: 'stripped', lost} as const;
  if (options.policy.onDrift === 'overwrite') return {kind: 'complete', page, target, drift};
  return skip(page, 'drift', {target, drift, failed: options.policy.onDrift === 'fail'});
}

/** Say what of ours is not there any more. What people added is theirs. */
async function findLost(page: DesiredPage, id: PageId, reader: PageReader): Promise<readonly HangingPart[]> {
  const lost: HangingPart[] = [];
  if (page.labels.length > 0) {
    const present = new Set(await reader.readLabels(id));
    if (page.labels.some(label => !present.has(label))) lost.push('labels');
  }
  if (page.attachments.length > 0) {
    const present = new Map((await reader.readAttachments(id)).map(({name, comment}) => [name, comment]));
    const isThere = ({name, digest}: DesiredPage['attachments'][number]) =>
      parseAttachmentMark(present.get(name) ?? '') === digest;
    if (!page.attachments.every(isThere)) lost.push('attachments');
  }
  if (page.readOnly && !(await reader.isReadOnly(id))) lost.push('access');
  return lost;
}
