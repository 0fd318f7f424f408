import type {PageId, RequestCounts, SourcePath} from '../model.ts';
import type {Severity} from '../message.ts';

/** What was asked for: only what changed, everything, or looking without touching. */
export type ReportMode = 'changed' | 'full' | 'check';

/** What happened to a page; in a dry run and in a check: what would happen. */
export type ReportStatus =
  | 'created'
  | 'updated'
  | 'moved'
  | 'unchanged'
  | 'skipped'
  | 'removed'
  | 'failed'
  /** Not tried, because a page that it depends on failed. */
  | 'blocked';

/** How many pages ended in each status; blocked pages are counted as failed. */
export type ReportCounts = Readonly<Record<Exclude<ReportStatus, 'blocked'>, number>>;

/** One page of the mapping, or one that left it. */
export interface ReportPage {
  readonly path: SourcePath;
  readonly title: string;
  /** Key of the space. */
  readonly space: string;
  /** Absent: the page does not exist (yet). */
  readonly pageId?: PageId;
  /** Address for readers; absent: not known. */
  readonly url?: string;
  readonly status: ReportStatus;
  /** Why the page has this status, in one sentence: what changed, why it was skipped, who edited it. */
  readonly reason?: string;
  /** Why the page failed and what to do about it. */
  readonly error?: string;
  /** Unified diff of the page, where it was asked for and shows something. */
  readonly diff?: string;
}

/** One finding in a file. */
export interface ReportMessage {
  readonly path: string;
  /** From 1; absent: about the file as a whole. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  /** Name of the rule, as documented in docs/messages.md. */
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  /** Which rule of the search for secrets it was; absent: the finding is no secret. */
  readonly secretRule?: string;
}

/**
 * All that a run has to say: printed by `--json`, and written to the file that the Action's output `report` names.
 *
 * A public format: fields may be added, none may change its meaning without another `version`.
 */
export interface Report {
  readonly version: 1;
  readonly mode: ReportMode;
  /** Whether nothing was written, and `status` says what would happen. */
  readonly dryRun: boolean;
  readonly counts: ReportCounts;
  readonly pages: readonly ReportPage[];
  readonly messages: readonly ReportMessage[];
  readonly requests: RequestCounts;
  /** Requests that a sync would send for it, about; absent: it was one. */
  readonly expected?: {readonly reads: number; readonly writes: number};
  /** Number of files that were converted. */
  readonly converted: number;
}
