import {ok, type Call, type Reply} from './call.ts';
import {badRequest} from './refusal.ts';

/** A part of a list, and where the rest begins. */
export interface Part<T> {
  readonly results: readonly T[];
  /** Given back as `cursor` by the next call; undefined: this was the end. */
  readonly next: string | undefined;
}

/** How many results were asked for. Throws a `Refusal` when it is no number, or more than the API gives. */
export function limitOf({query}: Call, standard: number, most = 250): number {
  const text = query.get('limit');
  if (text === null) return standard;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > most) {
    throw badRequest(`Provided value {${text}} for 'limit' is not valid. It must be between 1 and ${most}`);
  }
  return limit;
}

/** What the cursor says, undefined at the beginning. Throws a `Refusal` when it is none of ours. */
export function cursorOf({query}: Call): string | undefined {
  const cursor = query.get('cursor');
  if (cursor === null || cursor === '') return undefined;
  const position = /^at:(\w+)$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (position === undefined) throw badRequest("Provided value for 'cursor' is not valid");
  return position;
}

/** Take the part of a list that was asked for, by the place in it. */
export function takePart<T>(call: Call, items: readonly T[], limit: number): Part<T> {
  const start = Number(cursorOf(call) ?? 0);
  const end = start + limit;
  return {results: items.slice(start, end), next: end < items.length ? String(end) : undefined};
}

/** A part as v2 sends it: `_links.next` and a `Link` header, both with the path of the site, also at the gateway. */
export function listReply(call: Call, {results, next}: Part<unknown>): Reply {
  const {settings} = call;
  if (next === undefined) return ok({results, _links: {base: settings.siteUrl}});
  const query = new URLSearchParams(call.query);
  query.set('cursor', Buffer.from(`at:${next}`).toString('base64url'));
  const path = `${settings.basePath}/api/v2${call.path}?${query.toString()}`;
  return {
    status: 200,
    json: {results, _links: {next: path, base: settings.siteUrl}},
    headers: {Link: `<${path}>; rel="next", <${settings.siteUrl}>; rel="base"`}
  };
}

/** A list as v1 sends it: `start` and `limit`, and a `next` that begins behind the base path. */
export function startReply(call: Call, items: readonly unknown[], most = 100): Reply {
  const {query, settings} = call;
  const start = Number(query.get('start') ?? 0) || 0;
  const limit = Math.min(Number(query.get('limit') ?? most) || most, most);
  const results = items.slice(start, start + limit);
  const links = {base: settings.siteUrl, context: settings.basePath};
  const next =
    start + limit < items.length ? {next: `/rest/api${call.path}?start=${start + limit}&limit=${limit}`} : {};
  return ok({results, start, limit, size: results.length, _links: {...links, ...next}});
}
