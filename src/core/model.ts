import {InputError} from './errors.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & {readonly [brand]: Name};

/** Id of a page, folder or space home page: a string of digits, never a number. */
export type PageId = Branded<'PageId'>;
/** Id of a space: a string of digits. */
export type SpaceId = Branded<'SpaceId'>;
/** Key of a space as people write it, such as `DOCS`. */
export type SpaceKey = Branded<'SpaceKey'>;
/** Path of a file inside the repository: relative, `/` between the parts, no `.` or `..`. */
export type SourcePath = Branded<'SourcePath'>;

/** Take a string as a page id. Throws an `InputError` unless it is made of digits. */
export function toPageId(value: string): PageId {
  if (!/^\d{1,20}$/.test(value))
    throw new InputError(`Cannot use "${value}" as a page id: expected digits only.`);
  return value as PageId;
}

/** Take a string as a space id. Throws an `InputError` unless it is made of digits. */
export function toSpaceId(value: string): SpaceId {
  return toPageId(value) as string as SpaceId;
}

/** Take a string as a space key. Throws an `InputError` when Confluence could not have such a key. */
export function toSpaceKey(value: string): SpaceKey {
  if (!/^~?[\p{L}\p{N}._:-]{1,255}$/u.test(value)) {
    throw new InputError(`Cannot use "${value}" as a space key: expected letters and digits, such as DOCS.`);
  }
  return value as SpaceKey;
}

/** Take a string as a path inside the repository. Throws an `InputError` when it is not one. */
export function toSourcePath(value: string): SourcePath {
  const parts = value.split('/');
  const bad = parts.some(part => part === '' || part === '.' || part === '..');
  if (bad || value.includes('\\') || value.includes('\0') || /^[a-z]:/i.test(value)) {
    throw new InputError(
      `Cannot use "${value}" as a path in the repository: expected the form docs/page.md.`
    );
  }
  return value as SourcePath;
}

/** A page by its id, or by the mapped file it mirrors while its id is not known yet. Never invent an id. */
export type PageRef =
  {readonly kind: 'id'; readonly id: PageId} | {readonly kind: 'path'; readonly path: SourcePath};

/** One file ↔ one page, as the mapping file declares it (defaults applied). */
export interface MappingEntry {
  readonly path: SourcePath;
  readonly space: SpaceKey;
  /** Absent: front matter, first heading or file name decide. */
  readonly title?: string;
  readonly pageId?: PageId;
  /** Absent: created under the home page of the space, and from then on left where people put it. */
  readonly parent?: PageRef;
  /** Absent: front matter decides. Already normalised: lower case, no spaces. */
  readonly labels?: readonly string[];
  /** Absent: the run's setting decides. */
  readonly readOnly?: boolean;
  /** Whether the entry may take over a page that this tool has never written. */
  readonly adopt: boolean;
}

/** Where the repository lives on GitHub, as far as links in pages and the mark need it. */
export interface Repository {
  /** `owner/name`, or the folder's name when GitHub is not involved. The mark hashes it in lower case. */
  readonly name: string;
  /** Address of the repository on GitHub, such as `https://github.com/owner/name`; absent: no links to it. */
  readonly url?: string;
  /** Branch that the pages mirror; part of every link to GitHub. */
  readonly branch: string;
}

/** Which product the pages are for: the same Markdown needs other forms on Data Center. */
export type Deployment = 'cloud' | 'datacenter';

/** How something that Confluence cannot draw becomes visible. */
export type DrawingMode = 'image' | 'code' | {readonly macro: string};

/** Settings that change what a page looks like; every one of them is part of the fingerprint. */
export interface PageSettings {
  readonly deployment: Deployment;
  readonly banner: boolean;
  readonly smartLinks: 'always' | 'never';
  readonly mermaid: DrawingMode;
  readonly math: DrawingMode;
  readonly readOnly: boolean;
  /** Base address of readers' links, such as `https://acme.atlassian.net/wiki`; empty: links without a host. */
  readonly siteUrl: string;
}

/** Settings that decide what happens to pages that differ from what we left. */
export interface Policy {
  readonly onDrift: 'overwrite' | 'skip' | 'fail';
  readonly onRemoved: 'keep' | 'archive' | 'trash';
  readonly adopt: boolean;
  /** Most pages that one run may archive or trash: a broken mapping must not empty a space. */
  readonly removalLimit: number;
}

/**
 * Storage format with holes: text, interrupted by pages whose id is not known yet.
 *
 * A hole stands where the digits of the page's id will stand.
 */
export type Body = readonly (string | {readonly kind: 'path'; readonly path: SourcePath})[];

/** Where the bytes of an attachment come from. */
export type AttachmentSource =
  | {readonly kind: 'file'; readonly path: SourcePath}
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'diagram'; readonly language: 'mermaid'; readonly code: string};

/** A file that belongs to a page. */
export interface Attachment {
  /** Stable and collision-free on the page; made from the source's path or content. */
  readonly name: string;
  readonly mediaType: string;
  /** Hash of the content (of the source, where the bytes are drawn from it). */
  readonly digest: string;
  readonly source: AttachmentSource;
}

/**
 * What a version of ours was made of and became, in short hashes.
 *
 * The output is kept in parts, so that a plan can tell what changed without asking Confluence for it.
 */
export interface Fingerprint {
  /** Everything that conversion reads: same inputs, nothing to convert. */
  readonly inputs: string;
  readonly output: OutputHashes;
}

export type OutputPart = 'title' | 'body' | 'place' | 'labels' | 'attachments' | 'access';
export type OutputHashes = Readonly<Record<OutputPart, string>>;

/** The machine data that a version message of ours begins with. */
export interface Mark {
  /** Hash of the repository's name. */
  readonly repository: string;
  /** Hash of the path in it. */
  readonly path: string;
  readonly fingerprint: Fingerprint;
}

/** A page as the repository wants it. */
export interface DesiredPage {
  readonly entry: MappingEntry;
  readonly title: string;
  readonly body: Body;
  readonly labels: readonly string[];
  readonly attachments: readonly Attachment[];
  /** Whether only the publishing account may edit the page. */
  readonly readOnly: boolean;
}

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
  /** `live` pages have no draft and publish step; absent for ordinary ones. */
  readonly subtype?: string;
  /** Address for readers. */
  readonly url: string;
}

/** A space that entries of the mapping are in. */
export interface Space {
  readonly id: SpaceId;
  readonly key: SpaceKey;
  readonly homepageId?: PageId;
}

/** A page that changed in Confluence after our last version of it. */
export interface Drift {
  readonly kind: 'edited' | 'moved' | 'trashed';
  readonly authorId?: string;
  /** ISO 8601. */
  readonly at?: string;
}
