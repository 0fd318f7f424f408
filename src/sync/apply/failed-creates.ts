import pLimit from 'p-limit';
import {openPaths} from '../../core/desired/body.ts';
import type {DesiredPage, SourcePath} from '../../core/model.ts';
import type {Outcome} from '../../core/plan/outcome.ts';
import type {Operation} from '../../core/plan/operation.ts';
import type {ApplyContext} from './context.ts';
import {writePage} from './write.ts';

/** Paths of new pages that do not exist after all. One that only lacks its labels or files does exist. */
export function findFailedCreates(outcomes: readonly Outcome[]): readonly SourcePath[] {
  return outcomes.flatMap(outcome => {
    const {operation, status} = outcome;
    const exists =
      status === 'applied' || status === 'unneeded' || (status === 'failed' && outcome.pageId !== undefined);
    return operation.kind === 'create' && !exists ? [operation.page.entry.path] : [];
  });
}

/**
 * Write the pages again that were published with a link to a page that was still to come: it came and has an id now, or it
 * did not.
 *
 * Pages that link to each other have to be published before it is known whether all of them can be.
 *
 * @param refresh
 *   Gives an operation its page as it is without the missing ones.
 */
export async function repairLinks(
  outcomes: readonly Outcome[],
  missing: ReadonlySet<SourcePath>,
  {context, refresh, concurrency}: Means
): Promise<readonly Outcome[]> {
  const limit = pLimit(concurrency);
  const repairOne = async (outcome: Outcome): Promise<Outcome> => {
    const {operation} = outcome;
    const waits =
      outcome.status === 'applied' &&
      'page' in operation &&
      (context.unfinished.has(operation.page.entry.path) ||
        openPaths(operation.page.body).some(path => missing.has(path)));
    const fresh = waits ? refresh(operation) : operation;
    if (!waits || operation.kind === 'retitle' || !('page' in fresh)) return outcome;
    return limit(() => repair(fresh.page, outcome, context));
  };
  return Promise.all(outcomes.map(repairOne));
}

interface Means {
  readonly context: ApplyContext;
  readonly refresh: (operation: Operation) => Operation;
  /** Pages that are written at the same time. */
  readonly concurrency: number;
}

async function repair(
  page: DesiredPage,
  outcome: Extract<Outcome, {status: 'applied'}>,
  context: ApplyContext
): Promise<Outcome> {
  try {
    return {...outcome, ...(await writePage(page, outcome.page, context))};
  } catch (error) {
    // Whatever goes wrong with one page, the others go on.
    if (!(error instanceof Error)) throw error;
    return {operation: outcome.operation, status: 'failed', error, pageId: outcome.page.id};
  }
}
