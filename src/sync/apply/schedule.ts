import pLimit from 'p-limit';
import {findDependencies} from '../../core/plan/dependencies.ts';
import {type Operation, pathOf} from '../../core/plan/operation.ts';
import type {Outcome} from '../../core/plan/outcome.ts';

/** How operations are run. */
export interface Schedule {
  readonly run: (operation: Operation) => Promise<Outcome>;
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
  /** Called after each operation. */
  readonly onDone: (outcome: Outcome) => void;
}

/**
 * Run operations side by side, each after those that it depends on.
 *
 * What depends on a failed operation is not tried. When the run is ended, what is under way is finished and nothing
 * new begins.
 */
export async function runInOrder(
  operations: readonly Operation[],
  schedule: Schedule
): Promise<readonly Outcome[]> {
  const limit = pLimit(schedule.concurrency);
  const results: Promise<Outcome>[] = [];
  const dependencies = findDependencies(operations);
  for (const [index, operation] of operations.entries()) {
    const before = (dependencies[index] ?? []).flatMap(other => results[other] ?? []);
    results.push(runAfter(operation, before, {...schedule, limit}));
  }
  return Promise.all(results);
}

async function runAfter(
  operation: Operation,
  before: readonly Promise<Outcome>[],
  {run, signal, onDone, limit}: Schedule & {readonly limit: ReturnType<typeof pLimit>}
): Promise<Outcome> {
  const finished = await Promise.all(before);
  const failed = finished.find(outcome => !isDone(outcome));
  const outcome = await limit(async (): Promise<Outcome> => {
    if (operation.kind === 'skip') return {operation, status: 'skipped'};
    if (signal?.aborted === true) return {operation, status: 'cancelled'};
    if (failed !== undefined) return {operation, status: 'blocked', by: pathOf(failed.operation)};
    return run(operation);
  });
  onDone(outcome);
  return outcome;
}

function isDone({status}: Outcome): boolean {
  return status === 'applied' || status === 'unneeded';
}
