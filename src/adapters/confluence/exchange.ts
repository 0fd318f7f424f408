import type {Call} from './call.ts';
import type {Credential} from './credential.ts';
import type {Clock, RequestTrace, TimeLimits} from './options.ts';
import {decideRetry, parseRetryAfter, type Attempt, type RetryDecision} from './retry.ts';
import {createThrottle} from './throttle.ts';
import {requestIdOf, toFailureError} from './to-error.ts';
import {toAttempt, type Failure, type RawRequest, type Reply, type Transport} from './transport.ts';

export interface ExchangeOptions {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly credential: Credential;
  readonly limits: TimeLimits;
  readonly concurrency: number;
  readonly apiUrl: () => string;
  readonly onRequest: ((trace: RequestTrace) => void) | undefined;
  readonly signal: AbortSignal | undefined;
}

export interface Exchange {
  readonly exchange: (call: Call) => Promise<Reply>;
  readonly stats: () => {readonly reads: number; readonly writes: number};
}

interface Try {
  readonly result: {readonly reply: Reply} | {readonly failure: Failure};
  readonly startedAt: number;
  readonly endedAt: number;
}

/** Make the function that sends requests: throttled, repeated as the retry policy decides, counted and traced. */
export function createExchange(options: ExchangeOptions): Exchange {
  const {clock, credential, limits, signal} = options;
  const throttle = createThrottle(options.concurrency, clock, signal);
  const counts = {reads: 0, writes: 0};

  async function tryOnce(call: Call, firstAt: number | undefined): Promise<Try> {
    return throttle.run(async () => {
      counts[call.kind.method === 'GET' ? 'reads' : 'writes'] += 1;
      const startedAt = clock.now();
      const result = await options.transport.send(
        toRawRequest(call, options, startedAt - (firstAt ?? startedAt))
      );
      return {result, startedAt, endedAt: clock.now()};
    });
  }

  function decide(call: Call, attempt: number, firstAt: number, last: Try): RetryDecision {
    return decideRetry({
      attempt,
      repeat: call.kind.repeat,
      budgetMs: limits.retries,
      random: clock.random(),
      outcome: describeTry(last),
      elapsedMs: last.endedAt - firstAt
    });
  }

  async function exchange(call: Call): Promise<Reply> {
    let firstAt: number | undefined;
    for (let attempt = 1; ; attempt += 1) {
      const last = await tryOnce(call, firstAt);
      firstAt ??= last.startedAt;
      const decision = decide(call, attempt, firstAt, last);
      if (decision.kind === 'wait' && decision.shared) throttle.pause(decision.ms);
      options.onRequest?.(describeForPeople(call, attempt, last, decision, credential));
      if (decision.kind === 'stop') {
        if ('failure' in last.result) throw toFailureError(call, last.result.failure, credential.redact);
        if (last.result.reply.status < 400) throttle.recover();
        return last.result.reply;
      }
      // A shared pause is waited for at the throttle.
      if (!decision.shared) await clock.sleep(decision.ms, signal);
    }
  }

  return {exchange, stats: () => ({...counts})};
}

function toRawRequest(call: Call, options: ExchangeOptions, elapsedMs: number): RawRequest {
  const {payload} = call;
  const {limits} = options;
  // What the last try may take ends with the time for all of them; an upload is not cut short.
  const rest = Math.max(limits.retries - elapsedMs, 1000);
  const query = new URLSearchParams(call.query).toString();
  const url = `${call.anonymousAt ?? options.apiUrl()}${call.path}${query === '' ? '' : `?${query}`}`;
  return {
    method: call.kind.method,
    url,
    headers: {
      accept: 'application/json',
      'user-agent': 'confluence-sync',
      ...(payload ? {'content-type': payload.contentType} : {}),
      ...call.headers,
      ...(call.anonymousAt ? {} : {authorization: options.credential.header})
    },
    ...(payload ? {body: payload.bytes} : {}),
    limitMs: call.upload ? limits.upload : Math.min(limits.request, rest)
  };
}

function describeTry(last: Try): Attempt {
  if ('failure' in last.result) return toAttempt(last.result.failure);
  const {status, headers} = last.result.reply;
  const retryAfterMs = parseRetryAfter(headers['retry-after'], last.endedAt);
  return {kind: 'reply', status, ...(retryAfterMs === undefined ? {} : {retryAfterMs})};
}

function describeForPeople(
  call: Call,
  attempt: number,
  last: Try,
  decision: RetryDecision,
  credential: Credential
): RequestTrace {
  const reply = 'reply' in last.result ? last.result.reply : undefined;
  const requestId = reply && requestIdOf(reply);
  return {
    method: call.kind.method,
    path: credential.redact(call.anonymousAt ? call.path : `/wiki${call.path}`),
    ...(reply ? {status: reply.status} : {}),
    ms: last.endedAt - last.startedAt,
    ...(requestId ? {requestId} : {}),
    attempt,
    ...(decision.kind === 'wait' ? {waitMs: decision.ms} : {})
  };
}
