import pLimit from 'p-limit';
import {parseAttachmentMark} from '../../core/mark.ts';
import type {PageId} from '../../core/model.ts';
import type {Operation} from '../../core/plan/operation.ts';
import type {PageReader, RemoteAttachment} from '../../ports.ts';
import type {PageFiles} from '../diagrams.ts';

/** Attachments that were listed already, by page, so that nothing is read twice. */
export type ListedAttachments = Map<PageId, readonly RemoteAttachment[]>;

/** Find the pages whose diagrams may have to be drawn, and the files that they have already. */
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
    if (!('page' in operation) || operation.kind === 'move' || operation.kind === 'retitle') return [];
    const {page} = operation;
    if (!page.attachments.some(({source}) => source.kind === 'diagram')) return [];
    if (operation.kind === 'create') return [{page, present: new Set()}];
    if (operation.kind === 'update' && !operation.changes.includes('attachments')) return [];
    const {id} = operation.target;
    const attachments = await limit(() => reader.readAttachments(id));
    listed.set(id, attachments);
    const wanted = new Map(page.attachments.map(({name, digest}) => [name, digest]));
    const isPresent = ({name, comment}: RemoteAttachment) =>
      wanted.has(name) && wanted.get(name) === parseAttachmentMark(comment);
    return [{page, present: new Set(attachments.filter(isPresent).map(({name}) => name))}];
  };
  return (await Promise.all(operations.map(read))).flat();
}
