import {randomBytes} from 'node:crypto';
import type {IncomingHttpHeaders} from 'node:http';
import type {Reply} from './call.ts';
import type {Authenticator, Identity} from './credentials.ts';
import type {Settings} from './options.ts';

/** Failed attempts after which an account is locked. */
const mostFailures = 3;

/** What of a request the door looks at. */
interface Knock {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/** Lets callers of Data Center in, or tells why not. */
export interface DataCenterDoor {
  enter(incoming: Knock): {readonly identity: Identity} | {readonly refusal: Reply};
  /** Add what belongs to every answer. */
  seal(incoming: Knock, reply: Reply): Reply;
}

/**
 * Make the door of one site.
 *
 * Personal access tokens come as Bearer, user names with a password as Basic. After some failed attempts with a name only a
 * CAPTCHA in the browser would let it in again, also with the right password.
 */
export function createDataCenterDoor(authenticate: Authenticator, settings: Settings): DataCenterDoor {
  const failures = new Map<string, number>();
  return {
    enter({headers, method}) {
      const name = nameOf(headers.authorization);
      const failed = failures.get(name ?? '') ?? 0;
      if (name !== undefined && failed >= mostFailures) return {refusal: captcha(settings)};
      const identity = authenticate(headers.authorization);
      if (identity === undefined) {
        if (name !== undefined) failures.set(name, failed + 1);
        return {refusal: unauthorized()};
      }
      if (name !== undefined) failures.delete(name);
      if (settings.readOnlyMode && method !== 'GET') return {refusal: readOnly()};
      return {identity};
    },
    seal({headers}, reply) {
      const cookie = /\bJSESSIONID=/.test(headers.cookie ?? '')
        ? {}
        : {
            'Set-Cookie': `JSESSIONID=${randomBytes(16).toString('hex').toUpperCase()}; Path=${settings.basePath || '/'}; HttpOnly`
          };
      return {...reply, headers: {'X-Seraph-LoginReason': 'OK', ...cookie, ...reply.headers}};
    }
  };
}

function nameOf(authorization: string | undefined): string | undefined {
  const basic = /^basic\s+(\S+)/i.exec(authorization ?? '')?.[1];
  return basic === undefined ? undefined : Buffer.from(basic, 'base64').toString('utf8').split(':')[0];
}

function unauthorized(): Reply {
  return {
    status: 401,
    body: '<html><head><title>Unauthorized (401)</title></head><body><h1>Unauthorized (401)</h1></body></html>',
    headers: {
      'Content-Type': 'text/html;charset=UTF-8',
      'WWW-Authenticate': 'Basic realm="Confluence"',
      'X-Seraph-LoginReason': 'AUTHENTICATED_FAILED'
    }
  };
}

function captcha({siteUrl}: Settings): Reply {
  return {
    status: 403,
    body: '<html><head><title>Forbidden (403)</title></head><body><h1>Forbidden (403)</h1></body></html>',
    headers: {
      'Content-Type': 'text/html;charset=UTF-8',
      'X-Seraph-LoginReason': 'AUTHENTICATION_DENIED',
      'X-Authentication-Denied-Reason': `CAPTCHA_CHALLENGE; login-url=${siteUrl}/login.action`
    }
  };
}

function readOnly(): Reply {
  const message =
    'com.atlassian.confluence.api.service.exceptions.ReadOnlyException: Confluence is in read-only mode';
  const data = {authorized: false, valid: true, allowedInReadOnlyMode: false, errors: [], successful: false};
  return {status: 403, json: {statusCode: 403, data, message, reason: 'Forbidden'}};
}
