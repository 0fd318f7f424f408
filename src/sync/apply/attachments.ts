import {ConfluenceError} from '../../core/errors.ts';
import {formatAttachmentMark, parseAttachmentMark} from '../../core/mark.ts';
import type {Attachment, DesiredPage, PageId} from '../../core/model.ts';
import type {Upload} from '../../ports.ts';
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
  const byName = new Map(existing.map(attachment => [attachment.name, attachment]));
  for (const attachment of attachments) {
    const present = byName.get(attachment.name);
    if (present !== undefined && parseAttachmentMark(present.comment) === attachment.digest) continue;
    await writer.attach(id, await toUpload(attachment, context));
  }
  const wanted = new Set(attachments.map(attachment => attachment.name));
  for (const attachment of existing) {
    const ours = parseAttachmentMark(attachment.comment) !== undefined;
    if (ours && !wanted.has(attachment.name)) await writer.detach(attachment);
  }
}

async function toUpload(
  {name, mediaType, digest, source}: Attachment,
  context: ApplyContext
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
  {tree}: ApplyContext
): Promise<Uint8Array | undefined> {
  if (source.kind === 'text') return new TextEncoder().encode(source.text);
  return source.kind === 'file' ? tree.readBytes(source.path) : undefined;
}
