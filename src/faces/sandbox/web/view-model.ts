/** A space, as the pages need it. */
export interface ViewSpace {
  readonly key: string;
  readonly name: string;
  readonly homepageId?: string;
}

/** A node of a space's page tree. */
export interface ViewNode {
  readonly id: string;
  readonly title: string;
  readonly spaceKey: string;
  /** Absent at the top of the space. */
  readonly parentId?: string;
  readonly kind: 'page' | 'folder';
}

/** One version of a page. */
export interface ViewVersion {
  readonly number: number;
  readonly title: string;
  readonly message: string;
  readonly author: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** Who may do something to a page; empty: everybody. */
interface ViewRestrictions {
  readonly read: readonly string[];
  readonly update: readonly string[];
}

/** A file that hangs on a page. */
export interface ViewAttachment {
  readonly name: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  readonly version: number;
  readonly comment: string;
}

/** A comment under a page. */
interface ViewComment {
  readonly author: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Storage format. */
  readonly body: string;
  /** Text of the page that the comment is about; absent: it is about the page. */
  readonly selection?: string;
  readonly resolved: boolean;
}

/** A page with everything that its readers see. */
export interface ViewPage extends ViewNode {
  readonly status: string;
  /** Storage format of the current version. */
  readonly body: string;
  readonly version: ViewVersion;
  readonly labels: readonly string[];
  readonly restrictions: ViewRestrictions;
  readonly attachments: readonly ViewAttachment[];
  readonly comments: readonly ViewComment[];
}

/** The bytes of an attachment, with the type that it was sent with. */
interface ViewFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What the pages read of a Confluence. Nothing here changes anything. */
export interface ViewModel {
  listSpaces(): readonly ViewSpace[];
  findSpace(key: string): ViewSpace | undefined;
  /** What is at the top of a space, in the order in which it is shown. */
  listRoots(spaceKey: string): readonly ViewNode[];
  /** Pages and folders directly below one, in the order in which they are shown. */
  listChildren(id: string): readonly ViewNode[];
  /** All current pages and folders of a space, in any order. */
  listNodes(spaceKey: string): readonly ViewNode[];
  /** A page in any status but `draft`, which nobody sees. */
  findPage(id: string): ViewPage | undefined;
  /** A page or folder that readers can open; undefined: there is none, or it is in the trash. */
  findNode(id: string): ViewNode | undefined;
  /** Compared as Confluence compares titles: without regard to case and outer space. */
  findNodeByTitle(spaceKey: string, title: string): ViewNode | undefined;
  /** Newest first. */
  listVersions(pageId: string): readonly ViewVersion[];
  /** Storage format of one version. */
  findBody(pageId: string, version: number): string | undefined;
  findUserName(accountId: string): string | undefined;
  hasAttachment(pageId: string, name: string): boolean;
  readAttachment(pageId: string, name: string): ViewFile | undefined;
}
