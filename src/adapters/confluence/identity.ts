import type {Call} from './call.ts';
import type {Credential} from './credential.ts';
import type {Failure} from './failure.ts';
import {isCaptcha} from './to-error.ts';
import type {Reply} from './transport.ts';

type Result = {readonly reply: Reply} | {readonly failure: Failure};

/** Says who we are in each request. */
export interface Identity {
  /** Send a request with the headers that belong to it; once more with a new token where the old one has run out. */
  use(call: Call, send: (headers: Readonly<Record<string, string>>) => Promise<Result>): Promise<Result>;
}

/**
 * Make the identity of one client.
 *
 * Data Center opens a session for each credential that comes without the cookie of one, so its cookies are kept. They are
 * sent nowhere else, as redirects are not followed and the client has one address. Should a site refuse the first
 * request that comes with its own cookies and take the same without them, none are kept any more.
 */
export function createIdentity(credential: Credential): Identity {
  const cookies = new Map<string, string>();
  let trust: 'unproven' | 'kept' | 'none' = 'unproven';
  const headersOf = (call: Call, authorization: string): Record<string, string> => ({
    authorization,
    ...(call.deployment === 'datacenter' && cookies.size > 0 && trust !== 'none'
      ? {cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')}
      : {})
  });
  return {
    use: async (call, send) => {
      if (call.anonymousAt !== undefined) return send({});
      const authorization = await credential.authorize();
      const headers = headersOf(call, authorization);
      let result = await send(headers);
      if (trust === 'unproven' && 'cookie' in headers) {
        const bare = isRefused(result) ? await send({authorization}) : undefined;
        trust = bare === undefined || isRefused(bare) ? 'kept' : 'none';
        if (bare !== undefined && trust === 'none') result = bare;
      }
      if (!('reply' in result)) return result;
      keepCookies(cookies, call, result.reply);
      if (result.reply.status !== 401 || credential.renew === undefined) return result;
      return send(headersOf(call, await credential.renew(authorization)));
    }
  };
}

/** What is refused so was not done, and may be sent again; each try counts where a CAPTCHA is near. */
function isRefused(result: Result): boolean {
  return 'reply' in result && [401, 403].includes(result.reply.status) && !isCaptcha(result.reply);
}

/** Take over what a reply sets (RFC 6265, section 5.2); one that signs us out takes all away. */
function keepCookies(cookies: Map<string, string>, call: Call, reply: Reply): void {
  if (call.deployment !== 'datacenter') return;
  if (reply.status === 401 || reply.status === 403) cookies.clear();
  for (const line of (reply.headers['set-cookie'] ?? '').split('\n')) {
    const [, name, value = ''] = /^\s*([^=;\s]+)=([^;]*)/.exec(line) ?? [];
    if (name === undefined) continue;
    if (value.trim() === '' || /;\s*max-age=(?:0|-\d+)\s*(?:;|$)/i.test(line)) cookies.delete(name);
    else cookies.set(name, value.trim());
  }
}
