import type {PageId, SpaceKey} from '../core/model.ts';

/** How a check ended. */
export type CheckStatus =
  | 'ok'
  /** It works, but something is missing that some runs need. */
  | 'warning'
  /** A sync can't work like this. */
  | 'problem'
  /** It can't be found out without writing, or nobody could be asked. */
  | 'unknown';

/** One thing that was looked at before the first sync, or after a failed one. */
export interface Check {
  /** A short name, such as `credential`. */
  readonly topic: string;
  readonly status: CheckStatus;
  /** What was found, for people. */
  readonly text: string;
  /** What to do about it. */
  readonly advice?: string;
}

/** A space that is to be written to. */
export interface ExaminedSpace {
  readonly key: SpaceKey;
  /** A page of it that is kept in step already; absent: there is none yet. */
  readonly page?: PageId;
}
