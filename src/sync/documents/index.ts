import type {ThreadPool} from '../../ports.ts';
import type {Documents} from './documents.ts';
import {createLocalDocuments} from './local.ts';
import {createThreadedDocuments} from './threaded.ts';
import type {RenderMath} from './tools.ts';

export {createDocumentTasks} from './tasks.ts';
export {createLocalDocuments} from './local.ts';

/**
 * Open the work on documents.
 *
 * @param loadMath
 *   Loads what draws formulas.
 * @param threads
 *   Undefined: the work is done in this thread, without limits.
 */
export function openDocuments(
  loadMath: () => Promise<RenderMath>,
  threads: ThreadPool | undefined
): Documents {
  return threads === undefined ? createLocalDocuments(loadMath) : createThreadedDocuments(threads);
}
