import {flag, listParam, ok, param, type Call, type Reply, type Route} from '../call.ts';
import type {Attachment} from '../model.ts';
import {limitOf, listReply, takePart} from '../paging.ts';
import {badRequest, notFound} from '../refusal.ts';
import {canEdit, findVisible} from '../store/actor.ts';
import {latestFile} from '../store/attachments.ts';
import {attachmentJson, fileVersionJson} from './attachment-json.ts';
import {requirePage} from './require.ts';

const reading = ['read:attachment:confluence'];

/** Attachments in v2: list, read, delete. They are written by v1. */
export const attachmentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/pages/:id/attachments',
    scopes: reading,
    handle(call) {
      const page = requirePage(call, {drafts: true});
      const wanted = call.store.attachments(page.id).filter(matcher(call));
      return listReply(call, takePart(call, wanted.map(attachmentJson), limitOf(call, 50)));
    }
  },
  {
    method: 'GET',
    path: '/attachments/:id',
    scopes: reading,
    handle: call => ok(attachmentJson(requireAttachment(call)))
  },
  {
    method: 'GET',
    path: '/attachments/:id/versions',
    scopes: reading,
    handle(call) {
      const versions = requireAttachment(call).versions.toReversed().map(fileVersionJson);
      return listReply(call, takePart(call, versions, limitOf(call, 25)));
    }
  },
  {method: 'DELETE', path: '/attachments/:id', scopes: ['delete:attachment:confluence'], handle: remove}
];

/** The attachment that the path names. Throws a `Refusal`: 400 for an id without `att`, 404 when it is not there. */
function requireAttachment(call: Call, name = 'id'): Attachment {
  const id = param(call, name);
  if (!/^att\d+$/.test(id))
    throw badRequest(`Provided value {${id}} for 'id' is not the correct type. Expected type is ContentId`);
  const attachment = call.store.attachment(id);
  if (attachment === undefined || findVisible(call, attachment.pageId) === undefined) {
    throw notFound(`Cannot find an attachment with id [${id}]`);
  }
  return attachment;
}

function remove(call: Call): Reply {
  const attachment = requireAttachment(call);
  const page = call.store.page(attachment.pageId);
  const purge = flag(call, 'purge');
  if (page === undefined || !canEdit(call, page) || purge !== (attachment.status === 'trashed')) {
    throw notFound(`Cannot find an attachment with id [${attachment.id}]`);
  }
  if (purge) call.store.commit({kind: 'purge-attachment', id: attachment.id});
  else call.store.commit({kind: 'attachment', value: {...attachment, status: 'trashed'}});
  return {status: 204};
}

function matcher(call: Call): (attachment: Attachment) => boolean {
  const filename = call.query.get('filename');
  const mediaType = call.query.get('mediaType');
  const statuses = listParam(call, 'status');
  return attachment =>
    (filename === null || attachment.title === filename) &&
    (mediaType === null || latestFile(attachment).mediaType === mediaType) &&
    (statuses.length === 0 || statuses.includes(attachment.status));
}
