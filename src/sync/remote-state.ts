import {InputError} from '../core/errors.ts';
import type {MappingEntry, PageId, RemotePage, SourcePath, Space, SpaceKey} from '../core/model.ts';
import type {Observed} from '../core/plan/observed.ts';

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
  /** Name of the repository. */
  readonly repository: string;
  /** Whether to list the spaces for pages whose entry is gone. */
  readonly findOrphans: boolean;
  readonly concurrency: number;
}

/** Confluence as one run sees it. */
export interface RemoteState {
  /** By key in upper case. A space that is not visible is absent. */
  readonly spaces: ReadonlyMap<string, Space>;
  readonly pages: ReadonlyMap<SourcePath, Observed>;
  /** Ids of the pages that stand for entries; somebody else's page that only has the title of an entry does not. */
  readonly ids: ReadonlyMap<SourcePath, PageId>;
  /** Pages that this repository wrote and no entry names; empty unless they were asked for. */
  readonly orphans: readonly RemotePage[];
}

/** Find the space of an entry; keys are compared as Confluence does, without regard to case. */
export function spaceOf(state: Pick<RemoteState, 'spaces'>, key: SpaceKey): Space | undefined {
  return state.spaces.get(key.toUpperCase());
}

/** What was observed for an entry. Throws an `InputError` when the state lacks an entry that was asked for. */
export function observedOf(state: RemoteState, path: SourcePath): Observed {
  const observed = state.pages.get(path);
  if (observed === undefined) throw new InputError(`Cannot plan ${path}: it was not observed.`);
  return observed;
}
