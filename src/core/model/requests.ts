/** Requests that a run sent to Confluence. */
export interface RequestCounts {
  /** GET and HEAD, repeated ones included. */
  readonly reads: number;
  /** All others, repeated ones included. */
  readonly writes: number;
  /** Requests among both that were sent again after a rate limit, a stumbling server or a broken connection. */
  readonly repeated: number;
  /** Milliseconds in which at least one request waited to be sent again. */
  readonly waitedMs: number;
}

/** Nothing was sent. */
export const noRequests: RequestCounts = {reads: 0, writes: 0, repeated: 0, waitedMs: 0};
