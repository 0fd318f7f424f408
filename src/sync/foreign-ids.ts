import type {MappingEntry, PageId, SourcePath} from '../core/model.ts';
import type {BrokenEntry} from '../core/mapping/broken-entries.ts';
import type {SyncOptions} from './options.ts';

/**
 * Put the ids of this Confluence in the place of those in the mapping, which belong to another one.
 *
 * A parent that is known by its id alone is left out: it exists in the other Confluence only.
 *
 * @param pageIds
 *   Ids of the pages that exist; undefined: those in the mapping are right.
 */
export function withOwnIds(
  entries: readonly MappingEntry[],
  {pageIds}: Pick<SyncOptions, 'pageIds'>
): readonly MappingEntry[] {
  if (pageIds === undefined) return entries;
  return entries.map(entry => {
    const {parent, ...rest} = withId(entry, pageIds);
    return parent?.kind === 'path' ? {...rest, parent} : rest;
  });
}

/** The same for entries that the mapping has wrong. */
export function brokenWithOwnIds(
  entries: readonly BrokenEntry[],
  {pageIds}: Pick<SyncOptions, 'pageIds'>
): readonly BrokenEntry[] {
  return pageIds === undefined ? entries : entries.map(entry => withId(entry, pageIds));
}

function withId<Entry extends {readonly path: SourcePath; readonly pageId?: PageId}>(
  entry: Entry,
  pageIds: ReadonlyMap<SourcePath, PageId>
): Omit<Entry, 'pageId'> & {readonly pageId?: PageId} {
  const {pageId: _, ...rest} = entry;
  const own = pageIds.get(entry.path);
  return own === undefined ? rest : {...rest, pageId: own};
}
