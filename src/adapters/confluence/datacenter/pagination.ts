import type {Call} from '../call.ts';
import type {Client} from '../client.ts';
import {readList, readObject, readOptionalObject, readOptionalText} from '../json.ts';

/** Entries that one answer is asked for; a site gives fewer where its own limit is lower. */
const batchSize = 250;

/**
 * Go through a list of API v1 by `start` and `limit`, batch by batch.
 *
 * An answer may hold fewer entries than its limit because some are not for our eyes, and yet go on: the link to the next
 * part says so. It may also be shorter than asked, by a limit of the site: then its own limit counts.
 *
 * @param parse
 *   Makes an entry; throws a `ShapeError` when it cannot.
 */
export async function* paginate<T>(
  client: Client,
  call: Call,
  parse: (entry: unknown) => T
): AsyncIterable<readonly T[]> {
  let start = 0;
  for (;;) {
    const query = {limit: String(batchSize), ...call.query, ...(start > 0 ? {start: String(start)} : {})};
    const asked = Number(query.limit);
    const batch = await client.send({...call, query}, document => readBatch(document, parse));
    if (batch.entries.length > 0) yield batch.entries;
    const limit = batch.limit ?? asked;
    const isFull = batch.entries.length >= Math.max(1, Math.min(limit, asked));
    if (!isFull && !batch.hasNext) return;
    // The next part begins where this one was to end, however many of its entries were shown: the link to it says where.
    const nextStart = batch.hasNext
      ? start + Math.max(limit, batch.entries.length, 1)
      : start + batch.entries.length;
    start = batch.nextStart !== undefined && batch.nextStart > start ? batch.nextStart : nextStart;
  }
}

/** All entries of a list. */
export async function collect<T>(batches: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}

interface Batch<T> {
  readonly entries: readonly T[];
  /** Entries that the site was ready to give; undefined: it does not say. */
  readonly limit: number | undefined;
  readonly hasNext: boolean;
  /** Where the next part begins, by the link to it; undefined: it does not say. */
  readonly nextStart: number | undefined;
}

function readBatch<T>(document: unknown, parse: (entry: unknown) => T): Batch<T> {
  const body = readObject(document, 'the list');
  const {limit} = body;
  const next = readOptionalText(readOptionalObject(body['_links'])['next']);
  return {
    entries: readList(body['results'], 'results of the list').map(entry => parse(entry)),
    limit: typeof limit === 'number' && limit > 0 ? limit : undefined,
    hasNext: next !== undefined,
    nextStart: next === undefined ? undefined : readStart(next)
  };
}

function readStart(link: string): number | undefined {
  const start = /[?&]start=(\d{1,9})(?:&|#|$)/.exec(link)?.[1];
  return start === undefined ? undefined : Number(start);
}
