import type {SourcePath} from './ids.ts';
import type {MappingEntry} from './settings.ts';

/** A place in a body that is filled when the page is sent. */
export type Hole =
  /** The digits of the id of a page that may not exist yet. */
  | {readonly kind: 'path'; readonly path: SourcePath}
  /** The attribute with the width of a drawing, which is known when it is drawn; `name` is that of the attachment. */
  | {readonly kind: 'width'; readonly name: string};

/** Storage format with holes. */
export type Body = readonly (string | Hole)[];

/** The same as it waits to be sent, among thousands of others: made small. */
export interface PackedBody {
  /** All text between the holes, compressed. */
  readonly bytes: Uint8Array;
  /** Lengths of the pieces of text, in UTF-16 units, and the holes. */
  readonly parts: readonly (number | Hole)[];
}

/** Where the bytes of an attachment come from. */
type AttachmentSource =
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

/** A part of a page that is compared, and written, by itself. */
export type OutputPart = 'title' | 'body' | 'place' | 'labels' | 'attachments' | 'access';

/** Short hash of each part as it was sent, so that the parts that changed are known without the body that Confluence has. */
export type OutputHashes = Readonly<Record<OutputPart, string>>;

/** The machine data that a version message of ours begins with. */
export interface Mark {
  /** Hash of the repository's name. */
  readonly repository: string;
  /** Hash of the path in it. */
  readonly path: string;
  /** Hash of the mapping file that lists the path; absent: the one with the usual name. */
  readonly mapping?: string;
  readonly fingerprint: Fingerprint;
  /** Which tasks of the page were done in Git; absent: it has none. */
  readonly tasks?: string;
}

/** A page as the repository wants it. */
export interface DesiredPage {
  readonly entry: MappingEntry;
  readonly title: string;
  readonly body: Body | PackedBody;
  readonly labels: readonly string[];
  readonly attachments: readonly Attachment[];
  /** Whether only the publishing account may edit the page. */
  readonly readOnly: boolean;
}
