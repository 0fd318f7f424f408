import type {Io} from '../io.ts';

/** What Ctrl-C ends: at first all of it, later only what has not begun. */
export interface Ending {
  /** Aborted when the user ends the run before anything was written. */
  readonly planSignal: AbortSignal;
  /** From now on requests under way are finished. */
  beginApply(): void;
  /** Whether the run was ended before anything was written. */
  wasEarly(): boolean;
  /** Stop listening. */
  close(): void;
}

/**
 * Let Ctrl-C end the planning at once, and writing only after what is under way.
 *
 * While a plan is made nothing has been written, so nothing is lost by letting go of everything.
 */
export function createEnding({signal, err}: Io): Ending {
  const planning = new AbortController();
  let isPlanning = true;
  const end = (): void => {
    if (isPlanning) planning.abort(signal.reason);
    else err('\nEnding: what is under way is finished, and ids are kept. Ctrl-C again ends at once.\n');
  };
  signal.addEventListener('abort', end, {once: true});
  if (signal.aborted) end();
  return {
    planSignal: planning.signal,
    beginApply: () => void (isPlanning = false),
    wasEarly: () => planning.signal.aborted,
    close: () => signal.removeEventListener('abort', end)
  };
}
