import type {RequestCounts} from '../../core/model.ts';
import type {Call} from './call.ts';
import {createIdentity} from './identity.ts';
import type {Credential} from './credential.ts';
import type {Clock, RequestTrace, TimeLimits} from './options.ts';
import {decideRetry} from './retry.ts';
import {createCounts, type Counts} from './counts.ts';
import {createOutage, type Outage} from './outage.ts';
import {createThrottle, type Throttle} from './throttle.ts';
import {toFailureError} from './to-error.ts';
import {describeTry, toPacing, traceTry, type Try} from './try.ts';
import {toRawRequest} from './raw-request.ts';
import type {Reply, Transport} from './transport.ts';

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
  readonly stats: () => RequestCounts;
}

/** Make the function that sends requests: throttled, repeated as the retry policy decides, counted and traced. */
export function createExchange(options: ExchangeOptions): Exchange {
  const throttle = createThrottle(options.concurrency, options.clock, options.signal);
  const outage = createOutage(options.clock, options.limits.retries);
  const counts = createCounts();
  const identity = createIdentity(options.credential);
  const sendOnce: SendOnce = (call, firstAt) =>
    throttle.run(async () => {
      outage.pass(call, options.credential.redact);
      counts.sent(call.kind.method);
      const startedAt = options.clock.now();
      const elapsedMs = startedAt - (firstAt ?? startedAt);
      const result = await identity.use(call, headers =>
        options.transport.send(toRawRequest(call, {...options, identity: headers}, elapsedMs))
      );
      return {result, startedAt, endedAt: options.clock.now()};
    });
  return {
    exchange: call => sendUntilSettled(call, {...options, throttle, outage, counts, sendOnce}),
    stats: counts.read
  };
}

type SendOnce = (call: Call, firstAt: number | undefined) => Promise<Try>;

interface Sending extends ExchangeOptions {
  readonly throttle: Throttle;
  readonly outage: Outage;
  readonly counts: Counts;
  readonly sendOnce: SendOnce;
}

async function sendUntilSettled(call: Call, sending: Sending): Promise<Reply> {
  const {clock, credential, throttle, counts} = sending;
  let firstAt: number | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const last = await sending.sendOnce(call, firstAt);
    firstAt ??= last.startedAt;
    const outcome = describeTry(call, last);
    const decision = decideRetry({
      attempt,
      repeat: call.kind.repeat,
      budgetMs: sending.limits.retries,
      random: clock.random(),
      outcome,
      elapsedMs: last.endedAt - firstAt
    });
    if (decision.kind === 'wait' && decision.shared) throttle.pause(decision.ms);
    throttle.learn(toPacing(call, last, outcome));
    sending.onRequest?.(traceTry({call, attempt, last, decision}, credential));
    if (decision.kind === 'stop') return settle(call, last, sending);
    counts.waits(last.endedAt, decision.ms);
    // A shared pause is waited for at the throttle.
    if (!decision.shared) await clock.sleep(decision.ms, sending.signal);
  }
}

/** Take what the last try came to. Throws a `ConfluenceError` when that is no answer. */
function settle(call: Call, {result}: Try, {outage, credential}: Sending): Reply {
  if ('failure' in result) {
    outage.unanswered(result.failure.why);
    throw toFailureError(call, result.failure, credential.redact);
  }
  const {status} = result.reply;
  if (status >= 500 || status === 429) outage.unanswered(`status ${status}`);
  else outage.answered();
  return result.reply;
}
