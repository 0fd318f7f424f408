import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {createScenario, type Scenario} from '../../support/scenario.ts';

const root = path.resolve(import.meta.dirname, '../../..');
let folder = '';
let packed: readonly string[] = [];

/** Build, pack, and unpack where nothing else is installed. */
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'confluence-sync-package-'));
  const source = path.join(folder, 'source');
  mkdirSync(source);
  execFileSync(process.execPath, ['scripts/build.mjs', path.join(source, 'dist')], {cwd: root});
  for (const name of readdirSync(root)) {
    if (!['dist', 'node_modules', '.git', 'tools', 'src', '__tests__'].includes(name))
      cpSync(path.join(root, name), path.join(source, name), {recursive: true});
  }
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: source,
    encoding: 'utf8'
  });
  const [{filename, files}] = JSON.parse(output) as [{filename: string; files: {path: string}[]}];
  packed = files.map(file => file.path);
  const modules = path.join(folder, 'node_modules');
  mkdirSync(modules);
  execFileSync('tar', ['-xzf', path.join(folder, filename), '-C', modules]);
  execFileSync('mv', ['package', 'confluence-sync'], {cwd: modules});
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);

/** Run a program that uses the package; it prints JSON. */
function runProgram(code: string, env: Readonly<Record<string, string>> = {}): unknown {
  write('program.mjs', `import * as library from 'confluence-sync';\n${code}`);
  const options = {cwd: folder, encoding: 'utf8', env: {...process.env, ...env}} as const;
  return JSON.parse(execFileSync(process.execPath, ['program.mjs'], options));
}

describe('the npm package', () => {
  test('holds what runs and what describes it, and nothing else', () => {
    const tops = new Set(packed.map(file => file.split('/')[0]));
    expect([...tops].toSorted()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'action.yml',
      'confluence-mapping.schema.json',
      'dist',
      'package.json',
      'schemas'
    ]);
    for (const file of ['dist/cli.js', 'dist/lib.js', 'dist/lib.d.ts', 'schemas/report.json'])
      expect(packed).toContain(file);
    expect(packed.filter(file => /\.map$|\.test\.|\.env/.test(file))).toEqual([]);
  });

  test('has a command line that works without anything installed beside it', () => {
    const {bin} = JSON.parse(
      readFileSync(path.join(folder, 'node_modules/confluence-sync/package.json'), 'utf8')
    ) as {bin: {confluence: string}};
    const cli = path.join(folder, 'node_modules/confluence-sync', bin.confluence);
    write('a.md', '# A\n\n**bold** $a^2$\n');
    const options = {cwd: folder, encoding: 'utf8'} as const;
    expect(execFileSync(process.execPath, [cli, 'convert', 'a.md', '--no-banner'], options)).toContain(
      '<strong>bold</strong>'
    );
    expect(execFileSync(cli, ['--version'], options)).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('exports three functions and the schemas, and importing it does nothing', () => {
    expect(runProgram('console.log(JSON.stringify(Object.keys(library)))')).toEqual([
      'convert',
      'plan',
      'sync'
    ]);
    const code = `import schema from 'confluence-sync/schemas/report.json' with {type: 'json'};
      console.log(JSON.stringify(schema.$id));`;
    expect(runProgram(code)).toMatch(/schemas\/report\.json$/);
  });

  test('has types that fit a program, and refuse a wrong one', () => {
    const check = (code: string) => {
      write('typed.ts', code);
      write('package.json', '{"type": "module"}');
      const flags = [
        '--noEmit',
        '--strict',
        '--module',
        'nodenext',
        '--target',
        'es2022',
        '--lib',
        'es2022,dom'
      ];
      const tsc = path.join(root, 'node_modules/.bin/tsc');
      return spawnSync(tsc, [...flags, '--ignoreConfig', 'typed.ts'], {cwd: folder, encoding: 'utf8'}).stdout;
    };
    expect(
      check(`import {convert, plan, sync, type Report, type SyncOptions} from 'confluence-sync';
        const options: SyncOptions = {url: 'https://a.example/wiki', token: 'x', scope: ['docs']};
        const report: Report = await plan(options);
        const {body}: {body?: string} = await convert('# A', {math: 'macro:x'});
        export const result = [report.counts.failed, body, await sync(options)];`)
    ).toBe('');
    expect(
      check(`import {plan} from 'confluence-sync'; await plan({url: 'x', token: 'y', onDrift: 'no'});`)
    ).toContain(`Type '"no"' is not assignable`);
  });
});

describe('the library', () => {
  let scene: Scenario;
  beforeAll(async () => {
    scene = await createScenario();
    scene.write({'README.md': '# Handbook\n', 'guide.md': '# Guide\n\n[x](README.md) [y](no.md)\n'});
    scene.mapping({'README.md': {space: 'DOC'}, 'guide.md': {space: 'DOC', parent: 'README.md'}});
  });
  afterAll(() => scene.close());

  test('converts a document by itself, and as a file of a repository', () => {
    expect(runProgram(`console.log(JSON.stringify(await library.convert('# T\\n\\n*a*')))`)).toEqual({
      title: 'T',
      body: '<p><em>a</em></p>',
      messages: []
    });
    const options = JSON.stringify({
      folder: scene.root,
      path: 'guide.md',
      siteUrl: 'https://acme.example/wiki'
    });
    const converted = runProgram(
      `console.log(JSON.stringify(await library.convert('# Guide\\n\\n[x](README.md) [y](no.md)', ${options})))`
    );
    expect(converted).toMatchObject({
      body: expect.stringContaining('https://acme.example/wiki/spaces/DOC/pages/{page_id of README.md}'),
      messages: [{path: 'guide.md', line: 3, ruleId: 'missing-link-target'}]
    });
  });

  test('plans without a write, syncs, and writes ids back', async () => {
    const options = JSON.stringify({
      folder: scene.root,
      url: scene.sandbox.url,
      email: 'bot@example.com',
      token: 'x-token'
    });
    // The sandbox is in this process, which must not wait for the program.
    const code = (name: string) =>
      `import {writeFileSync} from 'node:fs';
       import {${name}} from 'confluence-sync';
       writeFileSync('out.json', JSON.stringify(await ${name}(${options})));`;
    const runAside = async (name: string): Promise<unknown> => {
      const {spawn} = await import('node:child_process');
      write('program.mjs', code(name));
      await new Promise(resolve =>
        spawn(process.execPath, ['program.mjs'], {cwd: folder, stdio: 'inherit'}).once('close', resolve)
      );
      return JSON.parse(readFileSync(path.join(folder, 'out.json'), 'utf8'));
    };
    expect(await runAside('plan')).toMatchObject({dryRun: true, counts: {created: 2}, requests: {writes: 0}});
    expect(scene.pages()).toEqual([]);
    expect(await runAside('sync')).toMatchObject({dryRun: false, counts: {created: 2, failed: 0}});
    expect(scene.readMapping()['guide.md']).toHaveProperty('page_id', scene.page('Guide').id);
  });

  test('rejects with a name and a message that says what to do', () => {
    const code = `
      const options = {folder: ${JSON.stringify(os.tmpdir())}, url: 'https://acme.example', token: 'x', concurrency: 99};
      console.log(JSON.stringify(await library.plan(options).catch(({name, message}) => ({name, message}))));`;
    expect(runProgram(code)).toEqual({
      name: 'InputError',
      message: 'Cannot use "99" for concurrency: expected a whole number from 1 to 32.'
    });
  });
});
