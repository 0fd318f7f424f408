import type {LoggedRequest} from './server.ts';

/** Requests that are remembered; beyond it the oldest are dropped. */
const mostRequests = 200_000;

/** The requests so far, oldest first. */
export interface RequestLog {
  readonly requests: LoggedRequest[];
  add(request: LoggedRequest): void;
}

/** An empty log. A sandbox that runs for weeks must not fill the memory, so that it holds 200,000 at most. */
export function createRequestLog(): RequestLog {
  const requests: LoggedRequest[] = [];
  return {
    requests,
    add(request) {
      if (requests.length >= mostRequests) requests.splice(0, mostRequests / 10);
      requests.push(request);
    }
  };
}
