import type {Deployment} from '../../core/model.ts';
import {InputError} from '../../core/errors.ts';
import type {NetworkOptions} from './network.ts';

/** Time as the client sees it; tests pass their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Wait for some milliseconds; rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** A number from 0 up to, not including, 1. */
  random(): number;
}

/** One request that was sent, for people who look for the reason of something. Never carries a credential. */
export interface RequestTrace {
  readonly method: string;
  /** Path without query. */
  readonly path: string;
  /** Absent: no response came. */
  readonly status?: number;
  readonly ms: number;
  /** What Atlassian's support asks for. */
  readonly requestId?: string;
  /** 1 for the first try. */
  readonly attempt: number;
  /** Pause before the next try; absent: there is none. */
  readonly waitMs?: number;
}

/** Time limits of one try, in milliseconds. They cover connecting, the response, and its whole body. */
export interface TimeLimits {
  readonly request: number;
  readonly upload: number;
  /** A try is repeated only as long as this much time has not passed since the first one began. */
  readonly retries: number;
}

/** A client of OAuth 2.0, as a service account has it. */
export interface OAuthClient {
  readonly id: string;
  readonly secret: string;
}

/** How to reach one Confluence. */
export interface ConfluenceOptions {
  /** The site as people type it, or the API gateway `https://api.atlassian.com/ex/confluence/{cloudId}`. */
  readonly url: string;
  /** Absent: the token is sent as Bearer. */
  readonly email?: string;
  /** Absent with an OAuth client only. */
  readonly token?: string;
  /** OAuth 2.0 client credentials in place of a token. */
  readonly oauth?: OAuthClient;
  /** Another authorization server than `https://auth.atlassian.com`. */
  readonly authUrl?: string;
  /** Given: the gateway is used from the first request on. */
  readonly cloudId?: string;
  /** Which product answers at the address; `auto`, the default: find out. */
  readonly deployment?: Deployment | 'auto';
  /** Most requests in flight at the same time; 4 when absent. */
  readonly concurrency?: number;
  readonly timeLimits?: Partial<TimeLimits>;
  readonly network?: NetworkOptions;
  /** Another gateway than `https://api.atlassian.com`. */
  readonly gatewayUrl?: string;
  readonly clock?: Clock;
  /** Called with every access token that is fetched, so that it can be kept out of logs. */
  readonly onSecret?: (secret: string) => void;
  /** Called after every try. */
  readonly onRequest?: (trace: RequestTrace) => void;
  /** Called with a sentence when Confluence differs from what was expected and another way is taken. */
  readonly onNotice?: (text: string) => void;
  /** Aborted: requests in flight and pauses end with its reason. */
  readonly signal?: AbortSignal;
}

const defaultConcurrency = 4;
export const defaultAuthUrl = 'https://auth.atlassian.com';
export const defaultGatewayUrl = 'https://api.atlassian.com';
export const defaultTimeLimits: TimeLimits = {request: 30_000, upload: 300_000, retries: 120_000};

/** Take the number of requests in flight from the options. Throws an `InputError` when it makes no sense. */
export function readConcurrency(options: ConfluenceOptions): number {
  const value = options.concurrency ?? defaultConcurrency;
  if (!Number.isInteger(value) || value < 1 || value > 64) {
    throw new InputError(`Cannot use ${value} as concurrency: expected a whole number from 1 to 64.`);
  }
  return value;
}
