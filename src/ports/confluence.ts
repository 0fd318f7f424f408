import type {
  Deployment,
  InlineComment,
  PageId,
  PageVersion,
  RemotePage,
  Space,
  SpaceId,
  SpaceKey
} from '../core/model.ts';

/** Who we are in Confluence, and where its readers find it. */
export interface Connection {
  readonly account: {readonly id: string; readonly displayName: string};
  /** Base address of readers' links, such as `https://acme.atlassian.net/wiki`; never the API gateway. */
  readonly siteUrl: string;
  /** Which product answers there, and how that is known: a clause for people. */
  readonly deployment: Deployment;
  readonly reason: string;
  /** Whether new pages begin as drafts; else they are made whole by `create`. */
  readonly hasDrafts: boolean;
  /** Pages whose bodies are read with one request. */
  readonly bodiesAtOnce: number;
}

/** A file that hangs on a page. */
export interface RemoteAttachment {
  readonly id: string;
  readonly name: string;
  /** Comment of the latest version; ours carry the digest in it. */
  readonly comment: string;
}

/** A page as somebody is about to publish it. */
export interface UnpublishedEdit {
  readonly title: string;
  /** Storage format. */
  readonly body: string;
  readonly authorId?: string;
}

/** Reads of one Confluence; none of them changes anything. Every method may throw a `ConfluenceError`. */
export interface PageReader {
  /** Check the credential and learn who and where we are. Called once, before anything else. */
  connect(): Promise<Connection>;
  /** Spaces by key, compared case-insensitively; a key without a visible space is absent. */
  readSpaces(keys: readonly SpaceKey[]): Promise<readonly Space[]>;
  /** Pages by id, in bulk, current, archived or trashed. Ids that are gone or not visible are absent. */
  readPages(ids: readonly PageId[]): Promise<readonly RemotePage[]>;
  /** All current and archived pages of a space, in batches as Confluence sends them. */
  listPages(space: SpaceId): AsyncIterable<readonly RemotePage[]>;
  /** Current and archived pages of a space with a title, compared as Confluence compares titles (case-insensitive, trimmed). */
  findPages(space: SpaceId, title: string): Promise<readonly RemotePage[]>;
  /**
   * Storage format of the current versions of pages, in bulk, also of trashed ones.
   *
   * Ids that are gone or not visible are absent.
   */
  readBodies(ids: readonly PageId[]): Promise<ReadonlyMap<PageId, string>>;
  /** Storage format of one version of a page; undefined: Confluence does not give it. */
  readVersionBody(page: PageId, version: number): Promise<string | undefined>;
  /** All versions of a page, newest first, in batches. */
  readVersions(page: PageId): AsyncIterable<readonly PageVersion[]>;
  /** Names of all global labels of a page. */
  readLabels(page: PageId): Promise<readonly string[]>;
  /** Names of the labels that we set, as remembered on the page; empty when nothing is remembered. */
  readManagedLabels(page: PageId): Promise<readonly string[]>;
  /** All current attachments of a page. */
  readAttachments(page: PageId): Promise<readonly RemoteAttachment[]>;
  /** What somebody wrote on a page without publishing it; undefined: nothing, or Confluence does not tell. */
  readUnpublished(page: PageId): Promise<UnpublishedEdit | undefined>;
  /** The inline comments of a page. */
  readInlineComments(page: PageId): Promise<readonly InlineComment[]>;
  /** Inline comments of the whole site, newest first, in batches; none where a site does not list them. */
  listNewestComments(): AsyncIterable<readonly InlineComment[]>;
  /** Whether only the publishing account may edit the page. */
  isReadOnly(page: PageId): Promise<boolean>;
  /** The bytes of the latest version of a page's attachment. */
  downloadAttachment(page: PageId, attachment: RemoteAttachment): Promise<Uint8Array>;
  /** Names of people by account id, on Data Center by user key; those that are unknown or not visible are absent. */
  readNames(accounts: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Whether anything of any type (page, folder, whiteboard, …) lives directly under the page. */
  hasChildren(page: PageId): Promise<boolean>;
}

/** One version to write. */
export interface PageContent {
  readonly title: string;
  /** Complete storage format. */
  readonly body: string;
  /** New parent; absent: the page stays where it is (a new page: under the home page of its space). */
  readonly parentId?: PageId;
  /** Version message; begins with the mark. */
  readonly message: string;
}

/** A file to send. */
export interface Upload {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly comment: string;
}

/** Writes of one Confluence. Every method may throw a `ConfluenceError`. */
export interface PageWriter {
  /** Make a page that nobody sees yet, to have its id. Never repeated when it is unknown whether it was done. */
  createDraft(draft: {readonly space: Space; readonly title: string}): Promise<PageId>;
  /** Remove a draft of ours for good. */
  discardDraft(draft: PageId): Promise<void>;
  /** Turn a draft of ours into a page with its first version. */
  publish(draft: PageId, space: Space, content: PageContent): Promise<RemotePage>;
  /**
   * Make a page with its first version at once, where there are no drafts. Never sent again before it is known that it was
   * not done.
   *
   * @param isFinal
   *   Whether this version is what the repository wants; else another one follows in the same run.
   */
  create(space: Space, content: PageContent, isFinal: boolean): Promise<RemotePage>;
  /** Take a page out of the trash. Its content stays as it was; some Confluences want to be sent the new one all the same. */
  restore(target: RemotePage, content: PageContent): Promise<RemotePage>;
  /** Write the version after `target.version`; also restores a trashed page. Conflict → `ConfluenceError`. */
  update(target: RemotePage, content: PageContent): Promise<RemotePage>;
  addLabels(page: PageId, names: readonly string[]): Promise<void>;
  removeLabel(page: PageId, name: string): Promise<void>;
  /** Remember on the page which of its labels are ours; `isNew`: it was just made, so nothing is remembered yet. */
  writeManagedLabels(page: PageId, names: readonly string[], isNew: boolean): Promise<void>;
  /** Add a file, or a new version of the file of that name. */
  attach(page: PageId, upload: Upload): Promise<void>;
  detach(attachment: RemoteAttachment): Promise<void>;
  /**
   * Let only the publishing account edit the page, or take that restriction away again.
   *
   * Who may view the page stays as it is.
   *
   * @param isNew
   *   Whether the page was just made by us, so that nobody can have restricted it yet and nothing need be read first.
   */
  setReadOnly(page: PageId, readOnly: boolean, isNew: boolean): Promise<void>;
  trash(page: PageId): Promise<void>;
  archive(page: PageId): Promise<void>;
}
