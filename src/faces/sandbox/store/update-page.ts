import type {Page, Version} from '../model.ts';
import {badRequest, noPage, notFound, Refusal, staleVersion} from '../refusal.ts';
import {saveStorage} from '../storage/rewrite.ts';
import {canEdit, now, type Actor} from './actor.ts';
import {latest, withoutVersions} from './create-page.ts';
import {checkParent, claimTitle, trimTitle} from './place.ts';

export interface PageUpdate {
  readonly status: 'current' | 'draft';
  readonly title: string;
  /** Storage format as it was sent. */
  readonly body: string;
  readonly number: number;
  readonly message: string;
  readonly minorEdit: boolean;
  /** undefined: stays where it is. */
  readonly parentId: string | undefined;
  readonly ownerId: string | undefined;
}

/**
 * Write a page: a new version, a published draft, a saved draft, or a restored page, by the two statuses.
 *
 * Throws a `Refusal`: 404 when the user may not edit it, 409 when the number is not the next one, 400 for a taken title
 * or a malformed body.
 */
export function updatePage(actor: Actor, page: Page, input: PageUpdate): Page {
  if (!canEdit(actor, page)) throw noPage(page.id);
  // An archived page can't be edited; Confluence looks for a draft of it and finds none.
  if (page.status === 'archived') throw notFound('Can not find draft with current content');
  if (input.status === 'draft') return saveDraft(actor, page, input);
  if (page.status === 'trashed') return restorePage(actor, page, input.number);
  checkNumber(actor, page, input.number);
  return writeVersion(actor, page, input);
}

function checkNumber({settings}: Actor, page: Page, number: number): void {
  const current = latest(page).number;
  const allowed = {one: [1], next: [current + 1], either: [1, current + 1]}[
    page.status === 'draft' ? settings.publishVersion : 'next'
  ];
  if (allowed.includes(number)) return;
  throw settings.deployment === 'cloud'
    ? staleVersion(current, number)
    : new Refusal(409, `Version must be incremented on update. Current version is: ${current}`);
}

/** The next version, or the first one of a draft that gets published. */
export function writeVersion(actor: Actor, page: Page, input: PageUpdate): Page {
  const {store, user} = actor;
  const title = claimTitle(actor, page.spaceId, input.title, page.id);
  const parentId = input.parentId ?? standingParent(actor, page);
  const moves = parentId !== page.parentId || page.status === 'draft';
  if (moves && parentId !== undefined) checkParent(actor, page.spaceId, parentId, page.id);
  const position = moves ? store.nextPosition(page.spaceId, parentId) : page.position;
  const version: Version = {
    number: input.number,
    message: input.message,
    createdAt: now(),
    authorId: user.accountId,
    minorEdit: input.minorEdit,
    title,
    body: saveStorage(input.body, page.id)
  };
  const ownerId = input.ownerId ?? page.ownerId;
  const value = {
    ...withoutVersions(page),
    status: 'current' as const,
    title,
    parentId,
    position,
    ownerId,
    draft: undefined
  };
  return save(actor, value, version);
}

/** The parent of a page; for a draft whose parent has gone since, the home page. */
function standingParent({store}: Actor, page: Page): string | undefined {
  if (page.status !== 'draft' || page.parentId === undefined) return page.parentId;
  const isThere = store.page(page.parentId)?.status === 'current';
  return isThere ? page.parentId : store.space(page.spaceId)?.homepageId;
}

/** Save an edit that readers do not see yet. Only the number 1 is taken for it. */
function saveDraft(actor: Actor, page: Page, input: PageUpdate): Page {
  if (page.status === 'trashed') throw badRequest('A page in the trash cannot become a draft');
  if (input.number !== 1) throw staleVersion(latest(page).number, input.number);
  const title = trimTitle(input.title);
  const body = saveStorage(input.body, page.id);
  if (page.status !== 'draft') {
    return save(actor, {...withoutVersions(page), draft: {title, body, authorId: actor.user.accountId}});
  }
  if (input.parentId !== undefined) checkParent(actor, page.spaceId, input.parentId, page.id);
  const parentId = input.parentId ?? page.parentId;
  const version: Version = {...latest(page), createdAt: now(), title, body, message: input.message};
  return save(actor, {...withoutVersions(page), title, parentId}, version);
}

/** Take a page out of the trash: only its status changes, and it lands under the home page of its space. */
export function restorePage(actor: Actor, page: Page, number?: number): Page {
  const current = latest(page).number;
  if (number !== undefined && number !== current + 1) throw staleVersion(current, number);
  const {store} = actor;
  claimTitle(actor, page.spaceId, page.title, page.id);
  const homepageId = store.space(page.spaceId)?.homepageId;
  const parentId = homepageId === page.id ? undefined : homepageId;
  const position = store.nextPosition(page.spaceId, parentId);
  return save(actor, {...withoutVersions(page), status: 'current', parentId, position});
}

function save({store}: Actor, value: Omit<Page, 'versions'>, version?: Version): Page {
  store.commit({kind: 'page', value, ...(version === undefined ? {} : {version})});
  const saved = store.page(value.id);
  if (saved === undefined) throw noPage(value.id);
  return saved;
}
