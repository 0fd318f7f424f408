import pLimit from 'p-limit';
import {ConfluenceError} from '../../core/errors.ts';
import type {PageId, SourcePath} from '../../core/model.ts';
import type {Outcome} from '../../core/plan/outcome.ts';
import type {PageWriter, RememberedDraft} from '../../ports.ts';
import type {DraftOptions} from './drafts.ts';

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

/** Remove a draft that comes to nothing; one that can't be removed stays invisible and does no harm. */
export async function discard(id: PageId, writer: PageWriter): Promise<void> {
  try {
    await writer.discardDraft(id);
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
  }
}
