import type {Facts} from '../core/desired/facts.ts';
import {type ConversionInputs, fingerprintInputs} from '../core/desired/fingerprint.ts';
import type {Built, Surroundings} from '../core/desired/index.ts';
import {digestOf} from '../core/hash.ts';
import type {LinkedPage} from '../core/convert/context.ts';
import type {SourcePath} from '../core/model.ts';

/** A file, as far as its conversion depends on it. */
type Source = Pick<ConversionInputs, 'entry' | 'digest' | 'references'>;

/** What a conversion told beside the page. */
export type Remarks = Omit<Built, 'page'>;

/** Remembers what files said when they were converted, from one run of a process to the next. */
export interface ConversionMemory {
  keep(source: Source, surroundings: Surroundings, remarks: Remarks): void;
  /** What the file would say again; undefined: it has to be converted to know. */
  recall(source: Source, surroundings: Surroundings): Remarks | undefined;
  /** Anchors of a file with this text; undefined: not known. */
  recallAnchors(path: SourcePath, text: string): ReadonlySet<string> | undefined;
}

interface Remembered {
  readonly inputs: string;
  readonly digest: string;
  readonly remarks: Remarks;
}

/** Make a memory that is empty. It is for as many files as are converted, and holds no page. */
export function createConversionMemory(): ConversionMemory {
  const known = new Map<SourcePath, Remembered>();
  const withoutIds = createIdRemover();
  const describe = (source: Source, surroundings: Surroundings): string =>
    fingerprintInputs({...source, ...surroundings, facts: withoutIds(surroundings.facts)});
  return {
    keep(source, surroundings, {anchors, references, messages}) {
      const {digest, entry} = source;
      known.set(entry.path, {
        inputs: describe(source, surroundings),
        digest,
        remarks: {anchors, references, messages}
      });
    },
    recall(source, surroundings) {
      const remembered = known.get(source.entry.path);
      return remembered?.inputs === describe(source, surroundings) ? remembered.remarks : undefined;
    },
    recallAnchors(path, text) {
      const remembered = known.get(path);
      const isSame = remembered?.digest === digestOf(new TextEncoder().encode(text));
      return isSame ? remembered?.remarks.anchors : undefined;
    }
  };
}

/** What a file says does not depend on the ids of pages, which become known only after the first conversion. */
function createIdRemover(): (facts: Facts) => Facts {
  const done = new WeakMap<Facts, Facts>();
  return facts => {
    const before = done.get(facts);
    if (before !== undefined) return before;
    const pages = [...facts.pages].map(([path, page]): [string, LinkedPage] => [
      path,
      {...page, ref: {kind: 'path', path: path as SourcePath}}
    ]);
    const anonymous = {...facts, pages: new Map(pages)};
    done.set(facts, anonymous);
    return anonymous;
  };
}
