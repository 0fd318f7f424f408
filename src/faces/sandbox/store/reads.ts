import type {Attachment, Comment, LongTask, Page, Space, Status, User} from '../model.ts';
import type {Tables} from './tables.ts';

/** The part of a store that looks and changes nothing. */
export interface Reads {
  spaces(): readonly Space[];
  space(id: string): Space | undefined;
  /** Keys are compared without regard to case, as in the Cloud. */
  spaceByKey(key: string): Space | undefined;
  users(): readonly User[];
  user(accountId: string): User | undefined;
  /** A page or folder in any status. */
  page(id: string): Page | undefined;
  /** Pages and folders of a space, oldest first. Default: current ones. */
  pages(spaceId: string, statuses?: readonly Status[]): readonly Page[];
  /** Ids greater than `after` of one space, or of all, ascending. */
  pageIds(spaceId: string | undefined, after?: string): Iterable<string>;
  /** Pages and folders whose title is this one, compared as Confluence does, in any status. */
  titled(spaceId: string, title: string): readonly Page[];
  /** Children of a page or folder, in their order. Default: current ones. */
  children(parentId: string, statuses?: readonly Status[]): readonly Page[];
  /** What is at the top of a space, in its order. */
  roots(spaceId: string): readonly Page[];
  /** Position behind the last child of a parent (undefined: of the top of the space). */
  nextPosition(spaceId: string, parentId: string | undefined): number;
  /** Attachments of a page that are not in the trash. */
  attachments(pageId: string): readonly Attachment[];
  attachment(id: string): Attachment | undefined;
  comments(pageId: string): readonly Comment[];
  task(id: string): LongTask | undefined;
  /** The task that was started last. */
  lastTask(): LongTask | undefined;
}

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
