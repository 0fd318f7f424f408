import {existsSync} from 'node:fs';
import os from 'node:os';
import type {ThreadPool} from '../../ports.ts';
import {createThreadPool} from './pool.ts';

const script = 'thread.js';
/** Each holds some 70 MB while it works, and pages are sent while others are converted: more would mostly cost memory. */
const mostThreads = 2;

/** An ordinary document takes some milliseconds; even a megabyte of it takes a few seconds. */
const limitMs = 60_000;
const limitMb = 1024;

/**
 * Open the threads that work on documents. None is started before there is work.
 *
 * In the built product their script is in the folder of the entries, which is the folder of this code or the one above.
 *
 * @returns
 *   Undefined: this code runs from its sources, where there is no such script.
 */
export function openThreads(): ThreadPool | undefined {
  const found = [`./${script}`, `../${script}`]
    .map(place => new URL(place, import.meta.url))
    .find(url => existsSync(url));
  const size = Math.min(mostThreads, os.availableParallelism());
  return found && createThreadPool({script: found, size, limitMs, limitMb});
}
