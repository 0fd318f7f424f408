import {ConfluenceError} from '../../core/errors.ts';
import {readRefusal} from './envelope.ts';
import {readObject, readText, ShapeError} from './json.ts';
import type {Clock, OAuthClient} from './options.ts';
import type {Reply, Transport} from './transport.ts';

export interface OAuthOptions {
  readonly client: OAuthClient;
  /** Where tokens are fetched, without path. */
  readonly authUrl: string;
  readonly transport: Transport;
  readonly onSecret?: ((secret: string) => void) | undefined;
  readonly clock: Clock;
}

const usualLifeMs = 3_600_000;
const limitMs = 30_000;
const mostTries = 3;

interface Fetched {
  readonly token: string;
  readonly lifeMs: number;
}

/** Fetch an access token; asked again a few times where nobody answers. Throws a `ConfluenceError` without anything secret. */
export async function fetchAccessToken(
  {client, authUrl, transport, clock}: OAuthOptions,
  redact: (text: string) => string
): Promise<Fetched> {
  const url = `${authUrl.replace(/\/+$/, '')}/oauth/token`;
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: client.id.trim(),
    client_secret: client.secret.trim()
  }).toString();
  const headers = {
    accept: 'application/json',
    'content-type': 'application/x-www-form-urlencoded',
    'user-agent': 'confluence-sync'
  };
  for (let attempt = 1; ; attempt += 1) {
    const result = await transport.send({method: 'POST', url, headers, body, limitMs});
    const isLast = attempt >= mostTries;
    if ('reply' in result) {
      const {status} = result.reply;
      if (status === 200) return readToken(result.reply);
      // A token more does no harm, so that asking again is safe.
      if (isLast || (status < 500 && status !== 429)) throw refusal(result.reply, authUrl, redact);
    } else if (isLast || result.failure.hopeless) {
      const {why, advice = 'Check the network and any proxy, then run again.', cause} = result.failure;
      throw new ConfluenceError(redact(`Cannot fetch an access token from ${authUrl}: ${why}. ${advice}`), {
        code: 'unavailable',
        cause
      });
    }
    await clock.sleep(1000 * attempt);
  }
}

function readToken({text}: Reply): Fetched {
  try {
    const answer = readObject(JSON.parse(text), 'the answer');
    const life = Number(answer['expires_in']);
    return {
      token: readText(answer['access_token'], 'access_token'),
      lifeMs: Number.isFinite(life) && life > 0 ? life * 1000 : usualLifeMs
    };
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof ShapeError)) throw error;
    // The answer is not shown: a token may stand in it.
    throw new ConfluenceError(
      'Cannot fetch an access token: the answer of the authorization server holds none.',
      {
        code: 'unavailable',
        cause: error
      }
    );
  }
}

function refusal(reply: Reply, authUrl: string, redact: (text: string) => string): ConfluenceError {
  const said = readRefusal(reply);
  const isRefused = reply.status < 500 && reply.status !== 429;
  const advice = isRefused
    ? 'Check client id and client secret; new ones are made for the service account at https://admin.atlassian.com.'
    : 'Try again later.';
  return new ConfluenceError(
    redact(
      `Cannot fetch an access token from ${authUrl}: it answered ${reply.status}${said === '' ? '' : ` "${said}"`}. ${advice}`
    ),
    {
      code: isRefused ? 'auth' : 'unavailable',
      status: reply.status,
      request: {method: 'POST', url: '/oauth/token'}
    }
  );
}
