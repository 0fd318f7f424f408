import type {Io} from '../io.ts';

/** What Ctrl-C ends: at first all of it, later only what has not begun. */
export interface Ending {
  /** Aborted when the user ends the run before anything was written. */
  readonly early: AbortSignal;
  /** From now on requests under way are finished. */
  beginWrites(): void;
  /** Whether an error is nothing but that the user ended the run before a page was written. */
  isEarly(error: unknown): boolean;
  /** Stop listening. */
  close(): void;
}

/**
 * Let Ctrl-C end a run at once, and after the first write only when what is under way is finished.
 *
 * As long as nothing has been written, nothing is lost by letting go of everything. The first writes are drafts, which are made
 * while the plan is not whole: then planning ends, and they are taken back.
 */
export function createEnding({signal, err}: Io): Ending {
  const early = new AbortController();
  let isWriting = false;
  const end = (): void => {
    if (isWriting)
      err('\nEnding: what is under way is finished, and ids are kept. Ctrl-C again ends at once.\n');
    else early.abort(signal.reason);
  };
  signal.addEventListener('abort', end, {once: true});
  if (signal.aborted) end();
  return {
    early: early.signal,
    beginWrites: () => void (isWriting = true),
    isEarly: error => early.signal.aborted || (signal.aborted && error === signal.reason),
    close: () => signal.removeEventListener('abort', end)
  };
}
