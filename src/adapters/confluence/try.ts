import {shownPath, type Call} from './call.ts';
import type {Credential} from './credential.ts';
import {isSpoilt} from './envelope.ts';
import {toAttempt, type Failure} from './failure.ts';
import type {RequestTrace} from './options.ts';
import type {Pacing} from './pace.ts';
import {parseRetryAfter, type Attempt, type RetryDecision} from './retry.ts';
import {requestIdOf} from './to-error.ts';
import type {Reply} from './transport.ts';

/** One time that a request was sent. */
export interface Try {
  readonly result: {readonly reply: Reply} | {readonly failure: Failure};
  readonly startedAt: number;
  readonly endedAt: number;
}

/** What gateways say when they, or what is behind them, have too much to do. */
const overloaded: ReadonlySet<number> = new Set([502, 503, 504]);

/** Say what a try came to, for the policy that decides about another one. */
export function describeTry({kind, headers: asked = {}}: Call, last: Try): Attempt {
  if ('failure' in last.result) return toAttempt(last.result.failure);
  const mayRepeat = kind.method === 'GET' || kind.repeat === 'always';
  const wantsJson = mayRepeat && asked['accept'] === undefined;
  if (wantsJson && isSpoilt(last.result.reply)) return {kind: 'spoilt'};
  const {status, headers} = last.result.reply;
  const retryAfterMs = parseRetryAfter(headers['retry-after'], last.endedAt);
  return {kind: 'reply', status, ...(retryAfterMs === undefined ? {} : {retryAfterMs})};
}

/** Say what a try tells of the pace. */
export function toPacing({kind, upload}: Call, {startedAt, endedAt}: Try, outcome: Attempt): Pacing {
  const timed = upload ? {} : {kind: `${kind.method} ${kind.path}`};
  return {...timed, startedAt, endedAt, went: howWent(outcome)};
}

function howWent(outcome: Attempt): Pacing['went'] {
  if (outcome.kind === 'lost') return 'overloaded';
  if (outcome.kind !== 'reply') return 'refused';
  if (outcome.status < 400) return 'well';
  return overloaded.has(outcome.status) ? 'overloaded' : 'refused';
}

interface Traced {
  readonly call: Call;
  readonly attempt: number;
  readonly last: Try;
  readonly decision: RetryDecision;
}

/** Say what was sent and what came of it, for people. */
export function traceTry({call, attempt, last, decision}: Traced, credential: Credential): RequestTrace {
  const reply = 'reply' in last.result ? last.result.reply : undefined;
  const requestId = reply && requestIdOf(reply);
  return {
    method: call.kind.method,
    path: credential.redact(shownPath(call)),
    ...(reply ? {status: reply.status} : {}),
    ms: last.endedAt - last.startedAt,
    ...(requestId ? {requestId} : {}),
    attempt,
    ...(decision.kind === 'wait' ? {waitMs: decision.ms} : {})
  };
}
