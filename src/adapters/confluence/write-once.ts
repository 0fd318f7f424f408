import {ConfluenceError, type ConfluenceErrorCode} from '../../core/errors.ts';
import type {Client} from './client.ts';
import {backoffMs} from './retry.ts';

export interface Attempted<T> {
  /** Send the write. */
  write(): Promise<T>;
  /** Look whether the write was done all the same; undefined: it was not, and may be sent again. Throws when it must not be. */
  look(error: ConfluenceError): Promise<T | undefined>;
  /** Errors that leave open whether the write was done. */
  readonly doubtful: readonly ConfluenceErrorCode[];
}

const mostWrites = 4;
const patienceMs = 120_000;

/**
 * Send a write that must not be sent twice blindly.
 *
 * When it is unknown whether it was done (the reply was lost, the server stumbled, another write came in between), we look
 * first, and write again only if it was not done.
 *
 * @throws
 *   The last error of the write when it was not done after several times or two minutes, or when nobody answers the look
 *   either; any other error of looking.
 */
export async function writeOnce<T>(client: Client, attempted: Attempted<T>): Promise<T> {
  const startedAt = client.clock.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attempted.write();
    } catch (error) {
      if (!hasCode(error, attempted.doubtful)) throw error;
      await client.sleep(backoffMs(500, attempt, client.clock.random()));
      const done = await lookAfter(attempted, error);
      if (done !== undefined) return done;
      if (attempt >= mostWrites || client.clock.now() - startedAt > patienceMs) throw error;
    }
  }
}

/** Whether something that was thrown is Confluence's refusal for one of these reasons. */
export function hasCode(error: unknown, codes: readonly ConfluenceErrorCode[]): error is ConfluenceError {
  return error instanceof ConfluenceError && codes.includes(error.code);
}

async function lookAfter<T>(attempted: Attempted<T>, error: ConfluenceError): Promise<T | undefined> {
  try {
    return await attempted.look(error);
  } catch (lookError) {
    // The write is what people asked for, so its error says more.
    throw hasCode(lookError, ['unavailable']) ? error : lookError;
  }
}
