/** How a run is told to end; the runner sends SIGINT, after 7.5 seconds SIGTERM, and 2.5 seconds later kills. */
export interface Cancellation {
  /** Begin nothing new, write down what was learnt. */
  readonly ending: AbortSignal;
  /** Let go of what is under way, too. */
  readonly now: AbortSignal;
}

/** Turn the runner's signals into aborted ones, in place of the sudden end that they mean otherwise. */
export function listenForCancellation(process: Pick<NodeJS.Process, 'once'>): Cancellation {
  const ending = new AbortController();
  const now = new AbortController();
  const reason = new Error('The run was cancelled.');
  process.once('SIGINT', () => ending.abort(reason));
  process.once('SIGTERM', () => {
    ending.abort(reason);
    now.abort(reason);
  });
  return {ending: ending.signal, now: now.signal};
}
