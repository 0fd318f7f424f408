import {mkdtemp, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {createGitHubClient} from '../../../src/adapters/github/client.ts';
import {commitMapping} from '../../../src/adapters/github/commit.ts';
import {InputError} from '../../../src/core/errors.ts';
import {createRepository} from '../../support/github/git.ts';
import {startGitHub} from '../../support/github/server.ts';
import type {GitHubServer} from '../../support/github/server.ts';

const mapping = '{\r\n  "docs/a.md": {"space": "S"},\r\n  "docs/b.md": {"space": "S"}\r\n}\r\n';
const proposal = 'confluence-sync/page-ids/main';
const folders: string[] = [];
let github: GitHubServer;
let waits = 0;

beforeEach(async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'github-'));
  folders.push(folder);
  await createRepository(folder, {'docs/map.json': mapping, 'docs/a.md': 'A'});
  github = await startGitHub({repositoryDir: folder});
});
afterEach(() => github.close());
afterAll(() => Promise.all(folders.map(folder => rm(folder, {recursive: true}))));

/** Sets an id where the entry is there and has none. */
function setId(file: string, id: number) {
  return (text: string) => ({
    text: text.replace(`"${file}": {"space": "S"}`, `"${file}": {"space": "S", "page_id": "${id}"}`)
  });
}

function write(
  edit = setId('docs/a.md', 1),
  writeBack: 'commit' | 'pull-request' = 'commit',
  branch = 'main'
) {
  const client = createGitHubClient({
    token: github.token,
    repository: 'acme/handbook',
    apiUrl: github.apiUrl
  });
  const message = {headline: 'Add Confluence page ids', body: 'For 1 page.'};
  return commitMapping({
    client,
    branch,
    path: 'docs/map.json',
    edit,
    message,
    writeBack,
    wait: async () => waits++
  });
}

const read = (branch = 'main') => github.git.readText(branch, 'docs/map.json');

describe('commitMapping to a branch', () => {
  test('makes one commit that changes one line', async () => {
    const before = await github.git.text('rev-parse', 'main');
    const result = await write();
    expect(result).toEqual({
      changed: true,
      commitSha: await github.git.text('rev-parse', 'main'),
      parentSha: before
    });
    expect(await github.git.text('rev-parse', 'main^')).toBe(before);
    expect(await read()).toBe(
      mapping.replace('a.md": {"space": "S"', 'a.md": {"space": "S", "page_id": "1"')
    );
    expect(await github.git.text('log', '-1', '--format=%B', 'main')).toBe(
      'Add Confluence page ids\n\nFor 1 page.'
    );
    expect(github.requests.map(({method}) => method)).toEqual(['GET', 'GET', 'POST']);
  });

  test('makes no commit when there is nothing to change', async () => {
    expect(await write(text => ({text}))).toEqual({changed: false});
    expect(github.requests.every(({method}) => method === 'GET')).toBe(true);
  });

  test('keeps what others push in between, several times in a row', async () => {
    let pushes = 0;
    const before = async () =>
      github.git.push('main', {[`other-${pushes++}.txt`]: 'x', 'docs/map.json': await setIdByOther()});
    const setIdByOther = async () => setId('docs/b.md', 2)(await read()).text;
    github.faults.push({when: /POST \/graphql/, times: 3, before});
    expect(await write()).toMatchObject({changed: true});
    expect(await read()).toContain('"docs/a.md": {"space": "S", "page_id": "1"}');
    expect(await read()).toContain('"docs/b.md": {"space": "S", "page_id": "2"}');
    expect(await github.git.text('ls-tree', '--name-only', 'main')).toContain('other-2.txt');
    expect(await github.git.text('log', '--format=%s', 'main')).toMatch(
      /^Add Confluence page ids\nChange\nChange\nChange\n/
    );
  });

  test('an entry that was removed in between stays removed', async () => {
    github.faults.push({
      when: /POST \/graphql/,
      times: 1,
      before: () => github.git.push('main', {'docs/map.json': '{}'})
    });
    expect(await write()).toEqual({changed: false});
    expect(await read()).toBe('{}');
  });

  test('a file that was removed in between stays removed', async () => {
    github.faults.push({
      when: /POST \/graphql/,
      times: 1,
      before: () => github.git.push('main', {'docs/map.json': null})
    });
    await expect(write()).rejects.toThrow('the branch main has no such file any more');
  });

  test('a branch that is gone is said', async () => {
    await expect(write(undefined, 'commit', 'gone')).rejects.toThrow(
      'Cannot write to the branch gone: it does not exist any more, or the token cannot see it (permission "contents: write").'
    );
  });

  test('a lost answer makes no second commit, and its commit is found', async () => {
    github.faults.push({when: /POST \/graphql/, times: 1, answer: 'drop', afterwards: true});
    const result = await write();
    expect(result).toMatchObject({changed: true, commitSha: await github.git.text('rev-parse', 'main')});
    expect(await github.git.text('rev-list', '--count', 'main')).toBe('2');
  });

  test('keeps a byte order mark, which the edit does not see, and files over 1 MB', async () => {
    const big = `\uFEFF{"docs/a.md": {"space": "S"}, "x": "${'ü'.repeat(700_000)}"}`;
    await github.git.push('main', {'docs/map.json': big});
    await write(text => {
      expect(text.startsWith('{')).toBe(true);
      return setId('docs/a.md', 1)(text);
    });
    expect(await read()).toBe(big.replace('"S"', '"S", "page_id": "1"'));
  });

  test('gives up on a branch that never stands still, with an error', async () => {
    waits = 0;
    const answer = {
      status: 200,
      body: {errors: [{type: 'STALE_DATA', message: 'Expected branch to point to "x" but it did not.'}]}
    };
    github.faults.push({when: /POST \/graphql/, answer});
    await expect(write()).rejects.toThrow(/10 times in a row/);
    expect(waits).toBe(9);
  });

  test('names the permission that is missing', async () => {
    github.state.permissions = {contents: 'read', 'pull-requests': 'none', issues: 'none'};
    await expect(write()).rejects.toThrow(InputError);
    await expect(write()).rejects.toThrow(
      /Cannot commit the ids of new pages to docs\/map\.json.*"contents: write"/
    );
  });

  test('an error without a type is not tried ten times', async () => {
    github.faults.push({
      when: /POST \/graphql/,
      answer: {status: 200, body: {errors: [{message: 'Something\n::error::odd'}]}}
    });
    await expect(write()).rejects.toThrow('Something ::error::odd');
    expect(github.requests).toHaveLength(3);
  });
});

describe('commitMapping by pull request', () => {
  test.each(['classic', 'ruleset'] as const)('opens one where the branch is protected (%s)', async kind => {
    github.state.protectedBranches = {main: kind};
    const result = await write();
    expect(result).toEqual({
      changed: true,
      commitSha: await github.git.text('rev-parse', proposal),
      pullRequestUrl: `${github.serverUrl}/acme/handbook/pull/1`
    });
    expect(await read()).toBe(mapping);
    expect(await read(proposal)).toContain('"page_id": "1"');
    expect(github.state.pulls).toEqual([
      expect.objectContaining({title: 'Add Confluence page ids', head: proposal, base: 'main', state: 'open'})
    ]);
  });

  test('opens one when asked to, and nothing when there is nothing to change', async () => {
    expect(await write(text => ({text}), 'pull-request')).toEqual({changed: false});
    expect(github.state.pulls).toEqual([]);
    expect(await write(undefined, 'pull-request')).toMatchObject({
      changed: true,
      pullRequestUrl: expect.any(String)
    });
  });

  test('a later run adds to the open one, on top of what its target has by then', async () => {
    await write(undefined, 'pull-request');
    await github.git.push('main', {'docs/new.md': 'new'});
    const second = await write(setId('docs/b.md', 2), 'pull-request');
    expect(second).toMatchObject({changed: true, pullRequestUrl: `${github.serverUrl}/acme/handbook/pull/1`});
    expect(github.state.pulls).toHaveLength(1);
    expect(await read(proposal)).toMatch(/"page_id": "1"[^]*"page_id": "2"/);
    expect(await github.git.isAncestor('main', proposal)).toBe(true);
  });

  test('the same ids again are not committed again', async () => {
    await write(undefined, 'pull-request');
    const url = `${github.serverUrl}/acme/handbook/pull/1`;
    expect(await write(undefined, 'pull-request')).toEqual({changed: false, pullRequestUrl: url});
  });

  test('a conflict with the target starts a new one', async () => {
    await write(undefined, 'pull-request');
    await github.git.push('main', {
      'docs/map.json': '{"docs/a.md": {"space": "S"}, "docs/c.md": {"space": "S"}}'
    });
    const again = await write(undefined, 'pull-request');
    expect(again).toMatchObject({changed: true, pullRequestUrl: expect.any(String)});
    expect(await read(proposal)).toBe(
      '{"docs/a.md": {"space": "S", "page_id": "1"}, "docs/c.md": {"space": "S"}}'
    );
  });

  test('a branch that was left over after a merge is used again', async () => {
    await write(undefined, 'pull-request');
    Object.assign(github.state.pulls[0] ?? {}, {state: 'closed'});
    await github.git.push('main', {'docs/map.json': await read(proposal)});
    expect(await write(setId('docs/b.md', 2), 'pull-request')).toMatchObject({
      pullRequestUrl: expect.stringMatching(/pull\/2$/)
    });
    expect(await github.git.text('rev-parse', `${proposal}^`)).toBe(
      await github.git.text('rev-parse', 'main')
    );
  });

  test('names the setting that forbids it, and keeps the commit', async () => {
    github.state.allowPullRequests = false;
    github.state.protectedBranches = {main: 'ruleset'};
    await expect(write()).rejects.toThrow('"Allow GitHub Actions to create and approve pull requests"');
    expect(await read(proposal)).toContain('"page_id": "1"');
    github.state.allowPullRequests = true;
    expect(await write()).toMatchObject({pullRequestUrl: expect.any(String)});
  });

  test('names the permission that is missing', async () => {
    github.state.permissions = {contents: 'write', 'pull-requests': 'none', issues: 'none'};
    await expect(write(undefined, 'pull-request')).rejects.toThrow('"pull-requests: write"');
  });

  test('rules that cover its branch, too, are said', async () => {
    github.state.protectedBranches = {main: 'ruleset', [proposal]: 'ruleset'};
    await expect(write()).rejects.toThrow('Exempt branches named confluence-sync/page-ids/**');
  });
});

test('a GitHub Enterprise Server is talked to at its own addresses', async () => {
  await github.close();
  github = await startGitHub({repositoryDir: folders.at(-1) ?? '', basePath: '/api/v3'});
  expect(await write()).toMatchObject({changed: true});
  expect(github.requests.map(({path}) => path.split('/').slice(0, 3).join('/'))).toEqual([
    '/api/v3',
    '/api/v3',
    '/api/graphql'
  ]);
});
