import {makeError} from './to-error.ts';
import type {Call} from './call.ts';
import type {Clock} from './options.ts';

/** Notices that Confluence is down, so that a run over many pages ends soon rather than after as many time limits. */
export interface Outage {
  /** A request was answered; what it was told does not matter. */
  answered(): void;
  /** A request got no usable answer in all its tries. */
  unanswered(why: string): void;
  /** Let a request pass, or throw a `ConfluenceError` with code `unavailable` in place of sending it. */
  pass(call: Call, redact: (text: string) => string): void;
}

const fewestFailures = 3;

/**
 * Make the watch over one client.
 *
 * Once nothing was answered for some time, in which several requests were given up, nothing is sent any more: whoever runs
 * this again later loses nothing, and a page that was not tried is better than one that was half written.
 *
 * @param patienceMs
 *   Milliseconds without any answer after the first request that was given up.
 */
export function createOutage(clock: Clock, patienceMs: number): Outage {
  let failures = 0;
  let since = 0;
  let reason = '';
  return {
    answered: () => {
      failures = 0;
    },
    unanswered: why => {
      if (failures === 0) since = clock.now();
      failures += 1;
      reason = why;
    },
    pass: (call, redact) => {
      const quietMs = clock.now() - since;
      if (failures < fewestFailures || quietMs < patienceMs) return;
      const why = `not tried, as Confluence has answered nothing for ${Math.round(quietMs / 1000)} s (${reason})`;
      const advice = 'Run again when it is back; look at https://status.atlassian.com.';
      throw makeError(call, {code: 'unavailable', why, advice}, redact);
    }
  };
}
