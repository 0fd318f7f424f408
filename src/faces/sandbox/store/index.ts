import path from 'node:path';
import type {Change} from './change.ts';
import {createFolderFiles, createMemoryFiles, type Files} from './files.ts';
import {forgetfulJournal, openJournal} from './journal.ts';
import {createReads, type Reads} from './reads.ts';
import {applyChange, createTables} from './tables.ts';

/** What the sandbox knows. Reads are synchronous and see every change at once. */
export interface Store extends Reads {
  /** Bytes of one version of an attachment. */
  bytes(fileId: string): Uint8Array | undefined;
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
