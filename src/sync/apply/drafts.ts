import pLimit from 'p-limit';
import {ConfluenceError} from '../../core/errors.ts';
import type {DesiredPage, PageId, SourcePath, Space} from '../../core/model.ts';
import type {Outcome} from '../../core/plan/outcome.ts';
import type {DraftJournal, PageWriter, RememberedDraft} from '../../ports.ts';

/** Drafts of new pages: they give the ids that links need, and nobody sees them. */
export interface Drafts {
  readonly ids: ReadonlyMap<SourcePath, PageId>;
  readonly failures: ReadonlyMap<SourcePath, ConfluenceError>;
  /** Paths that get no page: their draft failed, or that of a page above them. */
  readonly missing: ReadonlySet<SourcePath>;
}

export interface DraftOptions {
  readonly writer: PageWriter;
  readonly journal: DraftJournal;
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
  readonly spaceOf: (page: DesiredPage) => Space;
  /** Ids of living pages: a run may have ended after it published a draft. */
  readonly living: ReadonlySet<PageId>;
}

/** Make a draft for every new page, or go on with the one that an earlier run left behind. */
export async function createDrafts(pages: readonly DesiredPage[], options: DraftOptions): Promise<Drafts> {
  const {writer, journal, signal, spaceOf, living} = options;
  const ids = new Map<SourcePath, PageId>();
  const failures = new Map<SourcePath, ConfluenceError>();
  const limit = pLimit(options.concurrency);
  const left = new Map((await journal.read()).map(draft => [draft.path, draft]));
  const create = async (page: DesiredPage): Promise<void> => {
    const {path} = page.entry;
    const space = spaceOf(page);
    const old = left.get(path);
    if (old !== undefined && old.space === space.id && !living.has(old.id)) {
      ids.set(path, old.id);
      left.delete(path);
    } else if (signal?.aborted !== true) {
      const id = await writer.createDraft({space, title: page.title});
      ids.set(path, id);
      await journal.add({path, space: space.id, id});
    }
  };
  await Promise.all(
    pages.map(page =>
      limit(() =>
        create(page).catch((error: unknown) => {
          if (!(error instanceof ConfluenceError)) throw error;
          failures.set(page.entry.path, error);
        })
      )
    )
  );
  const missing = findMissing(pages, ids);
  const useless = [...missing].map(path => ids.get(path)).filter(id => id !== undefined);
  const abandoned = [...left.values()].map(draft => draft.id).filter(id => !living.has(id));
  await Promise.all([...useless, ...abandoned].map(id => limit(() => discard(id, writer))));
  return {ids, failures, missing};
}

/** Paths without a draft, and those under them. */
function findMissing(
  pages: readonly DesiredPage[],
  ids: ReadonlyMap<SourcePath, PageId>
): ReadonlySet<SourcePath> {
  const parents = new Map(
    pages.map(({entry}) => [entry.path, entry.parent?.kind === 'path' ? entry.parent.path : undefined])
  );
  const missing = new Set<SourcePath>();
  for (const path of parents.keys()) {
    const chain: SourcePath[] = [];
    let current: SourcePath | undefined = path;
    while (current !== undefined && parents.has(current) && ids.has(current)) {
      chain.push(current);
      current = parents.get(current);
    }
    const broken = current !== undefined && parents.has(current);
    if (broken) for (const member of [...chain, current as SourcePath]) missing.add(member);
  }
  return missing;
}

/** Remove drafts whose page was not made, and forget all but those of which nobody knows whether they were published. */
export async function settleDrafts(
  outcomes: readonly Outcome[],
  {ids}: Drafts,
  {writer, journal, spaceOf}: DraftOptions
): Promise<void> {
  const doubtful: RememberedDraft[] = [];
  for (const outcome of outcomes) {
    const {operation, status} = outcome;
    const id = operation.kind === 'create' ? ids.get(operation.page.entry.path) : undefined;
    if (operation.kind !== 'create' || id === undefined) continue;
    if (status === 'blocked' || status === 'cancelled') await discard(id, writer);
    if (status === 'failed' && outcome.pageId === undefined && !isRefusal(outcome.error))
      doubtful.push({path: operation.page.entry.path, space: spaceOf(operation.page).id, id});
  }
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
