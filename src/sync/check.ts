import {collectPages, readImages} from './facts.ts';
import type {Surroundings} from '../core/desired/index.ts';
import {findTitleConflicts} from '../core/mapping/title-conflicts.ts';
import {noRequests, type PageId, type SourcePath} from '../core/model.ts';
import {countPages} from '../core/report/index.ts';
import {toReportMessage} from '../core/report/messages.ts';
import type {Report, ReportPage} from '../core/report/report.ts';
import {type Converter, createConverter} from './convert.ts';
import type {SourcePorts, SyncOptions} from './options.ts';
import {readRepository, type RepositoryState} from './read-repository.ts';
import type {Source} from './read-sources.ts';

/**
 * Check the mapping and every mapped file without asking Confluence: mapping, links, anchors, images, conversion.
 *
 * The report calls pages `created` that have no id yet, and `updated` or `unchanged` by what changed in the repository; what
 * is in Confluence is not known. Where it is not known what changed, entries with an id are `skipped`.
 */
export async function checkRepository(
  ports: SourcePorts,
  options: SyncOptions
): Promise<{readonly report: Report; readonly state: RepositoryState}> {
  const state = await readRepository(ports, options);
  const sources = [...state.sources.values()];
  const converter = await convertAll(sources, await lookAround(state, ports, options), {ports, options});
  const conflicts = findTitleConflicts(
    sources.map(({entry, title}) => ({path: entry.path, space: entry.space, title}))
  );
  const messages = [...state.messages, ...conflicts, ...(await converter.collectMessages())].map(
    toReportMessage
  );
  const failed = new Set(messages.filter(({severity}) => severity === 'error').map(({path}) => path));
  const pages = sources.map(source => describePage(source, {state, failed}));
  return {
    state,
    report: {
      version: 1,
      mode: 'check',
      dryRun: true,
      counts: countPages(pages),
      pages,
      messages,
      requests: noRequests,
      converted: converter.count()
    }
  };
}

/** What documents can refer to as far as the repository tells: entries with an id have a page, the others get one. */
async function lookAround(
  state: RepositoryState,
  {tree}: SourcePorts,
  {settings, repository}: SyncOptions
): Promise<Surroundings> {
  const all = {...state, selected: new Set(state.sources.keys())};
  const ids = new Map<SourcePath, PageId>();
  for (const {entry} of state.sources.values())
    if (entry.pageId !== undefined) ids.set(entry.path, entry.pageId);
  const created = new Set([...state.sources.keys()].filter(path => !ids.has(path)));
  return {
    settings: {...settings, siteUrl: ''},
    repository,
    facts: {...state.index, pages: collectPages(all, {ids, created}), images: await readImages(all, tree)}
  };
}

async function convertAll(
  sources: readonly Source[],
  surroundings: Surroundings,
  {ports, options}: {readonly ports: SourcePorts; readonly options: SyncOptions}
): Promise<Converter> {
  const converter = createConverter(ports, options);
  ports.progress.report({kind: 'phase', name: 'convert', total: sources.length});
  for (const source of sources) {
    await converter.convert(source, surroundings);
    ports.progress.report({kind: 'advance'});
  }
  return converter;
}

interface Findings {
  readonly state: RepositoryState;
  /** Paths of files with an error. */
  readonly failed: ReadonlySet<string>;
}

function describePage({entry, title}: Source, {state, failed}: Findings): ReportPage {
  const known = {
    path: entry.path,
    title,
    space: entry.space,
    ...(entry.pageId === undefined ? {} : {pageId: entry.pageId})
  };
  if (failed.has(entry.path))
    return {...known, status: 'failed', error: 'its file has an error, see the messages'};
  if (entry.pageId === undefined) return {...known, status: 'created'};
  if (state.changes.kind === 'all')
    return {...known, status: 'skipped', reason: 'not compared with Confluence'};
  return state.selected.has(entry.path)
    ? {...known, status: 'updated', reason: 'it, or something it refers to, changed'}
    : {...known, status: 'unchanged', reason: 'nothing changed'};
}
