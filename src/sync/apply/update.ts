import {parseMark, sameOutput} from '../../core/mark.ts';
import type {DesiredPage, OutputPart, RemotePage} from '../../core/model.ts';
import type {Operation} from '../../core/plan/operation.ts';
import type {Outcome} from '../../core/plan/outcome.ts';
import {applyAccess} from './access.ts';
import {applyAttachments} from './attachments.ts';
import type {ApplyContext} from './context.ts';
import {applyLabels} from './labels.ts';
import {writePage} from './write.ts';

type Update = Extract<Operation, {kind: 'update'}>;

/** Bring what hangs on a page up to date, then write its next version. */
export async function applyUpdate(operation: Update, context: ApplyContext): Promise<Outcome> {
  const {page, target, changes} = operation;
  const left = parseMark(target.version.message)?.fingerprint.output;
  if (
    isSettled(operation, context) &&
    left !== undefined &&
    sameOutput(left, withPlaceOf(left, context.finish(page).output, page))
  ) {
    return {operation, status: 'unneeded', page: target};
  }
  // Nothing can hang on a page that lies in the trash.
  if (target.status === 'trashed' || target.status === 'deleted')
    context.written.set(page.entry.path, await context.writer.restore(target, context.finish(page).content));
  await applyParts(page, target, {parts: changes, context});
  const written = await writePage(page, target, context);
  return {operation, status: 'applied', ...written};
}

/** Whether the page may already be what it should: its changes were only guessed, before all ids were known. */
function isSettled({page, drift, adopted}: Update, {written}: ApplyContext): boolean {
  const {path, pageId} = page.entry;
  return drift === undefined && adopted === undefined && pageId !== undefined && !written.has(path);
}

/** Bring labels, attachments and access of an existing page up to date. */
export async function applyParts(
  page: DesiredPage,
  {id}: RemotePage,
  {parts, context}: {readonly parts: readonly OutputPart[]; readonly context: ApplyContext}
): Promise<void> {
  if (parts.includes('attachments')) await applyAttachments(id, page, {...context, isNew: false});
  if (parts.includes('labels')) await applyLabels(id, page, context);
  if (parts.includes('access')) await applyAccess(id, page, {...context, isNew: false});
}

/** Without a declared parent the place is people's and does not count as a difference. */
function withPlaceOf<Output extends {readonly place: string}>(
  left: Output,
  wanted: Output,
  {entry}: DesiredPage
): Output {
  return entry.parent === undefined ? {...wanted, place: left.place} : wanted;
}
