import type {Call} from '../call.ts';
import type {Page, Version} from '../model.ts';
import {badRequest} from '../refusal.ts';
import {latest} from '../store/create-page.ts';

/** Formats of a body that the API knows. The sandbox has the text of one of them only. */
const formats = [
  'storage',
  'atlas_doc_format',
  'view',
  'export_view',
  'anonymous_export_view',
  'styled_view',
  'editor'
];

/** A version without its content, as it comes with pages. */
export function versionJson(version: Omit<Version, 'title' | 'body'>): object {
  const {number, message, minorEdit, authorId, createdAt} = version;
  return {number, message, minorEdit, authorId, createdAt};
}

/**
 * The body that was asked for.
 *
 * Throws a `Refusal` for a format that does not exist, and for Atlassian's document format, which the sandbox does not
 * make. Rendered formats give the storage format unchanged.
 */
export function bodyJson({query}: Call, body: string, standard?: string): object {
  const format = query.get('body-format') ?? standard;
  if (format === undefined) return {};
  if (!formats.includes(format))
    throw badRequest(`Provided value {${format}} for 'body-format' is not valid`);
  if (format === 'atlas_doc_format') throw badRequest('The sandbox keeps no atlas_doc_format');
  return {[format]: {representation: format, value: body}};
}

/** A page as lists have it. */
export function pageJson(call: Call, page: Page, version = latest(page), standardFormat?: string): object {
  const {store} = call;
  const placed = page.status !== 'trashed';
  const parent = placed && page.parentId !== undefined ? store.page(page.parentId) : undefined;
  return {
    id: page.id,
    status: version === latest(page) ? page.status : 'historical',
    title: version === latest(page) ? page.title : version.title,
    spaceId: page.spaceId,
    parentId: parent?.id ?? null,
    parentType: parent?.type ?? null,
    position: placed ? page.position : null,
    authorId: page.authorId,
    ownerId: page.ownerId,
    lastOwnerId: null,
    ...(page.subtype === undefined ? {} : {subtype: page.subtype}),
    createdAt: page.createdAt,
    version: versionJson(version),
    body: bodyJson(call, version.body, standardFormat),
    _links: linksJson(call, page)
  };
}

/** Where people read and edit a page, behind `_links.base`. */
export function linksJson(
  {store}: Call,
  page: Page
): {readonly webui: string; readonly editui: string; readonly tinyui: string} {
  const space = store.space(page.spaceId);
  const key = space?.key ?? '';
  const name = encodeURIComponent(page.title).replaceAll('%20', '+');
  const folder = page.type === 'folder' ? 'folder' : 'pages';
  return {
    webui:
      space?.homepageId === page.id
        ? `/spaces/${key}/overview`
        : `/spaces/${key}/${folder}/${page.id}/${name}`,
    editui: `/pages/resumedraft.action?draftId=${page.id}`,
    tinyui: `/x/${tinyCode(page.id)}`
  };
}

/** The short name of a page: its number as little-endian bytes, in base64 for addresses. */
function tinyCode(id: string): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(id));
  return bytes.toString('base64url').replace(/A+$/, '');
}
