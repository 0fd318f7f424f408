import type {VFileMessage} from 'vfile-message';
import type {MappingEntry, Rename, SourcePath} from '../model.ts';
import {createMessage} from '../message.ts';
import type {Mapping} from './parse.ts';

/** What a mapping is compared with. */
export interface Before {
  /** Entries of the commit that the change is compared with. */
  readonly entries: readonly MappingEntry[];
  readonly renames: readonly Rename[];
}

/** An entry that has another page id than before. */
export interface ChangedId {
  readonly path: SourcePath;
  readonly message: VFileMessage;
}

/**
 * Find entries that had a page id and have another one now: the next sync would write their text over that page.
 *
 * Pure. A new id, and one that was taken away, are none of these.
 */
export function findChangedIds(
  {entries, positions}: Pick<Mapping, 'positions'> & {readonly entries: readonly MappingEntry[]},
  before: Before,
  mappingPath: SourcePath
): readonly ChangedId[] {
  const origin = new Map<string, SourcePath>(before.renames.map(({from, to}) => [to, from]));
  const previous = new Map(before.entries.map(entry => [entry.path, entry.pageId]));
  return entries.flatMap(({path, pageId}) => {
    const had = previous.get(path) ?? previous.get(origin.get(path) ?? path);
    if (had === undefined || pageId === undefined || had === pageId) return [];
    const reason =
      `Cannot accept page_id ${pageId} for "${path}": the entry had ${had}, and another id is another page, which a sync would overwrite. ` +
      `Restore ${had}; if the other page is meant, remove the entry first and add it again in a change of its own.`;
    const position = positions.get(path) ?? positions.get(origin.get(path) ?? path);
    const place = position?.fields.get('page_id') ?? position;
    const where = {path: mappingPath, place, ruleId: 'changed-page-id', severity: 'error'} as const;
    return [{path, message: createMessage(reason, where)}];
  });
}
