import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {loadStage} from './load.mjs';
import {printTable, print} from './print.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const action = path.join(root, 'dist/index.js');
const rounds = 15;

/** Measure how long the program takes to start beyond what Node.js itself does. */
export async function benchStart({scratch}) {
  const stage = await makeStage(scratch);
  const runs = {
    'node -e 0': [['-e', '0'], {}],
    'confluence --version': [[path.join(root, 'dist/cli.js'), '--version'], {}],
    'confluence --help': [[path.join(root, 'dist/cli.js'), '--help'], {}],
    'Action, for a tag': [[action], stage.tag],
    'Action, for a push without pages': [[action], stage.push]
  };
  const best = Object.fromEntries(Object.keys(runs).map(name => [name, Infinity]));
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const [name, run] of Object.entries(runs)) best[name] = Math.min(best[name], await time(...run));
  } finally {
    await stage.close();
  }
  print(`Start, shortest of ${rounds} turns:`);
  const bare = best['node -e 0'];
  printTable(
    ['command', 'ms', 'over bare node'],
    Object.entries(best).map(([name, ms]) => [name, ms.toFixed(0), (ms - bare).toFixed(0)])
  );
}

/** Run Node.js to its end; answers the milliseconds. */
async function time(args, {cwd, env = {}}) {
  const start = performance.now();
  const child = spawn(process.execPath, args, {cwd, env: {PATH: process.env.PATH, ...env}});
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk));
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${output}`);
  return performance.now() - start;
}

/** A repository whose one page is in Confluence, and what the Action is started with for events that change no page. */
async function makeStage(scratch) {
  const {checkOut, createEvents, createRepository, startGitHub, startSandbox} = await loadStage(scratch);
  const repositoryDir = path.join(scratch, 'stage.git');
  const mapping = JSON.stringify({'docs/a.md': {space: 'DOC', title: 'A'}});
  const git = await createRepository(repositoryDir, {
    'docs/a.md': '# A\n',
    'docs/.confluence-mapping.json': mapping
  });
  const github = await startGitHub({repositoryDir});
  const sandbox = await startSandbox({spaces: [{key: 'DOC'}]});
  const events = createEvents({owner: 'acme', name: 'handbook'});
  const tip = () => git.text('rev-parse', 'refs/heads/main');
  const describe = async (name, event, cwd) => {
    const folder = path.join(scratch, name);
    await mkdir(folder);
    await writeFile(path.join(folder, 'event.json'), JSON.stringify(event.payload));
    const env = {
      ...event.env,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: `${github.apiUrl}/graphql`,
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_REPOSITORY: 'acme/handbook',
      GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
      GITHUB_WORKSPACE: cwd,
      RUNNER_TEMP: folder,
      'INPUT_GITHUB-TOKEN': github.token,
      'INPUT_CONFLUENCE-URL': sandbox.url,
      'INPUT_CONFLUENCE-EMAIL': 'bot@example.com',
      'INPUT_CONFLUENCE-API-TOKEN': 'anything'
    };
    return {cwd, env};
  };
  const started = await tip();
  const checkout = await checkOut(repositoryDir, started);
  await time([action], await describe('first', events.push({after: started}), checkout));
  const before = await tip();
  const after = await git.push('main', {'src/program.ts': 'x'}, 'Change the program');
  const push = await describe('push', events.push({before, after}), await checkOut(repositoryDir, after));
  const asked = sandbox.requests.length;
  await time([action], push);
  if (sandbox.requests.length > asked) throw new Error('A push without pages asked Confluence something.');
  return {
    push,
    tag: await describe('tag', events.tag('v1', after), checkout),
    close: () => Promise.all([github.close(), sandbox.close()])
  };
}
