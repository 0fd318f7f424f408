import type {Attempt} from './retry.ts';

/** No complete response. */
export interface Failure {
  readonly kind: 'unsent' | 'lost';
  /** Trying again cannot help, such as with a certificate that is not trusted. */
  readonly hopeless: boolean;
  /** One clause for people: what happened on the way. */
  readonly why: string;
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
  const message = typeof words === 'string' && words !== '' ? words : code;
  const unsent = unsentReasons[code];
  if (unsent) return {kind: 'unsent', hopeless: false, why: `${unsent}${placeOf(cause)}`, cause};
  if (/CERT|SSL|TLS|ALTNAME|UNABLE_TO_/.test(code)) {
    return {kind: 'unsent', hopeless: true, why: `its certificate is not accepted (${message})`, cause};
  }
  return {kind: 'lost', hopeless: false, why: message, cause};
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
