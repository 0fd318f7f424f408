/**
 * Wait for all of several tasks, also when one fails, so that no request outlives the answer to its question.
 *
 * @throws
 *   What the first task in the list that failed threw.
 */
export async function waitForAll<const Tasks extends readonly Promise<unknown>[]>(
  tasks: Tasks
): Promise<{-readonly [Index in keyof Tasks]: Awaited<Tasks[Index]>}> {
  await Promise.allSettled(tasks);
  return Promise.all(tasks);
}
