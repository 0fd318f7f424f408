import {listParam, type Call, type Reply, type Route} from '../call.ts';
import type {Comment, Page} from '../model.ts';
import {limitOf, listReply, takePart} from '../paging.ts';
import {badRequest} from '../refusal.ts';
import {canView} from '../store/actor.ts';
import {latest} from '../store/create-page.ts';
import {bodyJson, versionJson} from './page-json.ts';
import {requirePage} from './require.ts';

/** Comments on a page. Inline ones point at a marker in its body; without the marker they dangle. */
export const commentRoutes: readonly Route[] = [
  ...(['inline', 'footer'] as const).map(kind => ({
    method: 'GET' as const,
    path: `/pages/:id/${kind}-comments`,
    scopes: ['read:comment:confluence'],
    handle: (call: Call) => listComments(call, kind)
  })),
  {
    method: 'GET',
    path: '/inline-comments',
    scopes: ['read:comment:confluence'],
    handle: listAllInline
  }
];

/** Inline comments on all pages that the caller may see, oldest first unless it is asked for otherwise. */
function listAllInline(call: Call): Reply {
  const {store, query} = call;
  const sort = query.get('sort') ?? 'created-date';
  if (!/^-?(?:created|modified)-date$/.test(sort))
    throw badRequest(`Provided value {${sort}} for 'sort' is not valid`);
  const inline = store
    .spaces()
    .flatMap(({id}) => store.pages(id))
    .filter(page => canView(call, page))
    .flatMap(page => store.comments(page.id).map(comment => ({page, comment})))
    .filter(({comment}) => comment.kind === 'inline')
    .toSorted((a, b) => (a.comment.createdAt < b.comment.createdAt ? -1 : 1));
  const items = (sort.startsWith('-') ? inline.toReversed() : inline).map(({page, comment}) =>
    commentJson(call, comment, resolutionOf(page, comment))
  );
  return listReply(call, takePart(call, items, limitOf(call, 25)));
}

function listComments(call: Call, kind: Comment['kind']): Reply {
  const page = requirePage(call);
  const statuses = listParam(call, 'resolution-status');
  const comments = call.store
    .comments(page.id)
    .filter(comment => comment.kind === kind)
    .map(comment => ({comment, resolution: resolutionOf(page, comment)}))
    .filter(({resolution}) => kind === 'footer' || statuses.length === 0 || statuses.includes(resolution));
  const items = comments.map(({comment, resolution}) => commentJson(call, comment, resolution));
  return listReply(call, takePart(call, items, limitOf(call, 25)));
}

function resolutionOf(page: Page, {marker, resolved}: Comment): string {
  if (resolved) return 'resolved';
  const anchored = marker !== undefined && latest(page).body.includes(`ac:ref="${marker.ref}"`);
  return anchored ? 'open' : 'dangling';
}

function commentJson(call: Call, comment: Comment, resolution: string): object {
  const {id, pageId, authorId, createdAt, body, marker} = comment;
  const inline = {
    resolutionStatus: resolution,
    properties: {inlineMarkerRef: marker?.ref, inlineOriginalSelection: marker?.selection}
  };
  return {
    id,
    status: 'current',
    title: '',
    pageId,
    version: versionJson({number: 1, message: '', minorEdit: false, authorId, createdAt}),
    body: bodyJson(call, body),
    ...(marker === undefined ? {} : inline),
    _links: {webui: `/pages/${pageId}?focusedCommentId=${id}`}
  };
}
