import type {Built, Surroundings} from '../../core/desired/index.ts';
import type {CarriedBody} from '../../core/comments/index.ts';
import type {LastVersion} from '../../core/comments/ticks.ts';
import type {MappingEntry, SourcePath} from '../../core/model.ts';

/** Sources of diagrams that can't be drawn, and why. */
export type BrokenDiagrams = ReadonlyMap<string, {readonly reason: string; readonly line?: number}>;

/** One document to convert. */
export interface Conversion {
  readonly entry: MappingEntry;
  readonly text: string;
  readonly broken: BrokenDiagrams;
}

/** A page that is to get a new body. */
export interface Replacement {
  /** Storage format of the page as it is. */
  readonly current: string;
  /** Storage format that is to replace it. */
  readonly next: string;
  /** Our last version, to tell ticks of readers from changes in Git. */
  readonly last?: LastVersion | undefined;
}

/** What is known of a document without converting it. */
export interface Outline {
  /** The title that it gives itself. */
  readonly title: string;
  /** Every fragment that GitHub would find in it. */
  readonly anchors: ReadonlySet<string>;
}

/**
 * Does the work on the text of documents, which nobody knows the author of.
 *
 * A document that was made to take forever takes only its own page along, where the work is done in threads.
 */
export interface Documents {
  /** Convert a document. One that can't be converted in time has an error among its messages and no page. */
  convert(conversion: Conversion, surroundings: Omit<Surroundings, 'tools'>): Promise<Built>;
  /** Read what a document is called and what it has to link to; undefined: that takes too long. */
  outline(path: SourcePath, text: string): Promise<Outline | undefined>;
  /** Carry what readers left on a page over to its new body. Throws a `LimitError` when that can't be done in time. */
  carry(replacement: Replacement): Promise<CarriedBody>;
  /** How many documents should be handed over at the same time. */
  readonly parallel: number;
}
