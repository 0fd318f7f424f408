import pLimit from 'p-limit';
import type {VFileMessage} from 'vfile-message';
import {openPaths} from '../core/desired/body.ts';
import {withPageIds} from '../core/desired/facts.ts';
import type {Built, Surroundings} from '../core/desired/index.ts';
import type {SourcePath} from '../core/model.ts';
import {type ConversionPorts, createSourceBuilder} from './build-source.ts';
import {checkReferences} from './check-references.ts';
import type {Remarks} from './conversion-memory.ts';
import type {BrokenDiagrams} from './documents/documents.ts';
import type {SyncOptions} from './options.ts';
import type {Source} from './read-sources.ts';

/** Converts documents and remembers what came out. */
export interface Converter {
  convert(source: Source, surroundings: Surroundings): Promise<Built>;
  /** Learn what the file of an unchanged page says; it is converted only where that is not remembered. */
  review(source: Source, surroundings: Surroundings): Promise<void>;
  /** Convert again the pages that wait for one of these paths, whose page will not exist. */
  convertWithout(missing: ReadonlySet<SourcePath>, surroundings: Surroundings): Promise<void>;
  /** Convert again the pages that hold one of these diagrams, which can't be drawn. */
  convertBroken(broken: BrokenDiagrams, surroundings: Surroundings): Promise<void>;
  built(path: SourcePath): Built | undefined;
  /** Messages of all conversions, and of links to headings of other files. */
  collectMessages(): Promise<readonly VFileMessage[]>;
  /** Number of files that were converted. */
  count(): number;
}

/** Make a converter for the files of a repository. */
export function createConverter(
  ports: ConversionPorts,
  options: Pick<SyncOptions, 'secrets' | 'memory'>
): Converter {
  const {memory} = options;
  const recalled = new Map<SourcePath, Remarks>();
  const builder = createSourceBuilder(ports, options);
  const results = new Map<SourcePath, Built>();
  const sources = new Map<SourcePath, Source>();
  const broken = new Map<string, {readonly reason: string; readonly line?: number}>();
  const convert = async (source: Source, surroundings: Surroundings): Promise<Built> => {
    const built = await builder.build(source, surroundings, broken);
    sources.set(source.entry.path, source);
    results.set(source.entry.path, built);
    memory?.keep(source, surroundings, built);
    return built;
  };
  const convertAgain = async (
    isConcerned: (built: Built) => boolean,
    surroundings: Surroundings
  ): Promise<void> => {
    const limit = pLimit(ports.documents.parallel);
    const concerned = [...results].flatMap(([path, built]) =>
      isConcerned(built) ? (sources.get(path) ?? []) : []
    );
    await Promise.all(concerned.map(source => limit(() => convert(source, surroundings))));
  };
  return {
    convert,
    async review(source, surroundings) {
      const remarks = memory?.recall(source, surroundings);
      if (remarks === undefined) await convert(source, surroundings);
      else recalled.set(source.entry.path, remarks);
    },
    convertWithout: (missing, surroundings) =>
      convertAgain(built => waitsFor(built, missing), {
        ...surroundings,
        facts: withPageIds(surroundings.facts, new Map(), missing)
      }),
    convertBroken(found, surroundings) {
      for (const [code, why] of found) broken.set(code, why);
      return convertAgain(built => holdsDiagram(built, found), surroundings);
    },
    built: path => results.get(path),
    collectMessages: async () => {
      // Whatever was done first, people read the same.
      const all = new Map<SourcePath, Remarks>([...recalled, ...results]);
      const sorted = new Map([...all].toSorted(([a], [b]) => (a < b ? -1 : 1)));
      return [
        ...[...sorted.values()].flatMap(({messages}) => messages),
        ...(await checkReferences(ports, sorted, memory))
      ];
    },
    count: () => results.size
  };
}

function waitsFor({page}: Built, paths: ReadonlySet<SourcePath>): boolean {
  return page !== undefined && openPaths(page.body).some(open => paths.has(open));
}

function holdsDiagram({page}: Built, diagrams: BrokenDiagrams): boolean {
  return (
    page?.attachments.some(({source}) => source.kind === 'diagram' && diagrams.has(source.code)) === true
  );
}
