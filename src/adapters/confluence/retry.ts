/** What one try of a request came to, as far as trying again is concerned. */
export type Attempt =
  | {readonly kind: 'reply'; readonly status: number; readonly retryAfterMs?: number}
  /** No connection was made, so Confluence cannot have acted. */
  | {readonly kind: 'unsent'; readonly hopeless: boolean}
  /** The request may have arrived; no complete response came. */
  | {readonly kind: 'lost'}
  /** What may be repeated was answered with a success that is no JSON: cut off, or a page of something on the way. */
  | {readonly kind: 'spoilt'};

/** When a request may be sent again without asking what the first one did. */
export type Repeat =
  /** Twice is the same as once. */
  | 'always'
  /** Only when Confluence certainly did nothing. */
  | 'unsent';

export interface RetryQuestion {
  /** 1 after the first try. */
  readonly attempt: number;
  readonly outcome: Attempt;
  readonly repeat: Repeat;
  /** Milliseconds since the first try began. */
  readonly elapsedMs: number;
  /** No further try begins later than this many milliseconds after the first one. */
  readonly budgetMs: number;
  /** From 0 up to, not including, 1. */
  readonly random: number;
}

export type RetryDecision =
  | {readonly kind: 'stop'}
  /** `shared`: Confluence asks everybody to pause, not just this request. */
  | {readonly kind: 'wait'; readonly ms: number; readonly shared: boolean};

const stop: RetryDecision = {kind: 'stop'};
const longestPauseMs = 30_000;

/**
 * Decide whether a request is sent again, and after which pause.
 *
 * Pure. Follows "Rate limiting" of the Confluence Cloud developer documentation: `Retry-After` rules, else pauses
 * double from a start of 5 s (1 s where nothing is said about rates) up to 30 s, with jitter.
 */
export function decideRetry(question: RetryQuestion): RetryDecision {
  const {outcome, attempt} = question;
  if (outcome.kind === 'unsent') return outcome.hopeless || attempt >= 3 ? stop : pause(question, 500);
  if (outcome.kind === 'lost')
    return question.repeat === 'always' && attempt < 5 ? pause(question, 1000) : stop;
  // Twice more: what stands on the way for good, such as a login page, is told soon.
  if (outcome.kind === 'spoilt') return attempt < 3 ? pause(question, 1000) : stop;
  if (outcome.status === 429)
    return attempt < 10 ? pause(question, 5000, true, politePause(outcome.retryAfterMs, question)) : stop;
  // Two writes at the same time: one of them was rolled back. What can be sent twice needs nobody to look first.
  if (outcome.status === 409 && question.repeat === 'always' && attempt < 4) return pause(question, 500);
  if (outcome.status < 500 || outcome.status === 501 || question.repeat !== 'always' || attempt >= 5)
    return stop;
  return pause(question, 1000, outcome.retryAfterMs !== undefined, outcome.retryAfterMs);
}

/** Pause before a next try: doubling from `startMs`, with up to half of it taken away at random. */
export function backoffMs(startMs: number, attempt: number, random: number): number {
  const full = Math.min(startMs * 2 ** (attempt - 1), longestPauseMs);
  return Math.round(full * (1 - random / 2));
}

/**
 * Read a `Retry-After` header: seconds, or an HTTP date (RFC 9110, section 10.2.3).
 *
 * @returns
 *   Milliseconds from `now` on, never negative; undefined when the header is absent or says nothing usable.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (text === '') return undefined;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * The pause that was asked for, a little longer each time it was not enough: Data Center counts in whole seconds, so that it
 * says 0 for less than one.
 */
function politePause(askedMs: number | undefined, {attempt, random}: RetryQuestion): number | undefined {
  return askedMs === undefined || attempt === 1
    ? askedMs
    : Math.max(askedMs, backoffMs(250, attempt - 1, random));
}

function pause(question: RetryQuestion, startMs: number, shared = false, askedMs?: number): RetryDecision {
  const ms = askedMs ?? backoffMs(startMs, question.attempt, question.random);
  return question.elapsedMs + ms > question.budgetMs ? stop : {kind: 'wait', ms, shared};
}
