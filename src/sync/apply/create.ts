import {ConfluenceError} from '../../core/errors.ts';
import type {Operation} from '../../core/plan/operation.ts';
import type {Outcome} from '../../core/plan/outcome.ts';
import {applyAccess} from './access.ts';
import {applyAttachments} from './attachments.ts';
import type {ApplyContext} from './context.ts';
import {discard} from './drafts.ts';
import {labelNewPage} from './labels.ts';

type Create = Extract<Operation, {kind: 'create'}>;

/**
 * Publish the draft of a new page, then add what only a published page can have.
 *
 * The id reaches the mapping only when all of it is done; until then the next run finds the page by its mark.
 */
export async function applyCreate(operation: Create, context: ApplyContext): Promise<Outcome> {
  const {page} = operation;
  const draft = context.drafts.get(page.entry.path);
  if (draft === undefined) {
    throw new ConfluenceError(`Cannot create "${page.title}" from ${page.entry.path}: it has no draft.`, {
      code: 'unavailable'
    });
  }
  const published = await publish(operation, {draft, context});
  context.written.set(page.entry.path, published);
  if (page.attachments.length > 0) await applyAttachments(published.id, page, {...context, isNew: true});
  await labelNewPage(published.id, page, context);
  if (page.readOnly) await applyAccess(published.id, page, {...context, isNew: true});
  return {operation, status: 'applied', page: published};
}

async function publish(
  {page}: Create,
  {
    draft,
    context
  }: {readonly draft: NonNullable<ReturnType<ApplyContext['drafts']['get']>>; readonly context: ApplyContext}
) {
  try {
    return await context.writer.publish(draft, context.spaceOf(page), context.finish(page).content);
  } catch (error) {
    // Without an answer it may be published: then it must stay, and the next run finds it.
    if (error instanceof ConfluenceError && error.code !== 'unavailable')
      await discard(draft, context.writer);
    throw error;
  }
}
