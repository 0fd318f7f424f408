import type {WebResponse} from '../web-handler.ts';
import type {Preview} from './preview.ts';
import type {Store} from '../store/index.ts';

/** How often a quiet stream shows that it is alive, in milliseconds. */
const heartbeat = 15_000;

/**
 * A stream of server-sent events.
 *
 * `change` for every moment in which something changed. Where the pages come from a repository, `state` tells whether it
 * is being synced (`syncing`), is done (`synced`) or could not be (`failed`), and what changes during a sync is not told.
 */
export function streamEvents(store: Store, preview: Preview | undefined): WebResponse {
  return {
    status: 200,
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff'
    },
    body: listEvents(store, preview)
  };
}

async function* listEvents(store: Store, preview: Preview | undefined): AsyncGenerator<string> {
  const waiting = new Set<string>();
  let wake = (): void => {};
  const add = (event: string): void => {
    waiting.add(event);
    wake();
  };
  const addState = (): void => add(`event: state\ndata: ${preview?.state().phase}\n\n`);
  const unsubscribe = [
    store.subscribe(() => {
      if (preview?.state().phase !== 'syncing') add('event: change\ndata: {}\n\n');
    }),
    preview?.subscribe(addState)
  ];
  try {
    yield ': connected\n\n';
    while (true) {
      if (waiting.size === 0) await new Promise<void>(resolve => awaken(resolve, waker => (wake = waker)));
      const events = [...waiting];
      waiting.clear();
      yield events.join('') || ': alive\n\n';
    }
  } finally {
    for (const end of unsubscribe) end?.();
  }
}

/** Resolve at the next change, or when a heartbeat is due. */
function awaken(resolve: () => void, onReady: (waker: () => void) => void): void {
  const timer = setTimeout(resolve, heartbeat);
  // A page that is open in a browser must not keep the server from ending.
  timer.unref();
  onReady(() => {
    clearTimeout(timer);
    resolve();
  });
}
