import type {ConfluenceError} from '../../../core/errors.ts';
import type {Call} from '../call.ts';
import type {Client} from '../client.ts';
import {isHtml, readRefusal} from '../envelope.ts';
import {explainRedirect} from '../redirect.ts';
import {makeError} from '../to-error.ts';
import type {Reply} from '../transport.ts';

/** One reason for which nobody can be signed in. */
interface Diagnosis {
  readonly why: string;
  readonly advice: string;
}

/**
 * Tell why the first request was refused, and what to do.
 *
 * It asks only who we are, so any refusal is about the credential, its scopes, or something that stands between us and
 * Confluence, and never about a page.
 */
export function explainSignIn(client: Client, call: Call, reply: Reply): ConfluenceError {
  const {why, advice} = diagnose(client, call, reply);
  return makeError(call, {code: 'auth', why, advice, reply}, client.credential.redact);
}

/** Tell that the credential went unnoticed. */
export function explainVisitor(client: Client, call: Call, reply: Reply): ConfluenceError {
  const parts = {
    code: 'auth',
    why: 'Confluence takes us for a visitor without an account',
    advice: badCredential('', client).advice,
    reply
  } as const;
  return makeError(call, parts, client.credential.redact);
}

function diagnose(client: Client, call: Call, reply: Reply): Diagnosis {
  const said = readRefusal(reply);
  const answered = `Confluence answered ${reply.status}${said === '' ? '' : ` "${said}"`}`;
  if (/CAPTCHA/i.test(reply.headers['x-authentication-denied-reason'] ?? '')) return captcha(answered);
  if (reply.status >= 300 && reply.status < 400)
    return explainRedirect(call, reply, {apiUrl: client.location().apiUrl, loginAdvice});
  if (/scope/i.test(`${said} ${reply.headers['x-failure-category'] ?? ''}`))
    return scopeMissing(answered, call);
  if (reply.status === 401 && isHtml(reply)) return wrongHost(answered, client);
  if (isHtml(reply) && reply.status !== 404) return loginPage(answered);
  if (reply.status === 404) return notConfluence(answered, client);
  return badCredential(answered, client);
}

function captcha(answered: string): Diagnosis {
  const advice =
    'Sign in once with a browser as that account and solve the CAPTCHA, then run again with a correct token.';
  return {why: `${answered}: after failed attempts it wants a CAPTCHA to be solved`, advice};
}

const loginAdvice =
  'This is usually a login page (single sign-on) or a new address of the site. Use the address that the browser shows ' +
  'when you read a page, and let the API be reached without that login.';

function scopeMissing(answered: string, call: Call): Diagnosis {
  const scopes = call.kind.scopes.join(' and ');
  const advice = `Make a new token with the scope ${scopes}; the scopes of a token cannot be changed.`;
  return {why: `${answered}: the token lacks a scope`, advice};
}

function wrongHost(answered: string, client: Client): Diagnosis {
  const onGateway = client.location().apiUrl !== client.location().siteUrl;
  const advice = onGateway
    ? 'Check that the token is not expired or revoked, and that the cloud id is that of the site.'
    : 'Check that the token is not expired or revoked and belongs to the e-mail address. A token with scopes works only at ' +
      'https://api.atlassian.com/ex/confluence/CLOUD_ID: the cloud id of this site could not be looked up, so give that address as URL.';
  return {why: answered, advice};
}

function loginPage(answered: string): Diagnosis {
  const advice =
    'Check that the URL is that of Confluence, and that no login page (single sign-on), proxy or firewall answers in its place.';
  return {why: `${answered}: a web page came in place of an answer of the API`, advice};
}

function notConfluence(answered: string, client: Client): Diagnosis {
  const advice =
    'Check the URL: it should be the address of a Confluence Cloud site, such as https://acme.atlassian.net. If it is, the ' +
    `token is expired, revoked or wrong: make a new one.`;
  return {why: `${answered} for ${client.location().siteUrl ?? client.location().apiUrl}`, advice};
}

function badCredential(answered: string, client: Client): Diagnosis {
  const advice =
    client.credential.kind === 'oauth'
      ? 'The access token was fetched with the OAuth client, but Confluence does not take it: check that the service account may ' +
        'use Confluence on this site, and that the client has the scopes.'
      : client.credential.kind === 'bearer'
        ? 'The token was sent as Bearer, since no e-mail address is given; a personal token needs its owner’s address. ' +
          'Else it is expired, revoked or wrong: make a new one.'
        : 'Check that the e-mail address is that of the token’s owner, that the token is not expired or revoked, and that the ' +
          'account may use Confluence. Tokens are made at https://id.atlassian.com/manage-profile/security/api-tokens.';
  return {why: answered, advice};
}
