import {setTimeout as sleep} from 'node:timers/promises';
import {EnvHttpProxyAgent, fetch} from 'undici';
import type {RequestInit, Response} from 'undici';

/** Longest time one request may take, in milliseconds. */
const requestTimeout = 30_000;
/** Longest time all waiting for one request may take together, in milliseconds. */
const waitingLimit = 120_000;
const mostRetries = 4;

/** What came of one attempt; `response` absent: none came. */
export interface Attempt {
  readonly method: string;
  /** Number of attempts before this one. */
  readonly retries: number;
  readonly response?: {
    readonly status: number;
    readonly headers: {get(name: string): string | null};
    /** Whether the answer calls itself a secondary rate limit: some of them come without any header that says so. */
    readonly isSecondaryLimit?: boolean;
  };
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Decide whether a request to GitHub is sent again.
 *
 * A rate limit means that nothing was done, so every request may be repeated. After anything else only reads are: a
 * write may have been carried out. Waiting times as in
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 *
 * @returns
 *   Milliseconds to wait first, without jitter; undefined: not again.
 */
export function decideRetry({method, retries, response, now}: Attempt): number | undefined {
  if (retries >= mostRetries) return undefined;
  if (response?.status === 403 || response?.status === 429) {
    const seconds = response.headers.get('retry-after');
    if (seconds !== null && /^\d+$/.test(seconds)) return Number(seconds) * 1000;
    const reset = response.headers.get('x-ratelimit-reset');
    if (response.headers.get('x-ratelimit-remaining') === '0' && reset !== null) {
      return Math.max(0, Number(reset) * 1000 - now);
    }
    return response.status === 429 || response.isSecondaryLimit === true ? 60_000 : undefined;
  }
  const failed = response === undefined || response.status >= 500;
  return failed && (method === 'GET' || method === 'HEAD') ? 1000 * 2 ** retries : undefined;
}

/**
 * Make the `fetch` that Octokit sends its requests with: through the proxy of the environment, with a time limit and
 * bounded retries.
 *
 * @param ending
 *   From then on nothing is waited for, and the last answer stands.
 */
export function createFetch(ending?: AbortSignal): (url: string, init?: RequestInit) => Promise<Response> {
  // Reads http_proxy, https_proxy and no_proxy in both spellings.
  const dispatcher = new EnvHttpProxyAgent();
  return async (url, init = {}) => {
    const method = (init.method ?? 'GET').toUpperCase();
    const deadline = Date.now() + waitingLimit;
    for (let retries = 0; ; retries++) {
      const result = await attempt(url, {...init, dispatcher});
      const response = result instanceof Error ? {} : {response: await describeResponse(result)};
      const wait = decideRetry({method, retries, ...response, now: Date.now()});
      const isOver = wait === undefined || Date.now() + wait > deadline;
      if (isOver || !(await pause(wait * (1 + Math.random() * 0.2), ending))) {
        if (result instanceof Error) throw result;
        return result;
      }
      if (!(result instanceof Error)) await result.body?.cancel();
    }
  };
}

/** Wait, unless the run ends meanwhile; tells whether it did not. */
async function pause(milliseconds: number, ending: AbortSignal | undefined): Promise<boolean> {
  try {
    await sleep(milliseconds, undefined, ending === undefined ? {} : {signal: ending});
    return true;
  } catch {
    // Only the signal ends it early.
    return false;
  }
}

async function describeResponse(response: Response): Promise<NonNullable<Attempt['response']>> {
  const {status, headers} = response;
  if (status !== 403) return {status, headers};
  // A copy, as Octokit reads the body too.
  const text = await response
    .clone()
    .text()
    .catch(() => '');
  return {status, headers, isSecondaryLimit: /secondary rate limit|abuse detection/i.test(text)};
}

/** One attempt; a request that got no response is an error value, so that one place decides what follows. */
async function attempt(url: string, init: RequestInit): Promise<Response | Error> {
  const limit = AbortSignal.timeout(requestTimeout);
  try {
    return await fetch(url, {...init, signal: init.signal ? AbortSignal.any([init.signal, limit]) : limit});
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
