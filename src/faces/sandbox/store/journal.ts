import {closeSync, ftruncateSync, mkdirSync, openSync, readSync, fstatSync, writeSync} from 'node:fs';
import path from 'node:path';
import type {Change} from './change.ts';

/** Where changes are written before they count. */
export interface Journal {
  /** Save changes that belong together; they are all there after a crash, or none of them. */
  append(changes: readonly Change[]): void;
  close(): void;
}

const name = 'journal.jsonl';
const chunkSize = 4 * 1024 * 1024;

/**
 * Open the journal of a folder and replay it.
 *
 * One line is one transaction, as a JSON array of changes. A process that was killed can leave an unfinished last line,
 * which was never answered for and is cut off.
 *
 * @param folder
 *   Made when it is not there.
 * @param replay
 *   Called for each transaction, in the order in which they were written.
 */
export function openJournal(folder: string, replay: (changes: readonly Change[]) => void): Journal {
  mkdirSync(folder, {recursive: true});
  const file = openSync(path.join(folder, name), 'a+');
  let number = 0;
  let end = replayLines(file, line => {
    number++;
    replay(parseLine(line, `${path.join(folder, name)}:${number}`));
  });
  ftruncateSync(file, end);
  return {
    append(changes) {
      const line = Buffer.from(`${JSON.stringify(changes)}\n`);
      try {
        for (let written = 0; written < line.length;) written += writeSync(file, line, written);
      } catch (error) {
        // Half a line would spoil everything behind it, say after the disk was full for a moment.
        ftruncateSync(file, end);
        throw error;
      }
      end += line.length;
    },
    close: () => closeSync(file)
  };
}

function parseLine(line: string, place: string): readonly Change[] {
  try {
    return JSON.parse(line) as readonly Change[];
  } catch (cause) {
    const why = 'this line is no JSON. Restore the folder from a copy, or delete it to begin anew.';
    throw new Error(`Cannot open the data folder of the sandbox: ${place}: ${why}`, {cause});
  }
}

/** A journal that keeps nothing. */
export function forgetfulJournal(): Journal {
  return {append: () => {}, close: () => {}};
}

/** Call back with every complete line; answers the length in bytes of all of them together. */
function replayLines(file: number, onLine: (line: string) => void): number {
  const size = fstatSync(file).size;
  const chunk = Buffer.allocUnsafe(chunkSize);
  let rest: Buffer = Buffer.alloc(0);
  let complete = 0;
  for (let position = 0; position < size;) {
    const count = readSync(file, chunk, 0, chunkSize, position);
    if (count === 0) break;
    position += count;
    let data = rest.length === 0 ? chunk.subarray(0, count) : Buffer.concat([rest, chunk.subarray(0, count)]);
    for (let newline = data.indexOf(10); newline !== -1; newline = data.indexOf(10)) {
      onLine(data.toString('utf8', 0, newline));
      complete += newline + 1;
      data = data.subarray(newline + 1);
    }
    rest = Buffer.from(data);
  }
  return complete;
}
