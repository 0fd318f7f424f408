import {parseMapping} from '../../../core/mapping/parse.ts';
import type {PageId, RequestCounts, SourcePath} from '../../../core/model.ts';
import type {MappingEdit} from '../../../core/mapping/edit.ts';
import type {Report, ReportMessage, ReportPage} from '../../../core/report/report.ts';
import type {Changes} from '../../../ports.ts';
import {
  type ApplyPorts,
  createConversionMemory,
  noJournal,
  type SyncOptions,
  syncRepository
} from '../../../sync/index.ts';
import {createFindings} from './findings.ts';
import {createContentCheck} from './content-check.ts';
import {findChanged, findUnmapped, freeze, type Snapshot, takeSnapshot} from './snapshot.ts';

/** What one sync of a preview came to. */
export interface Synced {
  /** Of this sync alone: the pages that it looked at. */
  readonly report: Report;
  /** Of all files, also those that this sync did not look at. */
  readonly messages: readonly ReportMessage[];
  /** Ids of the pages, by path. */
  readonly pageIds: ReadonlyMap<SourcePath, PageId>;
  /** Markdown files that the mapping does not name. */
  readonly unmapped: readonly string[];
}

/** Syncs a repository into a sandbox, again and again. */
export interface PreviewSession {
  /**
   * Sync what changed since the last time; the first time everything.
   *
   * @param paths
   *   Files whose content may have changed. Those that came or went are found without.
   * @returns
   *   undefined: nothing of it matters. Rejects when nothing could be synced; the pages then stay as they are, and the
   *   next sync makes up for it.
   */
  sync(paths: ReadonlySet<string>): Promise<Synced | undefined>;
}

export interface SessionOptions {
  readonly ports: Omit<ApplyPorts, 'journal' | 'changes'>;
  readonly options: Omit<SyncOptions, 'scope' | 'pageIds' | 'memory' | 'policy' | 'strict'>;
  /** Make spaces that are not there yet. */
  readonly addSpaces: (keys: readonly string[]) => void;
}

/** Nothing in the sandbox is anybody's but ours, so that whatever the files say can be done. */
const policy: SyncOptions['policy'] = {
  onDrift: 'overwrite',
  onRemoved: 'trash',
  adopt: false,
  removalLimit: Number.POSITIVE_INFINITY
};

/** Begin a session. Ids in the mapping belong to the real Confluence; the sandbox has its own. */
export function createSession({ports, options, addSpaces}: SessionOptions): PreviewSession {
  const {mappingFile} = options;
  const findings = createFindings(mappingFile);
  const pageIds = new Map<SourcePath, PageId>();
  const memory = createConversionMemory();
  const pending = new Set<string>();
  const findTouched = createContentCheck(ports.tree);
  let before: Snapshot | undefined;
  return {
    async sync(paths) {
      for (const path of await findTouched(paths)) pending.add(path);
      const now = await takeSnapshot(ports.tree, mappingFile);
      const changed = before && findChanged(pending, before, now);
      if (changed?.size === 0 && before?.mapping === now.mapping) return undefined;
      const {entries, positions} = parseMapping(now.mapping, mappingFile);
      addSpaces([...new Set(entries.map(entry => entry.space))]);
      const changes: Changes =
        before === undefined || changed === undefined
          ? {kind: 'all', reason: 'the preview begins'}
          : {kind: 'some', paths: changed, renames: [], previousMapping: before.mapping};
      const {report, edits} = await syncRepository(
        choosePorts(ports, freeze(ports.tree, now, mappingFile), changes),
        // What is looked at has its say even where its page stays the same.
        {...options, policy, strict: true, scope: before ? 'changed' : 'full', pageIds, memory}
      );
      for (const edit of edits) followEdit(pageIds, edit);
      const renamed = edits.flatMap(edit => (edit.kind === 'rename' ? [edit.to] : []));
      const mapped = new Set([...positions.keys(), ...renamed]);
      findings.add(report);
      findings.keep(new Set([...mapped].filter(path => now.index.files.has(path))));
      pending.clear();
      // What failed is tried again with the next change: that may be what it waits for.
      for (const {path} of report.pages.filter(isUnfinished)) pending.add(path);
      before = now;
      return {report, messages: findings.list(), pageIds, unmapped: findUnmapped(now, mapped)};
    }
  };
}

function choosePorts(ports: SessionOptions['ports'], tree: ApplyPorts['tree'], changes: Changes): ApplyPorts {
  return {
    ...ports,
    tree,
    changes: {listChanges: async () => changes},
    // The sandbox ends with the command, and its drafts with it.
    journal: noJournal,
    requests: countFromNow(ports.requests)
  };
}

function followEdit(pageIds: Map<SourcePath, PageId>, edit: MappingEdit): void {
  if (edit.kind === 'set-page-id') pageIds.set(edit.path, edit.pageId);
  const moved = edit.kind === 'rename' ? pageIds.get(edit.from) : undefined;
  // The mapping may go on to have the old path, and an id is looked up by what the mapping has.
  if (edit.kind === 'rename' && moved !== undefined) pageIds.set(edit.to, moved);
}

function isUnfinished({status}: ReportPage): boolean {
  return status === 'failed' || status === 'blocked' || status === 'skipped';
}

function countFromNow(total: () => RequestCounts): () => RequestCounts {
  const before = total();
  return () => {
    const now = total();
    return {
      reads: now.reads - before.reads,
      writes: now.writes - before.writes,
      repeated: now.repeated - before.repeated,
      waitedMs: now.waitedMs - before.waitedMs
    };
  };
}
