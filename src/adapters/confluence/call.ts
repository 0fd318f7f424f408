import type {Repeat} from './retry.ts';
import type {Method} from './transport.ts';

/** One kind of request, as the API documents it. */
export interface CallKind {
  readonly method: Method;
  /** Path after the base, with `{name}` where values go. */
  readonly path: string;
  readonly repeat: Repeat;
  /** What a token with scopes must have; the granular names. */
  readonly scopes: readonly string[];
}

/** A body that is sent as it is. */
export interface Payload {
  readonly contentType: string;
  readonly bytes: string | Uint8Array;
}

/** One request to be made. */
export interface Call {
  readonly kind: CallKind;
  /** What is being done, in words that fit after "Cannot". */
  readonly task: string;
  readonly path: string;
  /** A list stands for a parameter that is repeated. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly payload?: Payload;
  readonly headers?: Readonly<Record<string, string>>;
  /** An upload has more time. */
  readonly upload?: boolean;
  /** Base to use in place of the client's; the credential is not sent along. */
  readonly anonymousAt?: string;
  /** Given: what the request is for; else it is for Confluence Cloud. */
  readonly deployment?: 'datacenter';
}

export interface CallDetails {
  readonly task: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly query?: Call['query'];
  readonly json?: unknown;
  readonly payload?: Payload;
  readonly headers?: Readonly<Record<string, string>>;
  readonly upload?: boolean;
  readonly anonymousAt?: string;
}

/** Path of a call as logs and messages show it: behind the base URL, which in the Cloud ends in `/wiki`. */
export function shownPath({path, anonymousAt, deployment}: Call): string {
  return anonymousAt === undefined && deployment === undefined ? `/wiki${path}` : path;
}

/** Fill in one kind of request. Values of the path are escaped; `json` becomes the payload. */
export function makeCall(kind: CallKind, details: CallDetails): Call {
  const {values = {}, query = {}, json, task, ...rest} = details;
  const path = kind.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
  const payload: Payload | undefined =
    json === undefined ? rest.payload : {contentType: 'application/json', bytes: JSON.stringify(json)};
  return {kind, task, path, query, ...rest, ...(payload ? {payload} : {})};
}
