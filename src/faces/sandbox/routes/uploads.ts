import {ok, param, readObject, type Call, type Reply, type Route} from '../call.ts';
import {readUploads} from '../multipart.ts';
import type {Attachment, Page} from '../model.ts';
import {startReply} from '../paging.ts';
import {badRequest, noContent, notFound, Refusal} from '../refusal.ts';
import {findVisible} from '../store/actor.ts';
import {findAttachment, latestFile, mediaPath, saveAttachment} from '../store/attachments.ts';
import {attachmentContentJson} from './attachment-json.ts';
import {textOf} from './page-input.ts';
import {requireContent, requireEdit} from './require.ts';

const path = '/content/:id/child/attachment';
const writing = ['write:confluence-file', 'read:content-details:confluence write:attachment:confluence'];
const downloading = ['readonly:content.attachment:confluence', 'read:attachment:confluence'];

/** Attachments in v1: upload, new version, rename, download. */
export const uploadRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    scopes: ['read:confluence-content.summary', 'read:content-details:confluence'],
    handle: call =>
      startReply(
        call,
        call.store.attachments(requireContent(call).id).map(item => attachmentContentJson(call, item)),
        50
      )
  },
  {method: 'POST', path, scopes: writing, handle: call => upload(call, 'create')},
  {method: 'PUT', path, scopes: writing, handle: call => upload(call, 'replace')},
  {method: 'POST', path: `${path}/:attachmentId/data`, scopes: writing, handle: uploadData},
  {method: 'PUT', path: `${path}/:attachmentId`, scopes: writing, handle: rename},
  {
    method: 'GET',
    path: `${path}/:attachmentId/download`,
    scopes: downloading,
    handle(call) {
      const attachment = attachmentOf(call, requireContent(call));
      return {
        status: 302,
        headers: {Location: call.settings.origin + mediaPath(latestFile(attachment), attachment.title)}
      };
    }
  }
];

async function upload(call: Call, how: 'create' | 'replace'): Promise<Reply> {
  checkToken(call);
  const page = requireTarget(call);
  const files = await readUploads(call);
  const taken = files.find(file => findAttachment(call, page.id, file.name) !== undefined);
  if (how === 'create' && taken !== undefined) {
    throw badRequest(
      `Cannot add a new attachment with same file name as an existing attachment: ${taken.name}`
    );
  }
  const saved = files.map(file => saveAttachment(call, page, file, findAttachment(call, page.id, file.name)));
  return startReply(
    call,
    saved.map(attachment => attachmentContentJson(call, attachment))
  );
}

async function uploadData(call: Call): Promise<Reply> {
  checkToken(call);
  const page = requireTarget(call, true);
  const [file, ...others] = await readUploads(call);
  if (file === undefined || others.length > 0) throw badRequest('Exactly one file must be sent');
  return ok(attachmentContentJson(call, saveAttachment(call, page, file, attachmentOf(call, page))));
}

function rename(call: Call): Reply {
  const page = requireTarget(call);
  const old = attachmentOf(call, page);
  const fields = readObject(call);
  const title = textOf(fields, 'title') ?? old.title;
  if (title !== old.title && findAttachment(call, page.id, title) !== undefined) {
    throw badRequest(`Cannot rename: there is an attachment with the file name ${title}`);
  }
  call.store.commit({kind: 'attachment', value: {...old, title}});
  return ok(attachmentContentJson(call, {...old, title}));
}

/** Uploads come from forms, so that Confluence wants a header that no form of another site can send. */
function checkToken({headers}: Call): void {
  if (!/^no-?check$/i.test(String(headers['x-atlassian-token'] ?? '')))
    throw new Refusal(403, 'XSRF check failed');
}

/** The page that gets the file: published, or a draft when the query says so. */
function requireTarget(call: Call, draftsToo = false): Page {
  const id = param(call, 'id');
  const page = findVisible(call, id);
  const wantsDraft = draftsToo || call.query.get('status') === 'draft';
  if (page === undefined || page.status === 'trashed' || (page.status === 'draft' && !wantsDraft))
    throw noContent(id);
  requireEdit(call, page);
  return page;
}

function attachmentOf({store, params}: Call, page: Page): Attachment {
  const id = params['attachmentId'] ?? '';
  const attachment = store.attachment(id.startsWith('att') ? id : `att${id}`);
  if (attachment === undefined || attachment.pageId !== page.id || attachment.status !== 'current') {
    throw notFound(`Attachment with id: ${id} not found on content with id: ${page.id}`);
  }
  return attachment;
}
