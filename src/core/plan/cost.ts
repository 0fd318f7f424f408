import type {DesiredPage, OutputPart} from '../model.ts';
import type {Operation} from './operation.ts';

/** Pages that Confluence tells about in one request (Confluence Cloud REST API v2, GET /pages). */
const pagesPerRead = 250;

/** Write requests that a new page takes: draft, publishing, attachments, labels with their memory, restriction. */
export function countCreateWrites({attachments, labels, readOnly}: DesiredPage): number {
  return 2 + attachments.length + (labels.length > 0 ? 2 : 0) + (readOnly ? 1 : 0);
}

/** Write requests that an operation takes at least; how many attachments differ is known only when it is carried out. */
export function countWrites(operation: Operation): number {
  switch (operation.kind) {
    case 'create':
      return countCreateWrites(operation.page);
    case 'update':
      return 1 + countParts(operation.page, operation.changes);
    case 'complete':
      return operation.page.readOnly ? 1 : 0;
    case 'skip':
      return 0;
    case 'move':
    case 'retitle':
    case 'archive':
    case 'trash':
      return 1;
  }
}

function countParts({attachments, labels}: DesiredPage, changes: readonly OutputPart[]): number {
  const sent = {attachments: attachments.length > 0, labels: labels.length > 0, access: true};
  return changes.filter(part => part in sent && sent[part as keyof typeof sent]).length;
}

/** Read requests that a sync takes about: who and where we are, the spaces, the known pages, a search for each new one. */
export function estimateReads({known, created}: {readonly known: number; readonly created: number}): number {
  return known + created === 0 ? 0 : 2 + Math.ceil(known / pagesPerRead) + created;
}
