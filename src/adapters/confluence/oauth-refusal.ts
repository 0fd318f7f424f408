import {ConfluenceError} from '../../core/errors.ts';
import {readRefusal} from './envelope.ts';
import type {Reply} from './transport.ts';

/** An authorization server: that of the Cloud, or a Data Center site itself. */
export interface TokenEndpoint {
  readonly url: string;
  readonly isDataCenter: boolean;
}

/** Tell why an authorization server gave no token, and what to do; without anything secret. */
export function explainRefusal(
  reply: Reply,
  {url, isDataCenter}: TokenEndpoint,
  redact: (text: string) => string
): ConfluenceError {
  const said = readRefusal(reply);
  const isRefused = reply.status < 500 && reply.status !== 429;
  const {origin, pathname} = new URL(url);
  const place = isDataCenter ? url : origin;
  const answered = `it answered ${reply.status}${said === '' ? '' : ` "${said}"`}`;
  return new ConfluenceError(
    redact(
      `Cannot fetch an access token from ${place}: ${answered}. ${adviseOn(reply, isRefused, isDataCenter)}`
    ),
    {
      code: isRefused ? 'auth' : 'unavailable',
      status: reply.status,
      request: {method: 'POST', url: pathname}
    }
  );
}

/** Whether it was the scope that was refused, in the words of RFC 6749, section 5.2. */
export function isScopeRefused({status, text}: Reply): boolean {
  return status === 400 && text.includes('invalid_scope');
}

function adviseOn(reply: Reply, isRefused: boolean, isDataCenter: boolean): string {
  if (!isRefused) return 'Try again later.';
  if (!isDataCenter)
    return 'Check client id and client secret; new ones are made for the service account at https://admin.atlassian.com.';
  if (isScopeRefused(reply)) return 'Give the OAuth client the scope WRITE.';
  if (reply.status === 404 || reply.status === 405)
    return 'Confluence Data Center gives tokens to OAuth clients from version 10.1 on: use a personal access token before. Else check the URL.';
  return 'Check client id and client secret; an administrator of Confluence makes new ones for the service account.';
}
