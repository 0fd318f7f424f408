import path from 'node:path';
import type {Attachment, Comment, LongTask, Page, Space, Status, User} from '../model.ts';
import type {Change} from './change.ts';
import {createFolderFiles, createMemoryFiles, type Files} from './files.ts';
import {forgetfulJournal, openJournal} from './journal.ts';
import {createReads} from './reads.ts';
import {applyChange, createTables} from './tables.ts';

/** What the sandbox knows. Reads are synchronous and see every change at once. */
export interface Store {
  spaces(): readonly Space[];
  space(id: string): Space | undefined;
  /** Keys are compared without regard to case, as in the Cloud. */
  spaceByKey(key: string): Space | undefined;
  users(): readonly User[];
  user(accountId: string): User | undefined;
  /** A page or folder in any status. */
  page(id: string): Page | undefined;
  /** Pages and folders of a space, oldest first. Default: current ones. */
  pages(spaceId: string, statuses?: readonly Status[]): readonly Page[];
  /** Ids greater than `after` of one space, or of all, ascending. */
  pageIds(spaceId: string | undefined, after?: string): Iterable<string>;
  /** Pages and folders whose title is this one, compared as Confluence does, in any status. */
  titled(spaceId: string, title: string): readonly Page[];
  /** Children of a page or folder, in their order. Default: current ones. */
  children(parentId: string, statuses?: readonly Status[]): readonly Page[];
  /** What is at the top of a space, in its order. */
  roots(spaceId: string): readonly Page[];
  /** Position behind the last child of a parent (undefined: of the top of the space). */
  nextPosition(spaceId: string, parentId: string | undefined): number;
  /** Attachments of a page that are not in the trash. */
  attachments(pageId: string): readonly Attachment[];
  attachment(id: string): Attachment | undefined;
  /** Bytes of one version of an attachment. */
  bytes(fileId: string): Uint8Array | undefined;
  comments(pageId: string): readonly Comment[];
  task(id: string): LongTask | undefined;
  /** The task that was started last. */
  lastTask(): LongTask | undefined;
  /** An id that nothing has had before. */
  nextId(): string;
  /** Keep bytes under an id; done before the record that names it is committed. */
  putBytes(fileId: string, bytes: Uint8Array): void;
  /** Save changes, all or none, then make them visible and tell the listeners. */
  commit(...changes: readonly Change[]): void;
  /** Be told of every commit. Answers the way to be told no more. */
  subscribe(listener: (changes: readonly Change[]) => void): () => void;
  close(): void;
}

/**
 * Open a store.
 *
 * @param dataDir
 *   Folder that keeps everything, also when the process is killed; undefined: memory only.
 */
export function openStore(dataDir: string | undefined): Store {
  const tables = createTables();
  const listeners = new Set<(changes: readonly Change[]) => void>();
  const files: Files =
    dataDir === undefined ? createMemoryFiles() : createFolderFiles(path.join(dataDir, 'files'));
  const journal =
    dataDir === undefined
      ? forgetfulJournal()
      : openJournal(dataDir, changes => changes.forEach(change => applyChange(tables, change)));
  return {
    ...createReads(tables),
    bytes: fileId => files.get(fileId),
    nextId: () => String(++tables.lastId),
    putBytes: (fileId, bytes) => files.put(fileId, bytes),
    commit(...changes) {
      journal.append(changes);
      for (const change of changes) applyChange(tables, change);
      for (const listener of listeners) listener(changes);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => journal.close()
  };
}
