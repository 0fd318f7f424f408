import {isObject, ok, param, readObject, type Call, type Reply, type Route} from '../call.ts';
import type {Page} from '../model.ts';
import {badRequest, notFound} from '../refusal.ts';
import {canEdit, canWrite, findVisible} from '../store/actor.ts';
import {insertNode, latest} from '../store/create-page.ts';
import {checkParent} from '../store/place.ts';
import {trashPage} from '../store/remove-page.ts';
import {idOf, missing, textOf} from './page-input.ts';
import {linksJson, versionJson} from './page-json.ts';

const nobody = {users: [], groups: []};

/** Folders: nodes of the tree with a title, but no body. Their titles do not keep pages from having the same. */
export const folderRoutes: readonly Route[] = [
  {method: 'POST', path: '/folders', scopes: ['write:folder:confluence'], handle: create},
  {
    method: 'GET',
    path: '/folders/:id',
    scopes: ['read:folder:confluence'],
    handle: call => ok(folderJson(call, requireFolder(call)))
  },
  {
    method: 'DELETE',
    path: '/folders/:id',
    scopes: ['delete:folder:confluence'],
    handle(call) {
      const folder = requireFolder(call);
      if (!canEdit(call, folder) || folder.status !== 'current') throw noFolder(folder.id);
      trashPage(call, folder);
      return {status: 204};
    }
  },
  {
    method: 'POST',
    path: '/content/convert-ids-to-types',
    scopes: ['read:content.metadata:confluence'],
    handle(call) {
      const fields = readObject(call);
      const ids: readonly unknown[] =
        isObject(fields) && Array.isArray(fields['contentIds']) ? fields['contentIds'] : [];
      return ok({
        results: Object.fromEntries(ids.map(id => [String(id), findVisible(call, String(id))?.type ?? null]))
      });
    }
  }
];

function create(call: Call): Reply {
  const fields = readObject(call);
  const spaceId = idOf(fields, 'spaceId') ?? missing('spaceId');
  const space = call.store.space(spaceId);
  if (space === undefined || !canWrite(call, spaceId))
    throw notFound(`Cannot find a space with id [${spaceId}]`);
  const title = (textOf(fields, 'title') ?? '').trim();
  if (title === '') throw badRequest('Title must not be empty');
  if (call.store.titled(spaceId, title).some(({type, status}) => type === 'folder' && status === 'current')) {
    throw badRequest('A folder exists with the same title in this space');
  }
  const parentId = idOf(fields, 'parentId') ?? space.homepageId;
  checkParent(call, spaceId, parentId);
  const restrictions = {read: nobody, update: nobody};
  const node = {type: 'folder' as const, status: 'current' as const, spaceId, parentId, title};
  return ok(folderJson(call, insertNode(call, {...node, subtype: undefined, restrictions, body: ''})));
}

function requireFolder(call: Call): Page {
  const id = param(call, 'id');
  const folder = findVisible(call, id);
  if (folder === undefined || folder.type !== 'folder') throw noFolder(id);
  return folder;
}

function noFolder(id: string): Error {
  return notFound(`Cannot find a folder with id [${id}]`);
}

function folderJson(call: Call, folder: Page): object {
  const {id, type, status, title, parentId, position, authorId, ownerId, createdAt, spaceId} = folder;
  const parent = parentId === undefined ? undefined : call.store.page(parentId);
  const place = {parentId: parent?.id ?? null, parentType: parent?.type ?? null, position};
  const {webui} = linksJson(call, folder);
  const version = versionJson(latest(folder));
  return {
    id,
    type,
    status,
    title,
    ...place,
    authorId,
    ownerId,
    createdAt,
    spaceId,
    version,
    _links: {webui, base: call.settings.siteUrl}
  };
}
