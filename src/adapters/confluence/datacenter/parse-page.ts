import {
  foldSpaceKey,
  toPageId,
  toSpaceId,
  toSpaceKey,
  type PageStatus,
  type PageVersion,
  type RemotePage,
  type SpaceId
} from '../../../core/model.ts';
import {
  readId,
  readInteger,
  readList,
  readObject,
  readOptionalId,
  readOptionalObject,
  readOptionalText,
  readText,
  ShapeError
} from '../json.ts';
import type {Session} from './session.ts';

const statuses: readonly PageStatus[] = ['current', 'archived', 'trashed', 'deleted', 'draft', 'historical'];

/** What has to be expanded for `parsePage`. */
export const pageExpansion = 'version,ancestors,space,history';

/**
 * Make a page of what API v1 calls `Content`, expanded by version, ancestors, space and history. Throws a `ShapeError`.
 *
 * It also takes note of whether the site keeps the message of a first version, where the page shows it.
 */
export function parsePage(value: unknown, session: Session): RemotePage {
  const page = readObject(value, 'the page');
  const id = toPageId(readId(page['id'], 'id of the page'));
  const ancestors =
    page['ancestors'] === undefined ? [] : readList(page['ancestors'], `ancestors of page ${id}`);
  const parentId = readOptionalId(readOptionalObject(ancestors.at(-1))['id']);
  const webui = readOptionalText(readOptionalObject(page['_links'])['webui']);
  const {siteUrl} = session.connection;
  const version = parseVersion(page['version']);
  if (version.number === 1 && version.message !== '') session.keepsFirstMessage = true;
  const status = readStatus(page['status'], id);
  const creatorId = readPerson(readOptionalObject(page['history'])['createdBy']);
  return {
    id,
    title: readText(page['title'], `title of page ${id}`),
    status,
    spaceId: readSpaceId(page['space'], session, id),
    ...(parentId === undefined || status !== 'current' ? {} : {parentId: toPageId(parentId)}),
    version,
    ...(creatorId === undefined ? {} : {creatorId}),
    url: webui?.startsWith('/') ? `${siteUrl}${webui}` : `${siteUrl}/pages/viewpage.action?pageId=${id}`
  };
}

/** Make a version of what API v1 calls `Version`. Throws a `ShapeError`. */
export function parseVersion(value: unknown): PageVersion {
  const version = readObject(value, 'the version');
  const authorId = readPerson(version['by']);
  const createdAt = readOptionalText(version['when']);
  return {
    number: readInteger(version['number'], 'number of the version'),
    message: readOptionalText(version['message']) ?? '',
    ...(authorId === undefined ? {} : {authorId}),
    ...(createdAt === undefined ? {} : {createdAt})
  };
}

/** The name of a person, by which versions name their authors, else the key. */
export function readPerson(value: unknown): string | undefined {
  const person = readOptionalObject(value);
  return readOptionalText(person['username']) ?? readOptionalText(person['userKey']);
}

/** The id by which the space was read before; pages name their space by its key first of all. */
function readSpaceId(value: unknown, {spaces}: Session, page: string): SpaceId {
  const space = readOptionalObject(value);
  const key = readOptionalText(space['key']);
  const known = key === undefined ? undefined : spaces.byKey.get(foldSpaceKey(toSpaceKey(key)));
  return known?.id ?? toSpaceId(readId(space['id'], `space of page ${page}`));
}

function readStatus(value: unknown, id: string): PageStatus {
  const status = statuses.find(known => known === (value ?? 'current'));
  if (status === undefined) throw new ShapeError(`status of page ${id} is unknown`);
  return status;
}
