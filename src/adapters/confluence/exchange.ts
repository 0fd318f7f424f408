import type {Call} from './call.ts';
import type {Credential} from './credential.ts';
import type {Clock, RequestTrace, TimeLimits} from './options.ts';
import {decideRetry, parseRetryAfter, type Attempt, type RetryDecision} from './retry.ts';
import {createThrottle, type Throttle} from './throttle.ts';
import {requestIdOf, toFailureError} from './to-error.ts';
import {toAttempt, type Failure} from './failure.ts';
import type {RawRequest, Reply, Transport} from './transport.ts';

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
  const throttle = createThrottle(options.concurrency, options.clock, options.signal);
  const counts = {reads: 0, writes: 0};
  const sendOnce: SendOnce = (call, firstAt) =>
    throttle.run(async () => {
      counts[call.kind.method === 'GET' ? 'reads' : 'writes'] += 1;
      const startedAt = options.clock.now();
      const raw = toRawRequest(call, options, startedAt - (firstAt ?? startedAt));
      const result = await options.transport.send(raw);
      return {result, startedAt, endedAt: options.clock.now()};
    });
  return {
    exchange: call => sendUntilSettled(call, {...options, throttle, sendOnce}),
    stats: () => ({...counts})
  };
}

type SendOnce = (call: Call, firstAt: number | undefined) => Promise<Try>;

interface Sending extends ExchangeOptions {
  readonly throttle: Throttle;
  readonly sendOnce: SendOnce;
}

async function sendUntilSettled(call: Call, sending: Sending): Promise<Reply> {
  const {clock, credential, throttle} = sending;
  let firstAt: number | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const last = await sending.sendOnce(call, firstAt);
    firstAt ??= last.startedAt;
    const decision = decideRetry({
      attempt,
      repeat: call.kind.repeat,
      budgetMs: sending.limits.retries,
      random: clock.random(),
      outcome: describeTry(last),
      elapsedMs: last.endedAt - firstAt
    });
    if (decision.kind === 'wait' && decision.shared) throttle.pause(decision.ms);
    sending.onRequest?.(traceTry({call, attempt, last, decision}, credential));
    if (decision.kind === 'stop') {
      if ('failure' in last.result) throw toFailureError(call, last.result.failure, credential.redact);
      if (last.result.reply.status < 400) throttle.recover();
      return last.result.reply;
    }
    // A shared pause is waited for at the throttle.
    if (!decision.shared) await clock.sleep(decision.ms, sending.signal);
  }
}

function toRawRequest(call: Call, options: ExchangeOptions, elapsedMs: number): RawRequest {
  const {payload} = call;
  const {limits} = options;
  // What the last try may take ends with the time for all of them; an upload is not cut short.
  const rest = Math.max(limits.retries - elapsedMs, 1000);
  // A plus sign means a space only to those who take a query for a form.
  const query = new URLSearchParams(call.query).toString().replaceAll('+', '%20');
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

interface Traced {
  readonly call: Call;
  readonly attempt: number;
  readonly last: Try;
  readonly decision: RetryDecision;
}

function traceTry({call, attempt, last, decision}: Traced, credential: Credential): RequestTrace {
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
