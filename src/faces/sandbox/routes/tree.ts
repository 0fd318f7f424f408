import {ok, param, type Call, type Reply, type Route} from '../call.ts';
import type {Page} from '../model.ts';
import {limitOf, listReply, startReply, takePart} from '../paging.ts';
import {badRequest, noPage, notFound} from '../refusal.ts';
import {canView, findVisible} from '../store/actor.ts';
import {linksJson} from './page-json.ts';
import {requireContent} from './require.ts';

const hierarchy = ['read:hierarchical-content:confluence'];
const v1Scopes = ['read:confluence-content.summary', 'read:content-details:confluence'];

/** What is above and below pages and folders (v2). */
export const treeRoutes: readonly Route[] = (['page', 'folder'] as const).flatMap((type): Route[] => [
  {
    method: 'GET',
    path: `/${type}s/:id/direct-children`,
    scopes: hierarchy,
    handle(call) {
      const children = visibleChildren(call, requireNode(call, type).id);
      return listReply(call, takePart(call, children.map(childJson), limitOf(call, 25)));
    }
  },
  {
    method: 'GET',
    path: `/${type}s/:id/descendants`,
    scopes: hierarchy,
    handle: call => listDescendants(call, requireNode(call, type))
  },
  {
    method: 'GET',
    path: `/${type}s/:id/ancestors`,
    scopes: ['read:content.metadata:confluence'],
    handle(call) {
      const nearest = ancestors(call, requireNode(call, type)).slice(-limitOf(call, 25));
      return ok({
        results: nearest.map(node => ({id: node.id, type: node.type})),
        _links: {base: call.settings.siteUrl}
      });
    }
  }
]);

/** The deprecated list of children (v2), which leaves out folders. */
export const childrenRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/pages/:id/children',
    scopes: ['read:page:confluence'],
    handle(call) {
      const children = visibleChildren(call, requireNode(call, 'page').id).filter(
        ({type}) => type === 'page'
      );
      const items = children.map(({id, status, title, spaceId, position}) => ({
        id,
        status,
        title,
        spaceId,
        childPosition: position
      }));
      return listReply(call, takePart(call, items, limitOf(call, 25)));
    }
  }
];

/** Children by type (v1): not documented any more, but still there; also below folders. */
export const childListRoutes: readonly Route[] = (['page', 'folder'] as const).map(type => ({
  method: 'GET',
  path: `/content/:id/child/${type}`,
  scopes: v1Scopes,
  handle(call) {
    const children = visibleChildren(call, requireContent(call).id).filter(child => child.type === type);
    const items = children.map(child => ({
      id: child.id,
      type,
      status: child.status,
      title: child.title,
      _links: linksJson(call, child)
    }));
    return startReply(call, items, 250);
  }
}));

/** A page or folder of the path; a folder under `/pages` is not found. */
function requireNode(call: Call, type: Page['type']): Page {
  const id = param(call, 'id');
  const node = findVisible(call, id);
  if (node === undefined || node.type !== type || node.status === 'draft') {
    throw type === 'page' ? noPage(id) : notFound(`Cannot find a folder with id [${id}]`);
  }
  return node;
}

function visibleChildren(call: Call, id: string): readonly Page[] {
  return call.store.children(id).filter(child => canView(call, child));
}

// The schema names a space id, too, but no answer has it.
function childJson({id, status, title, type, position}: Page): object {
  return {id, status, title, type, childPosition: position};
}

function listDescendants(call: Call, root: Page): Reply {
  const depth = Number(call.query.get('depth') ?? 2);
  if (!Number.isInteger(depth) || depth < 1 || depth > 10)
    throw badRequest("'depth' must be between 1 and 10");
  const found: {readonly node: Page; readonly level: number}[] = [{node: root, level: 0}];
  for (const {node, level} of found) {
    if (level < depth)
      found.push(...visibleChildren(call, node.id).map(child => ({node: child, level: level + 1})));
  }
  const items = found
    .slice(1)
    .map(({node, level}) => ({...childJson(node), parentId: node.parentId ?? null, depth: level}));
  return listReply(call, takePart(call, items, limitOf(call, 25)));
}

/** From the top of the space down to the parent. */
function ancestors({store}: Call, node: Page): readonly Page[] {
  const chain: Page[] = [];
  for (let id = node.parentId; id !== undefined;) {
    const parent = store.page(id);
    if (parent === undefined) break;
    chain.unshift(parent);
    id = parent.parentId;
  }
  return chain;
}
