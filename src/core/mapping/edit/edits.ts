import type {PageId, SourcePath} from '../../model.ts';

/** Fields of a new entry, as they will stand in the file. */
export interface EntryFields {
  readonly space?: string;
  readonly title?: string;
  readonly page_id?: string;
  readonly parent?: string;
  readonly parent_id?: string;
  readonly labels?: readonly string[];
}

/** One change of the mapping file. */
export type MappingEdit =
  /**
   * Enter the id of a page that was made or found.
   *
   * `replace` says that the id that stands there is gone for good; `adopt` that the page may be taken over.
   */
  | {
      readonly kind: 'set-page-id';
      readonly path: SourcePath;
      readonly pageId: PageId;
      readonly replace?: boolean;
      readonly adopt?: boolean;
    }
  /** Move an entry to another key; parents that name it follow. */
  | {readonly kind: 'rename'; readonly from: SourcePath; readonly to: SourcePath}
  /** Add an entry at its sorted place. */
  | {readonly kind: 'add'; readonly path: SourcePath; readonly fields: EntryFields}
  | {readonly kind: 'remove'; readonly path: SourcePath};

/** An edit that does not fit the file any more, and was left out. */
export interface EditConflict {
  readonly edit: MappingEdit;
  readonly reason: 'id-set' | 'entry-gone' | 'entry-exists' | 'unreadable';
  /** What is in the way, for people. */
  readonly message: string;
}
