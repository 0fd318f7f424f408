import {ConfluenceError} from '../../core/errors.ts';
import {readObject, readText, ShapeError} from './json.ts';
import {explainRefusal, isScopeRefused, type TokenEndpoint} from './oauth-refusal.ts';
import type {Clock, OAuthClient} from './options.ts';
import type {Reply, Transport} from './transport.ts';

export interface OAuthOptions {
  readonly client: OAuthClient;
  /** Where tokens are fetched; asked each time, as it may become known only after the first look at the site. */
  readonly endpoint: () => TokenEndpoint;
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

/**
 * What tokens are asked for, until it is not refused: a client of Data Center may have to name its scopes one by one, or the one
 * that includes the other. Those of the Cloud have their scopes by themselves.
 */
const dataCenterScopes = ['READ WRITE', 'WRITE'] as const;

/** Fetch an access token; asked again a few times where nobody answers. Throws a `ConfluenceError` without anything secret. */
export async function fetchAccessToken(
  options: OAuthOptions,
  redact: (text: string) => string
): Promise<Fetched> {
  const endpoint = options.endpoint();
  const [first, ...others] = endpoint.isDataCenter ? dataCenterScopes : [undefined];
  let reply = await ask(endpoint, options, {scope: first, redact});
  for (const scope of others) {
    if (!isScopeRefused(reply)) break;
    reply = await ask(endpoint, options, {scope, redact});
  }
  if (reply.status === 200) return readToken(reply);
  throw explainRefusal(reply, endpoint, redact);
}

interface Asking {
  readonly scope: string | undefined;
  readonly redact: (text: string) => string;
}

async function ask(
  {url}: TokenEndpoint,
  {client, transport, clock}: OAuthOptions,
  {scope, redact}: Asking
): Promise<Reply> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: client.id.trim(),
    client_secret: client.secret.trim(),
    ...(scope === undefined ? {} : {scope})
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
      // A token more does no harm, so that asking again is safe.
      if (isLast || (status < 500 && status !== 429)) return result.reply;
    } else if (isLast || result.failure.hopeless) {
      const {why, advice = 'Check the network and any proxy, then run again.', cause} = result.failure;
      const {origin} = new URL(url);
      throw new ConfluenceError(redact(`Cannot fetch an access token from ${origin}: ${why}. ${advice}`), {
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
