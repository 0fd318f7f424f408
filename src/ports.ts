import type {
  PageId,
  PageStatus,
  PageVersion,
  RemotePage,
  SourcePath,
  Space,
  SpaceId,
  SpaceKey
} from './core/model.ts';

/** Who we are in Confluence, and where its readers find it. */
export interface Connection {
  readonly account: {readonly id: string; readonly displayName: string};
  /** Base address of readers' links, such as `https://acme.atlassian.net/wiki`; never the API gateway. */
  readonly siteUrl: string;
}

/** A file that hangs on a page. */
export interface RemoteAttachment {
  readonly id: string;
  readonly name: string;
  /** Comment of the latest version; ours carry the digest in it. */
  readonly comment: string;
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
  /** Pages of a space with a title, compared as Confluence compares titles (case-insensitive, trimmed). */
  findPages(space: SpaceId, title: string, statuses: readonly PageStatus[]): Promise<readonly RemotePage[]>;
  /** All versions of a page, newest first, in batches. */
  readVersions(page: PageId): AsyncIterable<readonly PageVersion[]>;
  /** Names of all global labels of a page. */
  readLabels(page: PageId): Promise<readonly string[]>;
  /** Names of the labels that we set, as remembered on the page; empty when nothing is remembered. */
  readManagedLabels(page: PageId): Promise<readonly string[]>;
  /** All current attachments of a page. */
  readAttachments(page: PageId): Promise<readonly RemoteAttachment[]>;
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
  /** Write the version after `target.version`; also restores a trashed page. Conflict → `ConfluenceError`. */
  update(target: RemotePage, content: PageContent): Promise<RemotePage>;
  addLabels(page: PageId, names: readonly string[]): Promise<void>;
  removeLabel(page: PageId, name: string): Promise<void>;
  /** Remember on the page which of its labels are ours. */
  writeManagedLabels(page: PageId, names: readonly string[]): Promise<void>;
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

/** What the repository's folder holds. */
export interface FileIndex {
  /** All files, tracked or new, without the ignored ones. */
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

/** The files of the repository. Nothing outside of it can be read, also not through symbolic links. */
export interface SourceTree {
  list(): Promise<FileIndex>;
  /** Text of a UTF-8 file without its byte order mark; undefined: there is no such file. Throws an `InputError` otherwise. */
  readText(path: SourcePath): Promise<string | undefined>;
  /** Bytes of a file; undefined: there is no such file. */
  readBytes(path: SourcePath): Promise<Uint8Array | undefined>;
}

/** What differs from the commit that was synced before. */
export type Changes =
  /** It is not known; everything is looked at. */
  | {readonly kind: 'all'; readonly reason: string}
  | {
      readonly kind: 'some';
      /** Paths whose content is new, changed or gone; of a renamed file the old and the new one. */
      readonly paths: ReadonlySet<string>;
      readonly renames: readonly {readonly from: SourcePath; readonly to: SourcePath}[];
      /** The mapping file as it was; undefined: there was none. */
      readonly previousMapping: string | undefined;
    };

/** Knows what changed. */
export interface ChangeSource {
  /** Compare the files with the commit that was synced before. Any doubt is answered with `all`. */
  listChanges(mappingFile: SourcePath): Promise<Changes>;
}

/** One thing that happened, for people who wait. */
export type ProgressEvent =
  | {readonly kind: 'phase'; readonly name: 'read' | 'convert' | 'observe' | 'apply'; readonly total: number}
  | {readonly kind: 'advance'}
  | {readonly kind: 'note'; readonly text: string};

export interface ProgressSink {
  report(event: ProgressEvent): void;
}

/** Something in a file that looks like a secret. The value itself never leaves the scanner. */
export interface SecretFinding {
  /** Name of the rule that found it. */
  readonly ruleId: string;
  /** From 1; absent: the file's name gives it away. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  /** What it looks like, for people; at most a masked hint of the value. */
  readonly description: string;
}

/** Looks for secrets in what is about to be sent. */
export interface SecretScanner {
  /** Find what looks like a secret, in the name of a file and in its text. A file cannot switch the scan off. */
  scan(path: string, text: string): Promise<readonly SecretFinding[]>;
}

/** The source of a diagram. */
export interface Diagram {
  readonly language: 'mermaid';
  readonly code: string;
}

/** What drawing a diagram came to. */
export type Drawing =
  | {readonly kind: 'image'; readonly bytes: Uint8Array}
  | {
      readonly kind: 'broken';
      /** What is wrong with the source, for people. */
      readonly reason: string;
      /** Line of the source, from 1. */
      readonly line?: number;
    };

/** Draws diagrams. */
export interface DiagramRenderer {
  /** Whether this machine has what drawing needs. */
  isAvailable(): Promise<boolean>;
  /** Draw PNG images, all in one go; the answers are in the order of the diagrams. Throws an `InputError` when nothing can be drawn at all. */
  draw(diagrams: readonly Diagram[]): Promise<readonly Drawing[]>;
}
