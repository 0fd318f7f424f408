import {hashPath, readOrigin} from '../core/mark.ts';
import type {SourcePath} from '../core/model.ts';
import {editedBy} from '../core/plan/drift.ts';
import type {Orphan} from '../core/plan/removal.ts';
import type {RemoteState} from './remote-state.ts';
import type {RepositoryState} from './read-repository.ts';

/**
 * Pages that this repository wrote and whose entry is gone: those that the push removed, or all of them.
 *
 * Whether an entry is gone is decided by the hash in the mark. The path that people read after it may have been cut.
 */
export function findOrphans({removed, positions}: RepositoryState, remote: RemoteState): readonly Orphan[] {
  const paths = new Map(removed.map(entry => [entry.pageId, entry.path]));
  const spaces = new Map([...remote.spaces.values()].map(space => [space.id, space.key]));
  // An entry with an error was not removed, it only can't be used.
  const named = new Set([...positions.keys()].map(path => hashPath(path as SourcePath)));
  return remote.orphans.flatMap(({page, ownership}) => {
    const space = spaces.get(page.spaceId);
    if (space === undefined || named.has(ownership.mark.path)) return [];
    const message = ownership.kind === 'edited' ? ownership.message : page.version.message;
    // The mark of some first versions names no path.
    const path = paths.get(page.id) ?? readOrigin(message) ?? (`page ${page.id}` as SourcePath);
    const drift = ownership.kind === 'edited' ? {drift: editedBy(page, ownership.version)} : {};
    return {page, path, space, ...drift};
  });
}
