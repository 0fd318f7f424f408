import {
  toPageId,
  toSpaceId,
  type PageStatus,
  type PageVersion,
  type RemotePage
} from '../../../core/model.ts';
import {
  readId,
  readInteger,
  readObject,
  readOptionalId,
  readOptionalObject,
  readOptionalText,
  readText,
  ShapeError
} from '../json.ts';

const statuses: readonly PageStatus[] = ['current', 'archived', 'trashed', 'deleted', 'draft', 'historical'];

/**
 * Make a page of what API v2 calls `PageBulk` or `PageSingle`. Throws a `ShapeError`.
 *
 * @param siteUrl
 *   Base of readers' links; the one in the document may be missing.
 */
export function parsePage(value: unknown, siteUrl: string): RemotePage {
  const page = readObject(value, 'the page');
  const id = toPageId(readId(page['id'], 'id of the page'));
  const parentId = readOptionalId(page['parentId']);
  const creatorId = readOptionalText(page['authorId']);
  const subtype = readOptionalText(page['subtype']);
  const webui = readOptionalText(readOptionalObject(page['_links'])['webui']);
  return {
    id,
    title: readText(page['title'], `title of page ${id}`),
    status: readStatus(page['status'], id),
    spaceId: toSpaceId(readId(page['spaceId'], `spaceId of page ${id}`)),
    ...(parentId === undefined ? {} : {parentId: toPageId(parentId)}),
    version: parseVersion(page['version']),
    ...(creatorId === undefined ? {} : {creatorId}),
    ...(subtype === undefined ? {} : {subtype}),
    // Confluence leads from the short form to the page, too.
    url: webui?.startsWith('/') ? `${siteUrl}${webui}` : `${siteUrl}/pages/viewpage.action?pageId=${id}`
  };
}

/** Make a version of what API v2 calls `Version`. Throws a `ShapeError`. */
export function parseVersion(value: unknown): PageVersion {
  const version = readObject(value, 'the version');
  const authorId = readOptionalText(version['authorId']);
  const createdAt = readOptionalText(version['createdAt']);
  return {
    number: readInteger(version['number'], 'number of the version'),
    message: readOptionalText(version['message']) ?? '',
    ...(authorId === undefined ? {} : {authorId}),
    ...(createdAt === undefined ? {} : {createdAt})
  };
}

function readStatus(value: unknown, id: string): PageStatus {
  const status = statuses.find(known => known === value);
  if (status === undefined) throw new ShapeError(`status of page ${id} is unknown`);
  return status;
}
