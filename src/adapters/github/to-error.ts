import {InputError} from '../../core/errors.ts';
import {readRefusal} from './refusal.ts';
import type {GitHubRefusal} from './refusal.ts';

/**
 * Turn a failure of a request to GitHub into the error that people read. An `InputError` stays as it is.
 *
 * @param task
 *   What could not be done, as it follows "Cannot".
 * @param permission
 *   The permission of the workflow that the request takes.
 * @throws
 *   The error itself when it is no failure of a request.
 */
export function toInputError(error: unknown, task: string, permission: string): InputError {
  if (error instanceof InputError) return error;
  const refusal = readRefusal(error);
  return new InputError(`Cannot ${task}: ${explain(refusal, permission)}`, {cause: error});
}

/** Say in one phrase what GitHub refused, with the permission that is missing. Throws what no request threw. */
export function explainRefusal(error: unknown, permission: string): string {
  const {message} = readRefusal(error);
  return /resource not accessible/i.test(message)
    ? `${message}; give the job the permission "${permission}"`
    : message;
}

function explain({status, message}: GitHubRefusal, permission: string): string {
  if (/resource not accessible/i.test(message)) {
    return `GitHub says "${message}". Give the job the permission "${permission}" in the workflow.`;
  }
  if (status === 401) return `GitHub says "${message}". Check the input github-token.`;
  if (status === 429 || /rate limit/i.test(message))
    return `GitHub's rate limit is used up ("${message}"). The token of a job has 1,000 requests per hour and repository. Run the workflow again later.`;
  if (status === 404) {
    return `GitHub says "${message}". Either it does not exist, or the token cannot see it: check the permission "${permission}".`;
  }
  if (status === undefined || status >= 500)
    return `GitHub gave no usable answer (${message}). Run the workflow again later.`;
  return `GitHub says "${message}".`;
}
