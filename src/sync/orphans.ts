import type {SourcePath} from '../core/model.ts';
import {ownMark} from '../core/plan/observed.ts';
import type {Orphan} from '../core/plan/removal.ts';
import type {RemoteState} from './remote-state.ts';
import type {RepositoryState} from './read-repository.ts';

/** Pages that this repository wrote and whose entry is gone: those that the push removed, or all of them. */
export function findOrphans(
  {removed, positions}: RepositoryState,
  remote: RemoteState,
  repository: string
): readonly Orphan[] {
  const paths = new Map(removed.map(entry => [entry.pageId, entry.path]));
  const spaces = new Map([...remote.spaces.values()].map(space => [space.id, space.key]));
  return remote.orphans.flatMap(page => {
    const space = spaces.get(page.spaceId);
    if (space === undefined || ownMark(page.version, repository) === undefined) return [];
    const path = paths.get(page.id) ?? pathIn(page.version.message);
    // An entry with an error was not removed, it only can't be used.
    return positions.has(path) ? [] : {page, path, space};
  });
}

/** The path that a version message of ours names after the mark, as far as it was not cut. */
function pathIn(message: string): SourcePath {
  return (/\] (.+?)(?: @ [\da-f]{7})?(?: \([^()]*\))?$/.exec(message)?.[1] ?? message) as SourcePath;
}
