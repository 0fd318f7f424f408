import {hashPath, hashRepository, parseMark} from '../mark.ts';
import type {Mark, PageId, PageVersion, RemotePage, SourcePath} from '../model.ts';
import {foldTitle} from '../title.ts';

/** Whose page it is, by the marks in its history. */
export type Ownership =
  /** The current version is ours. */
  | {readonly kind: 'ours'; readonly mark: Mark}
  /** An older version is ours, with this number and message: somebody edited the page since. */
  | {readonly kind: 'edited'; readonly mark: Mark; readonly version: number; readonly message: string}
  /** No version was written by this repository. */
  | {readonly kind: 'foreign'};

/** What stands in Confluence for an entry of the mapping. */
export type Observed =
  | {readonly kind: 'absent'}
  /** The mapping has an id, but no such page is visible, and nothing else carries the entry's mark. */
  | {readonly kind: 'gone'; readonly id: PageId}
  | {
      readonly kind: 'found';
      readonly page: RemotePage;
      readonly ownership: Ownership;
      /** `search`: the mapping has no (valid) id; the page was found by its mark or its title. */
      readonly by: 'id' | 'search';
    };

/** The mark of a version, if this repository wrote it. */
export function ownMark(version: PageVersion, repository: string): Mark | undefined {
  const mark = parseMark(version.message);
  return mark?.repository === hashRepository(repository) ? mark : undefined;
}

/** Which mapping of which repository looks for its pages. */
export interface Owner {
  /** Name of the repository. */
  readonly repository: string;
  /** Hash of the mapping file, as marks carry it. */
  readonly mapping: string | undefined;
}

/**
 * Whose page it is for one entry: the page of another mapping of the same repository is not ours.
 *
 * Where only the mapping's own name differs, the mapping file was renamed.
 */
export function claim(ownership: Ownership, path: SourcePath, {mapping}: Owner): Ownership {
  if (ownership.kind === 'foreign' || ownership.mark.mapping === mapping) return ownership;
  return ownership.mark.path === hashPath(path) ? ownership : {kind: 'foreign'};
}

/** Finds pages by the mark of their current version. */
export interface MarkedPages {
  /** The page that was last written for a path. */
  byPath(path: SourcePath): RemotePage | undefined;
  /** A page of this repository with a title, written for a path that is not mapped any more. */
  byTitle(title: string): RemotePage | undefined;
  /** Whether a mark names the path of an entry. */
  isMapped(mark: Mark): boolean;
  /** Pages of this repository whose path is not mapped any more. */
  readonly orphans: readonly RemotePage[];
}

/**
 * Index the pages of a space that this mapping of the repository wrote.
 *
 * @param mapped
 *   Paths of all entries, also of those that are not looked at in this run.
 */
export function indexMarkedPages(
  pages: readonly RemotePage[],
  {repository, mapping}: Owner,
  mapped: ReadonlySet<SourcePath>
): MarkedPages {
  const mappedHashes = new Set([...mapped].map(hashPath));
  const paths = new Map<string, RemotePage>();
  const orphans: RemotePage[] = [];
  for (const page of pages) {
    const mark = ownMark(page.version, repository);
    if (mark === undefined || mark.mapping !== mapping) continue;
    if (mappedHashes.has(mark.path)) paths.set(mark.path, page);
    else orphans.push(page);
  }
  const titles = new Map(orphans.map(page => [foldTitle(page.title), page]));
  return {
    byPath: path => paths.get(hashPath(path)),
    byTitle: title => titles.get(foldTitle(title)),
    isMapped: mark => mappedHashes.has(mark.path),
    orphans
  };
}
