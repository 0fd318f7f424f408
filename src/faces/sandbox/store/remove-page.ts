import type {Page} from '../model.ts';
import type {Change} from './change.ts';
import {badRequest, noPage} from '../refusal.ts';
import {canEdit, type Actor} from './actor.ts';
import {withoutVersions} from './create-page.ts';

/** Put a current page or folder into the trash. Its children move up to its own parent. */
export function trashPage(actor: Actor, page: Page): void {
  if (!canEdit(actor, page)) throw noPage(page.id);
  const children = actor.store.children(page.id, ['current', 'archived']);
  actor.store.commit(...moveTo(actor, page.spaceId, page.parentId, children), trashed(page));
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

/**
 * Archive pages. They remember their parent, so that they can come back to it; children that are not archived with
 * them move up to the next page that stays.
 */
export function archivePages(actor: Actor, pages: readonly Page[]): void {
  const {store} = actor;
  const ids = new Set(pages.map(({id}) => id));
  const parentOf = ({parentId}: Page) => (parentId === undefined ? undefined : store.page(parentId));
  const changes = pages.flatMap(page => {
    let kept = parentOf(page);
    while (kept !== undefined && (kept.status === 'archived' || ids.has(kept.id))) kept = parentOf(kept);
    const children = store.children(page.id).filter(({id}) => !ids.has(id));
    return moveTo(actor, page.spaceId, kept?.id, children);
  });
  const archived = pages.map((page): Change => ({
    kind: 'page',
    value: {...withoutVersions(page), status: 'archived'}
  }));
  store.commit(...changes, ...archived);
}

function moveTo(
  {store}: Actor,
  spaceId: string,
  parentId: string | undefined,
  nodes: readonly Page[]
): readonly Change[] {
  const first = store.nextPosition(spaceId, parentId);
  return nodes.map((node, index) => ({
    kind: 'page',
    value: {...withoutVersions(node), parentId, position: first + index}
  }));
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
