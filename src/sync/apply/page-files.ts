import pLimit from 'p-limit';
import {parseAttachmentMark, parseDrawnWidth} from '../../core/attachment-mark.ts';
import {ConfluenceError} from '../../core/errors.ts';
import type {DesiredPage, PageId} from '../../core/model.ts';
import type {Operation} from '../../core/plan/operation.ts';
import type {PageReader, RemoteAttachment} from '../../ports.ts';
import type {PageFiles} from '../diagrams.ts';

/** Attachments that were listed already, by page, so that nothing is read twice. */
export type ListedAttachments = Map<PageId, readonly RemoteAttachment[]>;

/**
 * Find the pages whose diagrams may have to be drawn, and the drawings that they have already.
 *
 * Whatever is written to a page, its body goes along, and with it the widths of its drawings.
 */
export async function readPageFiles(
  operations: readonly Operation[],
  {
    reader,
    listed,
    concurrency
  }: {readonly reader: PageReader; readonly listed: ListedAttachments; readonly concurrency: number}
): Promise<readonly PageFiles[]> {
  const limit = pLimit(concurrency);
  const read = async (operation: Operation): Promise<readonly PageFiles[]> => {
    if (!('page' in operation)) return [];
    const {page} = operation;
    if (!page.attachments.some(({source}) => source.kind === 'diagram')) return [];
    if (operation.kind === 'create') return [{page, present: new Map()}];
    const attachments = await limit(() => list(operation.target.id, reader));
    if (attachments === undefined) return [{page, present: new Map()}];
    listed.set(operation.target.id, attachments);
    return [{page, present: findDrawings(page, attachments)}];
  };
  return (await Promise.all(operations.map(read))).flat();
}

/** A page whose files can't be listed gets its drawings anew; whatever is wrong with it shows when it is written. */
async function list(id: PageId, reader: PageReader): Promise<readonly RemoteAttachment[] | undefined> {
  try {
    return await reader.readAttachments(id);
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return undefined;
  }
}

/** Names and widths of the wanted drawings among the files of a page. */
function findDrawings(
  page: DesiredPage,
  attachments: readonly RemoteAttachment[]
): ReadonlyMap<string, number> {
  const wanted = new Map(page.attachments.map(({name, digest}) => [name, digest]));
  const present = new Map<string, number>();
  for (const {name, comment} of attachments) {
    const width = parseDrawnWidth(comment);
    const isWanted = wanted.has(name) && wanted.get(name) === parseAttachmentMark(comment);
    if (isWanted && width !== undefined) present.set(name, width);
  }
  return present;
}
