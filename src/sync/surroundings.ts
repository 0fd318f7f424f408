import pLimit from 'p-limit';
import type {Surroundings} from '../core/desired/index.ts';
import type {PageSettings, SourcePath} from '../core/model.ts';
import type {Connection} from '../ports.ts';
import {type Announce, createAnnouncer, upperFirst} from './announce.ts';
import type {Converter} from './convert.ts';
import {type Existence, findExistence} from './existence.ts';
import {collectPages, readImages} from './facts.ts';
import {observedOf, type RemoteState} from './remote-state.ts';
import type {PlanPorts, SyncOptions} from './options.ts';
import type {RepositoryState} from './read-repository.ts';
import type {Source} from './read-sources.ts';

/** A run whose pages have been looked up. */
export interface ObservedRun {
  readonly options: SyncOptions;
  readonly state: RepositoryState;
  readonly wanted: readonly Source[];
  readonly remote: RemoteState;
  readonly converter: Converter;
}

/** Which pages there will be, and what documents can learn about them. */
export interface Existing {
  readonly existence: Existence;
  readonly surroundings: Surroundings;
}

/**
 * Find out which pages there will be to link to.
 *
 * New pages are converted on the way: one with an error in it will not exist, and neither will what lies under it.
 *
 * @param announce
 *   Told of each new page as soon as it and the new pages above it are converted.
 */
export async function findSurroundings(
  ports: PlanPorts,
  run: ObservedRun & {readonly connection: Connection},
  announce: Announce
): Promise<Existing> {
  const {options, state, remote} = run;
  const {siteUrl, deployment} = run.connection;
  const settings: PageSettings = {...options.settings, siteUrl, deployment};
  const impossible = findImpossible(run);
  const images = await readImages(state, ports.tree);
  const parallel = ports.documents.parallel;
  const settle = createAnnouncer(announce);
  let expected: ReadonlySet<string> = new Set();
  for (;;) {
    const existence = findExistence(state, remote, impossible);
    const facts = {...state.index, pages: collectPages(state, existence), images};
    const surroundings = {settings, repository: options.repository, facts};
    const lost = new Set([...expected].filter(path => !existence.created.has(path as SourcePath)));
    const failed = await convertNew(run, {existence, surroundings}, {lost, parallel, settle});
    if (failed.length === 0) return {existence, surroundings};
    for (const path of failed) impossible.add(path);
    expected = existence.created;
  }
}

/** Paths that are known to get no page: not looked up because of a conflict, or gone and left that way. */
function findImpossible({state, wanted, remote, options}: ObservedRun): Set<SourcePath> {
  const impossible = new Set([...state.sources.keys()].filter(path => !remote.pages.has(path)));
  for (const {entry} of wanted) {
    const gone = observedOf(remote, entry.path).kind === 'gone';
    if (gone && options.policy.onDrift !== 'overwrite') impossible.add(entry.path);
  }
  return impossible;
}

interface Turn {
  /** Paths that were expected to get a page before, and get none. */
  readonly lost: ReadonlySet<string>;
  readonly parallel: number;
  readonly settle: ReturnType<typeof createAnnouncer>;
}

/** Convert the pages that do not exist yet, again only where a link changes; answers those that have an error. */
async function convertNew(
  {wanted, converter, options}: ObservedRun,
  {existence, surroundings}: Existing,
  {lost, parallel, settle}: Turn
): Promise<readonly SourcePath[]> {
  const limit = pLimit(parallel);
  const convert = async (source: Source): Promise<readonly SourcePath[]> => {
    options.signal?.throwIfAborted();
    const {page} = await converter.convert(source, surroundings);
    if (page === undefined) return [source.entry.path];
    settle(page, existence.created);
    return [];
  };
  const isConcerned = ({entry, references}: Source): boolean =>
    converter.built(entry.path) === undefined || [...references].some(path => lost.has(path));
  const created = wanted.filter(source => existence.created.has(source.entry.path) && isConcerned(source));
  return (await Promise.all(upperFirst(created).map(source => limit(() => convert(source))))).flat();
}
