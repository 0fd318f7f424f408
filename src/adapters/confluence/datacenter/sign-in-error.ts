import type {ConfluenceError} from '../../../core/errors.ts';
import type {Call} from '../call.ts';
import type {Client} from '../client.ts';
import {isHtml, readRefusal} from '../envelope.ts';
import {explainRedirect} from '../redirect.ts';
import {isCaptcha, makeError} from '../to-error.ts';
import type {Reply} from '../transport.ts';

/** Tell why nobody can be signed in to a Data Center site, and what to do. */
export function explainSignIn(client: Client, call: Call, reply: Reply): ConfluenceError {
  const said = readRefusal(reply);
  const answered = `Confluence answered ${reply.status}${said === '' ? '' : ` "${said}"`}`;
  const {why, advice} = diagnose(client, call, {reply, answered});
  return makeError(call, {code: 'auth', why, advice, reply}, client.credential.redact);
}

/** Tell that the credential went unnoticed. */
export function explainVisitor(client: Client, call: Call, reply: Reply): ConfluenceError {
  const why = 'Confluence takes us for a visitor without an account';
  return makeError(call, {code: 'auth', why, advice: tokenAdvice(client), reply}, client.credential.redact);
}

function diagnose(
  client: Client,
  call: Call,
  {reply, answered}: {readonly reply: Reply; readonly answered: string}
): {why: string; advice: string} {
  if (isCaptcha(reply)) {
    return {
      why: `${answered}: after failed attempts it wants a CAPTCHA to be solved`,
      advice:
        'Sign in once with a browser as that account and solve the CAPTCHA, then run again with a correct token.'
    };
  }
  if (reply.status >= 300 && reply.status < 400)
    return explainRedirect(call, reply, {apiUrl: client.location().apiUrl, loginAdvice});
  if (reply.status === 404) {
    return {
      why: `${answered} for ${client.location().apiUrl}`,
      advice:
        'Check the URL: it should be the base URL of Confluence with its context path, such as https://wiki.example.com/confluence.'
    };
  }
  if (isHtml(reply) && reply.status !== 401 && reply.status !== 403) {
    const advice =
      'Check that the URL is that of Confluence, and that no login page (single sign-on), proxy or firewall answers in its place.';
    return {why: `${answered}: a web page came in place of an answer of the API`, advice};
  }
  return {why: answered, advice: tokenAdvice(client)};
}

const loginAdvice =
  'This is usually a login page (single sign-on), or another address or context path than Confluence’s base URL. Give the ' +
  'base URL that its administration shows, and use a personal access token, which single sign-on lets through.';

function tokenAdvice({credential: {kind}}: Client): string {
  if (kind === 'oauth')
    return (
      'The access token was fetched with the OAuth client, but Confluence does not take it: check that the service account may ' +
      'use Confluence, and that the client has the scope WRITE.'
    );
  return kind === 'bearer'
    ? 'The token was sent as Bearer, as personal access tokens are (Confluence 7.9 and later). Check that it is not expired or ' +
        'revoked; new ones are made in the profile settings of Confluence. A password needs its user name.'
    : 'It was sent with the user name, as passwords are. Check both; a personal access token goes without a user name. An ' +
        'administrator may have switched off passwords for the API.';
}
