import type {LastVersion} from '../core/comments/ticks.ts';
import {InputError} from '../core/errors.ts';
import type {Named} from '../core/mapping/find-named.ts';
import {foldSpaceKey} from '../core/model.ts';
import type {MappingEntry, PageId, RemotePage, SourcePath, Space, SpaceKey} from '../core/model.ts';
import type {Observed, Owner, Ownership} from '../core/plan/observed.ts';

/**
 * What makes it worth to read the history of a page whose current version has no mark: somebody may have edited a page of ours
 * whose entry is gone.
 */
export interface OrphanClues extends Named {
  /** Our own account; pages that it made may be ours. */
  readonly account: string;
}

/** What is asked of Confluence. */
export interface ObserveRequest {
  /** Entries to look at, each with the title its page will have. */
  readonly wanted: readonly {readonly entry: MappingEntry; readonly title: string}[];
  /** Entries that left the mapping and whose pages are to be removed. */
  readonly removed: readonly MappingEntry[];
  /** All entries of the mapping: their pages belong to nobody else. */
  readonly entries: readonly MappingEntry[];
  /** Whether pages of others may be taken over, for all entries. */
  readonly adopt: boolean;
  readonly owner: Owner;
  /** By what pages are known whose entry is gone; absent: the spaces are not listed for them. */
  readonly orphanClues?: OrphanClues;
  readonly concurrency: number;
}

/** A page that this repository wrote and no entry names. */
export interface OrphanPage {
  readonly page: RemotePage;
  /** Our last version may not be the current one. */
  readonly ownership: Exclude<Ownership, {kind: 'foreign'}>;
}

/** Confluence as one run sees it. */
export interface RemoteState {
  /** By folded key. A space that is not visible is absent. */
  readonly spaces: ReadonlyMap<string, Space>;
  readonly pages: ReadonlyMap<SourcePath, Observed>;
  /** Ids of the pages that stand for entries; somebody else's page that only has the title of an entry does not. */
  readonly ids: ReadonlyMap<SourcePath, PageId>;
  /** Our last version of the pages whose current version is not ours. */
  readonly lastVersions: ReadonlyMap<PageId, LastVersion>;
  /** Pages that this repository wrote and no entry names; empty unless they were asked for. */
  readonly orphans: readonly OrphanPage[];
}

/** Find the space of an entry; keys are compared as Confluence does, without regard to case. */
export function spaceOf(state: Pick<RemoteState, 'spaces'>, key: SpaceKey): Space | undefined {
  return state.spaces.get(foldSpaceKey(key));
}

/** What was observed for an entry. Throws an `InputError` when the state lacks an entry that was asked for. */
export function observedOf(state: RemoteState, path: SourcePath): Observed {
  const observed = state.pages.get(path);
  if (observed === undefined) throw new InputError(`Cannot plan ${path}: it was not observed.`);
  return observed;
}
