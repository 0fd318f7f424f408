import type {VFileMessage} from 'vfile-message';
import {openPaths} from '../core/desired/body.ts';
import {withPageIds} from '../core/desired/facts.ts';
import {type Built, buildDesired, type Surroundings} from '../core/desired/index.ts';
import {checkFragments} from '../core/links/fragments.ts';
import {anchorsOf} from '../core/markdown/anchors.ts';
import {parseDocument} from '../core/markdown/parse.ts';
import {severityOf} from '../core/message.ts';
import type {SourcePath} from '../core/model.ts';
import type {SourceTree} from '../ports.ts';
import {type BrokenDiagrams, createTools} from './tools.ts';
import type {SourcePorts, SyncOptions} from './options.ts';
import type {Source} from './read-sources.ts';
import {scanSource} from './secrets.ts';

/** Converts documents and remembers what came out. */
export interface Converter {
  convert(source: Source, surroundings: Surroundings): Promise<Built>;
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
export function createConverter(ports: SourcePorts, {secrets}: Pick<SyncOptions, 'secrets'>): Converter {
  const results = new Map<SourcePath, Built>();
  const sources = new Map<SourcePath, Source>();
  const findings = new Map<SourcePath, readonly VFileMessage[]>();
  const broken = new Map<string, {readonly reason: string; readonly line?: number}>();
  const convert = async (source: Source, surroundings: Surroundings): Promise<Built> => {
    const {path} = source.entry;
    const text = (await ports.tree.readText(path)) ?? '';
    const found = findings.get(path) ?? (await scanSource(path, text, {scanner: ports.scanner, secrets}));
    const tools = await createTools(text, {ports, broken, settings: surroundings.settings});
    const built = withFindings(
      buildDesired(source.entry, parseDocument(path, text), {...surroundings, tools}),
      found
    );
    findings.set(path, found);
    sources.set(path, source);
    results.set(path, built);
    return built;
  };
  const convertAgain = async (
    isConcerned: (built: Built) => boolean,
    surroundings: Surroundings
  ): Promise<void> => {
    for (const [path, built] of results) {
      const source = sources.get(path);
      if (source !== undefined && isConcerned(built)) await convert(source, surroundings);
    }
  };
  return {
    convert,
    convertWithout: (missing, surroundings) =>
      convertAgain(({page}) => page !== undefined && openPaths(page.body).some(open => missing.has(open)), {
        ...surroundings,
        facts: withPageIds(surroundings.facts, new Map(), missing)
      }),
    convertBroken(found, surroundings) {
      for (const [code, why] of found) broken.set(code, why);
      return convertAgain(
        ({page}) =>
          page?.attachments.some(({source}) => source.kind === 'diagram' && found.has(source.code)) === true,
        surroundings
      );
    },
    built: path => results.get(path),
    collectMessages: async () => [
      ...[...results.values()].flatMap(built => built.messages),
      ...(await checkReferences(ports.tree, results))
    ],
    count: () => results.size
  };
}

/** A document in which a secret was found is not sent, if findings are errors. */
function withFindings(built: Built, found: readonly VFileMessage[]): Built {
  const {page, ...rest} = built;
  const blocked = page === undefined || found.some(message => severityOf(message) === 'error');
  return {...rest, messages: [...found, ...built.messages], ...(blocked ? {} : {page})};
}

/** Check links to headings of other files against the anchors that those files have. */
async function checkReferences(
  tree: SourceTree,
  results: ReadonlyMap<SourcePath, Built>
): Promise<readonly VFileMessage[]> {
  const anchors = new Map<SourcePath, ReadonlySet<string>>();
  for (const [path, built] of results) anchors.set(path, built.anchors);
  const messages: VFileMessage[] = [];
  for (const [path, {references}] of results) {
    for (const {target} of references) {
      if (anchors.has(target)) continue;
      anchors.set(target, anchorsOf(parseDocument(target, (await tree.readText(target)) ?? '')));
    }
    messages.push(...checkFragments(path, references, anchors));
  }
  return messages;
}
