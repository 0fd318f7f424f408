import {flag, listParam, ok, readObject, type Call, type Reply, type Route} from '../call.ts';
import type {Page} from '../model.ts';
import {noPage} from '../refusal.ts';
import {canEdit} from '../store/actor.ts';
import {createPage, latest} from '../store/create-page.ts';
import {discardDraft, purgePage, trashPage} from '../store/remove-page.ts';
import {updatePage, writeVersion} from '../store/update-page.ts';
import {inclusions} from './inclusions.ts';
import {missing, readNewPage, readPageUpdate, textOf} from './page-input.ts';
import {pageJson} from './page-json.ts';
import {requirePage} from './require.ts';

const write = ['write:page:confluence'];

/** One page: read, create, update, retitle, delete. */
export const pageRoutes: readonly Route[] = [
  {method: 'GET', path: '/pages/:id', scopes: ['read:page:confluence'], handle: readPage},
  {
    method: 'POST',
    path: '/pages',
    scopes: write,
    handle: call => reply(call, createPage(call, readNewPage(call)), 'storage')
  },
  {
    method: 'PUT',
    path: '/pages/:id',
    scopes: write,
    handle(call) {
      const page = requirePage(call, {drafts: true});
      return reply(call, updatePage(call, page, readPageUpdate(call, page.id, page.spaceId)), 'storage');
    }
  },
  {method: 'PUT', path: '/pages/:id/title', scopes: write, handle: retitle},
  {method: 'DELETE', path: '/pages/:id', scopes: ['delete:page:confluence'], handle: deletePage}
];

function readPage(call: Call): Reply {
  const statuses = listParam(call, 'status');
  const wantsDraft = flag(call, 'get-draft') || statuses.includes('draft');
  const page = requirePage(call, {drafts: wantsDraft});
  const accepted: readonly string[] = [...statuses, ...(wantsDraft ? ['draft', 'current'] : [])];
  if (statuses.length > 0 && !accepted.includes(page.status)) throw noPage(page.id);
  const number = call.query.get('version');
  if (number !== null) {
    const version = page.versions.find(candidate => candidate.number === Number(number));
    if (version === undefined) throw noPage(page.id);
    return ok(withBase(call, pageJson(call, page, version)));
  }
  if (flag(call, 'get-draft') && page.draft !== undefined) {
    const unpublished = {...latest(page), title: page.draft.title, body: page.draft.body};
    return ok(withBase(call, {...pageJson(call, page, unpublished), status: 'draft'}));
  }
  return reply(call, page);
}

function retitle(call: Call): Reply {
  const page = requirePage(call, {drafts: true});
  if (!canEdit(call, page) || page.status === 'archived' || page.status === 'trashed') throw noPage(page.id);
  const title = textOf(readObject(call), 'title') ?? missing('title');
  const {number, body} = latest(page);
  const status = page.status === 'draft' ? 'draft' : 'current';
  const input = {title, body, message: '', minorEdit: false, parentId: undefined, ownerId: undefined};
  return status === 'draft'
    ? reply(call, updatePage(call, page, {...input, status, number: 1}))
    : reply(call, writeVersion(call, page, {...input, status, number: number + 1}));
}

function deletePage(call: Call): Reply {
  const draft = flag(call, 'draft');
  const page = requirePage(call, {drafts: draft});
  if (draft) discardDraft(call, page);
  else if (flag(call, 'purge')) purgePage(call, page);
  else if (page.status === 'trashed') throw noPage(page.id);
  else trashPage(call, page);
  return {status: 204};
}

function reply(call: Call, page: Page, standardFormat?: string): Reply {
  const json = pageJson(call, page, latest(page), standardFormat);
  return ok(withBase(call, {...json, ...inclusions(call, page)}));
}

function withBase({settings}: Call, json: object): object {
  const links = '_links' in json ? (json._links as object) : {};
  return {...json, _links: {...links, base: settings.siteUrl}};
}
