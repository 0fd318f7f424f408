import {InputError} from '../../core/errors.ts';
import type {Attempt} from './retry.ts';
import {explainTls} from './tls-failure.ts';

/** No complete response. */
export interface Failure {
  readonly kind: 'unsent' | 'lost';
  /** Trying again cannot help, such as with a certificate that is not trusted. */
  readonly hopeless: boolean;
  /** One clause for people: what happened on the way. */
  readonly why: string;
  /** What to do, where that is known. */
  readonly advice?: string;
  readonly cause: unknown;
}

/** Errors that come before a connection stands, by the codes of Node and undici. */
const unsentReasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers at this address: connection refused',
  ENOTFOUND: 'no host has this name',
  EAI_AGAIN: 'the name of the host could not be looked up',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the network of the host',
  UND_ERR_CONNECT_TIMEOUT: 'no connection could be made in time'
};

/** Understand what undici or Node threw while a request was under way; an aborted signal's reason counts instead. */
export function explainFailure(error: unknown, signal: AbortSignal): Failure {
  const cause: unknown = signal.aborted ? signal.reason : error;
  const code = codeOf(cause);
  const {message: words} = describeError(cause);
  const message = typeof words === 'string' && words.trim() !== '' ? words.replace(/\s+/g, ' ').trim() : code;
  const unsent = unsentReasons[code];
  if (unsent) return {kind: 'unsent', hopeless: false, why: `${unsent}${placeOf(cause)}`, cause};
  if (cause instanceof InputError) {
    const advice = 'Set it to an address such as http://proxy.example.com:3128.';
    return {kind: 'unsent', hopeless: true, why: cause.message, advice, cause};
  }
  const proxy = explainProxy(message);
  if (proxy) return {kind: 'unsent', ...proxy, cause};
  const tls = explainTls(code);
  if (tls) {
    const {why, advice} = tls;
    return {kind: 'unsent', hopeless: true, why: `${why} (${message})`, advice, cause};
  }
  return {kind: 'lost', hopeless: false, why: message, ...adviseOn(code), cause};
}

/** A server that wants a client certificate often only hangs up, without a word. */
function adviseOn(code: string): Pick<Failure, 'advice'> {
  if (code !== 'UND_ERR_SOCKET' && code !== 'ECONNRESET') return {};
  return {
    advice:
      'Check the URL, the network and any proxy, then run again. A server that wants a client certificate (mutual TLS) hangs up ' +
      'like this, too: then set CONFLUENCE_CLIENT_CERT and CONFLUENCE_CLIENT_KEY.'
  };
}

/** A proxy that answered in place of letting us through, by the words of undici. */
function explainProxy(message: string): Pick<Failure, 'hopeless' | 'why' | 'advice'> | undefined {
  const status = /Proxy response \((\d+)\)|Proxy Authentication Required \((407)\)/.exec(message);
  if (status === null) return undefined;
  const code = status[1] ?? status[2] ?? '';
  const wantsLogin = code === '407';
  return {
    // A proxy may be overloaded for a moment; no is no.
    hopeless: !code.startsWith('5'),
    why: wantsLogin
      ? 'the proxy wants a user and password (407)'
      : `the proxy does not let us through (${code})`,
    advice: wantsLogin
      ? 'Put them into the address of the proxy: HTTPS_PROXY=http://USER:PASSWORD@proxy.example.com:3128.'
      : 'Ask whoever runs the proxy of HTTPS_PROXY to allow this host, or name the host in NO_PROXY.'
  };
}

/** The host that was asked, where Node tells it; behind a proxy that is the proxy. */
function placeOf(error: unknown): string {
  const {address, port, hostname} = describeError(error);
  const host = typeof hostname === 'string' ? hostname : address;
  if (typeof host !== 'string' || host === '') return '';
  return typeof port === 'number' ? ` (${host}, port ${port})` : ` (${host})`;
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
  readonly address?: unknown;
  readonly port?: unknown;
  readonly hostname?: unknown;
} {
  return typeof error === 'object' && error !== null ? error : {};
}

/** What the retry policy needs to know of a failure. */
export function toAttempt(failure: Failure): Attempt {
  return failure.kind === 'lost' ? {kind: 'lost'} : {kind: 'unsent', hopeless: failure.hopeless};
}
