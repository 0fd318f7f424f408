import type {Page} from '../model.ts';
import type {Change} from './change.ts';
import {badRequest, noContent, Refusal} from '../refusal.ts';
import {canEdit, canWrite, type Actor} from './actor.ts';
import {withoutVersions} from './create-page.ts';
import {claimTitle, isBelow} from './place.ts';
import {collectTree} from './remove-page.ts';

/** Where a page goes: beside the target, or as its last child. */
export type Place = 'before' | 'after' | 'append';

/**
 * Move a page, with everything below it, also to another space. It makes no version.
 *
 * Throws a `Refusal`: 400 when it would come to be below itself, or when its title is taken in the other space, 403
 * when the caller may not write there.
 */
export function movePage(actor: Actor, page: Page, place: Place, target: Page): void {
  if (target.status !== 'current' || page.status !== 'current') throw noContent(page.id);
  if (!canEdit(actor, page) || !canWrite(actor, target.spaceId))
    throw new Refusal(403, 'User not permitted to move the page');
  if (isBelow(actor, target.id, page.id)) throw badRequest('The move would create a parent-child loop');
  const parentId = place === 'append' ? target.id : target.parentId;
  const tree = collectTree(actor, page);
  if (target.spaceId !== page.spaceId) {
    for (const node of tree) if (node.type === 'page') claimTitle(actor, target.spaceId, node.title, node.id);
  }
  const order = orderAround(actor, page, place, target);
  const followers = tree.slice(1).map(node => put(node, {spaceId: target.spaceId}));
  const siblings = order.map((node, position) =>
    node.id === page.id ? put(page, {spaceId: target.spaceId, parentId, position}) : put(node, {position})
  );
  actor.store.commit(...followers, ...siblings);
}

/** All children of the new parent, in the order that they will have. */
function orderAround({store}: Actor, page: Page, place: Place, target: Page): readonly Page[] {
  const parentId = place === 'append' ? target.id : target.parentId;
  const children = parentId === undefined ? store.roots(target.spaceId) : store.children(parentId);
  const others = children.filter(({id}) => id !== page.id);
  if (place === 'append') return [...others, page];
  const index = others.findIndex(({id}) => id === target.id) + (place === 'after' ? 1 : 0);
  return [...others.slice(0, index), page, ...others.slice(index)];
}

function put(node: Page, change: Partial<Pick<Page, 'spaceId' | 'parentId' | 'position'>>): Change {
  return {kind: 'page', value: {...withoutVersions(node), ...change}};
}
