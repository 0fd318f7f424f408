import type {Page, Restriction, Space, Version} from '../model.ts';
import type {Store} from '../store/index.ts';
import type {ViewAttachment, ViewModel, ViewNode, ViewPage, ViewSpace, ViewVersion} from './view-model.ts';

/** Read a store as the pages need it. Everybody sees everything: the web page has no login. */
export function createViewModel(store: Store): ViewModel {
  const nameOf = (accountId: string): string => store.user(accountId)?.displayName ?? accountId;
  const toNode = (page: Page): ViewNode => nodeOf(page, store);
  const spaceId = (key: string): string => store.spaceByKey(key)?.id ?? '';
  const readable = (id: string): Page | undefined => {
    const page = store.page(id);
    return page?.status === 'draft' ? undefined : page;
  };
  return {
    listSpaces: () => store.spaces().map(toSpace),
    findSpace: key => optional(store.spaceByKey(key), toSpace),
    listRoots: key => store.roots(spaceId(key)).map(toNode),
    listChildren: id => store.children(id).map(toNode),
    listNodes: key => store.pages(spaceId(key)).map(toNode),
    findPage: id => optional(readable(id), page => pageOf(page, store, nameOf)),
    findNode: id => {
      const page = readable(id);
      return page === undefined || page.status === 'trashed' ? undefined : toNode(page);
    },
    findNodeByTitle: (key, title) =>
      optional(
        store.titled(spaceId(key), title).find(({status}) => status === 'current'),
        toNode
      ),
    listVersions: id => (readable(id)?.versions ?? []).map(version => versionOf(version, nameOf)).reverse(),
    findBody: (id, number) => readable(id)?.versions.find(version => version.number === number)?.body,
    findUserName: id => store.user(id)?.displayName,
    hasAttachment: (pageId, name) => store.attachments(pageId).some(({title}) => title === name),
    readAttachment: (pageId, name) => {
      const version = store
        .attachments(pageId)
        .find(({title}) => title === name)
        ?.versions.at(-1);
      const bytes = version && store.bytes(version.fileId);
      return version && bytes && {mediaType: version.mediaType, bytes};
    }
  };
}

function nodeOf(page: Page, store: Store): ViewNode {
  const {id, title, parentId, type, spaceId} = page;
  return {
    id,
    title,
    spaceKey: store.space(spaceId)?.key ?? '',
    kind: type,
    ...(parentId === undefined ? {} : {parentId})
  };
}

function pageOf(page: Page, store: Store, nameOf: (accountId: string) => string): ViewPage {
  const current = page.versions.at(-1);
  if (!current) throw new Error(`Cannot show page ${page.id}: it has no version.`);
  const named = ({users, groups}: Restriction): string[] => [
    ...users.map(nameOf),
    ...groups.map(group => `group ${group}`)
  ];
  return {
    ...nodeOf(page, store),
    status: page.status,
    body: current.body,
    version: versionOf(current, nameOf),
    labels: page.labels.map(({name}) => name),
    restrictions: {read: named(page.restrictions.read), update: named(page.restrictions.update)},
    attachments: attachmentsOf(page.id, store),
    comments: store.comments(page.id).map(({authorId, createdAt, body, resolved, marker}) => ({
      author: nameOf(authorId),
      createdAt,
      body,
      resolved,
      ...(marker === undefined ? {} : {selection: marker.selection})
    }))
  };
}

function versionOf(version: Version, nameOf: (accountId: string) => string): ViewVersion {
  const {number, title, message, createdAt, authorId} = version;
  return {number, title, message, createdAt, author: nameOf(authorId)};
}

function attachmentsOf(pageId: string, store: Store): ViewAttachment[] {
  return store.attachments(pageId).flatMap(({title, versions}) => {
    const last = versions.at(-1);
    if (!last) return [];
    return [
      {
        name: title,
        mediaType: last.mediaType,
        size: last.fileSize,
        version: last.number,
        comment: last.comment
      }
    ];
  });
}

function toSpace({key, name, homepageId}: Space): ViewSpace {
  return {key, name, homepageId};
}

function optional<From, To>(value: From | undefined, convert: (value: From) => To): To | undefined {
  return value === undefined ? undefined : convert(value);
}
