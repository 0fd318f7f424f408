import type {Attachment, Comment, LongTask, Space, User} from '../model.ts';
import type {Change} from './change.ts';
import {createPageTable, type PageTable} from './page-table.ts';

/** Everything in memory. */
export interface Tables {
  readonly spaces: Map<string, Space>;
  readonly users: Map<string, User>;
  readonly pages: PageTable;
  readonly attachments: Map<string, Attachment>;
  /** Ids of the attachments of a page. */
  readonly attachmentsOf: Map<string, Set<string>>;
  readonly comments: Map<string, readonly Comment[]>;
  readonly tasks: Map<string, LongTask>;
  /** Greatest number that any id has used, so that none is used twice. */
  lastId: number;
}

/** Empty tables. */
export function createTables(): Tables {
  return {
    spaces: new Map(),
    users: new Map(),
    pages: createPageTable(),
    attachments: new Map(),
    attachmentsOf: new Map(),
    comments: new Map(),
    tasks: new Map(),
    lastId: 65_536
  };
}

/** Put one record in its place. */
export function applyChange(tables: Tables, change: Change): void {
  switch (change.kind) {
    case 'space':
      tables.spaces.set(change.value.id, change.value);
      return noteId(tables, change.value.id);
    case 'user':
      tables.users.set(change.value.accountId, change.value);
      return;
    case 'page':
      tables.pages.put(change.value, change.version);
      noteId(tables, change.value.id);
      for (const {id} of [...change.value.labels, ...change.value.properties]) noteId(tables, id);
      return;
    case 'purge':
      tables.pages.purge(change.id);
      for (const id of tables.attachmentsOf.get(change.id) ?? []) tables.attachments.delete(id);
      tables.attachmentsOf.delete(change.id);
      tables.comments.delete(change.id);
      return;
    case 'attachment':
      tables.attachments.set(change.value.id, change.value);
      ofPage(tables, change.value.pageId).add(change.value.id);
      return noteId(tables, change.value.id);
    case 'purge-attachment':
      ofPage(tables, tables.attachments.get(change.id)?.pageId ?? '').delete(change.id);
      tables.attachments.delete(change.id);
      return;
    case 'comment':
      tables.comments.set(change.value.pageId, withComment(tables, change.value));
      return noteId(tables, change.value.id);
    case 'task':
      tables.tasks.set(change.value.id, change.value);
      return noteId(tables, change.value.id);
  }
}

function noteId(tables: Tables, id: string): void {
  tables.lastId = Math.max(tables.lastId, Number(id.replace(/^att/, '')) || 0);
}

function ofPage(tables: Tables, pageId: string): Set<string> {
  const known = tables.attachmentsOf.get(pageId) ?? new Set<string>();
  tables.attachmentsOf.set(pageId, known);
  return known;
}

function withComment(tables: Tables, comment: Comment): readonly Comment[] {
  const others = (tables.comments.get(comment.pageId) ?? []).filter(({id}) => id !== comment.id);
  return [...others, comment];
}
