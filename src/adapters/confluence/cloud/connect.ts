import type {Connection} from '../../../ports.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {isHtml} from '../envelope.ts';
import {readObject, readOptionalObject, readOptionalText, ShapeError, type JsonObject} from '../json.ts';
import {toError, toShapeError} from '../to-error.ts';
import type {Reply} from '../transport.ts';
import {calls} from './calls.ts';
import {moveToGateway} from './gateway.ts';
import {bodiesAtOnce} from './pagination.ts';
import {explainSignIn, explainVisitor} from './sign-in-error.ts';

/** The request by which we learn who we are. */
export const currentUserCall = makeCall(calls.readCurrentUser, {task: 'sign in to Confluence'});

/** How a site is known to be one of Confluence Cloud. */
export interface Recognised {
  /** A clause for people. */
  readonly reason: string;
  /** The answer to the first request, where it was sent already. */
  readonly first?: Reply;
}

/**
 * Learn who and where we are.
 *
 * One request when all is well. Confluence answers a bad credential with 404 on most paths, so this one comes first,
 * and its failure is never taken for a missing page. A token with scopes is refused by the site itself: then the
 * site's gateway is looked up and used from there on.
 */
export async function connect(client: Client, {reason, first}: Recognised): Promise<Connection> {
  const call = currentUserCall;
  // Access tokens of OAuth work at the gateway only.
  if (client.credential.kind === 'oauth' && isAtSite(client)) await moveToGateway(client);
  let reply = first ?? (await client.exchange(call));
  if (mayNeedGateway(client, reply) && (await moveToGateway(client))) reply = await client.exchange(call);
  const {redact} = client.credential;
  if (reply.status >= 500 || reply.status === 429) throw toError(call, reply, redact);
  if (reply.status !== 200 || isHtml(reply)) throw explainSignIn(client, call, reply);
  try {
    const user = readObject(JSON.parse(reply.text), 'the current user');
    const account = readAccount(user);
    if (account === undefined) throw explainVisitor(client, call, reply);
    const siteUrl = await findSiteUrl(client, user);
    client.watchSignIn(() => client.exchange(call));
    return {account, siteUrl, deployment: 'cloud', reason, hasDrafts: true, bodiesAtOnce};
  } catch (error) {
    if (error instanceof SyntaxError)
      throw toShapeError(call, reply, 'the answer is no whole JSON document', redact);
    if (error instanceof ShapeError) throw toShapeError(call, reply, error.message, redact);
    throw error;
  }
}

/** Sites answer tokens with scopes by 401 and a page of HTML; what they answer to a Bearer token is not documented. */
function mayNeedGateway(client: Client, reply: Reply): boolean {
  if (!isAtSite(client)) return false;
  if (client.credential.kind === 'bearer') return reply.status === 401 || reply.status === 403;
  return reply.status === 401 && isHtml(reply);
}

function isAtSite(client: Client): boolean {
  const {apiUrl, siteUrl} = client.location();
  return siteUrl !== undefined && apiUrl === siteUrl;
}

/** Undefined: an anonymous visitor of a public site, who is a user without an account. */
function readAccount(user: JsonObject): Connection['account'] | undefined {
  const id = readOptionalText(user['accountId']);
  if (id === undefined) return undefined;
  return {
    id,
    displayName: readOptionalText(user['displayName']) ?? readOptionalText(user['publicName']) ?? id
  };
}

/** The site that was typed; for an address of the gateway the one that Confluence itself names. */
async function findSiteUrl(client: Client, user: JsonObject): Promise<string> {
  const known = client.location().siteUrl ?? baseOf(user);
  if (known !== undefined) return known;
  const call = makeCall(calls.listSpaces, {task: 'learn the address of the site', query: {limit: '1'}});
  return client.send(call, document => {
    const base = baseOf(readObject(document, 'the list of spaces'));
    if (base === undefined) throw new ShapeError('the list of spaces does not name the address of the site');
    return base;
  });
}

/** `_links.base` is the site's address for people, also in answers of the gateway. */
function baseOf(document: JsonObject): string | undefined {
  const base = readOptionalText(readOptionalObject(document['_links'])['base']);
  if (base === undefined || !URL.canParse(base) || !/^https?:$/.test(new URL(base).protocol))
    return undefined;
  const bare = base.replace(/\/+$/, '');
  return /\/ex\/confluence\//.test(bare) ? undefined : bare;
}
