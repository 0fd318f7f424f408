import {collectPages, readImages} from './facts.ts';
import type {Surroundings} from '../core/desired/index.ts';
import {findTitleConflicts} from '../core/mapping/title-conflicts.ts';
import type {PageId, SourcePath} from '../core/model.ts';
import {countPages, toReportMessage} from '../core/report/index.ts';
import type {Report, ReportPage} from '../core/report/report.ts';
import {createConverter} from './convert.ts';
import type {SourcePorts, SyncOptions} from './options.ts';
import {readRepository, type RepositoryState} from './read-repository.ts';
import type {Source} from './read-sources.ts';

/**
 * Check the mapping and every mapped file without asking Confluence: mapping, links, anchors, images, conversion.
 *
 * The report says which pages the change would create or update, as far as that can be known offline.
 */
export async function checkRepository(
  ports: SourcePorts,
  options: SyncOptions
): Promise<{readonly report: Report; readonly state: RepositoryState}> {
  const state = await readRepository(ports, options);
  const sources = [...state.sources.values()];
  const all = {...state, selected: new Set(state.sources.keys())};
  const ids = new Map<SourcePath, PageId>();
  for (const {entry} of sources) if (entry.pageId !== undefined) ids.set(entry.path, entry.pageId);
  const created = new Set([...state.sources.keys()].filter(path => !ids.has(path)));
  const surroundings: Surroundings = {
    settings: {...options.settings, siteUrl: ''},
    repository: options.repository,
    facts: {
      ...state.index,
      pages: collectPages(all, {ids, created}),
      images: await readImages(all, ports.tree)
    }
  };
  const converter = createConverter(ports, options);
  ports.progress.report({kind: 'phase', name: 'convert', total: sources.length});
  for (const source of sources) {
    await converter.convert(source, surroundings);
    ports.progress.report({kind: 'advance'});
  }
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
      requests: {reads: 0, writes: 0},
      converted: converter.count()
    }
  };
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
