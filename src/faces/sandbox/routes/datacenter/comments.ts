import {listParam, type Call, type Route} from '../../call.ts';
import type {Comment} from '../../model.ts';
import {requireContent} from '../require.ts';
import {versionJson} from './content-json.ts';
import {pageReply} from './paging.ts';

/** Comments on a page, inline ones with what their marker is called. */
export const commentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/content/:id/child/comment',
    scopes: [],
    handle: call =>
      pageReply(
        call,
        call.store.comments(requireContent(call).id).map(comment => commentJson(call, comment))
      )
  }
];

function commentJson(call: Call, {id, pageId, kind, authorId, createdAt, marker}: Comment): object {
  const wanted = listParam(call, 'expand');
  const version = {number: 1, title: '', body: '', message: '', minorEdit: false, authorId, createdAt};
  const inline =
    marker === undefined || !wanted.includes('extensions.inlineProperties')
      ? {}
      : {inlineProperties: {originalSelection: marker.selection, markerRef: marker.ref}};
  return {
    id,
    type: 'comment',
    status: 'current',
    title: `Re: ${call.store.page(pageId)?.title ?? ''}`,
    extensions: {location: kind, ...inline},
    ...(wanted.includes('version') ? {version: versionJson(call, version)} : {}),
    _links: {webui: `/pages/viewpage.action?pageId=${pageId}&focusedCommentId=${id}#comment-${id}`}
  };
}
