import pLimit from 'p-limit';
import {ConfluenceError} from '../../core/errors.ts';
import type {DesiredPage, PageId, SourcePath, Space} from '../../core/model.ts';
import type {PageWriter} from '../../ports.ts';

/** Drafts of new pages: they give the ids that links need, and nobody sees them. */
export interface Drafts {
  readonly ids: ReadonlyMap<SourcePath, PageId>;
  readonly failures: ReadonlyMap<SourcePath, ConfluenceError>;
  /** Paths that get no page: their draft failed, or that of a page above them. */
  readonly missing: ReadonlySet<SourcePath>;
}

export interface DraftOptions {
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
  readonly spaceOf: (page: DesiredPage) => Space;
}

/** Make a draft for every new page. */
export async function createDrafts(
  pages: readonly DesiredPage[],
  writer: PageWriter,
  {concurrency, signal, spaceOf}: DraftOptions
): Promise<Drafts> {
  const ids = new Map<SourcePath, PageId>();
  const failures = new Map<SourcePath, ConfluenceError>();
  const limit = pLimit(concurrency);
  const create = async (page: DesiredPage): Promise<void> => {
    if (signal?.aborted === true) return;
    try {
      ids.set(page.entry.path, await writer.createDraft({space: spaceOf(page), title: page.title}));
    } catch (error) {
      if (!(error instanceof ConfluenceError)) throw error;
      failures.set(page.entry.path, error);
    }
  };
  await Promise.all(pages.map(page => limit(() => create(page))));
  const missing = findMissing(pages, ids);
  const useless = [...missing].map(path => ids.get(path)).filter(id => id !== undefined);
  await Promise.all(useless.map(id => limit(() => discard(id, writer))));
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

/** Remove a draft that comes to nothing; one that can't be removed stays invisible and does no harm. */
export async function discard(id: PageId, writer: PageWriter): Promise<void> {
  try {
    await writer.discardDraft(id);
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
  }
}
