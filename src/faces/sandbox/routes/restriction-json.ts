import {createHash} from 'node:crypto';
import {ok, param, type Call, type Reply} from '../call.ts';
import type {Restriction, Restrictions} from '../model.ts';
import type {Operation} from './restriction-input.ts';
import {userJson} from './users.ts';

/** Both operations; nobody at all means that everybody may. */
export function restrictionsReply(call: Call, {read, update}: Restrictions): Reply {
  return ok({
    results: [restrictionJson(call, 'read', read), restrictionJson(call, 'update', update)],
    start: 0,
    limit: 100,
    size: 2,
    restrictionsHash: createHash('sha256').update(JSON.stringify({read, update})).digest('base64'),
    _links: {
      self: `${call.settings.siteUrl}/rest/api${call.path}`,
      base: call.settings.siteUrl,
      context: call.settings.basePath
    }
  });
}

/** One operation, with the users and groups that `start` and `limit` ask for. */
export function restrictionJson(call: Call, operation: Operation, {users, groups}: Restriction): object {
  const {store, query} = call;
  const part = (items: readonly object[]): object => {
    const start = Number(query.get('start') ?? 0) || 0;
    const limit = Math.min(Number(query.get('limit') ?? 100) || 100, 100);
    const results = items.slice(start, start + limit);
    return {results, start, limit, size: results.length};
  };
  return {
    operation,
    restrictions: {
      user: part(users.flatMap(accountId => store.user(accountId) ?? []).map(userJson)),
      group: part(groups.map(name => ({type: 'group', name, id: name}))),
      _expandable: {}
    },
    _expandable: {content: ''},
    _links: {
      self: `${call.settings.siteUrl}/rest/api/content/${param(call, 'id')}/restriction/byOperation/${operation}`
    }
  };
}
