import {ConfluenceError} from '../../../core/errors.ts';
import type {Call} from '../call.ts';
import type {Client} from '../client.ts';
import {
  readList,
  readObject,
  readOptionalObject,
  readOptionalText,
  ShapeError,
  type JsonObject
} from '../json.ts';

/** Most entries of one answer, in all lists of v2. */
export const batchSize = 250;

/** Pages whose bodies travel in one answer: a page may have 5 MB, though most have a thousandth of that. */
export const bodiesAtOnce = 50;

/**
 * Go through a list of API v2, batch by batch.
 *
 * Of the link to the next batch only the query counts: the link itself names the site, which is not where the requests
 * of a gateway go. The API calls it opaque, but documents `cursor` as a parameter of each list.
 *
 * @param parse
 *   Makes an entry; throws a `ShapeError` when it cannot.
 */
export async function* paginate<T>(
  client: Client,
  call: Call,
  parse: (entry: unknown) => T
): AsyncIterable<readonly T[]> {
  const seen = new Set<string>();
  let query: Call['query'] | undefined = {limit: String(batchSize), ...call.query};
  while (query) {
    const step: Call = {...call, query};
    const batch = await client.send(step, document => readBatch(document, parse));
    yield batch.entries;
    const cursor = batch.next?.['cursor'];
    if (cursor !== undefined && seen.has(cursor)) throw repeatedCursor(call);
    if (cursor !== undefined) seen.add(cursor);
    query = batch.next && {...query, ...batch.next};
  }
}

/** All entries of a list of API v2. */
export async function collect<T>(batches: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}

interface Batch<T> {
  readonly entries: readonly T[];
  /** Query of the next batch. */
  readonly next: Readonly<Record<string, string>> | undefined;
}

function readBatch<T>(document: unknown, parse: (entry: unknown) => T): Batch<T> {
  const body = readObject(document, 'the list');
  const entries = readList(body['results'], 'results of the list').map(entry => parse(entry));
  return {entries, next: readNext(body)};
}

function readNext(body: JsonObject): Readonly<Record<string, string>> | undefined {
  const next = readOptionalText(readOptionalObject(body['_links'])['next']);
  if (next === undefined) return undefined;
  const query = Object.fromEntries(new URLSearchParams(next.slice(next.indexOf('?') + 1)));
  if (query['cursor'] === undefined) throw new ShapeError('the link to the next batch has no cursor');
  return query;
}

function repeatedCursor(call: Call): ConfluenceError {
  return new ConfluenceError(
    `Cannot ${call.task}: Confluence sends the same part of the list again and again. Try again later.`,
    {code: 'unavailable', request: {method: call.kind.method, url: `/wiki${call.path}`}}
  );
}
