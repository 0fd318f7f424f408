import {param, type Call} from '../call.ts';
import type {Page} from '../model.ts';
import {badRequest, noContent, noPage, Refusal} from '../refusal.ts';
import {canEdit, findVisible} from '../store/actor.ts';

/**
 * The page of a v2 path. Throws a `Refusal`: 404 when there is none for this caller, when it is a folder, or when it is
 * a draft and the route is not for drafts; 400 when the id is no number.
 */
export function requirePage(
  call: Call,
  options: {readonly drafts?: boolean; readonly name?: string} = {}
): Page {
  const id = param(call, options.name ?? 'id');
  if (!/^\d+$/.test(id)) {
    throw badRequest(`Provided value {${id}} for 'id' is not the correct type. Expected type is long`);
  }
  const page = findVisible(call, id);
  if (page === undefined || page.type !== 'page') throw noPage(id);
  if (page.status === 'draft' && options.drafts !== true) throw noPage(id);
  return page;
}

/** The same, and the caller may change it. v2 answers as if there were no such page when not. */
export function requireEditablePage(
  call: Call,
  options: {readonly drafts?: boolean; readonly name?: string} = {}
): Page {
  const page = requirePage(call, options);
  if (!canEdit(call, page)) throw noPage(page.id);
  return page;
}

/** The published page of a v1 path. Throws a `Refusal` (404) when there is none for this caller. */
export function requireContent(call: Call, name = 'id'): Page {
  const id = param(call, name);
  const page = findVisible(call, id);
  if (page === undefined || page.status === 'draft' || page.status === 'trashed') throw noContent(id);
  return page;
}

/** The same, and the caller may change it: else 403. An archived page cannot be changed by anybody. */
export function requireEditableContent(call: Call, name = 'id'): Page {
  const page = requireContent(call, name);
  requireEdit(call, page);
  return page;
}

/** Throws a `Refusal` (403) when the caller may see the page, but not change it. */
export function requireEdit(call: Call, page: Page): void {
  if (page.status === 'archived') throw noContent(page.id);
  if (!canEdit(call, page)) {
    throw new Refusal(
      403,
      `com.atlassian.confluence.api.service.exceptions.PermissionException: User not permitted to edit content with id: ${page.id}`
    );
  }
}
