/** Numeric ids in ascending order, for pages of a list that begin behind a cursor. */
export interface OrderedIds {
  add(id: string): void;
  remove(id: string): void;
  /** All ids greater than `id`; without it, all. */
  after(id: string | undefined): Iterable<string>;
}

/** An empty list. Ids are handed out in ascending order, so that adding is nearly always appending. */
export function createOrderedIds(): OrderedIds {
  const ids: string[] = [];
  const find = (id: string): number => {
    let low = 0;
    let high = ids.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (Number(ids[middle]) < Number(id)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    add(id) {
      const index = find(id);
      if (ids[index] !== id) ids.splice(index, 0, id);
    },
    remove(id) {
      const index = find(id);
      if (ids[index] === id) ids.splice(index, 1);
    },
    *after(id) {
      const start = id === undefined ? 0 : find(id);
      for (let index = ids[start] === id ? start + 1 : start; index < ids.length; index++) {
        yield ids[index] as string;
      }
    }
  };
}
