import {listParam, type Call} from '../../call.ts';
import type {Page, User, Version} from '../../model.ts';
import {canEdit} from '../../store/actor.ts';
import {latest} from '../../store/create-page.ts';
import {linksJson} from '../page-json.ts';
import {personJson} from './people.ts';

/** A page as API v1 of Data Center shows it: what is not expanded is only named. */
export function contentJson(call: Call, page: Page, version = latest(page)): object {
  const {settings} = call;
  const isLatest = version === latest(page);
  const wanted = listParam(call, 'expand');
  const parts: Readonly<Record<string, () => unknown>> = {
    space: () => spaceOf(call, page),
    version: () => versionJson(call, version),
    ancestors: () => ancestorsOf(call, page).map(ancestor => briefJson(call, ancestor)),
    history: () => historyOf(call, page),
    operations: () => operationsOf(call, page),
    'body.storage': () => undefined
  };
  const expanded = Object.entries(parts).filter(([name]) => wanted.includes(name) && name !== 'body.storage');
  const body = wanted.includes('body.storage')
    ? {
        body: {
          storage: {
            value: version.body,
            representation: 'storage',
            _expandable: {content: `/rest/api/content/${page.id}`}
          }
        }
      }
    : {};
  const others = Object.keys(parts).filter(name => !wanted.includes(name) && !name.includes('.'));
  return {
    ...briefJson(call, page),
    status: isLatest ? page.status : 'historical',
    title: isLatest ? page.title : version.title,
    ...Object.fromEntries(expanded.map(([name, make]) => [name, make()])),
    ...body,
    _expandable: Object.fromEntries(others.map(name => [name, ''])),
    _links: {...linksOf(call, page), base: settings.siteUrl, context: settings.basePath}
  };
}

/** One version, with its author. */
export function versionJson(
  {store}: Call,
  {number, message, minorEdit, authorId, createdAt}: Version
): object {
  return {
    by: authorJson(store.user(authorId)),
    when: createdAt,
    message,
    number,
    minorEdit,
    hidden: false
  };
}

function authorJson(author: User | undefined): object {
  return author === undefined ? {type: 'anonymous', displayName: 'Anonymous'} : personJson(author);
}

function historyOf({store}: Call, page: Page): object {
  const createdBy = authorJson(store.user(page.authorId));
  return {latest: true, createdBy, createdDate: page.createdAt};
}

/** What the caller may do with the page. */
function operationsOf(call: Call, page: Page): readonly object[] {
  const allowed = canEdit(call, page) ? ['read', 'update', 'delete'] : ['read'];
  return allowed.map(operation => ({operation, targetType: page.type}));
}

/** A page as others name it. */
export function briefJson(call: Call, page: Page): object {
  const {id, type, status, title, position} = page;
  return {id, type, status, title, extensions: {position}, _links: linksOf(call, page)};
}

function linksOf(call: Call, page: Page): object {
  const {webui, tinyui} = linksJson(call, page);
  const self = `${call.settings.siteUrl}/rest/api/content/${page.id}`;
  return {webui: webui.replace(/\/overview$/, `/pages/${page.id}`), tinyui, self};
}

function spaceOf({store, settings}: Call, page: Page): object | undefined {
  const space = store.space(page.spaceId);
  if (space === undefined) return undefined;
  const {id, key, name} = space;
  return {
    id: Number(id),
    key,
    name,
    type: 'global',
    _links: {self: `${settings.siteUrl}/rest/api/space/${key}`}
  };
}

/** From the top of the space down to the parent; a page in the trash has none. */
function ancestorsOf({store}: Call, page: Page): readonly Page[] {
  const chain: Page[] = [];
  for (let id = page.status === 'trashed' ? undefined : page.parentId; id !== undefined;) {
    const parent = store.page(id);
    if (parent === undefined) break;
    chain.unshift(parent);
    id = parent.parentId;
  }
  return chain;
}
