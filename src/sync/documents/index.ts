import type {ThreadPool} from '../../ports.ts';
import type {Documents} from './documents.ts';
import {createThreadedDocuments} from './threaded.ts';
import type {RenderMath} from './tools.ts';

export {createDocumentTasks} from './tasks.ts';

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
  return threads === undefined ? createLaterDocuments(loadMath) : createThreadedDocuments(threads);
}

/** Load the parser only with the first document: a run that finds nothing to do needs none. */
function createLaterDocuments(loadMath: () => Promise<RenderMath>): Documents {
  let loading: Promise<Documents> | undefined;
  const load = () => (loading ??= import('./local.ts').then(local => local.createLocalDocuments(loadMath)));
  return {
    parallel: 1,
    convert: async (conversion, surroundings) => (await load()).convert(conversion, surroundings),
    outline: async (path, text) => (await load()).outline(path, text),
    carry: async replacement => (await load()).carry(replacement)
  };
}
