import pLimit from 'p-limit';
import type {Clock} from './options.ts';

/** Lets a bounded number of requests through, and none while Confluence wants a pause. */
export interface Throttle {
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Hold back every request for some time, and let fewer through at once from then on. */
  pause(ms: number): void;
  /** A request went well: after enough of them, one more is let through at once. */
  recover(): void;
}

/** How many requests must go well before the number in flight grows by one again. */
const recoveryCount = 20;

/**
 * Make the throttle that all requests of a client share.
 *
 * @param concurrency
 *   Most requests in flight; halved at each pause that Confluence asks for, at least 1.
 */
export function createThrottle(concurrency: number, clock: Clock, signal: AbortSignal | undefined): Throttle {
  const limit = pLimit(concurrency);
  let pausedUntil = 0;
  let good = 0;

  async function passGate(): Promise<void> {
    // Looked at again after each pause: another request may have prolonged it meanwhile.
    for (let rest = pausedUntil - clock.now(); rest > 0; rest = pausedUntil - clock.now()) {
      await clock.sleep(rest, signal);
    }
  }

  return {
    run: task => limit(() => passGate().then(task)),
    pause: ms => {
      const extended = clock.now() + ms;
      // Requests that were in flight together are all refused; only the first of them counts as a new refusal.
      if (pausedUntil <= clock.now()) limit.concurrency = Math.max(1, Math.floor(limit.concurrency / 2));
      pausedUntil = Math.max(pausedUntil, extended);
      good = 0;
    },
    recover: () => {
      good += 1;
      if (good < recoveryCount || limit.concurrency >= concurrency) return;
      limit.concurrency += 1;
      good = 0;
    }
  };
}
