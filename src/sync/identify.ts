import {hashMapping} from '../core/mark.ts';
import type {MappingEntry, PageId, SourcePath, SpaceKey} from '../core/model.ts';
import type {PageReader} from '../ports.ts';
import {observe} from './observe.ts';
import {spaceOf} from './remote-state.ts';

/** Entries, some of which have no id yet. */
export interface IdentifyRequest {
  /** All entries of the mapping. */
  readonly entries: readonly MappingEntry[];
  /** Title that the page of an entry has or will have. */
  readonly titleOf: (entry: MappingEntry) => string;
  /** Name of the repository. */
  readonly repository: string;
  readonly mappingFile: SourcePath;
  readonly concurrency: number;
}

/** A page that stands for an entry. */
interface IdentifiedPage {
  readonly path: SourcePath;
  readonly id: PageId;
  readonly title: string;
  readonly url: string;
  /** `mark`: this repository wrote it; `title`: it only has the title. */
  readonly by: 'mark' | 'title';
}

/** What was found for entries without an id. */
export interface Identified {
  readonly pages: readonly IdentifiedPage[];
  /** Spaces of theirs that are not there, or not visible. */
  readonly missingSpaces: readonly SpaceKey[];
}

/**
 * Find the pages of entries that have no id, by our mark, else by their title in the space.
 *
 * Only reads. A page stands for one entry at most, and never for one when another entry has its id.
 */
export async function identifyPages(
  reader: PageReader,
  {entries, titleOf, repository, mappingFile, concurrency}: IdentifyRequest
): Promise<Identified> {
  const unknown = entries.filter(({pageId}) => pageId === undefined);
  if (unknown.length === 0) return {pages: [], missingSpaces: []};
  await reader.connect();
  const state = await observe(reader, {
    wanted: unknown.map(entry => ({entry, title: titleOf(entry)})),
    removed: [],
    entries,
    adopt: false,
    owner: {repository, mapping: hashMapping(mappingFile)},
    concurrency
  });
  const taken = new Set<PageId | undefined>(entries.map(({pageId}) => pageId));
  const pages: IdentifiedPage[] = [];
  for (const {path} of unknown) {
    const observed = state.pages.get(path);
    if (observed?.kind !== 'found' || taken.has(observed.page.id)) continue;
    const {id, title, url} = observed.page;
    taken.add(id);
    pages.push({path, id, title, url, by: observed.ownership.kind === 'foreign' ? 'title' : 'mark'});
  }
  const missing = unknown.map(({space}) => space).filter(space => spaceOf(state, space) === undefined);
  return {pages, missingSpaces: [...new Set(missing)]};
}
