import {fillBody, packBody} from '../../core/desired/body.ts';
import {ConfluenceError} from '../../core/errors.ts';
import type {PackedBody, PageId} from '../../core/model.ts';
import type {PageReader} from '../../ports.ts';

/** The bodies that pages have in Confluence, read shortly before they are replaced. */
export interface CurrentBodies {
  /** Whether a page was there before this run. */
  has(id: PageId): boolean;
  /** Storage format of a page; undefined: it has none, or was made in this run, so that nobody can have commented on it. */
  of(id: PageId): Promise<string | undefined>;
  /** Read it anew, because somebody saved the page. */
  again(id: PageId): Promise<string | undefined>;
  /** Note what this run wrote. */
  remember(id: PageId, body: string): void;
}

/**
 * Make a reader of bodies.
 *
 * @param ids
 *   Pages that will be written, in about that order.
 * @param together
 *   Pages that are read with one request. What readers do between the reading and the writing makes a conflict, as long as it
 *   makes a version; so it is not much more than is written in a few seconds.
 */
export function createCurrentBodies(
  reader: Pick<PageReader, 'readBodies'>,
  ids: readonly PageId[],
  together: number
): CurrentBodies {
  const order = [...new Set(ids)];
  const places = new Map(order.map((id, index) => [id, Math.floor(index / together)]));
  const batches = new Map<number, Promise<Packed>>();
  const known = new Map<PageId, PackedBody>();
  const remember = (id: PageId, body: string): void => void known.set(id, packBody([body]));
  const again = async (id: PageId): Promise<string | undefined> => {
    const body = (await reader.readBodies([id])).get(id);
    if (body !== undefined) remember(id, body);
    return body;
  };
  const readBatch = (place: number): Promise<Packed> => {
    const ids = order.slice(place * together, (place + 1) * together);
    const batch = batches.get(place) ?? reader.readBodies(ids).then(pack);
    batches.set(place, batch);
    return batch;
  };
  return {
    has: id => places.has(id),
    again,
    remember,
    async of(id) {
      const body = known.get(id);
      const place = places.get(id);
      if (body !== undefined || place === undefined) return unpack(body);
      try {
        return unpack((await readBatch(place)).get(id));
      } catch (error) {
        // One page that cannot be read must not hold up the others.
        if (!(error instanceof ConfluenceError)) throw error;
        return again(id);
      }
    }
  };
}

type Packed = ReadonlyMap<PageId, PackedBody>;

/** A page may be written more than once, so its body is kept, and small: thousands of pages may be written. */
function pack(bodies: ReadonlyMap<PageId, string>): Packed {
  return new Map([...bodies].map(([id, body]) => [id, packBody([body])]));
}

function unpack(body: PackedBody | undefined): string | undefined {
  return body && fillBody(body, path => path);
}
