import {parentPort} from 'node:worker_threads';
import {keptShared, type Request, type Response} from './protocol.ts';

/** The tasks that a thread can do, by name. */
export type Tasks = Readonly<Record<string, (input: never, shared: never) => Promise<unknown>>>;

/** Do the jobs that a pool sends to this thread, one after the other. */
export function serveTasks(tasks: Tasks): void {
  const shared = new Map<number, object>();
  parentPort?.on('message', (request: Request) => {
    void answer(request).then(response => parentPort?.postMessage(response));
  });

  async function answer({id, task, input, shared: data}: Request): Promise<Response> {
    try {
      if (data?.value !== undefined) keep(data.key, data.value);
      const run = tasks[task] as ((input: unknown, shared: unknown) => Promise<unknown>) | undefined;
      if (run === undefined) throw new Error(`there is no task "${task}"`);
      return {id, value: await run(input, data && shared.get(data.key))};
    } catch (error) {
      // An error of another thread cannot be thrown here: it travels as what people read of it.
      const {message, stack} = error instanceof Error ? error : new Error(String(error));
      return {id, error: {message, ...(stack === undefined ? {} : {stack})}};
    }
  }

  function keep(key: number, value: object): void {
    shared.set(key, value);
    const [oldest] = shared.keys();
    if (shared.size > keptShared && oldest !== undefined) shared.delete(oldest);
  }
}
