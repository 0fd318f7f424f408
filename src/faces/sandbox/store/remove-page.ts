import type {Page} from '../model.ts';
import type {Change} from './change.ts';
import {badRequest, noPage} from '../refusal.ts';
import {canEdit, type Actor} from './actor.ts';
import {withoutVersions} from './create-page.ts';

/** Put a current page or folder into the trash. Its children move up to its own parent. */
export function trashPage(actor: Actor, page: Page): void {
  if (!canEdit(actor, page)) throw noPage(page.id);
  const {store} = actor;
  let position = store.nextPosition(page.spaceId, page.parentId);
  const children = store.children(page.id).map((child): Change => ({
    kind: 'page',
    value: {...withoutVersions(child), parentId: page.parentId, position: position++}
  }));
  store.commit(...children, trashed(page));
}

/** Put a page and everything below it into the trash. */
export function trashTree(actor: Actor, page: Page): void {
  const tree = collectTree(actor, page);
  const locked = tree.find(node => !canEdit(actor, node));
  if (locked !== undefined) throw noPage(locked.id);
  actor.store.commit(...tree.map(trashed));
}

/** Remove a page in the trash for good. */
export function purgePage(actor: Actor, page: Page): void {
  if (!canEdit(actor, page)) throw noPage(page.id);
  if (page.status !== 'trashed') throw badRequest(`Content with id [${page.id}] is not in the trash`);
  actor.store.commit({kind: 'purge', id: page.id});
}

/** Remove a draft for good, or the unpublished edit on top of a page. */
export function discardDraft(actor: Actor, page: Page): void {
  if (!canEdit(actor, page)) throw noPage(page.id);
  if (page.status === 'draft') return actor.store.commit({kind: 'purge', id: page.id});
  if (page.draft === undefined) throw noPage(page.id);
  actor.store.commit({kind: 'page', value: {...withoutVersions(page), draft: undefined}});
}

/** Archive pages; their place in the tree stays, so that they can come back to it. */
export function archivePages({store}: Actor, pages: readonly Page[]): void {
  store.commit(
    ...pages.map((page): Change => ({kind: 'page', value: {...withoutVersions(page), status: 'archived'}}))
  );
}

/** A page and all current pages and folders below it, parents first. */
export function collectTree({store}: Actor, page: Page): readonly Page[] {
  const tree: Page[] = [page];
  for (const node of tree) tree.push(...store.children(node.id));
  return tree;
}

function trashed(page: Page): Change {
  return {
    kind: 'page',
    value: {...withoutVersions(page), status: 'trashed', parentId: undefined, position: 0, draft: undefined}
  };
}
