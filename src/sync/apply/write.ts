import {isSameForReaders} from '../../core/comments/index.ts';
import type {LastVersion} from '../../core/comments/ticks.ts';
import {ConfluenceError} from '../../core/errors.ts';
import {parseMark, sameOutput, unfinished} from '../../core/mark.ts';
import type {DesiredPage, Drift, RemotePage} from '../../core/model.ts';
import {editedBy} from '../../core/plan/drift.ts';
import type {PageContent} from '../../ports.ts';
import {carryOver} from '../carry-over.ts';
import {nameLost} from '../name-lost.ts';
import {describeUnpublished, readUnpublished} from '../unpublished.ts';
import type {ApplyContext} from './context.ts';

/** What a write came to. */
export interface Written {
  readonly page: RemotePage;
  /** Somebody saved between our read and our write. */
  readonly drift?: Drift;
}

/** A page as Confluence has it, with its body. */
interface Standing {
  readonly page: RemotePage;
  readonly body: string | undefined;
}

/** How often a page is written before it is given up that people save in between. */
const mostAttempts = 3;

/**
 * Write the next version of a page; it carries the mark, so this is the moment from which the page counts as synced.
 *
 * What readers left on it, inline comments and ticks, goes over to the new version.
 */
export async function writePage(
  page: DesiredPage,
  target: RemotePage,
  context: ApplyContext & {readonly title?: string}
): Promise<Written> {
  const {path} = page.entry;
  const {content, isOpen} = context.finish(page, context.title);
  if (isOpen) context.unfinished.add(path);
  else context.unfinished.delete(path);
  const first = context.written.get(path) ?? target;
  // Before the write: afterwards it may be gone.
  const isFirst = first === target && context.bodies.has(first.id);
  const edit = isFirst ? await readUnpublished(context.reader, first) : undefined;
  let standing: Standing = {page: first, body: await context.bodies.of(first.id)};
  context.tell(describeUnpublished(edit, {path, ...standing}));
  const last = context.lastVersions.get(first.id) ?? ownVersion(standing);
  let drift: Drift | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const replacement = {current: standing.body ?? '', next: content.body, last};
    const {body, lost} = await carryOver(context.documents, {path, page: standing.page, ...replacement});
    try {
      const written = await context.writer.update(standing.page, {...content, body});
      context.bodies.remember(first.id, body);
      context.written.set(path, written);
      context.late.note({path, replaced: standing, written, content});
      context.tell(await nameLost(context.reader, lost, {path, page: written}));
      return {page: written, ...(drift === undefined ? {} : {drift})};
    } catch (error) {
      const fresh = attempt < mostAttempts ? await readConflict(error, standing.page, context) : undefined;
      if (fresh === undefined) throw error;
      const rival = compareMarks(fresh.page, content);
      if (rival === 'same') {
        context.written.set(path, fresh.page);
        return {page: fresh.page};
      }
      if (rival !== 'ours' && !isOnlyTouched(standing, fresh)) {
        if (context.onDrift !== 'overwrite') throw error;
        drift = editedBy(fresh.page, first.version.number);
      }
      standing = fresh;
    }
  }
}

/** What Confluence has as our last version, if nobody wrote another one since. */
function ownVersion({page, body}: Standing): LastVersion | undefined {
  return body === undefined ? undefined : {body, tasks: parseMark(page.version.message)?.tasks};
}

/** The page that somebody saved in between; undefined: the write failed for another reason. */
async function readConflict(
  error: unknown,
  {id, version}: RemotePage,
  {reader, bodies}: ApplyContext
): Promise<Standing | undefined> {
  if (!(error instanceof ConfluenceError) || error.code !== 'conflict') return undefined;
  const [page] = await reader.readPages([id]);
  if (page === undefined || page.version.number === version.number) return undefined;
  return {page, body: await bodies.again(id)};
}

/**
 * Whose version came in between: one of ours when another run for the same file wrote it, or when Confluence showed us an old
 * version; `same`: it is the one that we were about to write.
 */
function compareMarks({version}: RemotePage, {message}: PageContent): 'ours' | 'same' | 'theirs' {
  const [other, own] = [parseMark(version.message), parseMark(message)];
  if (other === undefined || own === undefined) return 'theirs';
  const isOurs =
    other.repository === own.repository && other.path === own.path && other.mapping === own.mapping;
  if (!isOurs) return 'theirs';
  const {inputs, output} = own.fingerprint;
  const isWhole = inputs !== unfinished.inputs;
  return isWhole && other.fingerprint.inputs === inputs && sameOutput(other.fingerprint.output, output)
    ? 'same'
    : 'ours';
}

/** Whether readers commented or ticked, and nobody edited. */
function isOnlyTouched(before: Standing, now: Standing): boolean {
  if (before.body === undefined || now.body === undefined) return false;
  const isSamePage = before.page.title === now.page.title && before.page.status === now.page.status;
  return isSamePage && isSameForReaders(before.body, now.body);
}
