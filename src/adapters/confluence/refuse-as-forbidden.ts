import {ConfluenceError} from '../../core/errors.ts';
import {hasCode} from './write-once.ts';

/**
 * Turn every refusal of a restriction into an error with code `forbidden`.
 *
 * The Free edition of the Cloud and old versions of Data Center have no restrictions, and an account without the right to
 * set them may hear 404: how exactly each is answered is not documented.
 */
export async function refuseAsForbidden(task: Promise<void>): Promise<void> {
  try {
    await task;
  } catch (error) {
    if (!hasCode(error, ['rejected', 'forbidden', 'not-found', 'conflict'])) throw error;
    throw new ConfluenceError(error.message, {
      code: 'forbidden',
      cause: error,
      ...(error.status === undefined ? {} : {status: error.status}),
      ...(error.request ? {request: error.request} : {})
    });
  }
}
