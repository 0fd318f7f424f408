import type {Call} from '../call.ts';
import type {Attachment, AttachmentVersion} from '../model.ts';
import {latestFile} from '../store/attachments.ts';
import {personJson} from './datacenter/people.ts';
import {userJson} from './users.ts';

/** Path of a download behind the base path. */
function downloadPath(attachment: Attachment, version: AttachmentVersion): string {
  const name = encodeURIComponent(attachment.title);
  const query = new URLSearchParams({
    version: String(version.number),
    modificationDate: String(Date.parse(version.createdAt)),
    cacheVersion: '1',
    api: 'v2'
  });
  return `/download/attachments/${attachment.pageId}/${name}?${query.toString()}`;
}

/** An attachment as v2 shows it. */
export function attachmentJson(attachment: Attachment): object {
  const version = latestFile(attachment);
  const webui = `/pages/viewpageattachments.action?pageId=${attachment.pageId}&preview=${encodeURIComponent(attachment.title)}`;
  const download = downloadPath(attachment, version);
  return {
    id: attachment.id,
    status: attachment.status,
    title: attachment.title,
    createdAt: attachment.versions[0]?.createdAt,
    pageId: attachment.pageId,
    mediaType: version.mediaType,
    mediaTypeDescription: version.mediaType,
    comment: version.comment,
    fileId: version.fileId,
    fileSize: version.fileSize,
    webuiLink: webui,
    downloadLink: download,
    version: fileVersionJson(version),
    _links: {webui, download}
  };
}

/** One version of an attachment as v2 shows it; its message is the comment of the upload. */
export function fileVersionJson({
  number,
  comment,
  minorEdit,
  authorId,
  createdAt
}: AttachmentVersion): object {
  return {number, message: comment, minorEdit, authorId, createdAt};
}

/** An attachment as v1 shows it. */
export function attachmentContentJson({store, settings}: Call, attachment: Attachment): object {
  const version = latestFile(attachment);
  const {comment, mediaType, fileSize, fileId, number, minorEdit, createdAt} = version;
  const author = store.user(version.authorId);
  return {
    id: attachment.id,
    type: 'attachment',
    status: attachment.status,
    title: attachment.title,
    version: {
      by:
        author === undefined ? null : settings.deployment === 'cloud' ? userJson(author) : personJson(author),
      when: createdAt,
      message: comment,
      number,
      minorEdit
    },
    metadata: {comment, mediaType},
    extensions: {mediaType, fileSize, comment, fileId},
    _links: {
      self: `${settings.siteUrl}/rest/api/content/${attachment.id}`,
      webui: `/pages/viewpageattachments.action?pageId=${attachment.pageId}`,
      download: downloadPath(attachment, version)
    }
  };
}
