import type {Page} from '../model.ts';
import {badRequest, notFound, titleTaken} from '../refusal.ts';
import {findVisible, type Actor} from './actor.ts';

/** Greatest length of a title, in UTF-16 units. */
const longestTitle = 255;

/**
 * Check a title and take the space around it away, as Confluence does on save.
 *
 * Throws a `Refusal` when it is empty or too long, or belongs to another current or archived page of the space
 * (also to one that the user cannot see).
 */
export function claimTitle(actor: Actor, spaceId: string, title: string, except?: string): string {
  const trimmed = trimTitle(title);
  if (trimmed === '') throw badRequest('Title must not be empty');
  const owner = actor.store
    .titled(spaceId, trimmed)
    .find(page => page.id !== except && page.type === 'page' && keepsTitle(actor, page));
  if (owner !== undefined) throw refuseTitle(actor, spaceId, trimmed);
  return trimmed;
}

function refuseTitle({store, settings}: Actor, spaceId: string, title: string): Error {
  if (settings.deployment === 'cloud') return titleTaken();
  const key = store.space(spaceId)?.key ?? '';
  return badRequest(
    `A page with this title already exists: A page already exists with the title ${title} in the space with key ${key}`
  );
}

/** Take the space around a title away. Throws a `Refusal` when it is too long. Drafts need nothing else. */
export function trimTitle(title: string): string {
  const trimmed = title.trim();
  if (trimmed.length > longestTitle) throw badRequest('Title cannot be longer than 255 characters.');
  return trimmed;
}

function keepsTitle({settings}: Actor, {status}: Page): boolean {
  return status === 'current' || status === 'archived' || (status === 'trashed' && settings.trashKeepsTitle);
}

/**
 * Check that a page may be put under a parent.
 *
 * Throws a `Refusal`: 404 without such a parent, 400 when it is in another space, not published, or below the page.
 */
export function checkParent(actor: Actor, spaceId: string, parentId: string, childId?: string): void {
  const parent = findVisible(actor, parentId);
  if (parent === undefined || parent.status === 'trashed') {
    throw notFound(`Could not find parent content with id [${parentId}]`);
  }
  if (parent.spaceId !== spaceId)
    throw badRequest('The parent content must be in the same space as the page');
  if (parent.status !== 'current') throw badRequest(`Parent content with id [${parentId}] is not published`);
  if (childId !== undefined && isBelow(actor, parentId, childId)) {
    throw badRequest('Cannot move a page under itself or one of its descendants');
  }
}

/** Whether a node is the other one, or somewhere below it. */
export function isBelow({store}: Actor, id: string, ancestorId: string): boolean {
  const seen = new Set<string>();
  for (let node: string | undefined = id; node !== undefined && !seen.has(node);) {
    if (node === ancestorId) return true;
    seen.add(node);
    node = store.page(node)?.parentId;
  }
  return false;
}
