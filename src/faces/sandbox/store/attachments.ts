import {randomUUID} from 'node:crypto';
import type {Attachment, AttachmentVersion, Page} from '../model.ts';
import {badRequest, notFound} from '../refusal.ts';
import {now, type Actor} from './actor.ts';

/** A file as it arrived. */
export interface UploadedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly comment: string;
  readonly minorEdit: boolean;
}

/** The attachment of a page with exactly this name, unless it is in the trash. */
export function findAttachment({store}: Actor, pageId: string, name: string): Attachment | undefined {
  return store.attachments(pageId).find(({title}) => title === name);
}

/**
 * Hang a file on a page, or add a version to one of its attachments.
 *
 * Makes no version of the page. Throws a `Refusal`: 404 when the file is too large (which is what Confluence answers),
 * 400 when the name holds a slash.
 */
export function saveAttachment(
  actor: Actor,
  page: Page,
  file: UploadedFile,
  existing?: Attachment
): Attachment {
  const {store, settings, user} = actor;
  if (file.bytes.length > settings.maxAttachmentBytes) {
    throw notFound(
      `The attachment ${file.name} exceeds the maximum size of ${settings.maxAttachmentBytes} bytes`
    );
  }
  if (file.name === '' || file.name.includes('/')) throw badRequest(`Illegal file name: ${file.name}`);
  const fileId = randomUUID();
  const version: AttachmentVersion = {
    number: (existing?.versions.at(-1)?.number ?? 0) + 1,
    comment: file.comment,
    createdAt: now(),
    authorId: user.accountId,
    minorEdit: file.minorEdit,
    mediaType: file.mediaType,
    fileSize: file.bytes.length,
    fileId
  };
  const base = existing ?? {
    id: `att${store.nextId()}`,
    pageId: page.id,
    title: file.name,
    status: 'current' as const
  };
  const attachment: Attachment = {...base, versions: [...(existing?.versions ?? []), version]};
  store.putBytes(fileId, file.bytes);
  store.commit({kind: 'attachment', value: attachment});
  return attachment;
}

/** The version that readers get. */
export function latestFile({versions}: Attachment): AttachmentVersion {
  const version = versions.at(-1);
  if (version === undefined)
    throw new Error('Cannot read an attachment: it has no version. Each is stored with one.');
  return version;
}

/** Path on the server where the bytes can be had without a credential, as from Atlassian's media server. */
export function mediaPath({fileId}: AttachmentVersion, name: string): string {
  return `/__media/${fileId}/${encodeURIComponent(name)}`;
}
