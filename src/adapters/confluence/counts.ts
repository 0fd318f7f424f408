import type {RequestCounts} from '../../core/model.ts';
import type {Method} from './transport.ts';

/** Counts what a client sends. */
export interface Counts {
  /** A request goes out. */
  sent(method: Method): void;
  /** A request will go out once more, after a pause of so many milliseconds from `now` on. */
  waits(now: number, ms: number): void;
  read(): RequestCounts;
}

/** Begin to count. Pauses of several requests at the same time count once. */
export function createCounts(): Counts {
  const counts = {reads: 0, writes: 0, repeated: 0, waitedMs: 0};
  let waitedUntil = 0;
  return {
    sent: method => {
      counts[method === 'GET' ? 'reads' : 'writes'] += 1;
    },
    waits: (now, ms) => {
      counts.repeated += 1;
      counts.waitedMs += Math.max(0, now + ms - Math.max(now, waitedUntil));
      waitedUntil = Math.max(waitedUntil, now + ms);
    },
    read: () => ({...counts})
  };
}
