import type {WebResponse} from '../web-handler.ts';
import type {Store} from '../store/index.ts';

/** How often a quiet stream shows that it is alive, in milliseconds. */
const heartbeat = 15_000;

/** A stream of server-sent events: one `change` for every moment in which something changed. */
export function streamEvents(store: Store): WebResponse {
  return {
    status: 200,
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff'
    },
    body: listChanges(store)
  };
}

async function* listChanges(store: Store): AsyncGenerator<string> {
  let changed = false;
  let wake = (): void => {};
  const unsubscribe = store.subscribe(() => {
    changed = true;
    wake();
  });
  try {
    yield ': connected\n\n';
    while (true) {
      if (!changed) await new Promise<void>(resolve => awaken(resolve, waker => (wake = waker)));
      yield changed ? 'event: change\ndata: {}\n\n' : ': alive\n\n';
      changed = false;
    }
  } finally {
    unsubscribe();
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
