import type {PageId, SourcePath, SpaceId} from '../core/model.ts';

/** A draft that a run made for a new page. */
export interface RememberedDraft {
  readonly path: SourcePath;
  readonly space: SpaceId;
  readonly id: PageId;
}

/**
 * Remembers drafts from their making to their publishing.
 *
 * Confluence lists drafts nowhere, so a run that was killed in between would leave them behind for good; with the
 * journal the next run in the same place goes on with them.
 */
export interface DraftJournal {
  /** Drafts that were neither published nor discarded. */
  read(): Promise<readonly RememberedDraft[]>;
  /** Remember one more; when this returns, a crash does not lose it. */
  add(draft: RememberedDraft): Promise<void>;
  /** Remember these and no others. */
  replace(drafts: readonly RememberedDraft[]): Promise<void>;
}
