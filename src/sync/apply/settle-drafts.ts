import pLimit from 'p-limit';
import {ConfluenceError} from '../../core/errors.ts';
import type {PageId, SourcePath} from '../../core/model.ts';
import type {Outcome} from '../../core/plan/outcome.ts';
import type {PageWriter, RememberedDraft} from '../../ports.ts';
import type {DraftOptions} from './draft-options.ts';

/** Remove drafts whose page was not made, and forget all but those of which nobody knows whether they were published. */
export async function settleDrafts(
  outcomes: readonly Outcome[],
  ids: ReadonlyMap<SourcePath, PageId>,
  {writer, journal, spaceOf, concurrency}: DraftOptions
): Promise<void> {
  const doubtful: RememberedDraft[] = [];
  const useless: PageId[] = [];
  for (const outcome of outcomes) {
    const {operation, status} = outcome;
    const id = operation.kind === 'create' ? ids.get(operation.page.entry.path) : undefined;
    if (operation.kind !== 'create' || id === undefined) continue;
    if (status === 'blocked' || status === 'cancelled') useless.push(id);
    if (status === 'failed' && outcome.pageId === undefined && !isRefusal(outcome.error))
      doubtful.push({path: operation.page.entry.path, space: spaceOf(operation.page).id, id});
  }
  const limit = pLimit(concurrency);
  await Promise.all(useless.map(id => limit(() => discard(id, writer))));
  await journal.replace(doubtful);
}

/** Whether Confluence has said no: then the draft was not published, and is gone by now. */
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
