import type {Page, Restriction, User} from '../model.ts';
import type {Settings} from '../options.ts';
import type {Store} from './index.ts';

/** Who does something, and where. */
export interface Actor {
  readonly store: Store;
  readonly settings: Settings;
  readonly user: User;
}

/** Whether the user may know that the page exists. View restrictions of all its ancestors count, too. */
export function canView({store, user}: Actor, page: Page): boolean {
  const space = store.space(page.spaceId);
  if (space === undefined || user.hiddenSpaces.includes(space.key)) return false;
  if (page.status === 'draft' && page.authorId !== user.accountId) return false;
  const seen = new Set<string>();
  for (let node: Page | undefined = page; node !== undefined && !seen.has(node.id);) {
    if (!allows(node.restrictions.read, user)) return false;
    seen.add(node.id);
    node = node.parentId === undefined ? undefined : store.page(node.parentId);
  }
  return true;
}

/** Whether the user may change the page. Edit restrictions are not inherited. */
export function canEdit(actor: Actor, page: Page): boolean {
  return (
    canView(actor, page) && canWrite(actor, page.spaceId) && allows(page.restrictions.update, actor.user)
  );
}

/** Whether the user may make pages in the space. */
export function canWrite({store, user}: Actor, spaceId: string): boolean {
  const space = store.space(spaceId);
  return (
    space !== undefined && !user.hiddenSpaces.includes(space.key) && !user.readOnlySpaces.includes(space.key)
  );
}

/** A page or folder that the user may see. */
export function findVisible(actor: Actor, id: string): Page | undefined {
  const page = actor.store.page(id);
  return page !== undefined && canView(actor, page) ? page : undefined;
}

/** The instant of a change. */
export function now(): string {
  return new Date().toISOString();
}

function allows({users, groups}: Restriction, user: User): boolean {
  if (users.length === 0 && groups.length === 0) return true;
  return users.includes(user.accountId) || groups.some(group => user.groups.includes(group));
}
