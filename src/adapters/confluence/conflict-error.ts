import {ConfluenceError} from '../../core/errors.ts';
import type {RemotePage} from '../../core/model.ts';

/** Tell that somebody else wrote the version that we wanted to write. */
export function conflictError(
  task: string,
  version: number,
  {found, error}: {readonly found: RemotePage; readonly error: ConfluenceError}
): ConfluenceError {
  const {number, authorId = 'somebody', createdAt = 'just now'} = found.version;
  return new ConfluenceError(
    `Cannot ${task}: it was edited in Confluence meanwhile (version ${number} by ${authorId}, ${createdAt}; ` +
      `expected version ${version - 1}). Look at its history, then run again.`,
    {
      code: 'conflict',
      status: error.status ?? 409,
      cause: error,
      ...(error.request ? {request: error.request} : {})
    }
  );
}
