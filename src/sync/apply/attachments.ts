import {ConfluenceError} from '../../core/errors.ts';
import {formatAttachmentMark, parseAttachmentMark} from '../../core/mark.ts';
import type {Attachment, DesiredPage, PageId} from '../../core/model.ts';
import type {SourceTree} from '../../ports.ts';
import type {ApplyContext} from './context.ts';

/**
 * Give a page the files that it shows, and take away those of ours that it shows no more.
 *
 * Files that people attached stay. A file whose comment carries the wanted digest is not sent again.
 */
export async function applyAttachments(
  id: PageId,
  {attachments}: DesiredPage,
  {reader, writer, tree, isNew}: ApplyContext & {readonly isNew: boolean}
): Promise<void> {
  const existing = isNew ? [] : await reader.readAttachments(id);
  const byName = new Map(existing.map(attachment => [attachment.name, attachment]));
  for (const attachment of attachments) {
    const present = byName.get(attachment.name);
    if (present !== undefined && parseAttachmentMark(present.comment) === attachment.digest) continue;
    await writer.attach(id, await toUpload(attachment, tree));
  }
  const wanted = new Set(attachments.map(attachment => attachment.name));
  for (const attachment of existing) {
    const ours = parseAttachmentMark(attachment.comment) !== undefined;
    if (ours && !wanted.has(attachment.name)) await writer.detach(attachment);
  }
}

async function toUpload({name, mediaType, digest, source}: Attachment, tree: SourceTree) {
  return {
    name,
    mediaType,
    comment: formatAttachmentMark(digest),
    bytes: await readSource(name, source, tree)
  };
}

async function readSource(name: string, source: Attachment['source'], tree: SourceTree): Promise<Uint8Array> {
  if (source.kind === 'text') return new TextEncoder().encode(source.text);
  const bytes = source.kind === 'file' ? await tree.readBytes(source.path) : undefined;
  if (bytes !== undefined) return bytes;
  const what = source.kind === 'file' ? `${source.path} is gone` : 'the diagram was not drawn';
  throw new ConfluenceError(`Cannot attach ${name}: ${what}.`, {code: 'rejected'});
}
