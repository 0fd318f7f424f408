import {setTimeout as wait} from 'node:timers/promises';
import type {Clock} from './options.ts';

/** The machine's own time and chance. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    wait(ms, undefined, signal ? {signal} : {}).catch((error: unknown) => {
      // Cancelled: say why, rather than that a timer was aborted.
      signal?.throwIfAborted();
      throw error;
    }),
  random: () => Math.random()
};
