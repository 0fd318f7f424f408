import {ConfluenceError} from '../../../../core/errors.ts';
import type {Check, Connection} from '../../../../ports.ts';
import type {Client} from '../../client.ts';
import type {Reply} from '../../transport.ts';
import {calls} from '../calls.ts';
import {openSession} from '../session.ts';
import {ask, isScopeRefusal} from './ask.ts';

/** What is known of the credential and its account. */
interface CredentialResult {
  readonly checks: readonly Check[];
  /** Whether more can be asked with it. */
  readonly usable: boolean;
}

/**
 * Check the credential by asking whose it is.
 *
 * Its refusal is never about a page, so the misleading answers have one meaning here: 403 of v1 and a bare 404 of v2 stand
 * for a bad token, 401 with a web page for a token with scopes at the address of the site.
 */
export async function checkCredential(client: Client): Promise<CredentialResult> {
  const {apiUrl, siteUrl} = client.location();
  // Whoever signs in may be sent to the gateway: what the site itself says is gone then.
  const said = apiUrl === siteUrl ? await ask(client, calls.readCurrentUser) : undefined;
  try {
    const connection = await openSession(client);
    return {checks: [describeCredential(client), describeAccount(connection)], usable: true};
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    const failed: Check = {topic: 'credential', status: 'problem', text: error.message};
    const moved = said !== undefined && client.location().apiUrl !== apiUrl ? describeMove(said, client) : [];
    return {checks: [...moved, failed, ...adviseOnEmail(client)], usable: await isKnown(client)};
  }
}

/** The site refused, so that the token was tried at the gateway. */
function describeMove({status}: Reply, client: Client): readonly Check[] {
  const gateway = new URL(client.location().apiUrl).host;
  const text = `the site itself answers ${status}, as it does to every token with scopes; so the API gateway ${gateway} was asked`;
  const advice = `If the token has scopes, this machine must reach ${gateway}. If it has none, it is wrong, expired or revoked.`;
  return [{topic: 'gateway', status: 'warning', text, advice}];
}

/** A token that lacks the scope of this one question is good for others. */
async function isKnown(client: Client): Promise<boolean> {
  const reply = await ask(client, calls.readCurrentUser);
  return reply !== undefined && isScopeRefusal(reply);
}

const sorts = {
  basic: 'API token with its e-mail address',
  bearer: 'token without e-mail address (Bearer)',
  oauth: 'access token of the OAuth client'
} as const;

function describeCredential(client: Client): Check {
  const sort = sorts[client.credential.kind];
  const {apiUrl, siteUrl} = client.location();
  const place =
    apiUrl === siteUrl
      ? ''
      : '; it is used at the API gateway, as the site itself does not take tokens with scopes';
  return {topic: 'credential', status: 'ok', text: `Confluence takes the ${sort}${place}`};
}

function describeAccount({account}: Connection): Check {
  return {
    topic: 'account',
    status: 'ok',
    text: `${account.displayName} (account id ${account.id}): pages are written in this name`
  };
}

function adviseOnEmail(client: Client): readonly Check[] {
  if (client.credential.kind !== 'bearer') return [];
  return [
    {
      topic: 'e-mail',
      status: 'warning',
      text: 'CONFLUENCE_EMAIL is not set, so that the token is sent as Bearer',
      advice:
        'For a personal API token set it to the address of its owner. Only service accounts go without one.'
    }
  ];
}
