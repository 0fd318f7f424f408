/** The nouns that the sandbox keeps. Every record is immutable: a change puts a new one in its place. */

/** Where a page or folder is in its life. */
export type Status = 'current' | 'draft' | 'archived' | 'trashed';

export interface User {
  readonly accountId: string;
  readonly email: string;
  readonly displayName: string;
  /** Names of groups, as restrictions name them. */
  readonly groups: readonly string[];
  /** Keys of spaces that the user cannot see at all. */
  readonly hiddenSpaces: readonly string[];
  /** Keys of spaces that the user can see, but not change. */
  readonly readOnlySpaces: readonly string[];
}

export interface Space {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly homepageId: string;
  readonly authorId: string;
  readonly createdAt: string;
}

export interface Version {
  readonly number: number;
  readonly message: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly authorId: string;
  readonly minorEdit: boolean;
  readonly title: string;
  /** Storage format, as rewritten on save. */
  readonly body: string;
}

export interface Label {
  readonly id: string;
  readonly prefix: string;
  readonly name: string;
}

export interface Property {
  readonly id: string;
  readonly key: string;
  readonly value: unknown;
  readonly version: {
    readonly number: number;
    readonly message: string;
    readonly createdAt: string;
    readonly authorId: string;
  };
}

/** Account ids and group names that an operation is restricted to; both empty: not restricted. */
export interface Restriction {
  readonly users: readonly string[];
  readonly groups: readonly string[];
}

export interface Restrictions {
  /** Who may view; children inherit it. */
  readonly read: Restriction;
  /** Who may edit; not inherited. */
  readonly update: Restriction;
}

/** The lozenge beside a title. */
export interface ContentState {
  readonly id: number;
  readonly name: string;
  readonly color: string;
}

/** A node of the content tree: a page, or a folder (which has a title and a place, but no body and no versions of it). */
export interface Page {
  readonly id: string;
  readonly type: 'page' | 'folder';
  readonly spaceId: string;
  readonly status: Status;
  /** undefined: at the top of its space, or in the trash. */
  readonly parentId: string | undefined;
  /** Order among its siblings, ascending. */
  readonly position: number;
  readonly subtype: 'live' | undefined;
  readonly title: string;
  readonly authorId: string;
  readonly ownerId: string;
  readonly createdAt: string;
  readonly labels: readonly Label[];
  readonly properties: readonly Property[];
  readonly restrictions: Restrictions;
  readonly state: ContentState | undefined;
  /** Unpublished edit on top of a published page. */
  readonly draft: {readonly title: string; readonly body: string; readonly authorId: string} | undefined;
  /** Oldest first, never empty; the last one is what readers see. */
  readonly versions: readonly Version[];
}

export interface AttachmentVersion {
  readonly number: number;
  readonly comment: string;
  readonly createdAt: string;
  readonly authorId: string;
  readonly minorEdit: boolean;
  readonly mediaType: string;
  /** In bytes. */
  readonly fileSize: number;
  /** Names the bytes; new with every upload. */
  readonly fileId: string;
}

export interface Attachment {
  /** `att` and digits. */
  readonly id: string;
  readonly pageId: string;
  readonly title: string;
  readonly status: 'current' | 'trashed';
  /** Oldest first, never empty. */
  readonly versions: readonly AttachmentVersion[];
}

export interface Comment {
  readonly id: string;
  readonly pageId: string;
  readonly kind: 'inline' | 'footer';
  readonly authorId: string;
  readonly createdAt: string;
  /** Storage format. */
  readonly body: string;
  readonly resolved: boolean;
  /** Inline only: the `ac:ref` of its marker in the page's body, and the text that was marked. */
  readonly marker: {readonly ref: string; readonly selection: string} | undefined;
}

/** Work that Confluence does after it has answered. */
export interface LongTask {
  readonly id: string;
  readonly name: string;
  readonly successful: boolean;
  readonly messages: readonly string[];
  readonly createdAt: string;
}
