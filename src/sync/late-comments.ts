import type {VFileMessage} from 'vfile-message';
import {findMarkers} from '../core/comments/index.ts';
import {ConfluenceError} from '../core/errors.ts';
import type {InlineComment, PageId, RemotePage, SourcePath} from '../core/model.ts';
import type {PageContent} from '../ports.ts';
import {type LatePorts, putBack, type WrittenPage} from './put-back.ts';

/** A page that was written: what was replaced, and what by. */
interface Replaced {
  readonly path: SourcePath;
  readonly replaced: {readonly page: RemotePage; readonly body: string | undefined};
  readonly written: RemotePage;
  readonly content: PageContent;
}

/** Finds inline comments that were made between the reading of a page and the writing. */
export interface LateComments {
  note(replaced: Replaced): void;
  /** Put those that make no version, so that Confluence did not refuse our write, back to their text; says which it can't. */
  keep(): Promise<readonly VFileMessage[]>;
}

/** A page is read at most so long before it is written. */
const longestMs = 10 * 60_000;

/** So much clocks of one site may differ, or its times be rounded. */
const toleranceMs = 10_000;

/** Batches of comments that are looked through; so many are made in ten minutes on no site. */
const mostBatches = 4;

/**
 * Remember pages that are written, to look for such comments once, at the end.
 *
 * A site tells its newest comments with one request. Only where one of them is on a page that was written, and new, the page
 * itself is looked at.
 */
export function createLateComments(ports: LatePorts): LateComments {
  const pages = new Map<PageId, WrittenPage>();
  return {
    note({path, replaced, written, content}) {
      const before = pages.get(written.id);
      pages.set(written.id, {
        path,
        replaced: [replaced.page.version.number, ...(before?.replaced ?? [])],
        known: new Set([...findMarkers(replaced.body ?? ''), ...(before?.known ?? [])]),
        page: written,
        title: content.title,
        message: content.message
      });
    },
    async keep() {
      const messages: VFileMessage[] = [];
      for (const [page, comments] of await findLate(ports.reader, pages))
        messages.push(...(await putBack(ports, page, comments)));
      return messages;
    }
  };
}

/** Where the account may not list comments, or the site can't, there is nothing to be done. */
async function findLate(
  reader: LatePorts['reader'],
  pages: ReadonlyMap<PageId, WrittenPage>
): Promise<ReadonlyMap<WrittenPage, readonly InlineComment[]>> {
  const late = new Map<WrittenPage, InlineComment[]>();
  if (pages.size === 0) return late;
  const times = [...pages.values()].map(({page}) => timeOf(page.version)).filter(Number.isFinite);
  const since =
    times.reduce((first, time) => Math.min(first, time), times[0] ?? Number.NEGATIVE_INFINITY) - longestMs;
  try {
    let batches = 0;
    for await (const batch of reader.listNewestComments()) {
      for (const comment of batch) {
        const page = pages.get(comment.pageId);
        if (page !== undefined && isLate(comment, page, since))
          late.set(page, [...(late.get(page) ?? []), comment]);
      }
      batches += 1;
      const last = batch.at(-1);
      const goesOn = last === undefined || timeOf(last) >= since;
      if (!goesOn || batches >= mostBatches) break;
    }
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
  }
  return late;
}

/** Whether a comment is new and was made before the page was written; what was made later is on the new version. */
function isLate(comment: InlineComment, {known, page}: WrittenPage, since: number): boolean {
  if (known.has(comment.ref)) return false;
  const madeAt = timeOf(comment);
  return Number.isNaN(madeAt) || (madeAt >= since && !(madeAt > timeOf(page.version) + toleranceMs));
}

/** Both times are of the site's clock; not a number: it does not tell. */
function timeOf({createdAt}: {readonly createdAt?: string}): number {
  return Date.parse(createdAt ?? '');
}
