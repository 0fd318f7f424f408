import {execFileSync, spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {createScenario, runCommand, type Scenario} from '../../support/scenario.ts';

let scene: Scenario;

beforeEach(async () => {
  scene = await createScenario();
  scene.write({
    'README.md': '# Handbook\n\n[Install](guides/install.md)\n',
    'guides/README.md': '# Install\n\nAll guides.\n',
    'guides/install.md': '# Install\n\nSee [the start](../README.md) and [nothing](nothing.md).\n',
    'node_modules/pkg/README.md': '# Not ours\n'
  });
});

afterEach(() => scene.close());

describe('rebuild-mapping', () => {
  test('maps every file with a unique title, its place and the space, and then has nothing to do', async () => {
    const made = await scene.run('rebuild-mapping', '--space', 'DOC');
    expect(made).toMatchObject({status: 0, stdout: 'docs/.confluence-mapping.json: 3 changes made\n'});
    expect(scene.readMapping()).toEqual({
      'README.md': {space: 'DOC', title: 'Handbook'},
      'guides/README.md': {space: 'DOC', title: 'Install (guides/README)', parent: 'README.md'},
      'guides/install.md': {space: 'DOC', title: 'Install (guides/install)', parent: 'guides/README.md'}
    });
    const again = await scene.run('rebuild-mapping');
    expect(again.stdout).toContain('nothing to change');
  });

  test('shows a diff in a dry run, and writes nothing', async () => {
    const {stdout, status} = await scene.run('rebuild-mapping', '--space', 'DOC', '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('+  "guides/install.md": {"space": "DOC", "title": "Install (guides/install)"');
    expect(() => scene.readMapping()).toThrow(/ENOENT/);
  });

  test('asks for the space where none is known', async () => {
    const {stderr, status} = await scene.run('rebuild-mapping');
    expect(status).toBe(2);
    expect(stderr).toContain('--space KEY');
  });

  test('makes no mapping where there is nothing to map', async () => {
    const {status, stderr} = await scene.run('rebuild-mapping', '--space', 'DOC', '--include', 'src/**');
    expect(status).toBe(2);
    expect(stderr).toContain('Cannot make the mapping: found no Markdown files in src/**.');
    expect(() => scene.readMapping()).toThrow(/ENOENT/);
  });

  test('takes globs for what to map', async () => {
    await scene.run(
      'rebuild-mapping',
      '--space',
      'DOC',
      '--include',
      'guides/**',
      '--exclude',
      '**/README.md'
    );
    expect(Object.keys(scene.readMapping())).toEqual(['guides/install.md']);
  });
});

describe('check', () => {
  test('reports a broken link at its place; it fails only when strict', async () => {
    await scene.run('rebuild-mapping', '--space', 'DOC', '--offline');
    const {status, stdout, stderr} = await scene.run('check', '--offline');
    expect(status).toBe(0);
    expect(stdout).toBe('3 files checked: 1 warning\n');
    expect(stderr).toBe(
      'guides/install.md:3:35 warning Cannot resolve link "nothing.md": the repository has no file or folder "guides/nothing.md". missing-link-target\n'
    );
    expect((await scene.run('check', '--strict', '--offline')).status).toBe(1);
    expect(scene.requests()).toEqual([]);
  });

  test('needs neither address nor token', async () => {
    await scene.run('rebuild-mapping', '--space', 'DOC');
    const {status, stdout} = await runCommand({args: ['check', '--json'], cwd: scene.root, env: {}});
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      mode: 'check',
      counts: {created: 3},
      requests: {reads: 0, writes: 0}
    });
  });

  test('finds a link to a heading that another file does not have, and a secret', async () => {
    scene.write({
      'guides/install.md': `# Install\n\n[x](README.md#al-guides)\n\ntoken: ${'ghp_'}${'0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX'}\n`,
      'guides/README.md': '# Install\n\n## All guides\n'
    });
    await scene.run('rebuild-mapping', '--space', 'DOC');
    const {status, stderr} = await scene.run('check', '--offline');
    expect(status).toBe(1);
    expect(stderr).toMatch(/guides\/install\.md:3:1 warning .*Did you mean "all-guides"\? missing-anchor/);
    expect(stderr).toMatch(/guides\/install\.md:5:\d+ error .* secret/);
    expect(stderr).not.toContain('0aB1cD2eF3gH4iJ5');
  });
});

describe('check with credentials', () => {
  beforeEach(async () => {
    await scene.run('rebuild-mapping', '--space', 'DOC', '--offline');
  });

  test('says what a sync would do, and sends nothing but reads', async () => {
    scene.sandbox.act({do: 'create', space: 'DOC', title: 'Handbook'});
    const {status, stdout} = await scene.run('check');
    expect(status).toBe(1);
    expect(stdout).toContain('A sync would do:\n');
    expect(stdout).toMatch(/! failed +README\.md.*\n.*exists and was not written by this repository/);
    expect(scene.requests().filter(request => !request.startsWith('GET'))).toEqual([]);
    expect((await scene.run('check', '--adopt')).stdout).toMatch(/~ updated +README\.md/);
  });

  test('asks nobody with --offline, and goes on where nobody answers', async () => {
    expect((await scene.run('check', '--offline')).status).toBe(0);
    expect(scene.requests()).toEqual([]);
    scene.sandbox.faults.add({times: 0, action: {kind: 'status', status: 403}});
    const {status, stdout, stderr} = await scene.run('check');
    expect({status, stdout}).toEqual({status: 0, stdout: '3 files checked: 1 warning\n'});
    expect(stderr).toContain('warning: Checked without Confluence. Cannot sign in to Confluence');
  });

  test('compares with the last sync from this clone', async () => {
    scene.write({'.gitignore': 'docs/.confluence-mapping.json\n'});
    scene.commit();
    await scene.sync('--full');
    scene.write({'guides/README.md': '# Install\n\nMore guides.\n'});
    const {stdout} = await scene.run('check', '--offline');
    expect(stdout).toContain('~ updated   guides/README.md');
    expect(stdout).not.toContain('handbook');
    const {pages} = JSON.parse((await scene.run('check', '--json')).stdout) as {
      pages: {path: string; status: string}[];
    };
    expect(pages.map(({path: file, status}) => `${file} ${status}`)).toEqual([
      'README.md unchanged',
      'guides/README.md updated',
      'guides/install.md unchanged'
    ]);
  });
});

describe('convert', () => {
  test('prints storage format, and names pages whose id is not known', async () => {
    await scene.run('rebuild-mapping', '--space', 'DOC');
    const {status, stdout} = await scene.run('convert', 'guides/install.md', '--no-banner');
    expect(status).toBe(0);
    expect(stdout).toContain('/spaces/DOC/pages/{page_id of README.md}');
  });

  test('reads standard input and writes a file', async () => {
    const {status} = await runCommand({
      args: ['convert', '-', '--no-banner', '-o', 'out.xml'],
      cwd: scene.root,
      env: {},
      input: '**bold**'
    });
    expect(status).toBe(0);
    expect(readFileSync(path.join(scene.root, 'out.xml'), 'utf8')).toBe('<p><strong>bold</strong></p>\n');
  });

  test('draws formulas, holds back secrets and checks fragments as a check does', async () => {
    scene.write({
      'guides/install.md': `# Install\n\n$a^2$ [x](README.md#al-guides)\n`,
      'secret.md': `# Secret\n\ntoken: ${'ghp_'}${'0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX'}\n`
    });
    await scene.run('rebuild-mapping', '--space', 'DOC');
    const drawn = await scene.run('convert', 'guides/install.md', '--no-banner');
    expect(drawn.stdout).toContain('<ri:attachment ri:filename="math-');
    expect(drawn.stderr).toMatch(/guides\/install\.md:3:7 warning .* missing-anchor\n$/);
    expect((await scene.run('convert', 'guides/install.md', '--strict')).status).toBe(1);
    expect((await scene.run('convert', 'guides/install.md', '--quiet')).stderr).toBe('');
    const held = await scene.run('convert', 'secret.md');
    expect(held).toMatchObject({status: 1, stdout: '', stderr: expect.stringMatching(/error .* secret\n$/)});
    const told = await scene.run('convert', 'secret.md', '--secrets', 'warn');
    expect(told).toMatchObject({status: 0, stdout: expect.stringContaining('token: ')});
    const document = JSON.parse((await scene.run('convert', 'secret.md', '--json')).stdout);
    expect(document).toMatchObject({version: 1, messages: [{ruleId: 'secret', severity: 'error'}]});
    expect(document).not.toHaveProperty('body');
  });

  test.each([
    ['none/x.xml', 'its folder does not exist.'],
    ['README.md/x.xml', 'a part of the path is a file, expected a folder.'],
    ['guides', 'it is a folder, expected a file.']
  ])('says why it cannot write %s', async (output, why) => {
    const {status, stderr} = await scene.run('convert', 'README.md', '--output', output);
    expect(status).toBe(2);
    expect(stderr).toContain(`error: Cannot write ${output}: ${why}`);
    expect(stderr).not.toContain('bug');
  });

  test.each(['.', 'guides', '../x.md'])('converts no %s', async file => {
    const {status, stderr} = await scene.run('convert', file);
    expect(status).toBe(2);
    expect(stderr).toMatch(/there is no such file|outside the repository/);
  });

  test('says that there is no such file', async () => {
    expect(await scene.run('convert', 'nix.md')).toMatchObject({
      status: 2,
      stderr:
        'error: Cannot convert nix.md: there is no such file. Name a Markdown file, or - for standard input.\n'
    });
  });
});

describe('preview', () => {
  test('works without a mapping, and reports every page as created', async () => {
    const {status, stdout} = await runCommand({
      args: ['preview', '--once', '--json'],
      cwd: scene.root,
      env: {}
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({counts: {created: 3, failed: 0}});
    expect(() => scene.readMapping()).toThrow(/ENOENT/);
  });

  test('names no address of a server that has ended', async () => {
    const {stdout} = await scene.run('preview', '--once');
    expect(stdout).toContain('+ created   guides/install.md');
    expect(stdout).not.toContain('http');
  });

  test('makes pages anew that have an id in the real Confluence', async () => {
    scene.mapping({'README.md': {space: 'DOC', page_id: '4711'}});
    const {stdout} = await scene.run('preview', '--once', '--json');
    expect(JSON.parse(stdout)).toMatchObject({counts: {created: 1}});
    expect(scene.readMapping()['README.md']).toEqual({space: 'DOC', page_id: '4711'});
  });
});

describe('manners', () => {
  test.each([
    [['snyc'], /unknown command 'snyc'\n\(Did you mean sync\?\)/],
    [['sync', '--on-drfit', 'skip'], /unknown option '--on-drfit'\n\(Did you mean --on-drift\?\)/],
    [
      ['sync', '--on-drift', 'skp'],
      /Cannot use "skp" for --on-drift: expected overwrite, skip, fail\. Did you mean "skip"\?/
    ],
    [['create', '--titel', 'x'], /^error: unknown option '--titel'\n\(Did you mean --title\?\)/],
    [
      ['create', '--title', 'x'],
      /^error: required option '--space <key>' not specified\n\(run "confluence create/
    ],
    [['sync', '--on-drfit', 'skip'], /\(run "confluence sync --help" for its options\)/],
    [['help', 'snyc'], /^error: unknown command 'snyc'\n\(Did you mean sync\?\)\n\(run "confluence --help"/],
    [['nope', '--help'], /^error: unknown command 'nope'\n\(run "confluence --help"/],
    [['sandbox', '--host', ''], /Cannot use "" for --host: expected an address such as 127\.0\.0\.1/],
    [['sandbox', '--space', 'A B'], /Cannot use "A B" as a space key: expected letters and digits/],
    [['check', '--mapping', '../x.json'], /Cannot use \.\.\/x\.json: it is outside the repository/],
    [
      ['sync', '--url', 'acme'],
      /Cannot use "acme" as Confluence URL: it is no address \(did you mean https:\/\/acme\.atlassian\.net\?\)/
    ],
    [
      ['sandbox', '--port', '0', '--data', 'README.md/x'],
      /Cannot keep the pages in .*README\.md\/x: a part of the path is a file/
    ],
    [
      ['preview', '--port', '0', '--host', '192.0.2.1'],
      /Cannot listen on 192\.0\.2\.1:0: this machine has no such address\. Choose another with --host/
    ],
    [
      ['sync'],
      /Cannot read the mapping file docs\/\.confluence-mapping\.json: there is no such file\. Run "confluence rebuild-mapping/
    ]
  ])('%j is answered with what to do', async (args, expected) => {
    const {status, stdout, stderr} = await scene.run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(expected);
    expect(stderr).not.toMatch(/^\s+at |this is a bug/m);
  });

  test('a mapping file that is elsewhere, or in the folder that was named, is named', async () => {
    scene.write({'handbook/.confluence-mapping.json': '{}'});
    const advice = 'There is handbook/.confluence-mapping.json: name it with --mapping (mapping-file).';
    for (const [name, why] of [
      ['docs/.confluence-mapping.json', 'there is no such file'],
      ['handbook', 'it is a folder']
    ] as const) {
      const {status, stderr} = await scene.run('check', '--mapping', name);
      expect(stderr).toBe(`error: Cannot read the mapping file ${name}: ${why}. ${advice}\n`);
      expect(status).toBe(2);
    }
  });

  test.each(['preview', 'sandbox'])('%s says that another program has the port', async command => {
    const {host, port} = new URL(scene.sandbox.url);
    const {status, stderr} = await scene.run(command, '--port', port);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `error: Cannot listen on ${host}: another program does. Choose another with --port (0: any free one).\n`
    );
  });

  test.each(['sync', 'check', 'preview', 'rebuild-mapping', 'convert', 'sandbox', 'doctor', 'completion'])(
    'the help of %s has the options of every command, in both spellings',
    async command => {
      const {status, stdout} = await scene.run(command, '--help');
      expect(status).toBe(0);
      expect(stdout).toMatch(/^Global Options:\n(.*\n)*.*--mapping <file>/m);
      expect(await scene.run('help', command)).toMatchObject({status: 0, stdout});
    }
  );

  test.each(['sync', 'check', 'rebuild-mapping', 'convert', 'sandbox', 'doctor', 'completion'])(
    'the help of %s has examples that begin with what one types',
    async command => {
      const {stdout} = await scene.run(command, '--help');
      expect(stdout).toMatch(new RegExp(`\\nExamples:\\n(  .*\\n)*  .*confluence ${command}`));
    }
  );

  test('settings come from .env where the environment has none', async () => {
    await scene.run('rebuild-mapping', '--space', 'DOC');
    scene.write({
      '.env': `CONFLUENCE_URL=${scene.sandbox.url}\nCONFLUENCE_EMAIL=bot@example.com\nCONFLUENCE_API_TOKEN=x\n`,
      '.gitignore': '.env\n'
    });
    const {status} = await runCommand({
      args: ['sync', '--dry-run'],
      cwd: path.join(scene.root, 'guides'),
      env: {}
    });
    expect(status).toBe(0);
    scene.remove('.env');
    const missing = await runCommand({args: ['sync', '--dry-run'], cwd: scene.root, env: {}});
    expect(missing).toMatchObject({status: 2});
    expect(missing.stderr).toContain(
      'CONFLUENCE_URL (or --url) and CONFLUENCE_API_TOKEN are not set. Put them'
    );
  });

  test('a terminal gets progress and colours, anything else does not', async () => {
    await scene.run('rebuild-mapping', '--space', 'DOC');
    const env = {
      CONFLUENCE_URL: scene.sandbox.url,
      CONFLUENCE_EMAIL: 'bot@example.com',
      CONFLUENCE_API_TOKEN: 'x'
    };
    const colourful = await runCommand({args: ['sync', '--dry-run'], cwd: scene.root, env, terminal: true});
    expect(colourful.stderr).toContain('Reading files 0/3 …');
    expect(colourful.stdout).toContain('\u001B[');
    const plain = await runCommand({
      args: ['sync', '--dry-run'],
      cwd: scene.root,
      env: {...env, NO_COLOR: '1'},
      terminal: true
    });
    expect(plain.stdout).not.toContain('\u001B[');
    expect((await scene.run('sync', '--dry-run')).stderr).not.toContain('Reading files');
  });

  test('a run that the user ends stops cleanly, keeps the ids it has, and leaves no draft', async () => {
    await scene.run('rebuild-mapping', '--space', 'DOC');
    const end = new AbortController();
    scene.sandbox.faults.add({
      method: 'PUT',
      path: '/api/v2/pages/\\d+$',
      nth: 2,
      times: 0,
      action: {kind: 'delay', ms: 300}
    });
    const env = {
      CONFLUENCE_URL: scene.sandbox.url,
      CONFLUENCE_EMAIL: 'bot@example.com',
      CONFLUENCE_API_TOKEN: 'x'
    };
    const running = runCommand({
      args: ['sync', '--full', '--concurrency', '1'],
      cwd: scene.root,
      env,
      signal: end.signal
    });
    while (!scene.sandbox.requests.some(({method}) => method === 'PUT'))
      await new Promise(resolve => setTimeout(resolve, 5));
    end.abort();
    await running;
    const ids = Object.values(scene.readMapping()).filter(entry => 'page_id' in entry);
    expect(ids).toHaveLength(scene.pages().length);
    expect(ids.length).toBeLessThan(3);
    expect((await scene.sync()).report.counts.created).toBe(3 - ids.length);
  });
});

describe('the bundle', () => {
  const cli = path.resolve(import.meta.dirname, '../../../dist/cli.js');

  test('prints its version and help without anything installed', () => {
    expect(execFileSync(process.execPath, [cli, '--version'], {encoding: 'utf8'})).toMatch(
      /^\d+\.\d+\.\d+\n$/
    );
    expect(execFileSync(process.execPath, [cli, 'sync', '--help'], {encoding: 'utf8'})).toContain(
      '--on-drift'
    );
  });

  test('runs a sandbox until it is ended', async () => {
    const child = spawn(process.execPath, [cli, 'sandbox', '--port', '0', '--json'], {
      stdio: ['ignore', 'pipe', 'inherit']
    });
    const first = await new Promise<Buffer>(resolve => child.stdout.once('data', resolve));
    const {url} = JSON.parse(first.toString('utf8')) as {url: string};
    const page = await fetch(`${url}/spaces`);
    expect(page.status).toBe(200);
    child.kill('SIGINT');
    expect(await new Promise(resolve => child.once('exit', resolve))).toBe(0);
  });
});
