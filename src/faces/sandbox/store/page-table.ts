import type {Page, Version} from '../model.ts';
import {createPageIndex, type PageIndex} from './page-index.ts';

/** Pages and folders with every index that a request needs, so that none has to look at all of them. */
export interface PageTable extends Pick<PageIndex, 'ids' | 'siblings'> {
  get(id: string): Page | undefined;
  put(page: Omit<Page, 'versions'>, version: Version | undefined): void;
  purge(id: string): void;
  /** Pages of a space whose title is this one, in any status. */
  titled(spaceId: string, title: string): readonly Page[];
}

/** An empty table. */
export function createPageTable(): PageTable {
  const pages = new Map<string, Page>();
  const index = createPageIndex(id => pages.get(id));
  return {
    ids: index.ids,
    siblings: index.siblings,
    titled: (spaceId, title) => [...index.titled(spaceId, title)].flatMap(id => pages.get(id) ?? []),
    get: id => pages.get(id),
    put(value, version) {
      const previous = pages.get(value.id);
      const page: Page = {...value, versions: addVersion(previous, version)};
      pages.set(page.id, page);
      index.add(page, previous);
    },
    purge(id) {
      const page = pages.get(id);
      if (page === undefined) return;
      index.remove(page);
      pages.delete(id);
    }
  };
}

function addVersion(previous: Page | undefined, version: Version | undefined): readonly Version[] {
  const versions = previous?.versions ?? [];
  if (version === undefined) return versions;
  if (previous?.status === 'draft') return [version];
  return versions.at(-1)?.number === version.number
    ? [...versions.slice(0, -1), version]
    : [...versions, version];
}
