import type {Page, Version} from '../model.ts';
import {createOrderedIds, type OrderedIds} from './ordered-ids.ts';
import {createSiblings, type Siblings} from './siblings.ts';

/** Pages and folders with every index that a request needs, so that none has to look at all of them. */
export interface PageTable {
  get(id: string): Page | undefined;
  put(page: Omit<Page, 'versions'>, version: Version | undefined): void;
  purge(id: string): void;
  /** Of one space, or of all, in ascending order of their ids. */
  ids(spaceId: string | undefined): OrderedIds;
  /** Pages of a space whose title is this one, in any status. */
  titled(spaceId: string, title: string): readonly Page[];
  /** Current and archived children; `spaceId` alone: those at the top. */
  siblings(spaceId: string, parentId: string | undefined): Siblings;
}

/** How Confluence compares titles: without regard to case and to space around them. */
export function titleKey(title: string): string {
  return title.trim().toLowerCase();
}

/** An empty table. */
export function createPageTable(): PageTable {
  const pages = new Map<string, Page>();
  const all = createOrderedIds();
  const bySpace = new Map<string, OrderedIds>();
  const byTitle = new Map<string, Set<string>>();
  const byParent = new Map<string, Siblings>();
  const get = (id: string): Page | undefined => pages.get(id);
  const idsOf = (spaceId: string) => entry(bySpace, spaceId, createOrderedIds);
  const titlesOf = (page: Pick<Page, 'spaceId' | 'title'>) =>
    entry(byTitle, `${page.spaceId}\n${titleKey(page.title)}`, () => new Set<string>());
  const siblings = (spaceId: string, parentId: string | undefined) =>
    entry(byParent, parentId ?? `space ${spaceId}`, () => createSiblings(get));

  const unindex = (page: Page): void => {
    titlesOf(page).delete(page.id);
    if (hasPlace(page)) siblings(page.spaceId, page.parentId).remove(page.id);
  };

  return {
    get,
    put(value, version) {
      const previous = pages.get(value.id);
      const page: Page = {...value, versions: addVersion(previous, version)};
      if (previous !== undefined && !samePlace(previous, page)) unindex(previous);
      pages.set(page.id, page);
      if (previous === undefined) all.add(page.id);
      if (previous?.spaceId !== page.spaceId) {
        if (previous !== undefined) idsOf(previous.spaceId).remove(page.id);
        idsOf(page.spaceId).add(page.id);
      }
      titlesOf(page).add(page.id);
      if (hasPlace(page)) siblings(page.spaceId, page.parentId).add(page);
    },
    purge(id) {
      const page = pages.get(id);
      if (page === undefined) return;
      unindex(page);
      pages.delete(id);
      all.remove(id);
      idsOf(page.spaceId).remove(id);
    },
    ids: spaceId => (spaceId === undefined ? all : idsOf(spaceId)),
    titled: (spaceId, title) => [...titlesOf({spaceId, title})].flatMap(id => pages.get(id) ?? []),
    siblings
  };
}

/** Drafts and trashed pages are nowhere in the tree. */
function hasPlace(page: Page): boolean {
  return page.status === 'current' || page.status === 'archived';
}

function samePlace(a: Page, b: Page): boolean {
  return a.title === b.title && a.parentId === b.parentId && a.status === b.status && a.spaceId === b.spaceId;
}

function addVersion(previous: Page | undefined, version: Version | undefined): readonly Version[] {
  const versions = previous?.versions ?? [];
  if (version === undefined) return versions;
  if (previous?.status === 'draft') return [version];
  return versions.at(-1)?.number === version.number
    ? [...versions.slice(0, -1), version]
    : [...versions, version];
}

function entry<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = create();
  map.set(key, made);
  return made;
}
