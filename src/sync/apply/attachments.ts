import {ConfluenceError} from '../../core/errors.ts';
import {formatAttachmentMark, parseAttachmentMark} from '../../core/attachment-mark.ts';
import type {Attachment, DesiredPage, PageId} from '../../core/model.ts';
import type {RemoteAttachment, Upload} from '../../ports.ts';
import type {ApplyContext} from './context.ts';

/**
 * Give a page the files that it shows, and take away those of ours that it shows no more.
 *
 * Files that people attached stay. A file whose comment carries the wanted digest is not sent again.
 */
export async function applyAttachments(
  id: PageId,
  {attachments}: DesiredPage,
  context: ApplyContext & {readonly isNew: boolean}
): Promise<void> {
  const {reader, writer, listed, isNew} = context;
  const existing = isNew ? [] : (listed.get(id) ?? (await reader.readAttachments(id)));
  await attachFiles(attachments, existing, {...context, id});
  const wanted = new Set(attachments.map(attachment => attachment.name));
  for (const attachment of existing) {
    const ours = parseAttachmentMark(attachment.comment) !== undefined;
    if (ours && !wanted.has(attachment.name)) await writer.detach(attachment);
  }
}

/** What sending files takes. */
export type AttachContext = Pick<ApplyContext, 'writer' | 'tree' | 'images'>;

/** Send the files that a page does not have yet with the wanted content. Gives their names. */
export async function attachFiles(
  attachments: readonly Attachment[],
  existing: readonly RemoteAttachment[],
  context: AttachContext & {readonly id: PageId}
): Promise<readonly string[]> {
  const byName = new Map(existing.map(attachment => [attachment.name, attachment]));
  const sent: string[] = [];
  for (const attachment of attachments) {
    const present = byName.get(attachment.name);
    if (present !== undefined && parseAttachmentMark(present.comment) === attachment.digest) continue;
    await context.writer.attach(context.id, await toUpload(attachment, context));
    sent.push(attachment.name);
  }
  return sent;
}

async function toUpload(
  {name, mediaType, digest, source}: Attachment,
  context: AttachContext
): Promise<Upload> {
  const picture = source.kind === 'diagram' ? context.images.get(source.code) : undefined;
  const bytes = picture?.bytes ?? (await readSource(source, context));
  if (bytes !== undefined)
    return {name, mediaType, comment: formatAttachmentMark(digest, picture?.width), bytes};
  const what = source.kind === 'file' ? `${source.path} is gone` : 'its diagram was not drawn';
  throw new ConfluenceError(`Cannot attach ${name}: ${what}.`, {code: 'rejected'});
}

async function readSource(
  source: Attachment['source'],
  {tree}: AttachContext
): Promise<Uint8Array | undefined> {
  if (source.kind === 'text') return new TextEncoder().encode(source.text);
  return source.kind === 'file' ? tree.readBytes(source.path) : undefined;
}
