import type {Root} from 'mdast';
import type {Point, Position} from 'unist';
import type {VFileMessage} from 'vfile-message';
import type {
  Attachment,
  Body,
  JiraSite,
  PageRef,
  PageSettings,
  Repository,
  SourcePath,
  SpaceKey
} from '../model.ts';

/** A Markdown file, parsed once: what its front matter says, and its tree. */
export interface ParsedDocument {
  readonly path: SourcePath;
  /** The tree as remark made it, with positions in the file. */
  readonly tree: Root;
  /** `title` of the front matter, trimmed. */
  readonly frontMatterTitle?: string;
  /** `labels` or `tags` of the front matter, normalised. */
  readonly frontMatterLabels?: readonly string[];
  /** Plain text of the first heading of level 1. */
  readonly firstHeading?: string;
  /** Problems of the front matter. */
  readonly messages: readonly VFileMessage[];
}

/** The page that mirrors a mapped file. */
export interface LinkedPage {
  readonly ref: PageRef;
  readonly space: SpaceKey;
}

/** What conversion needs to know of an image file. */
export interface ImageFacts {
  /** Hash of the bytes. */
  readonly digest: string;
  readonly mediaType: string;
  /** Why it must not be attached; absent: it may be. */
  readonly problem?: {readonly ruleId: 'lfs-pointer' | 'missing-image'; readonly reason: string};
}

/** Everything outside a document that its conversion may look at. All look-ups are synchronous and pure. */
export interface ConvertContext {
  /** The title of the page; a first heading that repeats it is dropped. */
  readonly title: string;
  readonly settings: PageSettings;
  readonly repository: Repository;
  /** The Jira whose issue keys become links; absent: they stay text. */
  readonly jira?: JiraSite | undefined;
  /** What stands at a repository path, in exactly this spelling; undefined: nothing. */
  kindOf(path: string): 'file' | 'folder' | undefined;
  /** The page of a mapped file; undefined: the file is not mapped, or its page cannot exist in this run. */
  pageOf(path: string): LinkedPage | undefined;
  /** Facts of a file that can be attached; undefined: there is no such file, or it must not be sent. */
  imageOf(path: string): ImageFacts | undefined;
  /** The path that somebody most likely meant who wrote one that does not exist; undefined: none is near. */
  suggestPath?(path: string): string | undefined;
}

/** A link to a heading of another file, to be checked when that file's anchors are known. */
export interface FragmentReference {
  readonly target: SourcePath;
  /** Decoded fragment without `#`. */
  readonly fragment: string;
  readonly place: Position | Point | undefined;
}

/** What a document became. */
export interface Converted {
  readonly body: Body;
  /** Each file once, in the order of first use. */
  readonly attachments: readonly Attachment[];
  /** Every fragment that GitHub would find in the document. */
  readonly anchors: ReadonlySet<string>;
  readonly references: readonly FragmentReference[];
  readonly messages: readonly VFileMessage[];
}
