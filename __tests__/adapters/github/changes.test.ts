import {mkdtemp, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {createChangeSource} from '../../../src/adapters/github/changes.ts';
import {createGitHubClient} from '../../../src/adapters/github/client.ts';
import {createSyncRecord, isOlder} from '../../../src/adapters/github/sync-record.ts';
import {toSourcePath} from '../../../src/core/model.ts';
import {createRepository} from '../../support/github/git.ts';
import {startGitHub} from '../../support/github/server.ts';
import type {GitHubServer} from '../../support/github/server.ts';

const mappingFile = toSourcePath('docs/map.json');
const files = {
  'docs/map.json': '{"old": 1}',
  'docs/a.md': 'A',
  'docs/b.md': 'B',
  'docs/deep/er/c.md': 'C',
  'x/y.png': 'img'
};
const folders: string[] = [];
let github: GitHubServer;

beforeEach(async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'github-'));
  folders.push(folder);
  await createRepository(folder, files);
  github = await startGitHub({repositoryDir: folder});
});
afterEach(() => github.close());
afterAll(() => Promise.all(folders.map(folder => rm(folder, {recursive: true}))));

function client(token = github.token) {
  return createGitHubClient({token, repository: 'acme/handbook', apiUrl: github.apiUrl});
}

function compare(
  base: string,
  head: string,
  findRenames?: Parameters<typeof createChangeSource>[0]['findRenames']
) {
  const options = {
    client: client(),
    base: {kind: 'known', commit: base},
    head,
    ...(findRenames ? {findRenames} : {})
  } as const;
  return createChangeSource(options).listChanges(mappingFile);
}

async function tip(): Promise<string> {
  return (await github.git.resolve('refs/heads/main')) ?? '';
}

describe('createChangeSource', () => {
  test('finds what is new, changed, gone and moved over several commits', async () => {
    const base = await tip();
    await github.git.push('main', {
      'docs/a.md': 'A2',
      'docs/new file ü.md': 'N',
      'docs/map.json': '{"new": 2}'
    });
    await github.git.push('main', {'docs/b.md': null, 'docs/moved/b.md': 'B'});
    const head = await github.git.push('main', {'x/y.png': null});
    const changes = await compare(base, head);
    expect(changes).toEqual({
      kind: 'some',
      paths: new Set([
        'docs/a.md',
        'docs/b.md',
        'docs/moved/b.md',
        'docs/new file ü.md',
        'docs/map.json',
        'x/y.png'
      ]),
      renames: [{from: 'docs/b.md', to: 'docs/moved/b.md'}],
      previousMapping: '{"old": 1}'
    });
    expect(github.requests).toHaveLength(3);
    expect(github.requests[0]?.headers['x-github-api-version']).toBe('2022-11-28');
  });

  test('compares with a commit that is not an ancestor', async () => {
    const main = await tip();
    const other = await github.git.createCommit(
      undefined,
      {'docs/a.md': 'A', 'docs/b.md': 'B'},
      'Another history'
    );
    expect(await compare(other, main)).toMatchObject({
      kind: 'some',
      paths: new Set(['docs/map.json', 'docs/deep/er/c.md', 'x/y.png']),
      previousMapping: undefined
    });
  });

  test('knows that nothing changed without reading trees', async () => {
    const base = await tip();
    expect(await compare(base, base)).toEqual({
      kind: 'some',
      paths: new Set(),
      renames: [],
      previousMapping: '{"old": 1}'
    });
    expect(github.requests).toHaveLength(1);
  });

  test('does not guess which of several equal files moved where', async () => {
    const base = await github.git.push('main', {'docs/b2.md': 'B'});
    const head = await github.git.push('main', {
      'docs/b.md': null,
      'docs/b2.md': null,
      'n/1.md': 'B',
      'n/2.md': 'B'
    });
    expect(await compare(base, head)).toMatchObject({kind: 'some', renames: []});
  });

  test('lets local git find renames with edits, and does without it', async () => {
    const base = await tip();
    const head = await github.git.push('main', {
      'docs/b.md': null,
      'docs/z.md': 'B, edited',
      'docs/a.md': null,
      'docs/y.md': 'A'
    });
    const renames = [{from: toSourcePath('docs/b.md'), to: toSourcePath('docs/z.md')}];
    expect(await compare(base, head, async () => renames)).toMatchObject({renames});
    expect(await compare(base, head, async () => undefined)).toMatchObject({
      renames: [{from: 'docs/a.md', to: 'docs/y.md'}]
    });
  });

  test('finds mapped files that moved and were edited, where local git cannot tell', async () => {
    const text = (last: string) => `# Title\n\n${'A line that stays.\n'.repeat(5)}\n${last}\n`;
    const other = `# Other\n\n${'Something else.\n'.repeat(5)}`;
    const base = await github.git.push('main', {
      'docs/map.json': '{"docs/a.md": {}, "docs/b.md": {}}',
      'docs/a.md': text('old'),
      'docs/b.md': other,
      'docs/unmapped.md': text('unmapped')
    });
    const head = await github.git.push('main', {
      'docs/a.md': null,
      'docs/b.md': null,
      'docs/unmapped.md': null,
      'guides/a.md': text('new'),
      'guides/b.md': 'Nothing of the old text.\n',
      'guides/c.txt': other
    });
    expect(await compare(base, head)).toMatchObject({
      renames: [
        {from: 'docs/b.md', to: 'guides/c.txt'},
        {from: 'docs/a.md', to: 'guides/a.md'}
      ]
    });
  });

  test('reads folder by folder where GitHub truncates', async () => {
    const base = await tip();
    const head = await github.git.push('main', {
      'docs/deep/er/c.md': 'C2',
      'docs/deep/d/e.md': 'E',
      'x/y.png': null
    });
    github.state.treeLimit = 4;
    expect(await compare(base, head)).toMatchObject({
      kind: 'some',
      paths: new Set(['docs/deep/er/c.md', 'docs/deep/d/e.md', 'x/y.png']),
      previousMapping: '{"old": 1}'
    });
    github.state.treeLimit = 1;
    expect(await compare(base, head)).toMatchObject({
      kind: 'all',
      reason: expect.stringContaining('too many files')
    });
  });

  test('reads a mapping over 1 MB and drops its byte order mark', async () => {
    const big = `{"a": "${'x'.repeat(1_200_000)}"}`;
    const base = await github.git.push('main', {'docs/map.json': `\uFEFF${big}`});
    expect(await compare(base, base)).toMatchObject({previousMapping: big});
  });

  test.each<[string, (base: string) => Promise<unknown>]>([
    ['a commit that is gone', async () => compare('d'.repeat(40), await tip())],
    [
      'a refused token',
      async base =>
        createChangeSource({
          client: client('wrong'),
          base: {kind: 'known', commit: base},
          head: 'e'.repeat(40)
        }).listChanges(mappingFile)
    ],
    [
      'a forbidden read',
      async base => (
        (github.state.permissions = {...github.state.permissions, contents: 'none'}),
        compare(base, 'f'.repeat(40))
      )
    ],
    [
      'an answer that is no JSON',
      async base => (
        github.faults.push({when: /git\/trees/, answer: {status: 200, body: Buffer.from('<html>')}}),
        compare(base, 'f'.repeat(40))
      )
    ]
  ])('answers %s with all', async (_, run) => {
    expect(await run(await tip())).toMatchObject({
      kind: 'all',
      reason: expect.stringMatching(/cannot be compared \(.+\)/)
    });
  });

  test('asks nothing when nothing is known', async () => {
    const source = createChangeSource({
      client: client(),
      base: {kind: 'unknown', reason: 'asked for'},
      head: 'a'
    });
    expect(await source.listChanges(mappingFile)).toEqual({kind: 'all', reason: 'asked for'});
    expect(github.requests).toEqual([]);
  });

  test('tries a read again after a failure and a rate limit', async () => {
    const base = await tip();
    github.faults.push(
      {
        when: /git\/trees/,
        times: 1,
        answer: {status: 429, headers: {'retry-after': '0'}, body: {message: 'slow down'}}
      },
      {when: /contents/, times: 1, answer: 'drop'}
    );
    const head = await github.git.push('main', {'docs/a.md': 'A2'});
    expect(await compare(base, head)).toMatchObject({
      kind: 'some',
      paths: new Set(['docs/a.md']),
      previousMapping: '{"old": 1}'
    });
    expect(github.requests).toHaveLength(5);
  });

  test('does not take a mistake of the program for a refusal', async () => {
    const base = await tip();
    const head = await github.git.push('main', {'docs/a.md': '2'});
    const fails = async () => {
      throw new TypeError('a mistake');
    };
    await expect(compare(base, head, fails)).rejects.toThrow('a mistake');
  });
});

describe('isOlder', () => {
  test('follows history, and takes a refusal for no', async () => {
    const first = await tip();
    const second = await github.git.push('main', {'docs/a.md': '2'});
    expect(await isOlder(client(), first, second)).toBe(true);
    expect(await isOlder(client(), second, first)).toBe(false);
    expect(await isOlder(client('expired'), first, second)).toBe(false);
  });

  test('does not take a mistake of the program for a refusal', async () => {
    const broken = {...client(), octokit: {} as ReturnType<typeof client>['octokit']};
    await expect(isOlder(broken, 'a', 'b')).rejects.toThrow(TypeError);
  });
});

describe('createSyncRecord', () => {
  const record = (over: Partial<Parameters<typeof createSyncRecord>[0]> = {}) =>
    createSyncRecord({client: client(), branch: 'feature/x', mappingFile, settings: 'banner', ...over});

  test('remembers a commit per branch and mapping, in a ref of its own', async () => {
    const commit = await tip();
    expect(await record().read()).toEqual({
      kind: 'unknown',
      reason: 'no complete sync of this branch is on record'
    });
    expect(await record().write(commit)).toBeUndefined();
    expect(await record().read()).toEqual({kind: 'known', commit});
    expect(await record({branch: 'main'}).read()).toMatchObject({kind: 'unknown'});
    expect(await record({mappingFile: 'other.json'}).read()).toMatchObject({kind: 'unknown'});
    const refs = await github.git.listRefs('refs/');
    expect(refs.map(({ref}) => ref)).toEqual([
      expect.stringMatching(/^refs\/confluence-sync\/feature\/x\//),
      'refs/heads/main'
    ]);
  });

  test('moves the ref, also backwards, with one request', async () => {
    const first = await tip();
    const second = await github.git.push('main', {'docs/a.md': '2'});
    await record().write(second);
    const again = record();
    await again.read();
    github.requests.length = 0;
    expect(await again.write(first)).toBeUndefined();
    expect(github.requests).toHaveLength(1);
    expect(await record().read()).toEqual({kind: 'known', commit: first});
  });

  test('a run that wrote pages and did not end leaves no record', async () => {
    await record().write(await tip());
    const run = record();
    await run.read();
    expect(await run.invalidate()).toBeUndefined();
    expect(await record().read()).toMatchObject({kind: 'unknown'});
    expect(await run.write(await tip())).toBeUndefined();
    expect(await record().read()).toMatchObject({kind: 'known'});
  });

  test('other settings make it unknown, and going back to the old ones does not revive it', async () => {
    await record().write(await tip());
    const other = record({settings: 'no banner'});
    expect(await other.read()).toEqual({kind: 'unknown', reason: 'settings changed since the last sync'});
    await other.invalidate();
    expect(await record().read()).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining('no complete sync')
    });
  });

  test('two runs at the same time leave no record', async () => {
    const [one, two] = [record(), record()];
    await Promise.all([one.read(), two.read()]);
    expect(await one.write(await tip())).toBeUndefined();
    expect(await two.write(await tip())).toContain('Reference already exists');
    expect(await record().read()).toMatchObject({kind: 'unknown'});
  });

  test.each([
    ['a page of a proxy', {status: 200, body: Buffer.from('<html>'), headers: {'content-type': 'text/html'}}],
    ['half an answer', {status: 200, body: Buffer.from('[{"ref": ')}]
  ])('knows nothing after %s', async (_, answer) => {
    await record().write(await tip());
    github.faults.push({when: /^GET .*matching-refs/, answer});
    expect(await record().read()).toEqual({
      kind: 'unknown',
      reason: expect.stringMatching(/^the record of the last sync cannot be read \(.+\)$/)
    });
  });

  test('says which permission is missing', async () => {
    await record().write(await tip());
    github.state.permissions = {...github.state.permissions, contents: 'read'};
    const run = record();
    expect(await run.read()).toMatchObject({kind: 'known'});
    expect(await run.invalidate()).toContain('contents: write');
    expect(await run.write(await tip())).toContain('contents: write');
    github.state.permissions = {...github.state.permissions, contents: 'none'};
    expect(await record().read()).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining('not accessible')
    });
  });
});
