import type {VFileMessage} from 'vfile-message';
import {findMarkers} from '../core/comments/index.ts';
import {describeLost, describeUnkept} from '../core/comments/messages.ts';
import {ConfluenceError, LimitError} from '../core/errors.ts';
import type {InlineComment, RemotePage, SourcePath} from '../core/model.ts';
import type {PageReader, PageWriter} from '../ports.ts';
import {carryOver} from './carry-over.ts';
import type {Documents} from './documents/documents.ts';

/** What is remembered of a page that was written: no bodies, as a run may write thousands of pages. */
export interface WrittenPage {
  readonly path: SourcePath;
  /** Numbers of the versions that were replaced. */
  readonly replaced: readonly number[];
  /** Comments that were on the page when it was read. */
  readonly known: ReadonlySet<string>;
  readonly page: RemotePage;
  readonly title: string;
  readonly message: string;
}

/** What looking for comments, and putting them back, takes. */
export interface LatePorts {
  readonly reader: Pick<PageReader, 'listNewestComments' | 'readVersionBody'>;
  readonly writer: Pick<PageWriter, 'update'>;
  readonly documents: Pick<Documents, 'carry'>;
}

/**
 * Put comments that were on a version that we replaced back to their text, by one more version with the same mark.
 *
 * @returns
 *   What is to be said of those that can't be put back.
 */
export async function putBack(
  ports: LatePorts,
  written: WrittenPage,
  comments: readonly InlineComment[]
): Promise<readonly VFileMessage[]> {
  const missing = await findMissing(ports, written, comments);
  if (missing === undefined) return [];
  const {path, page, title, message} = written;
  const {before, now} = missing;
  const refs = new Set(missing.comments.map(({ref}) => ref));
  try {
    const {body, lost} = await carryOver(ports.documents, {path, page, current: before, next: now});
    if (body !== now) await ports.writer.update(page, {title, body, message});
    const ours = lost.filter(({ref}) => refs.has(ref));
    return describeLost(ours, {path, page, comments: missing.comments});
  } catch (error) {
    // Somebody saved the page in the meantime, or it can't be written any more.
    if (!(error instanceof ConfluenceError) && !(error instanceof LimitError)) throw error;
    return describeUnkept(missing.comments, {path, page});
  }
}

interface Missing {
  readonly comments: readonly InlineComment[];
  /** Storage format of the version that had them, and of ours. */
  readonly before: string;
  readonly now: string;
}

/** The comments that a version of ours lacks, and the one before had. A comment whose place was lost long ago is on neither. */
async function findMissing(
  {reader}: LatePorts,
  {page, replaced}: WrittenPage,
  comments: readonly InlineComment[]
): Promise<Missing | undefined> {
  try {
    const now = await reader.readVersionBody(page.id, page.version.number);
    if (now === undefined) return undefined;
    const present = findMarkers(now);
    const left = comments.filter(({ref}) => !present.has(ref));
    for (const number of left.length === 0 ? [] : replaced) {
      const before = (await reader.readVersionBody(page.id, number)) ?? '';
      const there = findMarkers(before);
      const found = left.filter(({ref}) => there.has(ref));
      if (found.length > 0) return {comments: found, before, now};
    }
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
  }
  return undefined;
}
