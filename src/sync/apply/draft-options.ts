import type {ConfluenceError} from '../../core/errors.ts';
import type {DesiredPage, PageId, SourcePath, Space} from '../../core/model.ts';
import type {DraftJournal, PageWriter} from '../../ports.ts';

/** Drafts of new pages: they give the ids that links need, and nobody sees them. */
export interface Drafts {
  readonly ids: ReadonlyMap<SourcePath, PageId>;
  readonly failures: ReadonlyMap<SourcePath, ConfluenceError>;
  /** Paths that get no page: their draft failed, or that of a page above them. */
  readonly missing: ReadonlySet<SourcePath>;
  /** Drafts that were removed again, or became pages in an earlier run. */
  readonly gone: ReadonlySet<PageId>;
}

/** What the making of drafts takes. */
export interface DraftOptions {
  readonly writer: PageWriter;
  readonly journal: DraftJournal;
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
  readonly spaceOf: (page: DesiredPage) => Space;
  /** Ids of living pages: a run may have ended after it published a draft. */
  readonly living: ReadonlySet<PageId>;
}
