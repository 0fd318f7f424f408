import {ConfluenceError} from '../../core/errors.ts';

/** How a run is told to end; the runner sends SIGINT, after 7.5 seconds SIGTERM, and 2.5 seconds later kills. */
export interface Cancellation {
  /** Begin nothing new, write down what was learnt. */
  readonly ending: AbortSignal;
  /** Let go of what is under way at Confluence, too: its pages fail, and the rest of the run is written down. */
  readonly now: AbortSignal;
  /** Let go of GitHub as well, while there is still time for the summary. */
  readonly last: AbortSignal;
}

/** Between SIGTERM and the end, in milliseconds: the time that is left for bringing ids back. */
const writeBackTime = 1500;

/** Turn the runner's signals into aborted ones, in place of the sudden end that they mean otherwise. */
export function listenForCancellation(process: Pick<NodeJS.Process, 'once'>): Cancellation {
  const ending = new AbortController();
  const now = new AbortController();
  const last = new AbortController();
  const said = 'Cannot finish: the run was cancelled. The next run goes on from here.';
  const reason = new ConfluenceError(said, {code: 'unavailable'});
  process.once('SIGINT', () => ending.abort(reason));
  process.once('SIGTERM', () => {
    ending.abort(reason);
    now.abort(reason);
    setTimeout(() => last.abort(reason), writeBackTime).unref();
  });
  return {ending: ending.signal, now: now.signal, last: last.signal};
}
