import {ConfluenceError} from '../../core/errors.ts';
import type {DesiredPage, Drift, RemotePage} from '../../core/model.ts';
import {editedBy} from '../../core/plan/drift.ts';
import type {ApplyContext} from './context.ts';

/** What a write came to. */
export interface Written {
  readonly page: RemotePage;
  /** Somebody saved between our read and our write. */
  readonly drift?: Drift;
}

/** Write the next version of a page; it carries the mark, so this is the moment from which the page counts as synced. */
export async function writePage(
  page: DesiredPage,
  target: RemotePage,
  context: ApplyContext & {readonly title?: string}
): Promise<Written> {
  const {content, isOpen} = context.finish(page, context.title);
  if (isOpen) context.unfinished.add(page.entry.path);
  else context.unfinished.delete(page.entry.path);
  const current = context.written.get(page.entry.path) ?? target;
  try {
    return remember(page, {page: await context.writer.update(current, content)}, context);
  } catch (error) {
    if (!(error instanceof ConfluenceError) || error.code !== 'conflict' || context.onDrift !== 'overwrite')
      throw error;
    const [fresh] = await context.reader.readPages([target.id]);
    if (fresh === undefined || fresh.version.number === current.version.number) throw error;
    const written = await context.writer.update(fresh, content);
    return remember(page, {page: written, drift: editedBy(fresh, current.version.number)}, context);
  }
}

function remember(page: DesiredPage, written: Written, context: ApplyContext): Written {
  context.written.set(page.entry.path, written.page);
  return written;
}
