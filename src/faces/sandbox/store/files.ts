import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Bytes of attachments by the id of the file. */
export interface Files {
  put(fileId: string, bytes: Uint8Array): void;
  get(fileId: string): Uint8Array | undefined;
}

/** Files in memory. */
export function createMemoryFiles(): Files {
  const files = new Map<string, Uint8Array>();
  return {
    put: (fileId, bytes) => void files.set(fileId, bytes),
    get: fileId => files.get(fileId)
  };
}

/** Files in a folder. A file gets its name only when it is whole, so that a crash leaves no half one behind. */
export function createFolderFiles(folder: string): Files {
  mkdirSync(folder, {recursive: true});
  const locate = (fileId: string): string => path.join(folder, path.basename(fileId));
  return {
    put(fileId, bytes) {
      const unfinished = `${locate(fileId)}.part`;
      writeFileSync(unfinished, bytes);
      renameSync(unfinished, locate(fileId));
    },
    get: fileId => (existsSync(locate(fileId)) ? readFileSync(locate(fileId)) : undefined)
  };
}
