import type {Nodes, Parents} from 'mdast';
import type {Definition, FootnoteDefinition} from 'mdast';
import type {Position} from 'unist';
import type {Anchors} from '../markdown/anchors.ts';
import type {Attachment} from '../model.ts';
import type {StorageNode} from '../storage/tree.ts';
import type {ConvertContext, FragmentReference, ParsedDocument} from './context.ts';
import type {Report} from './rules.ts';

/** What a block stands in; a mixed item is one of a list of tasks that cannot be a task list. */
export type Place = 'page' | 'item' | 'mixed-item' | 'quote' | 'panel' | 'expand' | 'cell';

/** HTML in the Markdown, on its way to the HTML parser. */
export interface RawHtml {
  readonly type: 'raw';
  readonly value: string;
  readonly position: Position | undefined;
}

/** What a handler gives: storage format, or HTML that has to be parsed together with what is around it. */
export type Fragment = StorageNode | RawHtml;

/** A drawn formula. */
type DrawnMath =
  {readonly svg: string; readonly width: number; readonly height: number} | {readonly error: string};

/** Abilities that not every run has. */
export interface Tools {
  /** Why a diagram can't be drawn; undefined: nothing stands against it. */
  readonly brokenDiagram?: (code: string) => {readonly reason: string; readonly line?: number} | undefined;
  /** Draw TeX as SVG; sizes are in pixels. */
  readonly renderMath?: (tex: string, display: boolean) => DrawnMath;
}

/** A footnote that something refers to. */
export interface Footnote {
  readonly definition: FootnoteDefinition;
  readonly number: number;
  /** How often the page refers to it, as far as it is converted. */
  references: number;
}

/** What the handlers of one document share. */
export interface State {
  readonly document: ParsedDocument;
  readonly context: ConvertContext;
  readonly tools: Tools;
  readonly isCloud: boolean;
  readonly anchors: Anchors;
  readonly report: Report;
  /** Link definitions by identifier; the first of a name counts. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Footnotes by identifier, in the order of their numbers. */
  readonly footnotes: ReadonlyMap<string, Footnote>;
  /** Anchors of this page that its links jump to. */
  readonly linkedAnchors: Set<string>;
  /** Anchors that links may jump to although nothing in the page carries them: the top, and a dropped heading. */
  readonly topAnchors: Set<string>;
  readonly references: FragmentReference[];
  /** Name the files that the page needs, each once. */
  attach(attachment: Attachment): void;
  /** Give the next number for something that Confluence wants to be numbered in a page. */
  nextId(): string;
  /** Whether to look for what a wrong link means: many headings and many wrong links would take too long. */
  mayHint(): boolean;
  /** What the node that is being converted stands in. */
  place(): Place;
  /** Do some work with another place. */
  within<Result>(place: Place, work: () => Result): Result;
  /** Convert siblings that are blocks. */
  flow(parent: Parents): readonly StorageNode[];
  /** Convert siblings in a line of text; blocks can be among the result where HTML put them. */
  phrasing(parent: Parents): readonly StorageNode[];
  /** Whether HTML was met so far, so that blocks can stand where Markdown alone never puts them. */
  metHtml(): boolean;
  /** Whether a heading of level 1 is the first one and repeats the title of the page; true only once. */
  takeTitle(text: string): boolean;
  /** Whether a place that HTML names may have that name: the first of its kind does, unless a heading has it. */
  takeName(name: string): boolean;
  /** The slug of a heading written in HTML; each call takes the next one of that text. */
  takeHtmlSlug(text: string): string | undefined;
}

/** Converts one kind of Markdown node. */
export type Handler<Node extends Nodes> = (
  node: Node,
  state: State,
  parent: Parents | undefined
) => readonly Fragment[];
