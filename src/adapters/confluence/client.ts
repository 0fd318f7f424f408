import type {RequestCounts} from '../../core/model.ts';
import type {Call} from './call.ts';
import {createCredential, type Credential} from './credential.ts';
import {isHtml} from './envelope.ts';
import {ShapeError} from './json.ts';
import {
  defaultAuthUrl,
  defaultGatewayUrl,
  defaultTimeLimits,
  readConcurrency,
  type Clock,
  type ConfluenceOptions
} from './options.ts';
import {createNetwork} from './network.ts';
import {createExchange} from './exchange.ts';
import {createSignInWatch} from './sign-in-watch.ts';
import {locate, recogniseAddress, type Location} from './site-url.ts';
import {createOAuthCredential} from './oauth.ts';
import type {TokenEndpoint} from './oauth-refusal.ts';
import {systemClock} from './system-clock.ts';
import {toError, toShapeError} from './to-error.ts';
import {createTransport, type Reply, type Transport} from './transport.ts';

/** One Confluence over HTTP: signed in, throttled, with retries. It knows no resource of the API. */
export interface Client {
  /** Send a request and take any complete response, whatever its status. */
  exchange(call: Call): Promise<Reply>;
  /** Send a request and parse the answer. Every status but 2xx, and every unexpected shape, is a `ConfluenceError`. */
  send<T>(call: Call, parse: (document: unknown) => T): Promise<T>;
  location(): Location;
  /** Use another base from now on. */
  relocate(location: Location): void;
  /** Base of the API gateway, without path. */
  readonly gatewayUrl: string;
  readonly credential: Credential;
  readonly clock: Clock;
  /** Pause that ends early, with the signal's reason, when the run is cancelled. */
  sleep(ms: number): Promise<void>;
  notice(text: string): void;
  /** From now on, look with this question whether the credential is still good when a refusal may come from that. */
  watchSignIn(probe: () => Promise<Reply>): void;
  stats(): RequestCounts;
  close(): Promise<void>;
}

/**
 * Make a client. Nothing is sent yet.
 *
 * @throws
 *   An `InputError` when the URL, the credential or a number in the options cannot be right.
 */
export function createClient(options: ConfluenceOptions): Client {
  const clock = options.clock ?? systemClock;
  const gatewayUrl = options.gatewayUrl ?? defaultGatewayUrl;
  const transport = createTransport(createNetwork(options.network), options.signal);
  let location = locate(options, gatewayUrl);
  const credential = chooseCredential(options, {transport, clock, location: () => location});
  const watch = createSignInWatch(clock, credential.redact);
  const limits = {...defaultTimeLimits, ...options.timeLimits};
  const {exchange, stats} = createExchange({
    transport,
    clock,
    credential,
    limits,
    concurrency: readConcurrency(options),
    apiUrl: () => location.apiUrl,
    onRequest: options.onRequest,
    signal: options.signal
  });
  return {
    exchange,
    send: async (call, parse) => {
      watch.pass(call);
      const reply = await exchange(call);
      await watch.inspect(call, reply);
      return readReply(call, reply, parse, credential);
    },
    watchSignIn: probe => watch.begin(probe),
    location: () => location,
    relocate: next => void (location = next),
    gatewayUrl,
    credential,
    clock,
    stats,
    sleep: ms => clock.sleep(ms, options.signal),
    notice: text => options.onNotice?.(credential.redact(text)),
    close: () => transport.close()
  };
}

function mayBeDataCenter({deployment = 'auto', url}: ConfluenceOptions): boolean {
  return (deployment === 'auto' ? recogniseAddress(url)?.deployment : deployment) !== 'cloud';
}

interface Surroundings {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly location: () => Location;
}

function chooseCredential(
  options: ConfluenceOptions,
  {transport, clock, location}: Surroundings
): Credential {
  const {oauth, authUrl = defaultAuthUrl, email, token = ''} = options;
  if (oauth === undefined) return createCredential(email, token, {mayBePassword: mayBeDataCenter(options)});
  const endpoint = (): TokenEndpoint => {
    const {tokenUrl} = location();
    return tokenUrl === undefined
      ? {url: `${authUrl.replace(/\/+$/, '')}/oauth/token`, isDataCenter: false}
      : {url: tokenUrl, isDataCenter: true};
  };
  return createOAuthCredential({client: oauth, endpoint, transport, clock, onSecret: options.onSecret});
}

function readReply<T>(call: Call, reply: Reply, parse: (document: unknown) => T, credential: Credential): T {
  if (reply.status < 200 || reply.status > 299) throw toError(call, reply, credential.redact);
  if (isHtml(reply))
    throw toShapeError(call, reply, 'a web page came where JSON was expected', credential.redact);
  try {
    return parse(reply.text.trim() === '' ? undefined : JSON.parse(reply.text));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw toShapeError(call, reply, 'the answer is no whole JSON document', credential.redact);
    if (error instanceof ShapeError) throw toShapeError(call, reply, error.message, credential.redact);
    throw error;
  }
}
