import type {Page} from '../model.ts';

/** Children of one place, kept in order without sorting on every read. */
export interface Siblings {
  add(page: Page): void;
  remove(id: string): void;
  /** In the order of their positions. */
  list(): readonly Page[];
  /** Position behind the last one. */
  nextPosition(): number;
}

/** An empty place. `read` gives the newest record of an id. */
export function createSiblings(read: (id: string) => Page | undefined): Siblings {
  const members = new Map<string, number>();
  let order: string[] | undefined = [];
  let highest = -1;
  return {
    add(page) {
      // Most pages are added behind the last one; only a move into the middle needs a new sort.
      if (members.get(page.id) === page.position) return;
      if (members.has(page.id) || page.position <= highest) order = undefined;
      else order?.push(page.id);
      members.set(page.id, page.position);
      highest = Math.max(highest, page.position);
    },
    remove(id) {
      if (members.delete(id)) order = undefined;
    },
    list() {
      order ??= [...members].sort((a, b) => a[1] - b[1] || Number(a[0]) - Number(b[0])).map(([id]) => id);
      return order.flatMap(id => read(id) ?? []);
    },
    nextPosition: () => highest + 1
  };
}
