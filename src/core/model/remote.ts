import type {PageId, SpaceId, SpaceKey} from './ids.ts';

/** Where a page stands, in the words of the Confluence Cloud REST API v2. `historical` is an old version. */
export type PageStatus = 'current' | 'archived' | 'trashed' | 'deleted' | 'draft' | 'historical';

/** One version of a page as Confluence lists it. */
export interface PageVersion {
  readonly number: number;
  readonly message: string;
  readonly authorId?: string;
  /** ISO 8601. */
  readonly createdAt?: string;
}

/** A page as Confluence has it. */
export interface RemotePage {
  readonly id: PageId;
  readonly title: string;
  readonly status: PageStatus;
  readonly spaceId: SpaceId;
  /** Absent at the top of a space, and for trashed pages. */
  readonly parentId?: PageId;
  readonly version: PageVersion;
  /** Account that made the page, in the form in which versions name their authors; absent: not told. */
  readonly creatorId?: string;
  /** `live` pages have no draft and publish step; absent for ordinary ones. */
  readonly subtype?: string;
  /** Address for readers. */
  readonly url: string;
}

/** A comment on a piece of a page's text. */
export interface InlineComment {
  readonly pageId: PageId;
  /** The `ac:ref` of its marker. */
  readonly ref: string;
  /** The text that it was made on. */
  readonly selection: string;
  readonly authorId?: string;
  /** ISO 8601. */
  readonly createdAt?: string;
  /** Address for readers; absent: not told. */
  readonly url?: string;
}

/** A space that entries of the mapping are in. */
export interface Space {
  readonly id: SpaceId;
  readonly key: SpaceKey;
  readonly homepageId?: PageId;
}

/** What hangs on a page and can be changed without a new version. */
export type HangingPart = 'labels' | 'attachments' | 'access';

/** A page that people changed in Confluence after our last version of it. */
export interface Drift {
  readonly kind:
    | 'edited'
    | 'moved'
    | 'trashed'
    /** Made a live doc, which people write in without publishing. */
    | 'live'
    /** Lost something that hangs on it and makes no version. */
    | 'stripped';
  /** What a stripped page lost. */
  readonly lost?: readonly HangingPart[];
  readonly authorId?: string;
  /** ISO 8601. */
  readonly at?: string;
  /** Number of our last version, to compare the page with; absent: not known. */
  readonly since?: number;
  /** Number of the version that people wrote; absent: they wrote none. */
  readonly version?: number;
}
