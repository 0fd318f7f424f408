import type {Page} from '../model.ts';
import {createOrderedIds, type OrderedIds} from './ordered-ids.ts';
import {createSiblings, type Siblings} from './siblings.ts';

/** Where pages can be found other than by their ids. */
export interface PageIndex {
  /** Of one space, or of all, in ascending order. */
  ids(spaceId: string | undefined): OrderedIds;
  /** Ids of the pages of a space whose title is this one, in any status. */
  titled(spaceId: string, title: string): ReadonlySet<string>;
  /** Current and archived children; `spaceId` alone: those at the top. */
  siblings(spaceId: string, parentId: string | undefined): Siblings;
  /** Have a page found where it stands now. `previous` is the record that it replaces. */
  add(page: Page, previous: Page | undefined): void;
  /** Have a page found nowhere. */
  remove(page: Page): void;
}

/** How Confluence compares titles: without regard to case and to space around them. */
export function titleKey(title: string): string {
  return title.trim().toLowerCase();
}

/** An empty index. `read` gives the newest record of an id. */
export function createPageIndex(read: (id: string) => Page | undefined): PageIndex {
  const all = createOrderedIds();
  const bySpace = new Map<string, OrderedIds>();
  const byTitle = new Map<string, Set<string>>();
  const byParent = new Map<string, Siblings>();
  const idsOf = (spaceId: string) => entry(bySpace, spaceId, createOrderedIds);
  const titled = (spaceId: string, title: string) =>
    entry(byTitle, `${spaceId}\n${titleKey(title)}`, () => new Set<string>());
  const siblings = (spaceId: string, parentId: string | undefined) =>
    entry(byParent, parentId ?? `space ${spaceId}`, () => createSiblings(read));
  const leavePlace = (page: Page): void => {
    titled(page.spaceId, page.title).delete(page.id);
    if (hasPlace(page)) siblings(page.spaceId, page.parentId).remove(page.id);
  };
  return {
    ids: spaceId => (spaceId === undefined ? all : idsOf(spaceId)),
    titled,
    siblings,
    add(page, previous) {
      if (previous !== undefined && !samePlace(previous, page)) leavePlace(previous);
      if (previous !== undefined && previous.spaceId !== page.spaceId)
        idsOf(previous.spaceId).remove(page.id);
      if (previous === undefined) all.add(page.id);
      if (previous?.spaceId !== page.spaceId) idsOf(page.spaceId).add(page.id);
      titled(page.spaceId, page.title).add(page.id);
      if (hasPlace(page)) siblings(page.spaceId, page.parentId).add(page);
    },
    remove(page) {
      leavePlace(page);
      all.remove(page.id);
      idsOf(page.spaceId).remove(page.id);
    }
  };
}

/** Drafts and trashed pages are nowhere in the tree. */
function hasPlace(page: Page): boolean {
  return page.status === 'current' || page.status === 'archived';
}

function samePlace(a: Page, b: Page): boolean {
  return a.title === b.title && a.parentId === b.parentId && a.status === b.status && a.spaceId === b.spaceId;
}

function entry<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = create();
  map.set(key, made);
  return made;
}
