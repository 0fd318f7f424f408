import {ok, type Call, type Reply} from '../../call.ts';

/** A list as Data Center sends it: `start` and `limit`, and a link to the next part only where there is one. */
export function pageReply(
  call: Call,
  items: readonly unknown[],
  {standard = 25, most = 500}: {readonly standard?: number; readonly most?: number} = {}
): Reply {
  const {query, settings} = call;
  const start = Math.max(0, Number(query.get('start') ?? 0) || 0);
  const limit = Math.min(Math.max(1, Number(query.get('limit') ?? standard) || standard), most);
  const results = items.slice(start, start + limit);
  const next = new URLSearchParams(query);
  next.set('start', String(start + limit));
  next.set('limit', String(limit));
  return ok({
    results,
    start,
    limit,
    size: results.length,
    _links: {
      self: `${settings.siteUrl}/rest/api${call.path}`,
      base: settings.siteUrl,
      context: settings.basePath,
      ...(start + limit < items.length ? {next: `/rest/api${call.path}?${next.toString()}`} : {})
    }
  });
}
