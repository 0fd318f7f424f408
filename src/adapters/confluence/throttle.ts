import pLimit from 'p-limit';
import type {Clock} from './options.ts';
import {createPace, type Pacing} from './pace.ts';

/** Lets as many requests through at once as do Confluence no harm, and none while it wants a pause. */
export interface Throttle {
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Hold back every request for some time, and let fewer through at once from then on. */
  pause(ms: number): void;
  /** Learn from how a request went. */
  learn(request: Pacing): void;
}

/**
 * Make the throttle that all requests of a client share.
 *
 * @param concurrency
 *   Most requests in flight; how many there are below that is for the `Pace`.
 */
export function createThrottle(concurrency: number, clock: Clock, signal: AbortSignal | undefined): Throttle {
  const pace = createPace(concurrency);
  const limit = pLimit(pace.width());
  let pausedUntil = 0;

  async function passGate(): Promise<void> {
    // Looked at again after each pause: another request may have prolonged it meanwhile.
    for (let rest = pausedUntil - clock.now(); rest > 0; rest = pausedUntil - clock.now()) {
      await clock.sleep(rest, signal);
    }
  }
  const follow = (): void => {
    if (limit.concurrency !== pace.width()) limit.concurrency = pace.width();
  };

  return {
    run: task => limit(() => passGate().then(task)),
    pause: ms => {
      const now = clock.now();
      // Requests that were in flight together are all refused; only the first of them counts as a new refusal.
      if (pausedUntil <= now) pace.back(now);
      pausedUntil = Math.max(pausedUntil, now + ms);
      follow();
    },
    learn: request => {
      pace.learn(request);
      follow();
    }
  };
}
