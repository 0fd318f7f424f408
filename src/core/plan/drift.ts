import {hashPlace} from '../desired/fingerprint.ts';
import type {Drift, PageId, RemotePage} from '../model.ts';
import type {Observed} from './observed.ts';

/** Where a page belongs. */
export type Place =
  /** No parent is declared: the page stays where people put it. */
  | {readonly kind: 'anywhere'}
  | {readonly kind: 'under'; readonly id: PageId}
  /** The parent is created in the same run. */
  | {readonly kind: 'under-new'};

/** Say how a page of ours differs from what we left, if somebody changed it by hand. */
export function findDrift(
  {page, ownership}: Extract<Observed, {kind: 'found'}>,
  place: Place
): Drift | undefined {
  if (page.status !== 'current') return {kind: 'trashed'};
  if (ownership.kind === 'edited') return editedBy(page, ownership.version);
  if (ownership.kind === 'foreign') return undefined;
  // A move by hand makes no version: our mark stays, but the page is not where the mark says that we put it.
  const isElsewhere = place.kind === 'under' && page.parentId !== place.id;
  if (isElsewhere && ownership.mark.fingerprint.output.place === hashPlace(place.id)) return {kind: 'moved'};
  return page.subtype === 'live' ? {kind: 'live'} : undefined;
}

/**
 * Tell whether drift alone is a reason to write a page.
 *
 * No request makes an ordinary page of a live doc again, so it is written only when something else differs.
 */
export function isMendable({kind}: Drift): boolean {
  return kind !== 'live';
}

/** Say who wrote the current version of a page, and when, after our version with the number `since`. */
export function editedBy({version}: RemotePage, since: number): Drift {
  return {
    kind: 'edited',
    since,
    version: version.number,
    ...(version.authorId === undefined ? {} : {authorId: version.authorId}),
    ...(version.createdAt === undefined ? {} : {at: version.createdAt})
  };
}
