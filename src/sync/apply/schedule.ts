import pLimit from 'p-limit';
import {findDependencies} from '../../core/plan/dependencies.ts';
import {type Operation, pathOf} from '../../core/plan/operation.ts';
import type {Outcome} from '../../core/plan/outcome.ts';

/** How operations are run. */
export interface Schedule {
  readonly run: (operation: Operation) => Promise<Outcome>;
  /** Called when it is known of every new page whether it exists, before pages are written that may link to it. */
  readonly afterCreates: (outcomes: readonly Outcome[]) => Promise<void>;
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
  /** Called after each operation. */
  readonly onDone: (outcome: Outcome) => void;
}

/**
 * Run operations side by side, each after those that it depends on.
 *
 * New pages come first, with all that must happen before them: whether they can be linked to is known when the others
 * are written. What depends on a failed operation is not tried. When the run is ended, what is under way is finished
 * and nothing new begins.
 */
export async function runInOrder(
  operations: readonly Operation[],
  schedule: Schedule
): Promise<readonly Outcome[]> {
  const limit = pLimit(schedule.concurrency);
  const results: Promise<Outcome>[] = [];
  const dependencies = findDependencies(operations);
  const first = closeOverCreates(operations, dependencies);
  const start = (index: number, operation: Operation, gate?: Promise<void>): void => {
    const before = (dependencies[index] ?? []).flatMap(other => results[other] ?? []);
    results[index] = runAfter(operation, {before, gate}, {...schedule, limit});
  };
  for (const [index, operation] of operations.entries()) if (first.has(index)) start(index, operation);
  const gate = Promise.all([...first].flatMap(index => results[index] ?? [])).then(schedule.afterCreates);
  for (const [index, operation] of operations.entries()) if (!first.has(index)) start(index, operation, gate);
  await gate;
  return Promise.all(results);
}

/** Indices of the operations that create pages, and of all that must come before them. */
function closeOverCreates(
  operations: readonly Operation[],
  dependencies: readonly (readonly number[])[]
): ReadonlySet<number> {
  const first = new Set(operations.flatMap(({kind}, index) => (kind === 'create' ? [index] : [])));
  // A set may grow while it is gone through.
  for (const index of first) for (const before of dependencies[index] ?? []) first.add(before);
  return first;
}

interface Before {
  readonly before: readonly Promise<Outcome>[];
  readonly gate: Promise<void> | undefined;
}

async function runAfter(
  operation: Operation,
  {before, gate}: Before,
  {run, signal, onDone, limit}: Schedule & {readonly limit: ReturnType<typeof pLimit>}
): Promise<Outcome> {
  await gate;
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
