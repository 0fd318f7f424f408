import {Agent, EnvHttpProxyAgent, request, type Dispatcher} from 'undici';
import type {Attempt} from './retry.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface RawRequest {
  readonly method: Method;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Milliseconds from the first byte out to the last byte in. */
  readonly limitMs: number;
}

/** A complete response. */
export interface Reply {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** No complete response. */
export interface Failure {
  readonly kind: 'unsent' | 'lost';
  /** Trying again cannot help, such as with a certificate that is not trusted. */
  readonly hopeless: boolean;
  /** One clause for people: what happened on the way. */
  readonly why: string;
  readonly cause: unknown;
}

export interface Transport {
  send(request: RawRequest): Promise<{readonly reply: Reply} | {readonly failure: Failure}>;
  close(): Promise<void>;
}

/** Far above any answer to the calls that are made: 250 pages without bodies are some 500 kB. */
const LARGEST_REPLY = 64 * 1024 * 1024;

/**
 * Make the way to the network. Redirects are not followed, so that the credential stays with its host.
 *
 * The proxies of `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` are used.
 *
 * @param signal
 *   Aborted: requests in flight reject with its reason; everything else that goes wrong is a returned `Failure`.
 */
export function createTransport(signal: AbortSignal | undefined): Transport {
  const dispatcher = createDispatcher();
  return {
    async send(raw) {
      signal?.throwIfAborted();
      const timer = new AbortController();
      const timeout = setTimeout(
        () => timer.abort(new Error(`no answer within ${raw.limitMs / 1000} s`)),
        raw.limitMs
      );
      const cancel = (): void => timer.abort(signal?.reason);
      signal?.addEventListener('abort', cancel);
      try {
        return {reply: await sendOnce(dispatcher, raw, timer.signal)};
      } catch (error) {
        signal?.throwIfAborted();
        return {failure: explainFailure(error, timer.signal)};
      } finally {
        clearTimeout(timeout);
        signal?.removeEventListener('abort', cancel);
      }
    },
    close: () => dispatcher.destroy()
  };
}

function createDispatcher(): Dispatcher {
  // The whole try has one time limit, so undici's own limits are out of the way.
  const limits = {headersTimeout: 0, bodyTimeout: 0, connectTimeout: 20_000};
  const proxied = ['http_proxy', 'https_proxy'].some(
    name => process.env[name] ?? process.env[name.toUpperCase()]
  );
  return proxied ? new EnvHttpProxyAgent(limits) : new Agent(limits);
}

async function sendOnce(dispatcher: Dispatcher, raw: RawRequest, signal: AbortSignal): Promise<Reply> {
  const {method, headers, body = null} = raw;
  const response = await request(raw.url, {method, headers, body, dispatcher, signal});
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_REPLY) throw new Error(`the answer is larger than ${LARGEST_REPLY / 1024 / 1024} MB`);
    chunks.push(chunk);
  }
  return {
    status: response.statusCode,
    headers: flattenHeaders(response.headers),
    text: Buffer.concat(chunks).toString('utf8')
  };
}

function flattenHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]]
    )
  );
}

/** Errors that come before a connection stands, by the codes of Node and undici. */
const UNSENT: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers at this address (connection refused)',
  ENOTFOUND: 'no host has this name',
  EAI_AGAIN: 'the name of the host could not be looked up',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the network of the host',
  UND_ERR_CONNECT_TIMEOUT: 'no connection could be made in time'
};

function explainFailure(error: unknown, signal: AbortSignal): Failure {
  const cause: unknown = signal.aborted ? signal.reason : error;
  const code = codeOf(cause);
  const {message: words} = describeError(cause);
  const message = typeof words === 'string' && words !== '' ? words : code;
  const unsent = UNSENT[code];
  if (unsent) return {kind: 'unsent', hopeless: false, why: unsent, cause};
  if (/CERT|SSL|TLS|ALTNAME|UNABLE_TO_/.test(code)) {
    return {kind: 'unsent', hopeless: true, why: `its certificate is not accepted (${message})`, cause};
  }
  return {kind: 'lost', hopeless: false, why: message, cause};
}

function codeOf(error: unknown): string {
  const {code, name} = describeError(error);
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown';
}

/** Not by `instanceof`: errors of Node's own sockets may come from another realm than this code. */
function describeError(error: unknown): {
  readonly code?: unknown;
  readonly name?: unknown;
  readonly message?: unknown;
} {
  return typeof error === 'object' && error !== null ? error : {};
}

/** What the retry policy needs to know of a failure. */
export function toAttempt(failure: Failure): Attempt {
  return failure.kind === 'lost' ? {kind: 'lost'} : {kind: 'unsent', hopeless: failure.hopeless};
}
