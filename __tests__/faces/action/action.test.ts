import {mkdtemp, readFile, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from '@jest/globals';
import {startSandbox, type Sandbox} from '../../../src/faces/sandbox/index.ts';
import type {Report} from '../../../src/core/report/report.ts';
import {buildAction} from '../../support/github/build-action.ts';
import {checkOut} from '../../support/github/checkout.ts';
import {createEvents} from '../../support/github/event.ts';
import type {RunnerEvent} from '../../support/github/event.ts';
import {createRepository} from '../../support/github/git.ts';
import {runAction} from '../../support/github/run-action.ts';
import {startGitHub} from '../../support/github/server.ts';
import type {GitHubServer} from '../../support/github/server.ts';

const token = 'ATATT3x-secret/token+1=';
const email = 'bot@example.com';
const mapping = `{
  "docs/a.md": {"space": "DOC", "title": "Alpha"},
  "docs/b.md": {"space": "DOC", "title": "Beta", "parent": "docs/a.md"}
}
`;
const files = {
  'docs/.confluence-mapping.json': mapping,
  'docs/a.md': '# Alpha\n\nSee [the other](b.md).\n',
  'docs/b.md': '# Beta\n\nText.\n',
  'src/code.ts': 'x\n'
};
const events = createEvents({owner: 'acme', name: 'handbook'});
const folders: string[] = [];
let script: string;
let repositoryDir: string;
let github: GitHubServer;
let sandbox: Sandbox;

beforeAll(async () => {
  script = await buildAction();
  folders.push(path.dirname(script));
});
beforeEach(async () => {
  repositoryDir = await mkdtemp(path.join(os.tmpdir(), 'github-'));
  folders.push(repositoryDir);
  await createRepository(repositoryDir, files);
  github = await startGitHub({repositoryDir});
  sandbox = await startSandbox({users: [{email, token}]});
});
afterEach(() => Promise.all([github.close(), sandbox.close()]));
afterAll(() => Promise.all(folders.map(folder => rm(folder, {recursive: true, force: true}))));

const tip = async () => github.git.text('rev-parse', 'main');
const readMapping = () => github.git.readText('main', 'docs/.confluence-mapping.json');
const writesTo = () => sandbox.requests.filter(({method}) => method !== 'GET' && method !== 'HEAD');

async function act(
  event: RunnerEvent,
  {inputs = {}, ...rest}: Partial<Parameters<typeof runAction>[0]> = {}
) {
  const workspace = await checkOut(repositoryDir, event.env['GITHUB_SHA'] ?? '');
  folders.push(workspace);
  const credentials = {
    'confluence-url': sandbox.url,
    'confluence-email': email,
    'confluence-api-token': token
  };
  const result = await runAction({
    github,
    event,
    workspace,
    script,
    inputs: {...credentials, ...inputs},
    ...rest
  });
  // No form of the credentials shows anywhere that people or servers read.
  const basic = Buffer.from(`${email}:${token}`).toString('base64');
  const seen = [
    result.log,
    result.summary,
    ...Object.values(result.outputs),
    JSON.stringify(github.requests)
  ].join('\n');
  for (const secret of [token, encodeURIComponent(token), basic]) expect(seen).not.toContain(secret);
  expect([result.log, result.summary, ...Object.values(result.outputs)].join('\n')).not.toContain(
    github.token
  );
  return result;
}

async function readReport(outputs: Readonly<Record<string, string>>): Promise<Report> {
  return JSON.parse(await readFile(outputs['report'] ?? '', 'utf8')) as Report;
}

/** Push the files of the first commit, sync them, and look at the pages as the runs after it find them. */
async function syncFirst() {
  const result = await act(events.push({after: await tip()}));
  expect(result).toMatchObject({exitCode: 0});
  return result;
}

describe('push', () => {
  test('creates pages, commits their ids, tells about it', async () => {
    const before = await tip();
    const result = await syncFirst();
    expect(result.outputs).toMatchObject({
      created: '2',
      updated: '0',
      failed: '0',
      'mapping-changed': 'true'
    });
    const ids = JSON.parse(result.outputs['page-ids'] ?? '') as Record<string, string>;
    expect(Object.keys(ids)).toEqual(['docs/a.md', 'docs/b.md']);
    expect(await tip()).toBe(result.outputs['commit-sha']);
    expect(await github.git.text('rev-parse', 'main^')).toBe(before);
    expect(JSON.parse(await readMapping())).toMatchObject({
      'docs/a.md': {page_id: ids['docs/a.md']},
      'docs/b.md': {page_id: ids['docs/b.md']}
    });
    expect(result.summary).toContain('✅ 2 pages changed');
    expect(result.summary).toContain(`[Alpha](${sandbox.url}/`);
    expect((await readReport(result.outputs)).counts.created).toBe(2);
  });

  test('that only brings ids, or nothing that is mapped, asks Confluence nothing', async () => {
    const first = await syncFirst();
    const asked = sandbox.requests.length;
    const after = first.outputs['commit-sha'] ?? '';
    expect(
      await act(events.push({before: await github.git.text('rev-parse', 'main^'), after}))
    ).toMatchObject({exitCode: 0});
    const code = await github.git.push('main', {'src/code.ts': 'y\n'});
    const second = await act(events.push({before: after, after: code}));
    expect(second).toMatchObject({exitCode: 0, outputs: {'mapping-changed': 'false', 'commit-sha': ''}});
    expect(sandbox.requests).toHaveLength(asked);
  });

  test('updates what changed, also what the run before this one left out', async () => {
    await syncFirst();
    const missed = await github.git.push('main', {'docs/a.md': '# Alpha\n\nNew text.\n'});
    const after = await github.git.push('main', {'src/code.ts': 'z\n'});
    const result = await act(events.push({before: missed, after}));
    expect(result).toMatchObject({exitCode: 0, outputs: {updated: '1', created: '0'}});
  });

  test('of which a page fails is made up for by the next one, also when that changes nothing there', async () => {
    await syncFirst();
    const before = await tip();
    const after = await github.git.push('main', {
      'docs/a.md': '# Alpha\n\nNew.\n',
      'docs/b.md': '# Beta\n\nNew.\n'
    });
    const body = {
      errors: [{status: 403, code: 'FORBIDDEN', title: 'No', detail: '##[error]no\n::error::no'}]
    };
    sandbox.faults.add({
      method: 'PUT',
      path: '/pages/\\d+$',
      nth: 2,
      action: {kind: 'status', status: 403, body}
    });
    const failed = await act(events.push({before, after}));
    expect(failed).toMatchObject({exitCode: 1, outputs: {failed: '1', updated: '1'}});
    expect(
      failed.stdout.split('\n').filter(line => /^\s*::error::no/.test(line) || line.includes('##['))
    ).toEqual([]);
    const next = await github.git.push('main', {'src/code.ts': 'z\n'});
    expect(await act(events.push({before: after, after: next}))).toMatchObject({
      exitCode: 0,
      outputs: {updated: '1', failed: '0'}
    });
    expect(await act(events.dispatch(next))).toMatchObject({exitCode: 0, outputs: {unchanged: '2'}});
  });

  test('by Dependabot without credentials is no failure', async () => {
    const event = events.push({after: await tip(), actor: 'dependabot[bot]'});
    const none = {'confluence-url': '', 'confluence-email': '', 'confluence-api-token': ''};
    expect(await act(event, {inputs: none})).toMatchObject({
      exitCode: 0,
      summary: expect.stringContaining('Dependabot')
    });
    expect(await act(events.push({after: await tip()}), {inputs: none})).toMatchObject({exitCode: 1});
  });

  test('of an older commit than the synced one changes nothing', async () => {
    await syncFirst();
    const older = await github.git.push('main', {'docs/a.md': '# Alpha\n\nOld.\n'});
    const newer = await github.git.push('main', {'docs/a.md': '# Alpha\n\nNew.\n'});
    expect(await act(events.push({before: older, after: newer}))).toMatchObject({outputs: {updated: '1'}});
    const asked = sandbox.requests.length;
    const result = await act(
      events.push({before: await github.git.text('rev-parse', `${older}^`), after: older})
    );
    expect(result).toMatchObject({exitCode: 0, outputs: {updated: '0', failed: '0', 'page-ids': '{}'}});
    expect(result.log).toMatch(/^::notice::Nothing was synced: a newer commit/m);
    expect(sandbox.requests).toHaveLength(asked);
  });

  test('that was forced back to an older commit syncs that one', async () => {
    const first = await syncFirst();
    const before = await github.git.push('main', {'docs/a.md': '# Alpha\n\nNew.\n'});
    const after = first.outputs['commit-sha'] ?? '';
    await act(events.push({before: after, after: before}));
    await github.git.updateRef('refs/heads/main', after);
    expect(await act(events.push({before, after, forced: true}))).toMatchObject({
      exitCode: 0,
      outputs: {updated: '1'}
    });
  });

  test('follows a renamed file and moves its key', async () => {
    await syncFirst();
    const before = await tip();
    const after = await github.git.push('main', {'docs/b.md': null, 'docs/c.md': files['docs/b.md']});
    const result = await act(events.push({before, after}));
    expect(result).toMatchObject({exitCode: 0, outputs: {created: '0', failed: '0'}});
    expect(Object.keys(JSON.parse(await readMapping()) as object)).toEqual(['docs/a.md', 'docs/c.md']);
  });

  test('keeps what others push while it runs', async () => {
    const after = await tip();
    const before = () =>
      github.git.push('main', {
        'docs/.confluence-mapping.json': mapping.replace('}\n}', '},\n  "x.md": {"space": "DOC"}\n}')
      });
    github.faults.push({when: /POST \/graphql/, times: 1, before});
    expect(await act(events.push({after}))).toMatchObject({exitCode: 0, outputs: {created: '2'}});
    expect(Object.keys(JSON.parse(await readMapping()) as object)).toEqual([
      'docs/a.md',
      'docs/b.md',
      'x.md'
    ]);
    expect(await readMapping()).toMatch(/"page_id"[^]*"page_id"/);
  });

  test('opens a pull request where the branch is protected', async () => {
    github.state.protectedBranches = {main: 'ruleset'};
    const result = await act(events.push({after: await tip()}));
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: {created: '2', 'pull-request-url': expect.stringMatching(/pull\/1$/)}
    });
    expect(await readMapping()).toBe(mapping);
  });

  test('says what it may not do, keeps the ids, and makes no second page next time', async () => {
    github.state.permissions = {contents: 'read', 'pull-requests': 'none', issues: 'none'};
    const result = await act(events.push({after: await tip()}));
    expect(result).toMatchObject({exitCode: 1, outputs: {created: '2'}});
    expect(result.log).toMatch(/^::error .*contents: write/m);
    expect(result.summary).toContain('contents: write');
    for (const id of Object.values(JSON.parse(result.outputs['page-ids'] ?? '{}') as object))
      expect(result.summary).toContain(id);
    github.state.permissions = {contents: 'write', 'pull-requests': 'none', issues: 'none'};
    const again = await act(events.push({after: await tip()}));
    expect(again).toMatchObject({
      exitCode: 0,
      outputs: {created: '0', 'page-ids': result.outputs['page-ids']}
    });
    expect(await readMapping()).toMatch(/"page_id"[^]*"page_id"/);
  });
});

describe('other events', () => {
  test('workflow_dispatch looks at everything and writes nothing twice', async () => {
    await syncFirst();
    const writes = writesTo().length;
    const result = await act(events.dispatch(await tip()));
    expect(result).toMatchObject({exitCode: 0, outputs: {unchanged: '2', 'mapping-changed': 'false'}});
    expect(writesTo()).toHaveLength(writes);
  });

  test('a dry run writes nothing, anywhere', async () => {
    const before = await github.git.listRefs('refs/');
    const result = await act(events.dispatch(await tip()), {inputs: {'dry-run': 'true'}});
    expect(result).toMatchObject({exitCode: 0, outputs: {created: '2', 'page-ids': '{}'}});
    expect(writesTo()).toEqual([]);
    expect(await github.git.listRefs('refs/')).toEqual(before);
    expect(result.summary).toContain('Nothing was written.');
  });

  test("a fork's pull request is checked with a read-only token and without secrets", async () => {
    github.state.permissions = {contents: 'read', 'pull-requests': 'none', issues: 'none'};
    const base = await tip();
    const head = await github.git.createCommit(
      base,
      {'docs/a.md': '# Alpha\n\n[gone](nowhere.md) ::error::x\n'},
      'Change'
    );
    await github.git.updateRef('refs/pull/7/merge', head);
    const none = {'confluence-url': '', 'confluence-email': '', 'confluence-api-token': ''};
    const event = events.pullRequest({base, head, merge: head, fork: 'eve'});
    const result = await act(event, {inputs: none});
    expect(result).toMatchObject({exitCode: 0, outputs: {created: '2', failed: '0'}});
    expect(result.log).toMatch(/^::warning title=[^:]*,file=docs\/a\.md,line=3(,col=\d+)?::.*nowhere\.md/m);
    expect(await act(event, {inputs: {...none, strict: 'true'}})).toMatchObject({exitCode: 1});
    expect(sandbox.requests).toEqual([]);
    expect(github.requests.filter(({method}) => method !== 'GET')).toEqual([]);
  });

  test('a pull request of the repository itself shows the online plan', async () => {
    await syncFirst();
    const base = await tip();
    const head = await github.git.createCommit(base, {'docs/a.md': '# Alpha\n\nOther text.\n'}, 'Change');
    await github.git.updateRef('refs/pull/7/merge', head);
    const writes = writesTo().length;
    const result = await act(events.pullRequest({base, head, merge: head}));
    expect(result).toMatchObject({exitCode: 0, outputs: {updated: '1', unchanged: '1'}});
    expect(result.summary).toContain('✅ the check found no errors');
    expect(writesTo()).toHaveLength(writes);
  });

  test('tags and deletions succeed with a notice', async () => {
    for (const event of [events.tag('v1', await tip()), events.deletion('old', await tip(), await tip())]) {
      const result = await act(event);
      expect(result.exitCode).toBe(0);
      expect(result.log).toMatch(/^::notice::Nothing was synced/m);
      expect(result.summary).toContain('nothing to sync');
    }
    expect(sandbox.requests).toEqual([]);
  });

  test.each([
    ['pull_request_target', 'pull_request_target', {}, 'Use the event pull_request'],
    [
      'an input that makes no sense',
      'workflow_dispatch',
      {'on-drift': 'panic'},
      'Cannot use "panic" for the input on-drift'
    ],
    [
      'missing credentials',
      'workflow_dispatch',
      {'confluence-api-token': ''},
      'the input confluence-api-token is empty'
    ],
    ['a wrong token', 'workflow_dispatch', {'confluence-api-token': 'wrong-token'}, 'Cannot'],
    ['a mapping that is not there', 'workflow_dispatch', {'mapping-file': 'docs/none.json'}, 'docs/none.json']
  ])('%s is one error without a stack trace', async (_, eventName, inputs, message) => {
    const result = await act(events.other(eventName, await tip()), {inputs});
    expect(result.exitCode).toBe(1);
    const errors = result.log.split('\n').filter(line => line.startsWith('::error'));
    expect(errors).toEqual([expect.stringContaining(message)]);
    expect(result.log).not.toMatch(/^\s+at /m);
    expect(result.summary).toContain('could not run');
  });
});

test('a cancelled run writes back the ids of what it created', async () => {
  const many = Object.fromEntries(
    Array.from({length: 40}, (_, index) => [`docs/p${index}.md`, `# Page ${index}\n`])
  );
  const entries = Object.fromEntries(Object.keys(many).map(file => [file, {space: 'DOC'}]));
  const after = await github.git.push('main', {
    ...many,
    'docs/.confluence-mapping.json': JSON.stringify(entries)
  });
  const cancelWhen = new Promise<void>(resolve => {
    const timer = setInterval(() => {
      if (sandbox.requests.filter(({method}) => method === 'PUT').length < 3) return;
      clearInterval(timer);
      resolve();
    }, 5);
  });
  const result = await act(events.push({after}), {cancelWhen, inputs: {concurrency: '1'}});
  expect(result.exitCode).toBe(1);
  const ids = JSON.parse(result.outputs['page-ids'] ?? '{}') as object;
  expect(Object.keys(ids).length).toBeGreaterThan(0);
  expect(Object.keys(ids).length).toBeLessThan(40);
  expect((await readMapping()).match(/page_id/g)).toHaveLength(Object.keys(ids).length);
  const again = await act(events.push({before: after, after: await tip()}));
  expect(again).toMatchObject({exitCode: 0, outputs: {failed: '0'}});
  expect((await readMapping()).match(/page_id/g)).toHaveLength(40);
});
