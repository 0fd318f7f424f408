import type {DesiredPage, PageId, Space} from '../../core/model.ts';
import type {DraftJournal, PageWriter} from '../../ports.ts';

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
