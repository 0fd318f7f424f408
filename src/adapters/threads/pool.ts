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
  /** Milliseconds without work after which threads are ended, all but one; the last one waits four times as long. Default 1000. */
  readonly idleMs?: number;
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
  const crew = createCrew(options, () => queue.length);

  async function work(thread: Thread): Promise<void> {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const result = thread.run(next.job, options.limitMs);
      next.settle(result);
      await result.catch(() => undefined);
      if (thread.hasEnded()) break;
    }
    crew.giveBack(thread);
    wake();
  }

  function wake(): void {
    const thread = queue.length === 0 ? undefined : crew.take();
    if (thread !== undefined) void work(thread);
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

const usualIdleMs = 1000;

/** The threads of a pool: those that work, and those that wait for work. */
function createCrew(options: PoolOptions, countWaiting: () => number) {
  const idle: Thread[] = [];
  let started = 0;
  let rests: readonly NodeJS.Timeout[] = [];
  const idleMs = options.idleMs ?? usualIdleMs;
  /** Each holds some 70 MB, which the sending of thousands of pages can do without. */
  const dismiss = (kept: number): void => {
    for (const thread of idle.splice(kept)) {
      thread.end();
      started -= 1;
    }
  };
  return {
    /** A thread that waits, or a new one if that is worth it; undefined: the working ones will do. */
    take(): Thread | undefined {
      for (let thread = idle.pop(); thread !== undefined; thread = idle.pop()) {
        if (!thread.hasEnded()) return thread;
        started -= 1;
      }
      const isWorthIt = started === 0 || countWaiting() > worthAThread * started;
      if (started >= options.size || !isWorthIt) return undefined;
      started += 1;
      return startThread(options);
    },
    giveBack(thread: Thread): void {
      if (thread.hasEnded()) started -= 1;
      else idle.push(thread);
      for (const timer of rests) clearTimeout(timer);
      rests = [setTimeout(dismiss, idleMs, 1).unref(), setTimeout(dismiss, idleMs * 4, 0).unref()];
    }
  };
}
