import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from '@jest/globals';
import {createScenario, runCommand, type Scenario} from '../../support/scenario.ts';

let scene: Scenario;

beforeEach(async () => {
  scene = await createScenario();
  scene.write({
    'README.md': '# Handbook\n\nHello.\n',
    'guides/install.md': '# Install\n\nSee [the start](../README.md).\n'
  });
  scene.mapping({'README.md': {space: 'DOC'}, 'guides/install.md': {space: 'DOC', parent: 'README.md'}});
});

afterEach(() => scene.close());

const env = () => ({
  CONFLUENCE_URL: scene.sandbox.url,
  CONFLUENCE_EMAIL: 'bot@example.com',
  CONFLUENCE_API_TOKEN: 'x-token'
});
const writes = () => scene.requests().filter(request => !request.startsWith('GET'));

describe('sync --confirm', () => {
  const confirm = (input: string) =>
    runCommand({
      args: ['--no-color', 'sync', '--full', '--confirm'],
      cwd: scene.root,
      env: env(),
      terminal: true,
      input
    });

  test('shows the plan as a table, and writes nothing unless the answer is yes', async () => {
    for (const answer of ['', 'n', 'no', 'yesterday']) {
      const {status, stdout, stderr} = await confirm(answer);
      expect({status, stdout}).toEqual({status: 1, stdout: ''});
      expect(stderr).toContain('create  README.md          Handbook  new page\n');
      expect(stderr).toContain('2 to create\nWrite these 2 pages? [y/N] ');
      expect(stderr).toContain('Nothing was written: it was not confirmed.');
    }
    expect(writes()).toEqual([]);
    expect(scene.readMapping()['README.md']).toEqual({space: 'DOC'});
  });

  test('goes on after a yes, with reasons for each page', async () => {
    expect((await confirm('y')).stdout).toContain('2 created');
    scene.write({'README.md': '# Handbook\n\nGood day.\n'});
    scene.sandbox.act({do: 'edit', page: scene.page('Install').id, body: '<p>mine</p>'});
    scene.write({'new.md': '# Handbook\n'});
    const mapping = scene.readMapping();
    scene.mapping({...mapping, 'guides/install.md': {...mapping['guides/install.md'], labels: ['how-to']}});
    const {stderr, status} = await confirm('Yes');
    expect(status).toBe(0);
    expect(stderr).toMatch(/update +README\.md +Handbook +content\n/);
    expect(stderr).toMatch(/update +guides\/install\.md +Install +edited in Confluence .*; overwritten\n/);
    expect(stderr).toContain('2 to update\n');
    expect(scene.body('Handbook')).toContain('Good day.');
    // Nothing to write, nothing to ask.
    const quiet = await confirm('');
    expect(quiet).toMatchObject({status: 0});
    expect(quiet.stderr).not.toContain('[y/N]');
  });

  test('is refused where nobody can answer, before anything is asked of Confluence', async () => {
    const {status, stderr} = await scene.run('sync', '--confirm');
    expect(status).toBe(2);
    expect(stderr).toContain(
      'Cannot ask for --confirm: standard input and standard error are not both a terminal.'
    );
    expect(scene.requests()).toEqual([]);
  });
});

describe('sync --diff', () => {
  test('compares each page with what Confluence has, as storage or as text, and writes nothing', async () => {
    await scene.sync();
    scene.write({'README.md': '# Handbook\n\nGood *day* & night.\n'});
    scene.requests();
    const storage = await scene.run('sync', '--full', '--dry-run', '--diff');
    expect(storage.stdout).toContain(`--- page ${scene.page('Handbook').id} (version 1)\n+++ README.md\n`);
    expect(storage.stdout).toContain('\n-  Hello.\n+  Good <em>day</em> &amp; night.\n');
    expect(storage.stdout).not.toContain('+++ guides/install.md');
    const text = await scene.run('sync', '--full', '--dry-run', '--diff=text', '--no-color');
    expect(text.stdout).toContain('\n-Hello.\n+Good day & night.\n');
    expect(writes()).toEqual([]);
  });

  test('shows a new page whole, and belongs to its page in JSON', async () => {
    const {stdout} = await scene.run('sync', '--full', '--dry-run', '--diff=text', '--json');
    const {pages} = JSON.parse(stdout) as {pages: {path: string; diff?: string}[]};
    expect(pages.map(({path: file, diff}) => [file, diff?.split('\n')[0]])).toEqual([
      ['README.md', '--- /dev/null'],
      ['guides/install.md', '--- /dev/null']
    ]);
    expect(pages[1]?.diff).toContain('{page_id of README.md}');
  });

  test('shows no difference where only what Confluence adds differs', async () => {
    await scene.sync();
    const {id} = scene.page('Handbook');
    scene.sandbox.act({
      do: 'edit',
      page: id,
      body: scene.body('Handbook').replaceAll(/ac:macro-id="[^"]*"/g, 'ac:macro-id="1-2"')
    });
    // A change of the labels writes the page, so that its bodies are compared.
    const mapping = scene.readMapping();
    const [first = ''] = Object.keys(mapping).filter(key => mapping[key]?.['page_id'] === id);
    scene.mapping({...mapping, [first]: {...mapping[first], labels: ['new']}});
    const {stdout} = await scene.run('sync', '--full', '--dry-run', '--diff', '--json');
    const {pages} = JSON.parse(stdout) as {pages: {status: string; diff?: string}[]};
    expect(pages[0]).toMatchObject({status: 'updated'});
    expect(pages[0]).not.toHaveProperty('diff');
  });

  test.each([
    [['--diff'], /Cannot show --diff: .* Use it with --dry-run or --confirm/],
    [
      ['--dry-run', '--diff', 'guides'],
      /Cannot use "guides" for --diff \(write --diff=text, or paths before it\)/
    ],
    [['--dry-run', '--confirm'], /option '--dry-run' cannot be used with option '--confirm'/]
  ])('%j is refused', async (args, expected) => {
    const {status, stderr} = await scene.run('sync', ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(expected);
  });
});

describe('sync PATH', () => {
  test.each([['guides'], ['guides/'], ['./guides/install.md'], ['guides\\install.md']])(
    '%s is one page',
    async given => {
      const {report} = await scene.sync('--dry-run', given);
      expect(report.pages.map(page => page.path)).toEqual(['guides/install.md']);
    }
  );

  test.each([
    ['guide', 'Did you mean "guides"?'],
    ['guides/instal.md', 'Did you mean "guides/install.md"?'],
    ['unmapped.md', 'Run "confluence rebuild-mapping" to add new files to the mapping.']
  ])('%s is not mapped, and the answer says what may be meant', async (given, hint) => {
    scene.write({'unmapped.md': '# No\n'});
    const {status, stderr} = await scene.run('sync', given);
    expect(status).toBe(2);
    expect(stderr).toContain(
      `Cannot sync ${given}: the mapping has no such file, and no file in such a folder. ${hint}`
    );
  });
});

describe('a terminal', () => {
  test('sees how many pages are done, how fast, and how long it takes', async () => {
    const files = Object.fromEntries(
      Array.from({length: 12}, (_, index) => [`p${index}.md`, `# Page ${index}\n`])
    );
    scene.write(files);
    scene.mapping(Object.fromEntries(Object.keys(files).map(file => [file, {space: 'DOC'}])));
    scene.sandbox.faults.add({method: 'PUT', times: 0, action: {kind: 'delay', ms: 250}});
    const {stderr} = await runCommand({
      args: ['sync', '--full', '--concurrency', '2'],
      cwd: scene.root,
      env: env(),
      terminal: true
    });
    expect(stderr).toMatch(/Writing pages \d+\/12, \d+(\.\d)?\/s, \d+ s left …/);
  });
});

describe('Ctrl-C', () => {
  let bundle = '';
  beforeAll(() => {
    bundle = mkdtempSync(path.join(os.tmpdir(), 'confluence-sync-bundle-'));
    const root = path.resolve(import.meta.dirname, '../../..');
    execFileSync(process.execPath, ['scripts/build.mjs', bundle], {cwd: root});
  });
  afterAll(() => rmSync(bundle, {recursive: true, force: true}));

  interface Ended {
    readonly status: number | null;
    readonly signal: NodeJS.Signals | null;
    readonly stderr: string;
  }

  /** Start a sync of its own, and send it signals when Confluence gets the requests that are waited for. */
  async function interrupt(moments: readonly (readonly [RegExp, number])[]): Promise<Ended> {
    const child: ChildProcess = spawn(
      process.execPath,
      [path.join(bundle, 'cli.js'), 'sync', '--full', '--concurrency', '1'],
      {cwd: scene.root, env: {...process.env, ...env()}, stdio: ['ignore', 'ignore', 'pipe']}
    );
    let stderr = '';
    child.stderr?.on('data', chunk => (stderr += String(chunk)));
    const ended = new Promise<Ended>(resolve =>
      child.once('close', (status, signal) => resolve({status, signal, stderr}))
    );
    const count = (pattern: RegExp) =>
      scene.sandbox.requests.filter(({method, path: target}) => pattern.test(`${method} ${target}`)).length;
    for (const [pattern, number] of moments) {
      while (count(pattern) < number && child.exitCode === null && child.signalCode === null)
        await new Promise(resolve => setTimeout(resolve, 3));
      child.kill('SIGINT');
      // Two signals at the same time are one.
      while (!stderr.includes('Ending') && child.exitCode === null && child.signalCode === null)
        await new Promise(resolve => setTimeout(resolve, 3));
    }
    return ended;
  }

  beforeEach(() => {
    const files = Object.fromEntries(
      Array.from({length: 5}, (_, index) => [`p${index}.md`, `# Page ${index}\n`])
    );
    scene.write(files);
    scene.mapping(Object.fromEntries(Object.keys(files).map(file => [file, {space: 'DOC'}])));
    scene.sandbox.faults.add({path: '.*', times: 0, action: {kind: 'delay', ms: 40}});
  });

  test.each([
    ['while it asks who it is', /GET .*user\/current/, 1],
    ['while it looks for pages', /GET .*\/pages/, 1]
  ])('%s: ends at once, and nothing is written', async (_, pattern, number) => {
    const {status, stderr} = await interrupt([[pattern, number]]);
    expect(status).toBe(1);
    expect(stderr).toContain('The sync was ended before any page was written.');
    expect(writes()).toEqual([]);
  });

  test.each([
    ['at the first draft', /POST .*\/pages/, 1],
    ['at the last draft', /POST .*\/pages/, 5],
    ['at the first page', /PUT .*\/pages\/\d+$/, 1],
    ['in the middle', /PUT .*\/pages\/\d+$/, 3],
    ['at a restriction', /PUT .*\/restriction/, 2]
  ])(
    '%s: finishes what is under way, writes the ids it has, and the next sync does the rest',
    async (_, pattern, number) => {
      const {status, stderr} = await interrupt([[pattern, number]]);
      expect(status).toBe(1);
      expect(stderr).toContain('Ending: what is under way is finished, and ids are kept.');
      const published = scene.pages().filter(page => page.status === 'current');
      const ids = Object.values(scene.readMapping()).flatMap(entry => entry['page_id'] ?? []);
      expect(ids.toSorted()).toEqual(published.map(page => page.id).toSorted());
      expect(ids.length).toBeLessThan(5);
      scene.sandbox.faults.clear();
      const {report} = await scene.sync();
      expect(report.counts).toMatchObject({created: 5 - ids.length, unchanged: ids.length, failed: 0});
      expect(
        scene
          .pages()
          .map(({title}) => title)
          .toSorted()
      ).toEqual(Array.from({length: 5}, (__, index) => `Page ${index}`));
    }
  );

  test('a second one ends at once', async () => {
    scene.sandbox.faults.clear();
    scene.sandbox.faults.add({method: 'PUT', times: 0, action: {kind: 'stall'}});
    const {signal, status} = await interrupt([
      [/POST .*\/pages/, 5],
      [/POST .*\/pages/, 5]
    ]);
    expect(signal === 'SIGINT' || status === 130).toBe(true);
  });
});
