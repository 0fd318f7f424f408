import type {Job, JobResult, ThreadPool} from '../../ports.ts';
import {startThread, type Thread} from './thread.ts';

export interface PoolOptions {
  /** The script that every thread runs; it calls `serveTasks`. */
  readonly script: URL;
  /** Most threads. They are started when there is work for them. */
  readonly size: number;
  /** Milliseconds that one job may take. */
  readonly limitMs: number;
  /** Megabytes that one thread may use for its objects. */
  readonly limitMb: number;
}

interface Waiting {
  readonly job: Job;
  readonly settle: (result: Promise<JobResult>) => void;
}

/** Jobs that wait for each thread before another one is started: starting costs more than some short jobs. */
const worthAThread = 6;

/** Make a pool of threads. None is started yet; idle ones keep no process alive. */
export function createThreadPool(options: PoolOptions): ThreadPool {
  const queue: Waiting[] = [];
  const idle: Thread[] = [];
  let started = 0;

  async function work(thread: Thread): Promise<void> {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const result = thread.run(next.job, options.limitMs);
      next.settle(result);
      await result.catch(() => undefined);
      if (thread.hasEnded()) {
        started -= 1;
        return wake();
      }
    }
    idle.push(thread);
  }

  function wake(): void {
    if (queue.length === 0) return;
    const thread = popIdle() ?? startAnother();
    if (thread !== undefined) void work(thread);
  }

  function popIdle(): Thread | undefined {
    for (let thread = idle.pop(); thread !== undefined; thread = idle.pop()) {
      if (!thread.hasEnded()) return thread;
      started -= 1;
    }
    return undefined;
  }

  function startAnother(): Thread | undefined {
    const isWorthIt = started === 0 || queue.length > worthAThread * started;
    if (started >= options.size || !isWorthIt) return undefined;
    started += 1;
    return startThread(options);
  }

  return {
    size: options.size,
    run: job =>
      new Promise((resolve, reject) => {
        queue.push({job, settle: result => void result.then(resolve, reject)});
        wake();
      })
  };
}
