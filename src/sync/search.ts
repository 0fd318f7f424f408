import pLimit from 'p-limit';
import {foldSpaceKey} from '../core/model.ts';
import type {MappingEntry, RemotePage, SourcePath, Space} from '../core/model.ts';
import {
  claim,
  indexMarkedPages,
  type MarkedPages,
  type Observed,
  type Owner,
  ownMark
} from '../core/plan/observed.ts';
import {hashPath, parseMark} from '../core/mark.ts';
import {foldTitle} from '../core/title.ts';
import type {PageReader} from '../ports.ts';
import type {ObserveRequest, OrphanClues} from './remote-state.ts';
import {readOwnership} from './ownership.ts';

interface Wanted {
  readonly entry: MappingEntry;
  readonly title: string;
}

interface SearchRequest extends ObserveRequest {
  /** Entries whose page is not known by id. */
  readonly unknown: readonly Wanted[];
  readonly spaces: ReadonlyMap<string, Space>;
}

interface SearchResult {
  readonly pages: ReadonlyMap<SourcePath, Observed>;
  /** Pages of paths that no entry has; some may have been found for another entry. */
  readonly orphans: readonly RemotePage[];
}

/**
 * Find pages by what they carry: the mark of their entry, or their title in the space.
 *
 * So a page whose id never reached the mapping is found again, and no second one is made.
 */
export async function searchPages(reader: PageReader, request: SearchRequest): Promise<SearchResult> {
  const {unknown, spaces, orphanClues, entries, owner} = request;
  const mapped = new Set(entries.map(entry => entry.path));
  const ids = new Set<string>(entries.map(entry => entry.pageId).filter(id => id !== undefined));
  const pages = new Map<SourcePath, Observed>();
  const orphans: RemotePage[] = [];
  for (const space of spaces.values()) {
    const wanted = unknown.filter(({entry}) => foldSpaceKey(entry.space) === foldSpaceKey(space.key));
    if (wanted.length === 0 && orphanClues === undefined) continue;
    const most = orphanClues === undefined ? wanted.length : Number.POSITIVE_INFINITY;
    const listing = await listSpace(reader, space, most);
    const candidates = listing.complete ? listing.pages : await findTitles(reader, space, {wanted, request});
    const known = [...new Map([...listing.pages, ...candidates].map(page => [page.id, page])).values()];
    const marked = indexMarkedPages(known, owner, mapped);
    const titles = new Map(known.map(page => [foldTitle(page.title), page]));
    const limit = pLimit(request.concurrency);
    await Promise.all(
      wanted.map(({entry, title}) =>
        limit(async () => {
          const found = await identify(reader, {entry, title, marked, titles, ids, owner});
          if (found !== undefined) pages.set(entry.path, found);
        })
      )
    );
    if (orphanClues === undefined) continue;
    const suspects = listing.pages.filter(page => isSuspect(page, orphanClues));
    orphans.push(...[...marked.orphans, ...suspects].filter(page => !ids.has(page.id)));
  }
  return {pages, orphans};
}

/** Whether a page may be one of ours that somebody edited: then our mark is only in its history. */
function isSuspect({id, status, version, creatorId}: RemotePage, {pageIds, account}: OrphanClues): boolean {
  if (status !== 'current' || parseMark(version.message) !== undefined) return false;
  return pageIds.has(id) || creatorId === account;
}

/** List a space, as long as that costs no more requests than asking for each page would. */
async function listSpace(
  reader: PageReader,
  space: Space,
  most: number
): Promise<{readonly pages: readonly RemotePage[]; readonly complete: boolean}> {
  const pages: RemotePage[] = [];
  let batches = 0;
  for await (const batch of reader.listPages(space.id)) {
    pages.push(...batch);
    batches += 1;
    if (batches > most) return {pages, complete: false};
  }
  return {pages, complete: true};
}

async function findTitles(
  reader: PageReader,
  space: Space,
  {wanted, request}: {readonly wanted: readonly Wanted[]; readonly request: SearchRequest}
): Promise<readonly RemotePage[]> {
  const limit = pLimit(request.concurrency);
  const found = await Promise.all(wanted.map(({title}) => limit(() => reader.findPages(space.id, title))));
  return found.flat();
}

interface Identification extends Wanted {
  readonly marked: MarkedPages;
  readonly titles: ReadonlyMap<string, RemotePage>;
  /** Ids that the mapping gives to other entries. */
  readonly ids: ReadonlySet<string>;
  readonly owner: Owner;
}

async function identify(reader: PageReader, search: Identification): Promise<Observed | undefined> {
  const {entry, title, marked, titles, ids, owner} = search;
  const ours = marked.byPath(entry.path) ?? marked.byTitle(title);
  if (ours !== undefined && !ids.has(ours.id)) {
    const mark = ownMark(ours.version, owner.repository);
    if (mark !== undefined) return {kind: 'found', page: ours, ownership: {kind: 'ours', mark}, by: 'search'};
  }
  const namesake = titles.get(foldTitle(title));
  // A page of another entry: its own operation frees the title, or Confluence refuses the new page.
  if (namesake === undefined || ids.has(namesake.id)) return undefined;
  const ownership = claim(await readOwnership(reader, namesake, owner.repository), entry.path, owner);
  const isOthers =
    ownership.kind !== 'foreign' &&
    ownership.mark.path !== hashPath(entry.path) &&
    marked.isMapped(ownership.mark);
  if (isOthers) return undefined;
  return {kind: 'found', page: namesake, ownership, by: 'search'};
}
