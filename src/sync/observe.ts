import pLimit from 'p-limit';
import {foldSpaceKey} from '../core/model.ts';
import type {MappingEntry, PageId, RemotePage, SourcePath} from '../core/model.ts';
import {claim, type Observed, type Owner, type Ownership} from '../core/plan/observed.ts';
import type {PageReader} from '../ports.ts';
import type {ObserveRequest, OrphanPage, RemoteState} from './remote-state.ts';
import {readOwnership} from './ownership.ts';
import {readTraces} from './reader-traces.ts';
import {searchPages} from './search.ts';

/**
 * Learn what stands in Confluence for every wanted entry. Only reads.
 *
 * Pages with a known id cost one request for 250 of them. Pages without are searched by mark and title, in a listing of
 * their space, or one by one where the space is larger than that is worth.
 */
export async function observe(reader: PageReader, request: ObserveRequest): Promise<RemoteState> {
  const {wanted, owner, concurrency} = request;
  const entries = [...wanted.map(({entry}) => entry), ...request.removed];
  const keys = new Map(
    [...entries.map(({space}) => space), ...(request.orphanClues?.spaces ?? [])].map(key => [
      foldSpaceKey(key),
      key
    ])
  );
  const spaces = new Map(
    (await reader.readSpaces([...keys.values()])).map(space => [foldSpaceKey(space.key), space])
  );
  const removedIds = new Set(request.removed.map(entry => entry.pageId));
  const ids = [...wanted.map(({entry}) => entry.pageId), ...removedIds].filter(id => id !== undefined);
  const byId = new Map((await reader.readPages(ids)).map(page => [page.id, page]));
  const limit = pLimit(concurrency);
  const pages = new Map<SourcePath, Observed>();
  await Promise.all(
    wanted.map(async ({entry}) => {
      const page = entry.pageId === undefined ? undefined : byId.get(entry.pageId);
      if (page === undefined) return;
      const ownership = await limit(() => readOwnership(reader, page, owner.repository));
      const claimed = claim(ownership, entry.path, owner);
      pages.set(entry.path, {kind: 'found', page, ownership: claimed, by: 'id'});
    })
  );
  const unknown = wanted.filter(({entry}) => !pages.has(entry.path));
  const searched = await searchPages(reader, {...request, unknown, spaces});
  for (const {entry} of unknown) pages.set(entry.path, searched.pages.get(entry.path) ?? nothing(entry));
  const gone = [...byId.values()].filter(page => removedIds.has(page.id));
  const candidates = [...searched.orphans, ...gone];
  const orphans = await findOrphanPages(reader, {candidates, pages, owner, concurrency});
  const found = [...pages.values()].filter(isFound);
  const {touched, lastVersions} = await readTraces(reader, [...found, ...orphans], concurrency);
  return {
    spaces,
    pages: new Map([...pages].map(([path, one]) => [path, isFound(one) ? leaveOut(touched, one) : one])),
    ids: findIds(request, pages),
    lastVersions,
    orphans: orphans.map(orphan => leaveOut(touched, orphan))
  };
}

function isFound(observed: Observed): observed is Extract<Observed, {kind: 'found'}> {
  return observed.kind === 'found';
}

/** What readers left on a page does not make it another one: it counts as ours. */
function leaveOut<Found extends {readonly page: RemotePage; readonly ownership: Ownership}>(
  touched: ReadonlySet<PageId>,
  found: Found
): Found {
  const {page, ownership} = found;
  if (ownership.kind !== 'edited' || !touched.has(page.id)) return found;
  return {...found, ownership: {kind: 'ours', mark: ownership.mark}};
}

interface OrphanSearch {
  readonly candidates: readonly RemotePage[];
  readonly pages: ReadonlyMap<SourcePath, Observed>;
  readonly owner: Owner;
  readonly concurrency: number;
}

/** Pages that no entry names; one that another entry has taken over by its title is not among them. */
async function findOrphanPages(
  reader: PageReader,
  {candidates, pages, owner, concurrency}: OrphanSearch
): Promise<readonly OrphanPage[]> {
  const taken = new Set(
    [...pages.values()].map(found => (found.kind === 'found' ? found.page.id : undefined))
  );
  const limit = pLimit(concurrency);
  const examine = async (page: RemotePage): Promise<readonly OrphanPage[]> => {
    const ownership = await readOwnership(reader, page, owner.repository);
    // Another mapping of the repository may list what this one does not.
    return ownership.kind !== 'foreign' && ownership.mark.mapping === owner.mapping
      ? [{page, ownership}]
      : [];
  };
  const open = new Map(candidates.filter(({id}) => !taken.has(id)).map(page => [page.id, page]));
  return (await Promise.all([...open.values()].map(page => limit(() => examine(page))))).flat();
}

function nothing(entry: MappingEntry): Observed {
  return entry.pageId === undefined ? {kind: 'absent'} : {kind: 'gone', id: entry.pageId};
}

function findIds(
  {entries, adopt}: ObserveRequest,
  pages: ReadonlyMap<SourcePath, Observed>
): ReadonlyMap<SourcePath, PageId> {
  const ids = new Map<SourcePath, PageId>();
  for (const entry of entries) {
    const observed = pages.get(entry.path);
    const id = observed === undefined ? entry.pageId : idOf(observed, adopt || entry.adopt);
    if (id !== undefined) ids.set(entry.path, id);
  }
  return ids;
}

function idOf(observed: Observed, adopt: boolean): PageId | undefined {
  if (observed.kind !== 'found') return undefined;
  const namesake = observed.by === 'search' && observed.ownership.kind === 'foreign' && !adopt;
  return namesake ? undefined : observed.page.id;
}
