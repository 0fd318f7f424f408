import {execFileSync} from 'node:child_process';
import {rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, test} from '@jest/globals';
import {buildAction} from '../../support/github/build-action.ts';
import type {FileChanges} from '../../support/github/git.ts';
import {createStage, noCredentials, type Stage} from '../../support/github/stage.ts';

const mappingFile = 'docs/.confluence-mapping.json';
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
);
const files: FileChanges = {
  [mappingFile]: `{
  "docs/a.md": {"space": "DOC", "title": "Alpha"},
  "docs/b.md": {"space": "DOC", "title": "Beta", "parent": "docs/a.md"}
}
`,
  'docs/a.md': '# Alpha\n\nSee [the other](b.md) and [the code](../src/).\n\n![Dot](dot.png)\n',
  'docs/b.md': '\uFEFF# Beta\n\nText.\n',
  'docs/dot.png': picture,
  'src/x.ts': 'x'
};
let script = '';
let stage: Stage;

beforeAll(async () => {
  script = await buildAction();
});
afterEach(() => stage.close());
afterAll(() => rm(path.dirname(script), {recursive: true, force: true}));

const emptyWorkspace = async () => ({workspace: await stage.makeFolder('empty-')});
const requestsFor = (what: RegExp) =>
  stage.github.requests.filter(({method, path: at}) => what.test(`${method} ${at}`)).length;

/** Sync the tip of main from an empty workspace, then from a checkout: the second must find nothing to do. */
async function syncBothWays() {
  const event = stage.events.push({after: await stage.tip()});
  const result = await stage.act(event, await emptyWorkspace());
  const writes = stage.writes().length;
  const again = await stage.act(event, {inputs: {mode: 'full'}});
  expect(again.outputs).toMatchObject({created: '0', updated: '0', moved: '0'});
  expect(stage.writes().length).toBe(writes);
  return result;
}

describe('a job without a checkout', () => {
  test('syncs what a checkout would give, and says what that costs', async () => {
    stage = await createStage(script, files);
    const result = await syncBothWays();
    expect(result).toMatchObject({exitCode: 0, outputs: {created: '2', 'mapping-changed': 'true'}});
    expect(result.annotations).toMatchObject([
      {level: 'notice', message: expect.stringContaining('actions/checkout before this one costs none')}
    ]);
    expect(requestsFor(/git\/blobs/)).toBe(4);
  });

  test('syncs what a push changed, also beside other files in the workspace', async () => {
    stage = await createStage(script, files);
    await stage.act(stage.events.push({after: await stage.tip()}), await emptyWorkspace());
    const workspace = await stage.makeFolder('other-');
    await writeFile(path.join(workspace, 'build.log'), 'x');
    const result = await stage.push({'docs/b.md': '# Beta\n\nNew.\n'}, {workspace});
    expect(result).toMatchObject({exitCode: 0, outputs: {updated: '1'}, report: {mode: 'changed'}});
  });

  test('says so when the commit has no mapping file', async () => {
    stage = await createStage(script, {'README.md': '# Hello\n'});
    const event = stage.events.push({after: await stage.tip()});
    const result = await stage.act(event, await emptyWorkspace());
    expect(result.exitCode).toBe(1);
    expect(result.annotations.at(-1)).toMatchObject({
      level: 'error',
      message: expect.stringContaining(`Cannot read the mapping file ${mappingFile}: there is no such file`)
    });
  });

  test('without a token it says what is missing', async () => {
    stage = await createStage(script, files);
    const event = stage.events.push({after: await stage.tip()});
    const result = await stage.act(event, {...(await emptyWorkspace()), inputs: {'github-token': ''}});
    expect(result).toMatchObject({exitCode: 1, annotations: [{level: 'error'}]});
    expect(result.annotations[0]?.message).toMatch(/github-token.*actions\/checkout/);
  });

  test('checks the pull request of a fork with a token that only reads', async () => {
    const permissions = {contents: 'read', 'pull-requests': 'none', issues: 'none'} as const;
    stage = await createStage(script, files, {permissions});
    const changes = {'docs/b.md': '# Beta\n\n[Broken](nowhere.md)\n'};
    const given = {...(await emptyWorkspace()), fork: 'stranger/handbook', inputs: noCredentials};
    const result = await stage.propose(changes, given);
    expect(result.exitCode).toBe(0);
    expect(result.annotations).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        where: expect.stringContaining('file=docs/b.md,line=3') as unknown
      })
    );
    expect(stage.sandbox.requests).toEqual([]);
  });
});

describe('many files', () => {
  const count = 60;
  const entries = Array.from({length: count}, (_, index) => `docs/p${index}.md`);
  const many: FileChanges = {
    ...files,
    [mappingFile]: JSON.stringify(
      Object.fromEntries(entries.map((name, index) => [name, {space: 'DOC', title: `Page ${index}`}]))
    ),
    ...Object.fromEntries(entries.map((name, index) => [name, `# Page ${index}\n\n$Format:%h$\n`])),
    // An archive lacks the one and changes the other.
    '.gitattributes': '/docs/p58.md export-ignore\n/docs/p59.md export-subst\n'
  };

  test('come in one archive, and each as the commit has it', async () => {
    stage = await createStage(script, many);
    const result = await syncBothWays();
    expect(result).toMatchObject({exitCode: 0, outputs: {created: `${count}`}});
    expect(requestsFor(/tarball/)).toBe(1);
    expect(requestsFor(/git\/blobs/)).toBeLessThan(40);
  });

  test.each([
    ['refused', {status: 404, body: {message: 'Not Found'}}],
    ['no archive', {status: 200, headers: {'content-type': 'application/x-gzip'}, body: Buffer.from('x')}]
  ])('come one by one where the archive is %s', async (_, answer) => {
    stage = await createStage(script, many);
    stage.github.faults.push({when: /tarball/, answer});
    const result = await syncBothWays();
    expect(result).toMatchObject({exitCode: 0, outputs: {created: `${count}`}});
    expect(requestsFor(/tarball/)).toBe(1);
  });

  test('whose list is cut off are listed folder by folder', async () => {
    stage = await createStage(script, many, {treeLimit: 70});
    const extra = Object.fromEntries(Array.from({length: 30}, (_, index) => [`lib/f${index}.ts`, 'x']));
    await stage.github.git.push('main', extra);
    expect(await syncBothWays()).toMatchObject({exitCode: 0, outputs: {created: `${count}`}});
  });

  test('too many to list: an error that names the other way', async () => {
    stage = await createStage(script, many, {treeLimit: 5});
    const event = stage.events.push({after: await stage.tip()});
    const result = await stage.act(event, await emptyWorkspace());
    expect(result.exitCode).toBe(1);
    expect(result.annotations.at(-1)?.message).toMatch(/there are too many.*actions\/checkout/);
  });

  test('with the rate limit used up: no file passes for missing, nothing is written', async () => {
    stage = await createStage(script, many);
    const reset = Math.floor(Date.now() / 1000) + 1800;
    const headers = {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${reset}`};
    const body = {message: 'API rate limit exceeded for installation ID 1.'};
    stage.github.faults.push({when: /git\/blobs|tarball/, answer: {status: 403, headers, body}});
    const event = stage.events.push({after: await stage.tip()});
    const result = await stage.act(event, await emptyWorkspace());
    expect(result.exitCode).toBe(1);
    expect(result.annotations.at(-1)?.message).toMatch(/1,000 requests per hour.*actions\/checkout/);
    expect(stage.writes()).toEqual([]);
  });
});

describe('what is no plain file', () => {
  test('symbolic links and submodules are what they are in a checkout', async () => {
    const mapping = (...names: readonly string[]) =>
      JSON.stringify(
        Object.fromEntries(names.map((name, index) => [name, {space: 'DOC', title: `T${index}`}]))
      );
    stage = await createStage(script, {
      ...files,
      [mappingFile]: mapping('docs/a.md', 'docs/link.md', 'docs/out.md', 'docs/loop.md', 'docs/in/s.md'),
      'README.md': '# Readme\n\nWords.\n',
      'docs/link.md': {link: 'up/README.md'},
      'docs/up': {link: '..'},
      'docs/out.md': {link: '../../secret.md'},
      'docs/abs.md': {link: '/etc/passwd'},
      'docs/loop.md': {link: 'loop.md'},
      'docs/in': {submodule: 'a'.repeat(40)}
    });
    const result = await syncBothWays();
    expect(result).toMatchObject({exitCode: 1, outputs: {created: '2', failed: '3'}});
    const missing = result.report?.messages.filter(({ruleId}) => ruleId === 'missing-file');
    expect(missing?.map(({message}) => /docs\/\S+\.md/.exec(message)?.[0])).toEqual([
      'docs/out.md',
      'docs/loop.md',
      'docs/in/s.md'
    ]);
  });

  test.each(['with a checkout', 'without'])('a link changes with the file behind it, %s', async how => {
    stage = await createStage(script, {
      ...files,
      [mappingFile]: '{"docs/link.md": {"space": "DOC", "title": "Link"}}',
      'README.md': '# Readme\n',
      'docs/link.md': {link: 'up/README.md'},
      'docs/up': {link: '..'}
    });
    await stage.act(stage.events.push({after: await stage.tip()}));
    const workspace = async () => (how === 'without' ? emptyWorkspace() : {});
    const result = await stage.push({'README.md': '# Readme\n\nNew.\n'}, await workspace());
    expect(result).toMatchObject({exitCode: 0, outputs: {updated: '1'}, report: {mode: 'changed'}});
    const sent = stage.sandbox.requests.length;
    await stage.push({'src/x.ts': 'y'}, await workspace());
    expect(stage.sandbox.requests.length).toBe(sent);
  });

  test.each(['with a checkout', 'without'])('a picture that is too large stops no page, %s', async how => {
    stage = await createStage(script, {...files, 'docs/dot.png': Buffer.alloc(50_000_001)});
    const event = stage.events.push({after: await stage.tip()});
    const result = await stage.act(event, how === 'without' ? await emptyWorkspace() : {});
    expect(result).toMatchObject({exitCode: 0, outputs: {created: '2', failed: '0'}});
    expect(result.report?.messages).toMatchObject([
      {path: 'docs/a.md', line: 5, ruleId: 'missing-image', message: expect.stringMatching(/limit is 50 MB/)}
    ]);
  });

  test.each(['with a checkout', 'without'])(
    'a pointer of Git LFS is not sent as the picture, %s',
    async how => {
      const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
      stage = await createStage(script, {...files, 'docs/dot.png': pointer, 'docs/b.md': pointer});
      const event = stage.events.push({after: await stage.tip()});
      const result = await stage.act(event, how === 'without' ? await emptyWorkspace() : {});
      expect(result).toMatchObject({exitCode: 1, outputs: {created: '1', failed: '1'}});
      expect(result.report?.messages.map(({ruleId, path: at}) => [ruleId, at])).toEqual(
        expect.arrayContaining([
          ['lfs-pointer', 'docs/a.md'],
          ['unreadable-file', 'docs/b.md']
        ])
      );
      expect(stage.sandbox.requests.filter(({path: at}) => at.includes('attachment'))).toEqual([]);
    }
  );
});

describe('a checkout that is not whole', () => {
  /** As actions/checkout does with `sparse-checkout`: a partial clone with the named folders. */
  function checkOutSparsely(workspace: string, commit: string, filter: readonly string[]): void {
    const git = (...args: string[]) => execFileSync('git', args, {cwd: workspace, stdio: 'pipe'});
    execFileSync('git', ['config', 'uploadpack.allowFilter', 'true'], {cwd: stage.repositoryDir});
    execFileSync('git', ['config', 'uploadpack.allowAnySHA1InWant', 'true'], {cwd: stage.repositoryDir});
    git('init', '--quiet');
    git('remote', 'add', 'origin', `file://${stage.repositoryDir}`);
    git('sparse-checkout', 'set', '--cone', 'src');
    git('fetch', '--quiet', '--no-tags', '--depth=1', ...filter, 'origin', commit);
    git('checkout', '--quiet', '--detach', commit);
    // The server is not there any more, as without credentials.
    git('remote', 'set-url', 'origin', 'file:///nowhere');
  }

  test.each([
    ['partial clone', ['--filter=blob:none'], 4],
    ['whole clone', [], 0]
  ])('what a sparse checkout leaves out of a %s is not gone', async (_, filter, blobs) => {
    stage = await createStage(script, files);
    await stage.act(stage.events.push({after: await stage.tip()}));
    const {workspace} = await emptyWorkspace();
    const before = await stage.tip();
    const after = await stage.github.git.push('main', {'docs/b.md': '# Beta\n\nNew.\n'});
    checkOutSparsely(workspace, after, filter);
    const asked = requestsFor(/git\/blobs/);
    const result = await stage.act(stage.events.push({before, after}), {workspace});
    expect(result).toMatchObject({exitCode: 0, outputs: {updated: '1', failed: '0'}});
    expect(requestsFor(/git\/blobs/) - asked).toBeLessThanOrEqual(blobs);
    const writes = stage.writes().length;
    await stage.act(stage.events.push({before, after}), {inputs: {mode: 'full'}});
    expect(stage.writes().length).toBe(writes);
  });

  test('a runner without Git syncs a checkout that has no Git folder', async () => {
    stage = await createStage(script, files);
    const event = stage.events.push({after: await stage.tip()});
    const prepare = (workspace: string) => rm(path.join(workspace, '.git'), {recursive: true});
    const result = await stage.act(event, {prepare, env: {PATH: '/nowhere'}});
    expect(result).toMatchObject({exitCode: 0, outputs: {created: '2'}});
    expect(requestsFor(/git\/blobs/)).toBe(0);
  });
});
