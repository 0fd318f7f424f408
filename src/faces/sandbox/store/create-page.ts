import type {Page, Version} from '../model.ts';
import {notFound} from '../refusal.ts';
import {saveStorage} from '../storage/rewrite.ts';
import {canWrite, now, type Actor} from './actor.ts';
import {checkParent, claimTitle, trimTitle} from './place.ts';

export interface NewPage {
  readonly spaceId: string;
  readonly status: 'current' | 'draft';
  readonly title: string;
  /** undefined: under the home page of the space. */
  readonly parentId: string | undefined;
  /** At the top of the space; not together with a parent. */
  readonly rootLevel: boolean;
  readonly subtype: 'live' | undefined;
  /** Storage format as it was sent. */
  readonly body: string;
  /** `private=true`: only the author may see and edit it. */
  readonly isPrivate: boolean;
  /** Message of the first version; the Cloud takes none. */
  readonly message?: string;
}

const unrestricted = {users: [], groups: []};

/** Make a page or a draft. Throws a `Refusal` when the space, the title, the parent or the body is not right. */
export function createPage(actor: Actor, input: NewPage): Page {
  const {store} = actor;
  const space = store.space(input.spaceId);
  if (space === undefined || !canWrite(actor, space.id)) {
    throw notFound(`Cannot find a space with id [${input.spaceId}], or you cannot create pages in it`);
  }
  const parentId = input.parentId ?? (input.rootLevel ? undefined : space.homepageId);
  if (input.parentId !== undefined) checkParent(actor, space.id, input.parentId);
  const title = input.status === 'draft' ? trimTitle(input.title) : claimTitle(actor, space.id, input.title);
  const mine = input.isPrivate ? {users: [actor.user.accountId], groups: []} : unrestricted;
  return insertNode(actor, {
    type: 'page',
    spaceId: space.id,
    status: input.status,
    parentId,
    title,
    subtype: input.subtype,
    body: input.body,
    restrictions: {read: mine, update: mine},
    ...(input.message === undefined ? {} : {message: input.message})
  });
}

export type NewNode = Pick<
  Page,
  'type' | 'spaceId' | 'status' | 'parentId' | 'title' | 'subtype' | 'restrictions'
> & {
  readonly body: string;
  readonly message?: string;
  /** Default: one that was never used. */
  readonly id?: string;
};

/** Save a new page or folder behind the last child of its parent. */
export function insertNode({store, user}: Actor, {body, message = '', ...node}: NewNode): Page {
  const id = node.id ?? store.nextId();
  const createdAt = now();
  const authorId = user.accountId;
  const version: Version = {
    number: 1,
    message,
    createdAt,
    authorId,
    minorEdit: false,
    title: node.title,
    body: saveStorage(body, id)
  };
  const value = {
    ...node,
    id,
    position: store.nextPosition(node.spaceId, node.parentId),
    authorId,
    ownerId: authorId,
    createdAt,
    labels: [],
    properties: [],
    state: undefined,
    draft: undefined
  };
  store.commit({kind: 'page', value, version});
  return {...value, versions: [version]};
}

/** Take the versions out of a page, as a change wants it. */
export function withoutVersions(page: Page): Omit<Page, 'versions'> {
  const {versions: _versions, ...value} = page;
  return value;
}

/** The version that readers see. */
export function latest({versions}: Page): Version {
  const version = versions.at(-1);
  if (version === undefined)
    throw new Error('Cannot read a page: it has no version. Every page is stored with one.');
  return version;
}
