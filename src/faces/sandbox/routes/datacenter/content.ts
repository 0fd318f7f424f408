import {listParam, ok, param, type Call, type Reply, type Route} from '../../call.ts';
import type {Page, Status} from '../../model.ts';
import {badRequest, noContent, Refusal} from '../../refusal.ts';
import {canEdit, canView, findVisible} from '../../store/actor.ts';
import {createPage, latest} from '../../store/create-page.ts';
import {purgePage, trashPage} from '../../store/remove-page.ts';
import {updatePage} from '../../store/update-page.ts';
import {requireEdit} from '../require.ts';
import {contentJson} from './content-json.ts';
import {readContent} from './content-input.ts';
import {pageReply} from './paging.ts';
import {isBefore} from './version.ts';

/** Pages in API v1 of Data Center. */
export const contentRoutes: readonly Route[] = [
  {method: 'GET', path: '/content', scopes: [], handle: list},
  {method: 'POST', path: '/content', scopes: [], handle: create},
  {method: 'GET', path: '/content/:id', scopes: [], handle: read},
  {method: 'PUT', path: '/content/:id', scopes: [], handle: update},
  {method: 'DELETE', path: '/content/:id', scopes: [], handle: remove}
];

function list(call: Call): Reply {
  const {store, query} = call;
  const key = query.get('spaceKey');
  const title = query.get('title')?.toLowerCase();
  const status = (query.get('status') ?? 'current') as Status | 'any';
  const statuses: readonly Status[] = status === 'any' ? ['current', 'archived', 'trashed'] : [status];
  const spaces = store.spaces().filter(space => key === null || space.key === key);
  const pages = spaces
    .flatMap(({id}) => store.pages(id, statuses))
    .filter(page => page.type === 'page' && (title === undefined || page.title.toLowerCase() === title))
    .filter(page => canView(call, page));
  // What has to be looked up for each page makes the answers shorter.
  const most = listParam(call, 'expand').some(name => name.startsWith('body')) ? 50 : 200;
  return pageReply(
    call,
    pages.map(page => contentJson(call, page)),
    {most}
  );
}

function create(call: Call): Reply {
  const {store, settings} = call;
  const input = readContent(call);
  const space = input.spaceKey === undefined ? undefined : store.spaceByKey(input.spaceKey);
  if (space === undefined) throw new Refusal(404, `No space with key : ${input.spaceKey ?? ''}`);
  const page = createPage(call, {
    spaceId: space.id,
    status: 'current',
    title: input.title,
    parentId: input.parentId,
    rootLevel: input.parentId === undefined,
    subtype: undefined,
    body: input.body ?? '',
    isPrivate: false,
    // Version 7.19 was seen to drop it.
    message: isBefore(settings, 8) ? '' : input.message
  });
  return ok(contentJson(call, page));
}

function read(call: Call): Reply {
  const page = requireAny(call);
  const status = call.query.get('status') ?? 'current';
  if (status === 'historical') {
    const version = page.versions.find(({number}) => number === Number(call.query.get('version')));
    if (version === undefined || version === page.versions.at(-1)) throw noContent(page.id);
    return ok(contentJson(call, page, version));
  }
  if (status === 'draft' && page.draft !== undefined) return ok(draftJson(call, page, page.draft));
  if (status !== 'any' && page.status !== status) throw noContent(page.id);
  return ok(contentJson(call, page));
}

/** What people wrote on a published page without publishing it: they share one draft. */
function draftJson(call: Call, page: Page, {title, body, authorId}: NonNullable<Page['draft']>): object {
  const version = {...latest(page), title, body, authorId};
  return {...contentJson(call, page, version), status: 'draft'};
}

function update(call: Call): Reply {
  const page = requireAny(call);
  const input = readContent(call);
  if (page.status === 'trashed' && call.query.get('status') !== 'trashed') throw noContent(page.id);
  if (page.status !== 'trashed') requireEdit(call, page);
  if (input.number === undefined)
    throw badRequest('Must supply an incremented version when updating Content.');
  const body = input.body ?? page.versions.at(-1)?.body ?? '';
  const {title, number, message, minorEdit, parentId} = input;
  const written = updatePage(call, page, {
    status: 'current',
    title,
    body,
    number,
    message,
    minorEdit,
    parentId,
    ownerId: undefined
  });
  return ok(contentJson(call, written));
}

function remove(call: Call): Reply {
  const id = param(call, 'id');
  const attachment = call.store.attachment(id);
  if (attachment !== undefined) {
    const page = findVisible(call, attachment.pageId);
    if (page === undefined || attachment.status !== 'current') throw noContent(id);
    requireEdit(call, page);
    call.store.commit({kind: 'attachment', value: {...attachment, status: 'trashed'}});
    return {status: 204};
  }
  const page = requireAny(call);
  if (!canEdit(call, page)) requireEdit(call, page);
  if (call.query.get('status') === 'trashed') purgePage(call, page);
  else if (page.status === 'trashed') throw noContent(page.id);
  else trashPage(call, page);
  return {status: 204};
}

/** A page in whatever status, but no draft: 404 when there is none for this caller. */
function requireAny(call: Call): Page {
  const id = param(call, 'id');
  const page = findVisible(call, id);
  if (page === undefined || page.type !== 'page' || page.status === 'draft') throw noContent(id);
  return page;
}
