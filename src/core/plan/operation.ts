import type {DesiredPage, Drift, OutputPart, PageId, RemotePage, SourcePath, SpaceKey} from '../model.ts';

/** Why a page is left as it is. */
export type SkipReason =
  /** Confluence has what the repository wants. */
  | 'unchanged'
  /** Edited, moved or trashed by hand, and the policy is to leave such pages. */
  | 'drift'
  /** No version of it was written by this repository. */
  | 'not-owned'
  /** Archived pages can't be written. */
  | 'archived'
  /** It is in another space than the mapping says, and pages can't be moved between spaces. */
  | 'other-space'
  /** Its id leads nowhere, and the policy is not to make it anew. */
  | 'gone'
  /** There is no such space, or it is not visible to the account. */
  | 'space-missing'
  /** The page of its declared parent can't exist in this run. */
  | 'parent-skipped'
  /** Its file has an error, so there is nothing to send. */
  | 'content-error'
  /** More pages would be removed than one run may remove. */
  | 'over-limit';

/** One thing to do, as plain data: it prints, serialises and shows before (`target`) and after (`page`). */
export type Operation =
  | {
      readonly kind: 'create';
      readonly page: DesiredPage;
      /** The id in the mapping that leads nowhere any more. */
      readonly replaces?: PageId;
    }
  | {
      /** Frees a title that another page takes in the same run. */
      readonly kind: 'retitle';
      readonly page: DesiredPage;
      readonly target: RemotePage;
      readonly temporaryTitle: string;
    }
  | {
      readonly kind: 'update';
      readonly page: DesiredPage;
      readonly target: RemotePage;
      /** What differs from our last version; everything where that is not known. */
      readonly changes: readonly OutputPart[];
      readonly drift?: Drift;
      readonly adopted?: true;
    }
  | {
      /** Writes what a crash left out or people took away; the page's current version is already the wanted one. */
      readonly kind: 'complete';
      readonly page: DesiredPage;
      readonly target: RemotePage;
      readonly drift?: Drift;
    }
  | {
      readonly kind: 'move';
      readonly page: DesiredPage;
      readonly target: RemotePage;
      readonly drift?: Drift;
    }
  | {
      readonly kind: 'archive' | 'trash';
      readonly path: SourcePath;
      readonly target: RemotePage;
      readonly space: SpaceKey;
      readonly drift?: Drift;
    }
  | {
      readonly kind: 'skip';
      readonly path: SourcePath;
      readonly title: string;
      readonly space: SpaceKey;
      readonly reason: SkipReason;
      readonly target?: RemotePage;
      readonly drift?: Drift;
      /** Whether the run fails because of it. */
      readonly failed: boolean;
    };

/** What must happen for Confluence to match the repository, in an order that works one by one. */
export interface Plan {
  readonly operations: readonly Operation[];
}

/** Path of the file that an operation is about. */
export function pathOf(operation: Operation): SourcePath {
  return 'page' in operation ? operation.page.entry.path : operation.path;
}
