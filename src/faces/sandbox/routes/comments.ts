import {listParam, type Call, type Reply, type Route} from '../call.ts';
import type {Comment, Page} from '../model.ts';
import {limitOf, listReply, takePart} from '../paging.ts';
import {latest} from '../store/create-page.ts';
import {bodyJson, versionJson} from './page-json.ts';
import {requirePage} from './require.ts';

/** Comments on a page. Inline ones point at a marker in its body; without the marker they dangle. */
export const commentRoutes: readonly Route[] = (['inline', 'footer'] as const).map(kind => ({
  method: 'GET',
  path: `/pages/:id/${kind}-comments`,
  scopes: ['read:comment:confluence'],
  handle: call => listComments(call, kind)
}));

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
