import type {PhrasingContent, RootContent} from 'mdast';
import type {ReadReport} from './rules.ts';
import type {PageElement, PageNode} from './tree.ts';

/** What reading may ask about the world around the page. */
export interface ReadOptions {
  /** How messages name the page. */
  readonly path: string;
  /** The page's title; it becomes the first heading. */
  readonly title?: string;
  /** Key of the page's space, for links to its other pages by title. */
  readonly space: string;
  /** Base address of readers' links, such as `https://acme.atlassian.net/wiki`. */
  readonly siteUrl: string;
  /** Address of a file that hangs on the page, as Markdown shall refer to it. */
  attachmentUrl(name: string): string;
  /** Name of a person by account id or user key; undefined: not known. */
  nameOf(account: string): string | undefined;
}

/** What the readers of one page share. */
export interface ReadState {
  readonly options: ReadOptions;
  readonly report: ReadReport;
  /** Footnotes by their number, as this project writes them. */
  readonly footnotes: ReadonlySet<string>;
  /** Read siblings as blocks; text among them becomes paragraphs. */
  flow(nodes: readonly PageNode[]): readonly RootContent[];
  /** Read siblings as a line of text. */
  phrasing(nodes: readonly PageNode[]): readonly PhrasingContent[];
  /** Whether an element is something that Markdown has no form for, not even as text. */
  isKept(node: PageElement): boolean;
  /** Keep an element as it is, in a block of its own. */
  keep(node: PageElement): RootContent;
}

/** Reads an element that is a block. */
export type BlockReader = (node: PageElement, state: ReadState) => readonly RootContent[];

/** Reads an element in a line of text. */
export type PhraseReader = (node: PageElement, state: ReadState) => readonly PhrasingContent[];
