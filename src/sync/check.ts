import pLimit from 'p-limit';
import {searchBroken} from './check-broken.ts';
import {collectPages, readImages} from './facts.ts';
import type {Surroundings} from '../core/desired/index.ts';
import {findTitleConflicts} from '../core/mapping/title-conflicts.ts';
import {noRequests, type PageId, type SourcePath} from '../core/model.ts';
import {type ChangedId, findChangedIds} from '../core/mapping/changed-ids.ts';
import {countCreateWrites, estimateReads} from '../core/plan/cost.ts';
import {countPages} from '../core/report/index.ts';
import {seeMessages} from '../core/report/reason.ts';
import {redactReport} from '../core/report/redact.ts';
import {toReportMessage} from '../core/report/messages.ts';
import type {Report, ReportPage} from '../core/report/report.ts';
import {describePages} from './check-pages.ts';
import {describeKept} from './kept.ts';
import {parsePrevious} from './select.ts';
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
  const changedIds = compareIds(state, options);
  const messages = [
    ...state.messages,
    ...conflicts,
    ...changedIds.map(({message}) => message),
    ...(await converter.collectMessages()),
    ...(await searchBroken(state, ports, options)),
    ...describeKept(state, options)
  ].map(toReportMessage);
  const failed = new Map(
    messages.flatMap(({severity, path}) => (severity === 'error' ? [[path, seeMessages]] : []))
  );
  for (const {entry} of sources)
    if (converter.built(entry.path)?.page === undefined) failed.set(entry.path, seeMessages);
  for (const {path, message} of changedIds) failed.set(path, message.reason);
  const pages = describePages({state, options, failed});
  const report: Report = {
    version: 1,
    mode: 'check',
    dryRun: true,
    counts: countPages(pages),
    pages,
    messages,
    requests: noRequests,
    expected: estimateRequests(pages, converter),
    converted: converter.count()
  };
  return {state, report: redactReport(report, text => ports.scanner.redact(text))};
}

/** Another id than before may be somebody's try to have another page overwritten. */
function compareIds(state: RepositoryState, {mappingFile, replacesIds}: SyncOptions): readonly ChangedId[] {
  const entries = parsePrevious(state.changes, {mappingFile});
  if (state.changes.kind === 'all' || entries === undefined || replacesIds === true) return [];
  return findChangedIds(state, {entries, renames: state.changes.renames}, mappingFile);
}

/** What a sync would send, guessed without Confluence. */
function estimateRequests(
  pages: readonly ReportPage[],
  converter: Converter
): {readonly reads: number; readonly writes: number} {
  const writes = pages.map(({path, status}) => {
    const page = converter.built(path)?.page;
    if (status === 'created') return page === undefined ? 0 : countCreateWrites(page);
    return status === 'updated' || status === 'moved' || status === 'removed' ? 1 : 0;
  });
  const known = pages.filter(({status}) =>
    ['updated', 'moved', 'removed', 'skipped'].includes(status)
  ).length;
  const created = pages.filter(({status}) => status === 'created').length;
  return {reads: estimateReads({known, created}), writes: writes.reduce((sum, count) => sum + count, 0)};
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
  const limit = pLimit(ports.documents.parallel);
  const convert = async (source: Source): Promise<void> => {
    await converter.convert(source, surroundings);
    ports.progress.report({kind: 'advance'});
  };
  await Promise.all(sources.map(source => limit(() => convert(source))));
  return converter;
}
