import {type CarriedBody, carryReaders, hasTraces} from '../../core/comments/index.ts';
import type {Built} from '../../core/desired/index.ts';
import {LimitError} from '../../core/errors.ts';
import {createMessage} from '../../core/message.ts';
import type {SourcePath} from '../../core/model.ts';
import type {ThreadPool} from '../../ports.ts';
import type {Documents, Outline, Replacement} from './documents.ts';
import {type PackedBuilt, unpackBuilt} from './pack.ts';

/** Enough for no thread to wait for the next job, and for the pool to see when another thread is worth it. */
const jobsPerThread = 8;

/** Characters of both bodies with which the comparison is worth a thread; less takes some milliseconds. */
const worthAThread = 100_000;

/** Work on documents in threads, which are ended when a document takes too much time or memory. */
export function createThreadedDocuments(pool: ThreadPool): Documents {
  return {
    parallel: pool.size * jobsPerThread,
    async convert(input, shared) {
      const result = await pool.run({task: 'convert', input, shared});
      return result.kind === 'done'
        ? unpackBuilt(result.value as PackedBuilt)
        : giveUp(input.entry.path, result.reason);
    },
    async carry(replacement) {
      if (isQuick(replacement)) return carryReaders(replacement.current, replacement.next, replacement.last);
      const result = await pool.run({task: 'carry', input: replacement});
      if (result.kind === 'done') return result.value as CarriedBody;
      throw new LimitError(`comparing its content with the new one took too long (${result.reason})`);
    },
    async outline(path, text) {
      const result = await pool.run({task: 'outline', input: {path, text}});
      return result.kind === 'done' ? (result.value as Outline) : undefined;
    }
  };
}

function isQuick({current, next, last}: Replacement): boolean {
  return current.length + next.length < worthAThread || !hasTraces(current, next, last);
}

function giveUp(path: SourcePath, reason: string): Built {
  const message = createMessage(
    `Cannot convert ${path}: ${reason}. No ordinary document does: split it, or look for a part that was made to be hard to read.`,
    {path, ruleId: 'conversion-limit', severity: 'error'}
  );
  return {anchors: new Set(), references: [], messages: [message]};
}
