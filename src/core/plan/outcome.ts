import type {Drift, PageId, RemotePage, SourcePath} from '../model.ts';
import type {Operation} from './operation.ts';

/** What came of an operation. */
export type Outcome = {readonly operation: Operation} & (
  | {
      readonly status: 'applied';
      readonly page: RemotePage;
      /** Somebody saved between our read and our write, and the policy was to overwrite. */
      readonly drift?: Drift;
    }
  /** Nothing had to be written after all. */
  | {readonly status: 'unneeded'; readonly page: RemotePage}
  | {
      readonly status: 'failed';
      readonly error: Error;
      /** The page, where it exists all the same. */
      readonly pageId?: PageId;
    }
  /** Not tried, because an operation before it failed. */
  | {readonly status: 'blocked'; readonly by: SourcePath}
  /** Not tried, because the run was ended. */
  | {readonly status: 'cancelled'}
  | {readonly status: 'skipped'}
);
