import {InputError} from '../../core/errors.ts';
import {redactAll, type Credential} from './credential.ts';
import {fetchAccessToken, type OAuthOptions} from './oauth-token.ts';

interface Token {
  readonly header: string;
  readonly validUntil: number;
}

/** A token is renewed so many milliseconds before it runs out, since a request takes its time; one with a short life later. */
const longestMarginMs = 60_000;

/**
 * Make a credential of OAuth 2.0 client credentials.
 *
 * Tokens live for 60 minutes and come without another one to refresh them, so a new one is fetched before the old one ends, and
 * when one is refused (Atlassian Support, "Create OAuth 2.0 credentials for service accounts", and "Service accounts overview"
 * for Data Center). Nothing is sent before the first request.
 */
export function createOAuthCredential(options: OAuthOptions): Credential {
  const {client, clock} = options;
  if (client.id.trim() === '' || client.secret.trim() === '')
    throw new InputError(
      'Cannot sign in to Confluence: client id and client secret belong together. Give both.'
    );
  const secrets = [client.secret.trim()];
  let redact = redactAll(secrets);
  let current: Promise<Token> | undefined;
  let known: Token | undefined;
  const fetchToken = (): Promise<Token> => {
    current ??= fetchAccessToken(options, text => redact(text))
      .then(({token, lifeMs}) => {
        options.onSecret?.(token);
        secrets.push(token);
        redact = redactAll(secrets);
        known = {
          header: `Bearer ${token}`,
          validUntil: clock.now() + lifeMs - Math.min(longestMarginMs, lifeMs / 4)
        };
        return known;
      })
      .finally(() => {
        current = undefined;
      });
    return current;
  };
  return {
    kind: 'oauth',
    authorize: async () => {
      const token = known !== undefined && clock.now() < known.validUntil ? known : await fetchToken();
      return token.header;
    },
    // Another request may have renewed it already.
    renew: async refused =>
      known !== undefined && known.header !== refused ? known.header : (await fetchToken()).header,
    redact: text => redact(text)
  };
}
