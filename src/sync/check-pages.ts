import type {MappingEntry, SourcePath, SpaceKey} from '../core/model.ts';
import {seeMessages} from '../core/report/reason.ts';
import type {ReportPage} from '../core/report/report.ts';
import type {SyncOptions} from './options.ts';
import type {RepositoryState} from './read-repository.ts';
import type {Source} from './read-sources.ts';
import {parsePrevious} from './select.ts';

/** What a check knows of the repository, now and before. */
export interface CheckFindings {
  readonly state: RepositoryState;
  readonly options: SyncOptions;
  /** Paths of files that can't be published, and why. */
  readonly failed: ReadonlyMap<string, string>;
}

/** What a sync would do with every page, as far as the repository tells. */
export function describePages(findings: CheckFindings): readonly ReportPage[] {
  const {state, options} = findings;
  const previous = parsePrevious(state.changes, options);
  const before = new Map<string, MappingEntry>(previous?.map(entry => [entry.path, entry]));
  const origins = new Map<string, SourcePath>(
    state.changes.kind === 'some' ? state.changes.renames.map(({from, to}) => [to, from]) : []
  );
  const pages = [...state.sources.values()].map(source => {
    const {path} = source.entry;
    return describePage(source, before.get(path) ?? before.get(origins.get(path) ?? path), findings);
  });
  const unusable = [...state.unreadable, ...state.broken].map(describeUnusable);
  return [...pages, ...unusable, ...describeRemoved(findings)].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function describePage(
  {entry, title}: Source,
  before: MappingEntry | undefined,
  {state, failed}: CheckFindings
): ReportPage {
  const {path, space, pageId} = entry;
  const known = {path, title, space, ...(pageId === undefined ? {} : {pageId})};
  const error = failed.get(path);
  if (error !== undefined) return {...known, status: 'failed', error};
  if (pageId === undefined) return {...known, status: 'created'};
  if (state.changes.kind === 'all')
    return {...known, status: 'skipped', reason: 'not compared with Confluence'};
  if (!state.selected.has(path)) return {...known, status: 'unchanged', reason: 'nothing changed'};
  const parts = before === undefined ? [] : listChanges(entry, before);
  if (state.changes.paths.has(path)) parts.push('content');
  const status = parts.length === 1 && parts[0] === 'parent' ? 'moved' : 'updated';
  return {...known, status, reason: parts.join(', ') || 'something that it refers to changed'};
}

/** What differs between two states of an entry, in the words of the report. */
function listChanges(entry: MappingEntry, before: MappingEntry): string[] {
  const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);
  const isRetitled = before.title !== undefined && entry.title !== undefined && before.title !== entry.title;
  return [
    ...(isRetitled ? [`title (was "${before.title}")`] : []),
    ...(differs(entry.parent, before.parent) ? ['parent'] : []),
    ...(differs(entry.labels, before.labels) ? ['labels'] : []),
    ...(entry.readOnly === before.readOnly ? [] : ['who may edit'])
  ];
}

/** An entry that is wrong, or whose file can't be read; it can be so wrong that it names no space. */
function describeUnusable({
  path,
  space = '' as SpaceKey,
  title = path,
  pageId
}: Pick<MappingEntry, 'path'> & Partial<MappingEntry>): ReportPage {
  const id = pageId === undefined ? {} : {pageId};
  return {path, title, space, ...id, status: 'failed', error: seeMessages};
}

function describeRemoved({state, options}: CheckFindings): readonly ReportPage[] {
  const {onRemoved} = options.policy;
  if (onRemoved === 'keep') return [];
  return state.removed.map(({path, space, title = path, pageId}) => ({
    path,
    title,
    space,
    ...(pageId === undefined ? {} : {pageId}),
    status: 'removed',
    reason: `its entry was removed from the mapping (on-removed: ${onRemoved})`
  }));
}
