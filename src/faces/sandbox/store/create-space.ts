import type {Space} from '../model.ts';
import type {SandboxOptions} from '../options.ts';
import {now, type Actor} from './actor.ts';
import {insertNode} from './create-page.ts';

/** Make the spaces that are not there yet, each with a home page. */
export function ensureSpaces(actor: Actor, spaces: SandboxOptions['spaces'] = []): void {
  for (const {key, name = key} of spaces) {
    if (actor.store.spaceByKey(key) === undefined) createSpace(actor, key, name);
  }
}

function createSpace(actor: Actor, key: string, name: string): void {
  const {store, user} = actor;
  const homepageId = store.nextId();
  const space: Space = {
    id: store.nextId(),
    key,
    name,
    homepageId,
    authorId: user.accountId,
    createdAt: now()
  };
  store.commit({kind: 'space', value: space});
  const unrestricted = {users: [], groups: []};
  insertNode(actor, {
    id: homepageId,
    type: 'page',
    spaceId: space.id,
    status: 'current',
    parentId: undefined,
    title: name,
    subtype: undefined,
    restrictions: {read: unrestricted, update: unrestricted},
    body: '<p>Welcome to this space.</p>'
  });
}
