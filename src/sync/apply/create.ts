import {ConfluenceError} from '../../core/errors.ts';
import type {RemotePage} from '../../core/model.ts';
import type {Operation} from '../../core/plan/operation.ts';
import type {Outcome} from '../../core/plan/outcome.ts';
import {applyAccess} from './access.ts';
import {applyAttachments} from './attachments.ts';
import type {ApplyContext} from './context.ts';
import {labelNewPage} from './labels.ts';

type Create = Extract<Operation, {kind: 'create'}>;

/**
 * Make a new page, by publishing its draft where there are drafts, then add what only a published page can have.
 *
 * The id reaches the mapping only when all of it is done; until then the next run finds the page by its mark.
 */
export async function applyCreate(operation: Create, context: ApplyContext): Promise<Outcome> {
  const {page} = operation;
  const published = context.hasDrafts ? await publish(operation, context) : await create(operation, context);
  context.written.set(page.entry.path, published);
  if (page.attachments.length > 0) await applyAttachments(published.id, page, {...context, isNew: true});
  await labelNewPage(published.id, page, context);
  if (page.readOnly) await applyAccess(published.id, page, {...context, isNew: true});
  return {operation, status: 'applied', page: published};
}

/** Make the page whole, in one request. Its links to pages that are still to come are mended when all are there. */
async function create({page}: Create, context: ApplyContext): Promise<RemotePage> {
  const {path} = page.entry;
  const {content, isOpen} = context.finish(page);
  if (isOpen) context.unfinished.add(path);
  const created = await context.writer.create(context.spaceOf(page), content, !isOpen);
  context.ids.set(path, created.id);
  return created;
}

async function publish({page}: Create, context: ApplyContext): Promise<RemotePage> {
  const draft = context.drafts.get(page.entry.path);
  if (draft === undefined) {
    throw new ConfluenceError(`Cannot create "${page.title}" from ${page.entry.path}: it has no draft.`, {
      code: 'unavailable'
    });
  }
  return context.writer.publish(draft, context.spaceOf(page), context.finish(page).content);
}
