import type {Failure} from './failure.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A complete response. */
export interface Reply {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The same as it came, for files. */
  readonly bytes: Uint8Array;
}

/** What sending a request came to. */
export type Outcome = {readonly reply: Reply} | {readonly failure: Failure};
