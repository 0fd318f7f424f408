import {ConfluenceError} from '../../core/errors.ts';
import type {PageId} from '../../core/model.ts';
import type {PageReader} from '../../ports.ts';

/** The bodies that pages have in Confluence, read shortly before they are replaced. */
export interface CurrentBodies {
  /** Storage format of a page; undefined: it has none, or was made in this run, so that nobody can have commented on it. */
  of(id: PageId): Promise<string | undefined>;
  /** Read it anew, because somebody saved the page. */
  again(id: PageId): Promise<string | undefined>;
  /** Note what this run wrote. */
  remember(id: PageId, body: string): void;
}

/**
 * Pages that are read together. What readers do between the reading and the writing makes a conflict, as long as it makes a
 * version; so it is not much more than is written in a few seconds.
 */
const together = 50;

/**
 * Make a reader of bodies.
 *
 * @param ids
 *   Pages that will be written, in about that order.
 */
export function createCurrentBodies(
  reader: Pick<PageReader, 'readBodies'>,
  ids: readonly PageId[]
): CurrentBodies {
  const order = [...new Set(ids)];
  const places = new Map(order.map((id, index) => [id, Math.floor(index / together)]));
  const batches = new Map<number, Promise<ReadonlyMap<PageId, string>>>();
  const known = new Map<PageId, string>();
  const again = async (id: PageId): Promise<string | undefined> => {
    const body = (await reader.readBodies([id])).get(id);
    if (body !== undefined) known.set(id, body);
    return body;
  };
  const readBatch = (place: number): Promise<ReadonlyMap<PageId, string>> => {
    const batch =
      batches.get(place) ?? reader.readBodies(order.slice(place * together, (place + 1) * together));
    batches.set(place, batch);
    return batch;
  };
  return {
    again,
    remember: (id, body) => void known.set(id, body),
    async of(id) {
      const body = known.get(id);
      const place = places.get(id);
      if (body !== undefined || place === undefined) return body;
      try {
        return (await readBatch(place)).get(id);
      } catch (error) {
        // One page that cannot be read must not hold up the others.
        if (!(error instanceof ConfluenceError)) throw error;
        return again(id);
      }
    }
  };
}
