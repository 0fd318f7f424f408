import type {Page, Status} from '../model.ts';
import type {Store} from './index.ts';
import type {Tables} from './tables.ts';

/** The part of a store that looks and changes nothing. */
export type Reads = Omit<Store, 'bytes' | 'nextId' | 'putBytes' | 'commit' | 'subscribe' | 'close'>;

/** Look into tables, always as they are at that moment. */
export function createReads(tables: Tables): Reads {
  const inOrder = (
    spaceId: string,
    parentId: string | undefined,
    statuses: readonly Status[]
  ): readonly Page[] =>
    tables.pages
      .siblings(spaceId, parentId)
      .list()
      .filter(({status}) => statuses.includes(status));
  return {
    spaces: () => [...tables.spaces.values()],
    space: id => tables.spaces.get(id),
    spaceByKey: key =>
      [...tables.spaces.values()].find(space => space.key.toLowerCase() === key.toLowerCase()),
    users: () => [...tables.users.values()],
    user: accountId => tables.users.get(accountId),
    page: id => tables.pages.get(id),
    pages: (spaceId, statuses = ['current']) =>
      [...tables.pages.ids(spaceId).after(undefined)]
        .flatMap(id => tables.pages.get(id) ?? [])
        .filter(({status}) => statuses.includes(status)),
    pageIds: (spaceId, after) => tables.pages.ids(spaceId).after(after),
    titled: (spaceId, title) => tables.pages.titled(spaceId, title),
    children: (parentId, statuses = ['current']) => inOrder('', parentId, statuses),
    roots: spaceId => inOrder(spaceId, undefined, ['current']),
    nextPosition: (spaceId, parentId) => tables.pages.siblings(spaceId, parentId).nextPosition(),
    attachments: pageId =>
      [...(tables.attachmentsOf.get(pageId) ?? [])]
        .flatMap(id => tables.attachments.get(id) ?? [])
        .filter(({status}) => status === 'current'),
    attachment: id => tables.attachments.get(id),
    comments: pageId => tables.comments.get(pageId) ?? [],
    task: id => tables.tasks.get(id),
    lastTask: () => [...tables.tasks.values()].at(-1)
  };
}
