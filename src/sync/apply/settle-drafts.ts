import pLimit from 'p-limit';
import {ConfluenceError} from '../../core/errors.ts';
import type {PageId} from '../../core/model.ts';
import type {Outcome} from '../../core/plan/outcome.ts';
import type {PageWriter, RememberedDraft} from '../../ports.ts';
import type {DraftOptions, Drafts} from './draft-options.ts';

/**
 * Remove drafts whose page was not made, and forget all but those that can't be removed now, or of which nobody knows whether
 * they were published: these must stay, and the next run goes on with them.
 */
export async function settleDrafts(
  outcomes: readonly Outcome[],
  {ids, gone}: Drafts,
  {writer, journal, spaceOf, concurrency}: DraftOptions
): Promise<void> {
  const left: RememberedDraft[] = [];
  const useless: RememberedDraft[] = [];
  const settled = new Set(gone);
  for (const {operation, ...outcome} of outcomes) {
    const id = operation.kind === 'create' ? ids.get(operation.page.entry.path) : undefined;
    if (operation.kind !== 'create' || id === undefined) continue;
    settled.add(id);
    const draft = {path: operation.page.entry.path, space: spaceOf(operation.page).id, id};
    const isUnmade = outcome.status === 'failed' && outcome.pageId === undefined;
    if (isUnmade && !isRefusal(outcome.error)) left.push(draft);
    else if (isUnmade || outcome.status === 'blocked' || outcome.status === 'cancelled') useless.push(draft);
  }
  const others = (await journal.read()).filter(draft => !settled.has(draft.id));
  const limit = pLimit(concurrency);
  const remove = async (draft: RememberedDraft): Promise<void> => {
    if (!(await discard(draft.id, writer))) left.push(draft);
  };
  await Promise.all(useless.map(draft => limit(() => remove(draft))));
  await journal.replace([...left, ...others]);
}

/** Whether Confluence has said no: then the draft was not published. */
function isRefusal(error: Error): boolean {
  return error instanceof ConfluenceError && error.code !== 'unavailable';
}

/** Remove drafts of a run that has no plan; the next one finds those in the journal that can't be removed now. */
export async function undoDrafts(
  ids: readonly PageId[],
  {writer, journal, concurrency}: DraftOptions
): Promise<void> {
  if (ids.length === 0) return;
  const limit = pLimit(concurrency);
  const gone = new Set<PageId>();
  await Promise.all(
    ids.map(id => limit(async () => ((await discard(id, writer)) ? void gone.add(id) : undefined)))
  );
  await journal.replace((await journal.read()).filter(draft => !gone.has(draft.id)));
}

/**
 * Remove a draft that comes to nothing; one that can't be removed stays invisible and does no harm.
 *
 * @returns
 *   Whether it is gone.
 */
export async function discard(id: PageId, writer: PageWriter): Promise<boolean> {
  try {
    await writer.discardDraft(id);
    return true;
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return false;
  }
}
