import type {Reply} from './call.ts';
import {reasons, type Refusal} from './refusal.ts';
import type {ApiName} from './routes/index.ts';

/** A refusal in the envelope of its API. */
export function refusalReply(api: ApiName, refusal: Refusal): Reply {
  const {status, code, message} = refusal;
  if (api === 'v2') return {status, json: {errors: [{status, code, title: message, detail: null}]}};
  const data = {
    authorized: status !== 403,
    valid: status !== 400,
    allowedInReadOnlyMode: true,
    errors: [],
    successful: false
  };
  return {status, json: {statusCode: status, data, message, reason: reasons[status] ?? 'Error'}};
}

/** What a wrong, expired or missing credential gets: 403 in v1, but a bare 404 in v2. */
export function badCredentialReply(api: ApiName): Reply {
  if (api === 'v2') {
    return {
      status: 404,
      json: {errors: [{status: 404, code: 'NOT_FOUND', title: 'Not Found', detail: null}]}
    };
  }
  const message = 'Current user not permitted to use Confluence';
  const data = {authorized: false, valid: true, allowedInReadOnlyMode: true, errors: [], successful: false};
  return {status: 403, json: {statusCode: 403, data, message, reason: 'Forbidden'}};
}

/** What a scoped token gets at the address of the site, which takes only tokens without scopes. */
export function wrongHostReply(): Reply {
  const body =
    '<!doctype html><html lang="en"><head><title>HTTP Status 401 – Unauthorized</title></head>' +
    '<body><h1>HTTP Status 401 – Unauthorized</h1></body></html>';
  return {status: 401, body, headers: {'Content-Type': 'text/html;charset=utf-8'}};
}

/** What a scoped token gets at the gateway for a call that its scopes do not cover. */
export function missingScopeReply(): Reply {
  return {
    status: 401,
    json: {code: 401, message: 'Unauthorized; scope does not match'},
    headers: {'X-Failure-Category': 'FAILURE_CLIENT_SCOPE_CHECK'}
  };
}

/** What a fault answers. */
export function faultReply(action: {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}): Reply {
  const {status, headers = {}, body} = action;
  const limits: Readonly<Record<string, string>> =
    status === 429
      ? {
          'Retry-After': '1',
          'X-RateLimit-Limit': '100',
          'X-RateLimit-Remaining': '0',
          'X-RateLimit-Reset': new Date(Date.now() + 1000).toISOString(),
          'RateLimit-Reason': 'confluence-burst-based'
        }
      : {};
  const all = {...withoutKeysOf(limits, headers), ...headers};
  if (typeof body === 'string') return {status, body, headers: all};
  return {
    status,
    json: body ?? {code: status, message: reasons[status] ?? 'Fault of the sandbox'},
    headers: all
  };
}

/** Headers that are not replaced, whatever the case of their names. An empty replacement takes one away. */
function withoutKeysOf(
  headers: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>>
): Record<string, string> {
  const replaced = new Set(Object.keys(others).map(name => name.toLowerCase()));
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !replaced.has(name.toLowerCase())));
}
