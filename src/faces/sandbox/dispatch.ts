import type {IncomingHttpHeaders} from 'node:http';
import type {Call, Reply} from './call.ts';
import {createAuthenticator, type Identity} from './credentials.ts';
import {createDataCenterDoor} from './data-center-door.ts';
import {badCredentialReply, missingScopeReply, refusalReply, wrongHostReply} from './envelope.ts';
import {matchRoute} from './match.ts';
import type {Settings} from './options.ts';
import {notFound, Refusal} from './refusal.ts';
import {apis, type ApiName} from './routes/index.ts';
import type {Store} from './store/index.ts';

/** A request whose body has arrived. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An answer of the API, and who got it. */
export interface Answer {
  readonly reply: Reply;
  readonly user: string | undefined;
}

/** Answers calls of the API; undefined: the request is none. */
export type Dispatch = (incoming: Incoming) => Promise<Answer | undefined>;

/** Bind the APIs of a product to a store; those of the Cloud at the address of the site and at the gateway's. */
export function createDispatch(store: Store, settings: Settings): Dispatch {
  const authenticate = createAuthenticator(store, settings);
  const door = createDataCenterDoor(authenticate, settings);
  return async incoming => {
    const place = locate(incoming.url.pathname, settings);
    if (place === undefined) return undefined;
    if (settings.deployment === 'datacenter') {
      const entered = door.enter(incoming);
      if ('refusal' in entered) return {reply: entered.refusal, user: undefined};
      const {identity} = entered;
      const reply = await answer(place, {...identity, scopes: undefined}, incoming, {store, settings});
      return {reply: door.seal(incoming, reply), user: identity.user.email};
    }
    const identity = authenticate(incoming.headers.authorization);
    const reply = await answer(place, identity, incoming, {store, settings});
    return {reply, user: identity?.user.email};
  };
}

const productApis = {
  cloud: ['v2', 'v1'],
  datacenter: ['datacenter', 'experimental']
} as const satisfies Record<Settings['deployment'], readonly ApiName[]>;

interface Place {
  readonly api: ApiName;
  readonly path: string;
  readonly gateway: boolean;
}

/** The gateway has the same paths behind `/ex/confluence/{cloudId}/wiki`. */
function locate(pathname: string, {basePath, cloudId, deployment}: Settings): Place | undefined {
  const gatewayBase = `/ex/confluence/${cloudId}/wiki`;
  const gateway = deployment === 'cloud' && pathname.startsWith(`${gatewayBase}/`);
  const base = gateway ? gatewayBase : basePath;
  for (const api of productApis[deployment]) {
    const prefix = `${base}${apis[api].prefix}/`;
    if (pathname.startsWith(prefix)) return {api, path: pathname.slice(prefix.length - 1), gateway};
  }
  return undefined;
}

async function answer(
  {api, path, gateway}: Place,
  identity: Identity | undefined,
  {method, url, headers, body}: Incoming,
  context: Pick<Call, 'store' | 'settings'>
): Promise<Reply> {
  if (identity === undefined) return badCredentialReply(api);
  if (identity.scopes !== undefined && !gateway) return wrongHostReply();
  const match = matchRoute(api, method, path);
  if (match === undefined) return refusalReply(api, notFound(`No route for ${method} ${path}`));
  if (!covers(identity.scopes, match.route.scopes)) return missingScopeReply();
  const call: Call = {
    ...context,
    user: identity.user,
    method,
    path,
    params: match.params,
    query: url.searchParams,
    headers,
    body
  };
  try {
    return await match.route.handle(call);
  } catch (error) {
    if (error instanceof Refusal) return refusalReply(api, error);
    throw error;
  }
}

function covers(granted: readonly string[] | undefined, alternatives: readonly string[]): boolean {
  if (granted === undefined || alternatives.length === 0) return true;
  return alternatives.some(alternative => alternative.split(' ').every(scope => granted.includes(scope)));
}
