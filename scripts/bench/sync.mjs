import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cp, mkdir} from 'node:fs/promises';
import path from 'node:path';
import {changePage, generateRepository} from './generate.mjs';
import {buildSandbox} from './load.mjs';
import {print, printTable} from './print.mjs';
import {runCommand} from './run-command.mjs';

/** Sync generated repositories, and given folders, into a sandbox in a process of its own. */
export async function benchSync({scratch, folders, pages, latencyMs, concurrency}) {
  const program = await buildSandbox(scratch);
  const rows = [];
  const perEndpoint = [];
  const measure = async (name, folder, change) => {
    const sandbox = await startSandbox(program, latencyMs);
    const flags = concurrency === undefined ? [] : ['--concurrency', concurrency];
    const sync = async (what, before) => {
      await before?.();
      await fetch(`${sandbox.origin}/__sandbox/requests`, {method: 'DELETE'});
      const args = ['dist/cli.js', 'sync', '--full', '--json', ...flags];
      const {ms, peakMb, stdout} = await runCommand(args, {cwd: folder, env: sandbox.env, expected: [0, 1]});
      const {counts, converted} = JSON.parse(stdout);
      const requests = await (await fetch(`${sandbox.origin}/__sandbox/requests`)).json();
      const done = Object.values(counts).reduce((sum, count) => sum + count, 0);
      rows.push([
        `${name}, ${what}`,
        (ms / 1000).toFixed(1),
        (done / (ms / 1000)).toFixed(0),
        converted,
        requests.length,
        peakMb
      ]);
      perEndpoint.push([`${name}, ${what}`, requests]);
    };
    try {
      await sync('first');
      await sync('unchanged');
      if (change !== undefined) await sync('one page changed', change);
    } finally {
      sandbox.stop();
    }
  };
  for (const total of pages) {
    const folder = path.join(scratch, `pages-${total}`);
    await mkdir(folder);
    await generateRepository(folder, total);
    await measure(`${total} pages`, folder, () => changePage(folder, 3, total));
  }
  for (const folder of folders) {
    const copy = path.join(scratch, path.basename(folder));
    await cp(folder, copy, {recursive: true});
    await runCommand(['dist/cli.js', 'rebuild-mapping', '--space', 'DOC'], {cwd: copy, expected: [0, 1]});
    await measure(path.basename(folder), copy);
  }
  print(`Full syncs, ${latencyMs} ms latency (memory: the whole process with its threads):`);
  printTable(['what', 'seconds', 'pages/s', 'converted', 'requests', 'peak MB'], rows);
  for (const [name, requests] of perEndpoint) printEndpoints(name, requests);
}

function printEndpoints(name, requests) {
  const counts = new Map();
  for (const {method, path: target} of requests) {
    const endpoint = `${method} ${target.split('?')[0].replaceAll(/\/\d+(?=\/|$)/g, '/{id}')}`;
    counts.set(endpoint, (counts.get(endpoint) ?? 0) + 1);
  }
  print(`${name}:`);
  for (const [endpoint, count] of [...counts].toSorted())
    print(`  ${String(count).padStart(6)}  ${endpoint}`);
  print('');
}

async function startSandbox(program, latencyMs) {
  const child = spawn(process.execPath, [program, String(latencyMs)], {stdio: ['ignore', 'pipe', 'inherit']});
  const [chunk] = await once(child.stdout, 'data');
  const url = String(chunk).trim();
  return {
    origin: new URL(url).origin,
    env: {CONFLUENCE_URL: url, CONFLUENCE_EMAIL: 'writer@example.com', CONFLUENCE_API_TOKEN: 'anything'},
    stop: () => child.kill()
  };
}
