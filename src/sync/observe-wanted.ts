import {findNamed, type Named} from '../core/mapping/find-named.ts';
import {hashMapping} from '../core/mark.ts';
import {observe} from './observe.ts';
import type {PlanPorts, SyncOptions} from './options.ts';
import type {RepositoryState} from './read-repository.ts';
import type {Source} from './read-sources.ts';
import type {RemoteState} from './remote-state.ts';

/** Only a run over everything can tell from a listing of a space which pages have lost their entry. */
export function looksForOrphans(
  {changes}: Pick<RepositoryState, 'changes'>,
  {scope, policy}: Pick<SyncOptions, 'scope' | 'policy'>
): boolean {
  return policy.onRemoved !== 'keep' && changes.kind === 'all' && typeof scope === 'string';
}

interface Observation {
  readonly state: RepositoryState;
  readonly wanted: readonly Source[];
  readonly account: string;
}

/** Learn what stands in Confluence for the files that a run looks at, and for entries that are gone. */
export async function observeWanted(
  ports: PlanPorts,
  options: SyncOptions,
  {state, wanted, account}: Observation
): Promise<RemoteState> {
  ports.progress.report({kind: 'phase', name: 'observe', total: wanted.length});
  const removed = options.policy.onRemoved === 'keep' ? [] : state.removed;
  // An entry may have left before its id was committed: then only its mark finds its page.
  const findsOrphans = looksForOrphans(state, options) || removed.some(entry => entry.pageId === undefined);
  return observe(ports.reader, {
    wanted,
    removed,
    entries: state.entries,
    adopt: options.policy.adopt,
    owner: {repository: options.repository.name, mapping: hashMapping(options.mappingFile)},
    ...(findsOrphans ? {orphanClues: {...(await readNamed(ports, options)), account}} : {}),
    concurrency: options.concurrency
  });
}

/** What the mapping names and ever named; ids of another Confluence than this one say nothing. */
async function readNamed(
  {tree, readFormerText}: PlanPorts,
  {mappingFile, pageIds}: SyncOptions
): Promise<Named> {
  const texts = [await tree.readText(mappingFile), await readFormerText(mappingFile)];
  const named = findNamed(texts.join('\n'));
  return pageIds === undefined ? named : {...named, pageIds: new Set()};
}
