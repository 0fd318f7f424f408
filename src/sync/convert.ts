import type {VFileMessage} from 'vfile-message';
import {openPaths} from '../core/desired/body.ts';
import {withPageIds} from '../core/desired/facts.ts';
import {type Built, buildDesired, type Surroundings} from '../core/desired/index.ts';
import {checkFragments} from '../core/links/fragments.ts';
import {anchorsOf} from '../core/markdown/anchors.ts';
import {parseDocument} from '../core/markdown/parse.ts';
import type {SourcePath} from '../core/model.ts';
import type {SourceTree} from '../ports.ts';
import type {Source} from './read-sources.ts';

/** Converts documents, each at most once for the same surroundings, and remembers what came out. */
export interface Converter {
  convert(source: Source, surroundings: Surroundings): Promise<Built>;
  /** Convert again the pages that wait for one of these paths, whose page will not exist. */
  convertWithout(missing: ReadonlySet<SourcePath>, surroundings: Surroundings): Promise<void>;
  built(path: SourcePath): Built | undefined;
  /** Messages of all conversions, and of links to headings of other files. */
  collectMessages(): Promise<readonly VFileMessage[]>;
  /** Number of files that were converted. */
  count(): number;
}

/** Make a converter for the files of a repository. */
export function createConverter(tree: SourceTree): Converter {
  const results = new Map<SourcePath, Built>();
  const sources = new Map<SourcePath, Source>();
  const convert = async (source: Source, surroundings: Surroundings): Promise<Built> => {
    const {entry} = source;
    const built = buildDesired(entry, await parse(tree, entry.path), surroundings);
    sources.set(entry.path, source);
    results.set(entry.path, built);
    return built;
  };
  return {
    convert,
    async convertWithout(missing, surroundings) {
      const reduced = {...surroundings, facts: withPageIds(surroundings.facts, new Map(), missing)};
      for (const [path, {page}] of results) {
        const source = sources.get(path);
        const waits = page !== undefined && openPaths(page.body).some(open => missing.has(open));
        if (waits && source !== undefined) await convert(source, reduced);
      }
    },
    built: path => results.get(path),
    collectMessages: async () => [
      ...[...results.values()].flatMap(built => built.messages),
      ...(await checkReferences(tree, results))
    ],
    count: () => results.size
  };
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
      if (!anchors.has(target)) anchors.set(target, anchorsOf(await parse(tree, target)));
    }
    messages.push(...checkFragments(path, references, anchors));
  }
  return messages;
}

async function parse(tree: SourceTree, path: SourcePath) {
  return parseDocument(path, (await tree.readText(path)) ?? '');
}
