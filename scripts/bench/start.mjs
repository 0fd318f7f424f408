import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {printTable, print} from './print.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const rounds = 15;

/** Measure how long the program takes to start beyond what Node.js itself does. */
export async function benchStart({scratch}) {
  const event = makeEvent(path.join(scratch, 'start'));
  const runs = {
    'node -e 0': ['-e', '0'],
    'confluence --version': [path.join(root, 'dist/cli.js'), '--version'],
    'confluence --help': [path.join(root, 'dist/cli.js'), '--help'],
    'Action, for a tag': [path.join(root, 'dist/index.js')]
  };
  const best = Object.fromEntries(Object.keys(runs).map(name => [name, Infinity]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, args] of Object.entries(runs)) best[name] = Math.min(best[name], time(args, event));
  print(`Start, shortest of ${rounds} turns:`);
  const bare = best['node -e 0'];
  printTable(
    ['command', 'ms', 'over bare node'],
    Object.entries(best).map(([name, ms]) => [name, ms.toFixed(0), (ms - bare).toFixed(0)])
  );
}

function time(args, {cwd, env}) {
  const start = performance.now();
  const {status, stderr, stdout} = spawnSync(process.execPath, args, {cwd, env});
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}${stdout}`);
  return performance.now() - start;
}

/** What the Action is started with for a tag, which it has nothing to do for. */
function makeEvent(cwd) {
  mkdirSync(cwd, {recursive: true});
  const event = path.join(cwd, 'event.json');
  const repository = {full_name: 'owner/repo', default_branch: 'main'};
  writeFileSync(event, JSON.stringify({ref: 'refs/tags/v1', repository}));
  const env = {
    PATH: process.env.PATH,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/tags/v1',
    GITHUB_REPOSITORY: 'owner/repo',
    GITHUB_WORKSPACE: cwd,
    RUNNER_TEMP: cwd
  };
  return {cwd, env};
}
