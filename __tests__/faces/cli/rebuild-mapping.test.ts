import {readFileSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {createScenario, runCommand, type Scenario} from '../../support/scenario.ts';

let scene: Scenario;

beforeEach(async () => {
  scene = await createScenario();
});

afterEach(() => scene.close());

const rebuild = (...args: readonly string[]) => scene.run('rebuild-mapping', ...args);
const text = () => readFileSync(path.join(scene.root, 'docs/.confluence-mapping.json'), 'utf8');

/** Run it again: nothing may change. */
async function expectStable(...args: readonly string[]): Promise<void> {
  const before = text();
  expect((await rebuild(...args)).stdout).toContain('nothing to change');
  expect(text()).toBe(before);
}

describe('rebuild-mapping and a mapping with mistakes', () => {
  const file = 'docs/.confluence-mapping.json';

  test('names the place when it cannot be read, before it asks for a space', async () => {
    scene.write({'a.md': '# A\n', [file]: '{"a.md": {"space": "DOC",,}}'});
    const {status, stderr} = await rebuild();
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^error: Cannot rebuild the mapping \(line 1, column 26\): .*Correct the JSON\.$/m
    );
    expect(text()).toBe('{"a.md": {"space": "DOC",,}}');
  });

  test('keeps entries that no sync can use, and says what is wrong with them', async () => {
    scene.write({'a.md': '# A\n', [file]: '{"a.md": {"spaec": "DOC"}}'});
    const {status, stdout, stderr} = await rebuild('--space', 'DOC');
    expect({status, stdout}).toEqual({status: 0, stdout: expect.stringContaining('nothing to change')});
    expect(stderr).toMatch(
      /json:1:\d+ error .*"spaec" of "a\.md".* Did you mean "space"\? mapping-unknown-key/
    );
  });
});

describe('rebuild-mapping finds files', () => {
  test('leaves out what it cannot or must not map, says why, and goes on', async () => {
    scene.write({
      'ok.md': '# Fine\n',
      'latin.md': Buffer.from('# \xe4\xf6\n', 'latin1'),
      'back\\slash.md': '# No\n',
      'prod.secrets.md': '# No\n',
      'secrets.md': '# About secrets\n',
      'ignored.md': '# No\n',
      'drafts/.gitignore': '*\n!keep.md\n',
      'drafts/a.md': '# No\n',
      'drafts/keep.md': '# Kept\n',
      '.gitignore': 'ignored.md\n',
      'vendor/x.md': '# No\n',
      'CAPS.MD': '# Caps\n'
    });
    symlinkSync('/etc/hostname', path.join(scene.root, 'outside.md'));
    const {status, stderr} = await rebuild('--space', 'DOC');
    expect(status).toBe(0);
    expect(Object.keys(scene.readMapping())).toEqual(['CAPS.MD', 'drafts/keep.md', 'ok.md', 'secrets.md']);
    expect(stderr).toMatch(/^latin\.md was left out: .*UTF-8/m);
    expect(stderr).toMatch(/^back\\slash\.md was left out: .*expected the form/m);
    expect(stderr).toContain('prod.secrets.md was left out: by its name it is a file of secrets.');
    expect(stderr.match(/outside\.md/g)).toHaveLength(1);
    await expectStable();
  });

  test('an entry outside of the globs is not missing, also not with --prune', async () => {
    scene.write({'a/x.md': '# A\n', 'b/y.md': '# B\n', 'notes.txt': 'text\n'});
    scene.mapping({
      'a/x.md': {space: 'DOC'},
      'b/y.md': {space: 'DOC', page_id: '1'},
      'notes.txt': {space: 'DOC'},
      'gone.md': {space: 'DOC'}
    });
    const {stderr} = await rebuild('--include', 'a/**', '--prune', '--offline');
    expect(stderr).toBe('gone.md is gone, its entry was removed.\n');
    expect(Object.keys(scene.readMapping())).toEqual(['a/x.md', 'b/y.md', 'notes.txt']);
  });
});

describe('rebuild-mapping keeps', () => {
  test('every byte of what is there: order, indentation, line ends, and no final newline', async () => {
    scene.write({
      'z.md': '# Z\n',
      'a.md': '# A\n',
      'm.md': '# M\n',
      'docs/.confluence-mapping.json':
        '{\r\n\t"$defaults" : {"space":"DOC"},\r\n\t"z.md" : { "title":"Zed" , "labels":["b","a"] },\r\n\t"a.md" : { "title":"Ay" }\r\n}'
    });
    await rebuild('--offline');
    expect(text()).toBe(
      '{\r\n\t"$defaults" : {"space":"DOC"},\r\n\t"z.md" : { "title":"Zed" , "labels":["b","a"] },\r\n\t"a.md" : { "title":"Ay" },\r\n\t"m.md" : { "title":"M" }\r\n}'
    );
    await expectStable('--offline');
  });

  test('the id of a file that was renamed, in a commit or not, edited or not', async () => {
    const long = Array.from({length: 20}, (_, index) => `Line ${index} of a file.\n`).join('\n');
    scene.write({'one.md': `# One\n\n${long}`, 'two.md': `# Two\n\n${long}\nmore\n`});
    scene.mapping({
      'one.md': {space: 'DOC', title: 'One', page_id: '11'},
      'two.md': {space: 'DOC', title: 'Two', page_id: '22', parent: 'one.md'}
    });
    scene.commit();
    scene.rename('one.md', 'guides/first.md');
    scene.write({'guides/first.md': `# One, edited\n\n${long}`});
    scene.commit();
    scene.rename('two.md', 'guides/second.md');
    const {stderr} = await rebuild('--offline');
    expect(stderr).toBe('one.md is now guides/first.md.\ntwo.md is now guides/second.md.\n');
    expect(scene.readMapping()).toEqual({
      'guides/first.md': {space: 'DOC', title: 'One', page_id: '11'},
      'guides/second.md': {space: 'DOC', title: 'Two', page_id: '22', parent: 'guides/first.md'}
    });
    await expectStable('--offline');
  });

  test('titles stable when files come and go', async () => {
    scene.write({'guides/linux/install.md': '# Install\n', 'guides/mac/install.md': '# Install\n'});
    await rebuild('--space', 'DOC');
    expect(Object.values(scene.readMapping()).map(entry => entry['title'])).toEqual(
      ['Install (guides/linux)', 'Install (guides/mac)'].map(title => title.replace('guides/', ''))
    );
    scene.write({'guides/bsd/install.md': '# Install\n'});
    await rebuild();
    expect(Object.values(scene.readMapping()).map(entry => entry['title'])).toEqual([
      expect.stringMatching(/^Install/),
      'Install (linux)',
      'Install (mac)'
    ]);
    await expectStable();
  });
});

describe('rebuild-mapping asks Confluence', () => {
  beforeEach(async () => {
    scene.write({'README.md': '# Handbook\n', 'guides/install.md': '# Install\n'});
    await rebuild('--space', 'DOC', '--offline');
    expect(scene.requests()).toEqual([]);
  });

  test('for pages that carry our mark, whoever edited them since, and writes nothing there', async () => {
    await scene.sync('--full', '--no-write-back');
    scene.sandbox.act({do: 'edit', page: scene.page('Install').id, body: '<p>mine</p>'});
    scene.requests();
    const {stdout, stderr} = await rebuild();
    expect(stdout).toBe('docs/.confluence-mapping.json: 2 changes made\n');
    expect(stderr).toContain(
      `guides/install.md is page ${scene.page('Install').id} "Install" (${scene.sandbox.url}/`
    );
    expect(scene.readMapping()).toEqual({
      'README.md': {space: 'DOC', title: 'Handbook', page_id: scene.page('Handbook').id},
      'guides/install.md': {
        space: 'DOC',
        title: 'Install',
        parent: 'README.md',
        page_id: scene.page('Install').id
      }
    });
    expect(scene.requests().filter(request => !request.startsWith('GET'))).toEqual([]);
    await expectStable();
  });

  test('for pages by title with --adopt only, shows which, and the next sync takes them over', async () => {
    const id = scene.sandbox.act({do: 'create', space: 'DOC', title: 'install', body: '<p>old</p>'});
    const told = await rebuild();
    expect(told.stdout).toContain('nothing to change');
    expect(told.stderr).toContain(`guides/install.md has the title of page ${id} "install"`);
    expect(told.stderr).toContain('Take it over with --adopt');
    const shown = await rebuild('--adopt', '--dry-run');
    expect(shown.stdout).toMatch(new RegExp(`^\\+.*"page_id": "${id}", "adopt": true`, 'm'));
    expect(scene.readMapping()['guides/install.md']).not.toHaveProperty('page_id');
    await rebuild('--adopt');
    expect(scene.readMapping()['guides/install.md']).toMatchObject({page_id: id, adopt: true});
    await expectStable('--adopt');
    const {report} = await scene.sync();
    expect(report.counts).toMatchObject({created: 1, updated: 1, failed: 0});
    expect(scene.page('Install').id).toBe(id);
  });

  test('and goes on without it, unless pages are to be adopted', async () => {
    const env = {
      CONFLUENCE_URL: scene.sandbox.url,
      CONFLUENCE_EMAIL: 'bot@example.com',
      CONFLUENCE_API_TOKEN: 'x-token'
    };
    scene.write({'new.md': '# New\n'});
    scene.sandbox.faults.add({times: 0, action: {kind: 'status', status: 403}});
    const made = await runCommand({args: ['rebuild-mapping'], cwd: scene.root, env});
    expect(made.status).toBe(0);
    expect(made.stderr).toContain(
      'warning: Pages that are in Confluence already were not looked for. Cannot sign in'
    );
    expect(Object.keys(scene.readMapping())).toContain('new.md');
    const refused = await runCommand({args: ['rebuild-mapping', '--adopt'], cwd: scene.root, env});
    expect(refused.status).toBe(2);
    const unset = await runCommand({args: ['rebuild-mapping', '--adopt'], cwd: scene.root, env: {}});
    expect(unset).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Cannot look for pages to --adopt')
    });
  });

  test('about a space that is not there, and says so', async () => {
    scene.mapping({'README.md': {space: 'NOPE'}, 'guides/install.md': {space: 'NOPE'}});
    const {stderr, status} = await rebuild();
    expect(status).toBe(0);
    expect(stderr).toContain(
      'warning: There is no space NOPE in Confluence, or this account may not see it.'
    );
  });
});
