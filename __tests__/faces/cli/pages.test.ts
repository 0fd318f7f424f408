import {mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {createScenario, runCommand, type Scenario} from '../../support/scenario.ts';

let scene: Scenario;

beforeEach(async () => {
  scene = await createScenario();
});

afterEach(() => scene.close());

const image = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 255]);
const writes = (): readonly string[] => scene.requests().filter(request => !request.startsWith('GET '));
const create = (title: string, file: string, ...more: string[]) =>
  scene.run('create', '--title', title, '--space', 'DOC', '--body-file', file, ...more);

const labelsOf = (title: string): readonly string[] =>
  scene
    .page(title)
    .labels.map(({name}) => name)
    .toSorted();

interface Document {
  readonly version: number;
  readonly status: string;
  readonly reason?: string;
  readonly error?: string;
  readonly page?: {readonly id: string; readonly title: string; readonly url: string};
  readonly attached?: readonly string[];
  readonly labels?: readonly string[];
  readonly markdown?: string;
  readonly storage?: string;
  readonly messages: readonly {readonly ruleId: string; readonly line?: number; readonly column?: number}[];
}
const parse = (text: string): Document => JSON.parse(text) as Document;

describe('create', () => {
  test('makes a page with its image, labels and Jira issue', async () => {
    scene.write({
      'notes/summary.md': '# Sprint 4 Summary\n\nDone: ![chart](img/a.png)\n',
      'notes/img/a.png': image
    });
    const {status, stdout, stderr} = await create(
      ' Sprint 4 Summary ',
      'notes/summary.md',
      '--labels',
      'Sprint Summary,documentation',
      '--jira-ticket',
      'chronos-147'
    );
    const page = scene.page('Sprint 4 Summary');
    expect({status, stdout}).toEqual({
      status: 0,
      stdout: expect.stringMatching(
        new RegExp(`^created "Sprint 4 Summary": http://\\S+/pages/${page.id}/\\S*\n$`)
      )
    });
    expect(stderr).toContain('Label "Sprint Summary" is set as "sprint-summary"');
    const origin = new URL(scene.sandbox.url).origin;
    expect(scene.body('Sprint 4 Summary')).toMatch(
      new RegExp(
        `^<p><a href="${origin}/browse/CHRONOS-147" data-card-appearance="inline">\\S+</a></p>\n<p>Done: <ac:image ac:alt="chart" ac:inline="true"><ri:attachment ri:filename="a-[0-9a-f]{8}.png" /></ac:image></p>$`
      )
    );
    expect(page.versions).toHaveLength(1);
    expect(scene.sandbox.store.attachments(page.id).map(({title}) => title)).toEqual([
      expect.stringMatching(/^a-[0-9a-f]{8}\.png$/)
    ]);
    expect(labelsOf('Sprint 4 Summary')).toEqual(['documentation', 'sprint-summary']);
  });

  test('puts a Jira issue on top that an update keeps, until it names another', async () => {
    scene.write({'a.md': 'One.\n', 'b.md': 'Two.\n', 'c.md': 'Three.\n'});
    await create('Page', 'a.md', '--jira-ticket', 'KEY-1');
    await scene.run('update', 'Page', '--space', 'DOC', '--body-file', 'b.md');
    expect(scene.body('Page')).toMatch(
      /^<p><a href="[^"]*\/browse\/KEY-1"[^>]*>[^<]*<\/a><\/p>\n<p>Two\.<\/p>$/
    );
    await scene.run('update', 'Page', '--space', 'DOC', '--body-file', 'c.md', '--jira-ticket', 'KEY-2');
    expect(scene.body('Page')).toMatch(
      /^<p><a href="[^"]*\/browse\/KEY-2"[^>]*>[^<]*<\/a><\/p>\n<p>Three\.<\/p>$/
    );
  });

  test('leaves a page with the title alone, and names it', async () => {
    scene.write({'a.md': 'one'});
    await create('Page', 'a.md');
    scene.requests();
    const {status, stdout, stderr} = await create('  pAGE ', 'a.md');
    const {id} = scene.page('Page');
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr).toMatch(
      new RegExp(`^error: Cannot create "Page" in space DOC: a page has this title\\. .* page ${id}, http`)
    );
    expect(writes()).toEqual([]);
  });

  test('puts the page under another, by title or id', async () => {
    scene.write({'a.md': 'one'});
    await create('Top', 'a.md');
    await create('By title', 'a.md', '--parent', 'top');
    await create('By id', 'a.md', '--parent', scene.page('Top').id);
    expect([scene.page('By title').parentId, scene.page('By id').parentId]).toEqual([
      scene.page('Top').id,
      scene.page('Top').id
    ]);
    scene.requests();
    const {status, stderr} = await create('Lost', 'a.md', '--parent', 'Tops');
    expect(status).toBe(1);
    expect(stderr).toContain('no page with this title, or this account cannot see it. Did you mean "Top"?');
    expect(writes()).toEqual([]);
  });

  test('takes standard input, with images of the folder it runs in', async () => {
    scene.write({'sub/i.png': image});
    const args = ['create', '--title', 'In', '--space', 'doc', '--body-file', '-', '--json'];
    const ran = await runCommand({
      args,
      cwd: path.join(scene.root, 'sub'),
      env: scene.env,
      input: '![](i.png)\n'
    });
    expect(parse(ran.stdout)).toMatchObject({
      version: 1,
      status: 'created',
      page: {title: 'In', space: 'DOC', version: {number: 1}},
      attached: [expect.stringMatching(/^i-/)],
      problems: []
    });
    expect(ran.status).toBe(0);
  });

  test('takes storage format by the ending, and says where it is wrong', async () => {
    scene.write({'good.xhtml': '<p>A&nbsp;<strong>b</strong></p>', 'bad.xml': '<p>a</p>\n<p>b</i>'});
    expect((await create('Good', 'good.xhtml')).status).toBe(0);
    expect(scene.body('Good')).toContain('<strong>b</strong>');
    scene.requests();
    const {status, stdout, stderr} = await create('Bad', 'bad.xml', '--json');
    expect(status).toBe(1);
    expect(parse(stdout)).toMatchObject({
      status: 'refused',
      reason: 'errors',
      messages: [{ruleId: 'malformed-storage', line: 2, column: 8}]
    });
    expect(stderr).toContain('bad.xml');
    expect(writes()).toEqual([]);
  });

  test('holds a secret back', async () => {
    scene.write({'a.md': `token: ghp_${'a1B2c3D4e5'.repeat(4).slice(0, 36)}\n`});
    const {status, stdout, stderr} = await create('Secret', 'a.md');
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr).toContain('secret');
    expect(stderr).not.toContain('a1B2c3D4e5a1B2c3D4e5');
    expect(writes()).toEqual([]);
  });

  test('sends no image from outside the repository', async () => {
    const outside = mkdtempSync(path.join(os.tmpdir(), 'outside-'));
    try {
      writeFileSync(path.join(outside, 'x.png'), image);
      scene.write({'a.md': '![up](../x.png) ![link](link.png)\n'});
      symlinkSync(path.join(outside, 'x.png'), path.join(scene.root, 'link.png'));
      const {status, stderr} = await create('Inside', 'a.md');
      expect(status).toBe(0);
      expect(stderr).toContain('the path leads out of the repository');
      expect(scene.sandbox.store.attachments(scene.page('Inside').id)).toEqual([]);
      expect(scene.body('Inside')).toBe('<p>up link</p>');
    } finally {
      rmSync(outside, {recursive: true});
    }
  });

  test.each([
    [
      'a title that is too long',
      ['--title', 'x'.repeat(256), '--space', 'DOC', '--body-file', 'a.md'],
      'expected at most 255'
    ],
    ['a folder', ['--title', 'T', '--space', 'DOC', '--body-file', '.'], 'it is no file in'],
    ['no folder', ['--title', 'T', '--space', 'DOC', '--body-file', 'no/a.md'], 'there is no such file'],
    ['no file', ['--title', 'T', '--space', 'DOC', '--body-file', 'none.md'], 'there is no such file'],
    ['an empty title', ['--title', ' ', '--space', 'DOC', '--body-file', 'a.md'], 'empty title'],
    [
      'an unknown space',
      ['--title', 'T', '--space', 'NOPE', '--body-file', 'a.md'],
      'Cannot find space NOPE'
    ],
    [
      'no key',
      ['--title', 'T', '--space', 'DOC', '--body-file', 'a.md', '--jira-ticket', '147'],
      'such as KEY-1'
    ],
    [
      'an empty label',
      ['--title', 'T', '--space', 'DOC', '--body-file', 'a.md', '--labels', '!!'],
      'Cannot set label'
    ],
    [
      'a mistyped option',
      ['--title', 'T', '--space', 'DOC', '--body-file', 'a.md', '--label', 'x'],
      'Did you mean --labels?'
    ]
  ])('cannot run with %s', async (_name, args, reason) => {
    scene.write({'a.md': 'a'});
    const {status, stdout, stderr} = await scene.run('create', ...args);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toContain(reason);
    expect(writes()).toEqual([]);
  });

  test('leaves no half page when Confluence refuses it', async () => {
    scene.write({'a.md': 'a'});
    scene.sandbox.faults.add({method: 'PUT', path: '/api/v2/pages/', action: {kind: 'status', status: 400}});
    const {status, stderr} = await create('Broken', 'a.md');
    expect(status).toBe(1);
    expect(stderr).toContain('error: Cannot publish page');
    expect(scene.pages()).toEqual([]);
  });

  test('makes one page when the answer to its publishing is lost', async () => {
    scene.write({'a.md': 'a'});
    scene.sandbox.faults.add({method: 'PUT', path: '/api/v2/pages/', action: {kind: 'reset-after'}});
    expect(await create('Once', 'a.md')).toMatchObject({status: 0});
    expect(scene.pages().map(({title}) => title)).toEqual(['Once']);
  });

  test('says what a page that was made lacks', async () => {
    scene.write({'a.md': 'a'});
    scene.sandbox.faults.add({method: 'POST', path: '/label$', action: {kind: 'status', status: 400}});
    const {status, stdout, stderr} = await create('Bare', 'a.md', '--labels', 'x', '--json');
    expect(status).toBe(1);
    expect(parse(stdout)).toMatchObject({status: 'created', labels: [], problems: [expect.any(String)]});
    expect(stderr).toMatch(/error: Cannot .*label/);
  });
});

describe('update', () => {
  beforeEach(async () => {
    scene.write({'a.md': 'one\n', 'b.md': 'two ![](i.png)\n', 'i.png': image});
    await create('Page', 'a.md', '--labels', 'kept');
    scene.requests();
  });
  const update = (title: string, file: string, ...more: string[]) =>
    scene.run('update', title, '--space', 'DOC', '--body-file', file, ...more);

  test('keeps inline comments at their text, and names those that lose it', async () => {
    scene.write({'c.md': 'Press the button. Then wait.\n', 'd.md': 'First, press the button.\n'});
    await create('Commented', 'c.md');
    const {id} = scene.page('Commented');
    for (const selection of ['the button', 'wait'])
      scene.sandbox.act({do: 'comment', page: id, text: 'Why?', selection});
    const {status, stderr} = await update('Commented', 'd.md');
    expect(status).toBe(0);
    expect(scene.body('Commented')).toMatch(/press <ac:inline-comment-marker [^>]*>the button<\/ac:/);
    expect(stderr).toMatch(/Cannot keep the inline comment by account \S+ on "wait"/);
  });

  test('writes the next version, under the title that the page has', async () => {
    const {status, stdout} = await update(' page', 'b.md', '--labels', 'new');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^updated "Page": http/);
    expect(scene.body('Page')).toContain('two');
    expect(scene.page('Page').versions).toHaveLength(2);
    expect(labelsOf('Page')).toEqual(['kept', 'new']);
  });

  test('keeps inline comments where their text still stands, and names the others', async () => {
    scene.write({'c.md': 'one and two\n', 'd.md': 'one more\n'});
    await update('Page', 'c.md');
    const page = scene.page('Page').id;
    scene.sandbox.act({do: 'comment', page, text: 'Really?', selection: 'one'});
    scene.sandbox.act({do: 'comment', page, text: 'Why?', selection: 'two'});
    const {status, stderr} = await update('Page', 'd.md');
    expect(status).toBe(0);
    expect(scene.body('Page')).toMatch(
      /<ac:inline-comment-marker ac:ref="[^"]+">one<\/ac:inline-comment-marker> more/
    );
    expect(stderr).toMatch(/Cannot keep the inline comment by account \S+ on "two" of page/);
  });

  test('makes no version of the same', async () => {
    await update('Page', 'b.md');
    scene.requests();
    expect((await update('Page', 'b.md')).stdout).toMatch(/^unchanged "Page"/);
    expect(writes()).toEqual([]);
    expect(scene.page('Page').versions).toHaveLength(2);
  });

  test('makes no page, and suggests titles', async () => {
    const {status, stdout, stderr} = await update('Pages', 'b.md', '--json');
    expect(status).toBe(1);
    expect(parse(stdout)).toMatchObject({status: 'refused', reason: 'not-found'});
    expect(stderr).toContain(
      'space DOC has no page with this title, or this account cannot see it. Did you mean "Page"?'
    );
    expect(writes()).toEqual([]);
  });

  test('leaves a page that mirrors a file alone, unless it is forced', async () => {
    scene.write({'docs/guide.md': 'guide\n'});
    scene.mapping({'docs/guide.md': {space: 'DOC', title: 'Guide'}});
    scene.commit();
    await scene.sync();
    scene.requests();
    const refused = await update('Guide', 'b.md', '--json');
    expect(refused.status).toBe(1);
    expect(parse(refused.stdout)).toMatchObject({reason: 'managed'});
    expect(refused.stderr).toContain('mirrors docs/guide.md');
    expect(writes()).toEqual([]);
    // The mark alone says so, too.
    scene.mapping({});
    expect((await update('Guide', 'b.md')).stderr).toContain('mirrors docs/guide.md');
    const forced = await update('Guide', 'b.md', '--force');
    expect(forced).toMatchObject({status: 0, stdout: expect.stringMatching(/^updated/)});
    expect(forced.stderr).toContain('the next sync overwrites');
  });
});

describe('read', () => {
  const read = (...args: string[]) => scene.run('read', ...args, '--space', 'DOC');

  beforeEach(async () => {
    scene.write({'a.md': '# Page\n\n## Part\n\nSee [it](#part) and ![pic](i.png).\n', 'i.png': image});
    await create('Page', 'a.md', '--labels', 'x');
    scene.requests();
  });

  test('prints Markdown, and nothing but that', async () => {
    const {id} = scene.page('Page');
    const {status, stdout, stderr} = await read('page');
    const url = `${scene.sandbox.url}/download/attachments/${id}/i-`;
    expect(stdout).toMatch(
      new RegExp(
        `^# Page\n\n## Part\n\nSee \\[it\\]\\(#part\\) and !\\[pic\\]\\(${url}[0-9a-f]{8}\\.png\\)\\.\n$`
      )
    );
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(writes()).toEqual([]);
  });

  test('downloads the images beside the file, which leads to them', async () => {
    const {status, stdout} = await read('Page', '--output', 'page.md', '--attachments', 'my files');
    expect({status, stdout}).toEqual({status: 0, stdout: ''});
    const markdown = readFileSync(path.join(scene.root, 'page.md'), 'utf8');
    const [, file = ''] = /!\[pic\]\((my%20files\/i-[0-9a-f]{8}\.png)\)/.exec(markdown) ?? [];
    expect(new Uint8Array(readFileSync(path.join(scene.root, decodeURIComponent(file))))).toEqual(image);
    expect(writes()).toEqual([]);
    // What was read makes the same page.
    expect((await scene.run('update', 'Page', '--space', 'DOC', '--body-file', 'page.md')).status).toBe(0);
    expect(scene.body('Page')).toContain('ac:alt="pic"');
  });

  test('prints what makes the same page when it is written again', async () => {
    const before = scene.body('Page');
    await read('Page', '--output', 'copy.md');
    expect((await scene.run('update', 'Page', '--space', 'DOC', '--body-file', 'copy.md')).status).toBe(0);
    expect(scene.body('Page')).toBe(before);
  });

  test('prints storage format as it is', async () => {
    expect((await read('Page', '--format', 'storage')).stdout).toBe(`${scene.body('Page')}\n`);
  });

  test('prints JSON with what is known of the page', async () => {
    const {stdout} = await read('Page', '--json');
    expect(parse(stdout)).toMatchObject({
      version: 1,
      status: 'read',
      page: {id: scene.page('Page').id, title: 'Page', space: 'DOC', version: {number: 1}},
      labels: ['x'],
      attachments: [{name: expect.stringMatching(/^i-/)}],
      markdown: expect.stringMatching(/^# Page/),
      storage: scene.body('Page'),
      messages: []
    });
  });

  test('names the people whom the page mentions, where Confluence does', async () => {
    const [user] = scene.sandbox.store.users();
    const link = (id: string) => `<ac:link><ri:user ri:account-id="${id}" /></ac:link>`;
    const body = `<p>${link(user?.accountId ?? '')} ${link('nobody')}</p>`;
    scene.sandbox.act({do: 'edit', page: scene.page('Page').id, body});
    const {status, stdout} = await read('Page');
    expect({status, stdout}).toEqual({status: 0, stdout: `# Page\n\n@${user?.displayName} @nobody\n`});
    expect(writes()).toEqual([]);
  });

  test('suggests titles for a page that is not there', async () => {
    const {status, stdout, stderr} = await read('The Page');
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr).toContain('Did you mean "Page"?');
  });

  test('refuses a format that it does not know', async () => {
    const {status, stderr} = await read('Page', '--format', 'markdwn');
    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean "markdown"?');
  });

  test('lets no file name lead out of the folder', async () => {
    const {id} = scene.page('Page');
    const form = new FormData();
    form.append('file', new Blob([image]), '..\\..\\evil.png');
    const sent = await fetch(`${scene.sandbox.url}/rest/api/content/${id}/child/attachment`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from('bot@example.com:token-of-the-bot').toString('base64')}`,
        'x-atlassian-token': 'no-check'
      },
      body: form
    });
    expect(sent.status).toBe(200);
    const name = '..\\..\\evil.png';
    scene.write({'c.xml': `<p><ac:image><ri:attachment ri:filename="${name}" /></ac:image></p>`});
    await scene.run('update', 'Page', '--space', 'DOC', '--body-file', 'c.xml');
    const {stdout} = await read('Page', '--attachments', 'files');
    expect(readdirSync(path.join(scene.root, 'files'))).toEqual(['__.._evil.png']);
    expect(stdout).toContain('![](files/__.._evil.png)');
  });
});

describe('on Data Center', () => {
  beforeEach(async () => {
    await scene.close();
    scene = await createScenario({deployment: 'datacenter'});
  });

  test('a page is made, changed and read, with its files', async () => {
    scene.write({'a.md': 'one ![pic](i.png)\n', 'b.md': 'two ![pic](i.png)\n', 'i.png': image});
    const made = await create('Page', 'a.md', '--labels', 'x', '--jira-ticket', 'KEY-1');
    expect(made).toMatchObject({status: 0, stdout: expect.stringMatching(/^created "Page": http/)});
    expect(scene.body('Page')).toMatch(
      /^<p><ac:structured-macro ac:name="jira"[^>]*><ac:parameter ac:name="key">KEY-1</
    );
    expect((await create('page', 'a.md')).status).toBe(1);
    expect((await scene.run('update', 'PAGE', '--space', 'DOC', '--body-file', 'b.md')).status).toBe(0);
    // The issue stays on top, although nobody asked for it again.
    expect(scene.body('Page')).toMatch(
      /^<p><ac:structured-macro ac:name="jira"[^>]*><ac:parameter ac:name="key">KEY-1<[\s\S]*two/
    );
    const args = ['--space', 'DOC', '--output', 'page.md', '--attachments', 'files'];
    const {status, stderr} = await scene.run('read', 'Page', ...args);
    expect({status, stderr}).toEqual({
      status: 0,
      stderr: expect.stringMatching(/^page \d+:1:1 info Macro "jira" is kept.*\n$/)
    });
    const markdown = readFileSync(path.join(scene.root, 'page.md'), 'utf8');
    const [, file = ''] = /two !\[pic\]\((files\/i-[0-9a-f]{8}\.png)\)\n$/.exec(markdown) ?? [];
    expect(new Uint8Array(readFileSync(path.join(scene.root, file)))).toEqual(image);
  });
});

describe('convert', () => {
  test('reads standard input as if it were in the folder of the command', async () => {
    scene.write({'sub/i.png': image});
    const args = ['convert', '-', '--no-banner', '--json'];
    const ran = await runCommand({args, cwd: path.join(scene.root, 'sub'), env: {}, input: '![x](i.png)\n'});
    expect(ran.status).toBe(0);
    expect(parse(ran.stdout)).toMatchObject({messages: [], body: expect.stringContaining('ri:filename="i-')});
  });
});
