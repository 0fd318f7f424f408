import pLimit from 'p-limit';
import {isSameForReaders} from '../core/comments/index.ts';
import type {LastVersion} from '../core/comments/ticks.ts';
import {hashOutput} from '../core/mark.ts';
import type {PageId, RemotePage} from '../core/model.ts';
import type {Ownership} from '../core/plan/observed.ts';
import type {PageReader} from '../ports.ts';

/** A page whose current version is not ours, though an older one is. */
interface Changed {
  readonly page: RemotePage;
  readonly ownership: Extract<Ownership, {kind: 'edited'}>;
}

/** What a look at changed pages brought to light. */
export interface ReaderTraces {
  /** Pages on which readers only commented or ticked: they count as we left them. */
  readonly touched: ReadonlySet<PageId>;
  /** Our last version of each page that changed. */
  readonly lastVersions: ReadonlyMap<PageId, LastVersion>;
}

/**
 * Tell pages that somebody edited from those that readers only commented on, or ticked a task of.
 *
 * These may make a version that is not ours, too, and must not count as drift. It costs one request for the bodies of 50
 * such pages, and one for our last version of each.
 */
export async function readTraces(
  reader: PageReader,
  pages: readonly {readonly page: RemotePage; readonly ownership: Ownership}[],
  concurrency: number
): Promise<ReaderTraces> {
  const changed = pages.filter(isChanged);
  const touched = new Set<PageId>();
  const lastVersions = new Map<PageId, LastVersion>();
  if (changed.length === 0) return {touched, lastVersions};
  const bodies = await reader.readBodies(changed.map(({page}) => page.id));
  const limit = pLimit(concurrency);
  const compare = async ({page, ownership}: Changed): Promise<void> => {
    const last = await reader.readVersionBody(page.id, ownership.version);
    const body = bodies.get(page.id);
    if (last === undefined || body === undefined) return;
    lastVersions.set(page.id, {body: last, tasks: ownership.mark.tasks});
    const isRetitled = hashOutput('title', [page.title]) !== ownership.mark.fingerprint.output.title;
    if (!isRetitled && isSameForReaders(last, body)) touched.add(page.id);
  };
  await Promise.all(changed.map(one => limit(() => compare(one))));
  return {touched, lastVersions};
}

function isChanged(found: {readonly page: RemotePage; readonly ownership: Ownership}): found is Changed {
  return found.ownership.kind === 'edited' && found.page.status === 'current';
}
