// Measures what a sync costs: conversion against parsing alone and against other converters, whole syncs of generated
// repositories against a sandbox in a process of its own, and the time to start.
//
// Usage: npm run build && npm run bench -- [--part conversion|sync|start] [--pages 100,1000] [--latency 0] [--concurrency N] [FOLDER…]
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {benchConversion} from './conversion.mjs';
import {printMachine} from './print.mjs';
import {benchStart} from './start.mjs';
import {benchSync} from './sync.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    part: {type: 'string', multiple: true, default: ['conversion', 'sync', 'start']},
    pages: {type: 'string', default: '100,1000'},
    latency: {type: 'string', default: '0'},
    concurrency: {type: 'string'}
  }
});
const parts = {conversion: benchConversion, sync: benchSync, start: benchStart};
const scratch = await mkdtemp(path.join(tmpdir(), 'bench-'));
try {
  printMachine();
  for (const part of values.part) {
    const bench = parts[part];
    if (bench === undefined)
      throw new Error(`Cannot measure "${part}": expected ${Object.keys(parts).join(', ')}.`);
    await bench({
      scratch,
      folders: positionals,
      pages: values.pages.split(',').map(Number),
      latencyMs: Number(values.latency),
      concurrency: values.concurrency
    });
  }
} finally {
  await rm(scratch, {recursive: true, force: true});
}
