import type {VFileMessage} from 'vfile-message';
import {isSameForReaders} from '../core/comments/index.ts';
import {createMessage} from '../core/message.ts';
import type {RemotePage, SourcePath} from '../core/model.ts';
import type {PageReader, UnpublishedEdit} from '../ports.ts';

/** A page that is about to be written. */
interface Standing {
  readonly path: SourcePath;
  readonly page: RemotePage;
  /** Its storage format; undefined: not known. */
  readonly body: string | undefined;
}

/**
 * Read what somebody wrote on a page without publishing it.
 *
 * Nobody can see the draft of a page that lies in the trash.
 */
export async function readUnpublished(
  reader: Pick<PageReader, 'readUnpublished'>,
  {status, id}: RemotePage
): Promise<UnpublishedEdit | undefined> {
  return status === 'current' ? reader.readUnpublished(id) : undefined;
}

/**
 * Say that somebody has an unpublished edit of a page that is about to be written.
 *
 * Confluence merges what we write into it, and where they differ much ours wins (Confluence Cloud REST API v2,
 * PUT /pages/{id}). A draft that says the same as the page is left by everybody who only looks at the editor.
 */
export function describeUnpublished(
  edit: UnpublishedEdit | undefined,
  {path, page, body}: Standing
): readonly VFileMessage[] {
  if (edit === undefined || body === undefined) return [];
  if (edit.title === page.title && isSameForReaders(edit.body, body)) return [];
  const who = edit.authorId === undefined ? '' : ` by account ${edit.authorId}`;
  const reason = `Page ${page.id} "${page.title}" has an unpublished edit${who}. Confluence merges the new version into it, and parts of it can get lost: its author should compare it before publishing (${page.url}).`;
  return [createMessage(reason, {path, ruleId: 'unpublished-edit', severity: 'warning'})];
}
