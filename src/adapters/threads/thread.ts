import {Worker} from 'node:worker_threads';
import type {Job, JobResult} from '../../ports.ts';
import {keptShared, type Request, type Response} from './protocol.ts';

/** One thread. It does one job at a time. */
export interface Thread {
  /** Run a job. An error that the task throws is thrown again; after an end nothing runs any more. */
  run(job: Job, limitMs: number): Promise<JobResult>;
  hasEnded(): boolean;
  /** End it, while it has no job. */
  end(): void;
}

/** For new objects: half of what Node.js gives, which takes a little more time and saves some 25 MB. */
const youngMb = 24;

/** Start a thread. It keeps the process alive only while it has a job. */
export function startThread({script, limitMb}: {readonly script: URL; readonly limitMb: number}): Thread {
  const resourceLimits = {maxOldGenerationSizeMb: limitMb, maxYoungGenerationSizeMb: youngMb};
  const worker = new Worker(script, {resourceLimits});
  worker.unref();
  const sent: number[] = [];
  let settle: ((result: JobResult | Error) => void) | undefined;
  let ended = false;
  const end = (reason: string): void => {
    ended = true;
    settle?.({kind: 'ended', reason});
  };
  worker.on('message', (response: Response) => settle?.(read(response)));
  worker.on('error', error => end(explain(error, limitMb)));
  worker.on('exit', () => end('its thread ended'));

  function ask(job: Job, limitMs: number): Promise<JobResult | Error> {
    return new Promise(resolve => {
      const timer = setTimeout(() => {
        end(`it was not done after ${limitMs / 1000} s`);
        void worker.terminate();
      }, limitMs);
      settle = result => {
        clearTimeout(timer);
        settle = undefined;
        worker.unref();
        resolve(result);
      };
      worker.ref();
      worker.postMessage(toRequest(job, sent));
    });
  }

  return {
    hasEnded: () => ended,
    end() {
      ended = true;
      void worker.terminate();
    },
    run: async (job, limitMs) => {
      const result = await ask(job, limitMs);
      if (result instanceof Error) throw result;
      return result;
    }
  };
}

const keys = new WeakMap<object, number>();
let lastKey = 0;
let lastId = 0;

function toRequest({task, input, shared}: Job, sent: number[]): Request {
  lastId += 1;
  if (shared === undefined) return {id: lastId, task, input};
  const key = keys.get(shared) ?? (lastKey += 1);
  keys.set(shared, key);
  const isKnown = sent.includes(key);
  if (!isKnown) sent.push(key);
  if (sent.length > keptShared) sent.shift();
  return {id: lastId, task, input, shared: {key, ...(isKnown ? {} : {value: shared})}};
}

function read(response: Response): JobResult | Error {
  if (!('error' in response)) return {kind: 'done', value: response.value};
  const error = new Error(response.error.message);
  if (response.error.stack !== undefined) error.stack = response.error.stack;
  return error;
}

function explain(error: unknown, limitMb: number): string {
  const {code, message} = error as {readonly code?: unknown; readonly message?: unknown};
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? `it needed more than ${limitMb} MB of memory`
    : `its thread broke (${typeof message === 'string' ? message : 'unknown error'})`;
}
