import {execFileSync} from 'node:child_process';
import http from 'node:http';
import {connect, type AddressInfo, type Socket} from 'node:net';
import {rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, test} from '@jest/globals';
import {buildAction} from '../../support/github/build-action.ts';
import {createStage, type Stage, type StageResult} from '../../support/github/stage.ts';

const files = {
  'docs/.confluence-mapping.json': `{
  "docs/a.md": {"space": "DOC", "title": "Alpha"},
  "docs/b.md": {"space": "DOC", "title": "Beta", "parent": "docs/a.md"}
}
`,
  'docs/a.md': '# Alpha\n\nSee [the other](b.md).\n',
  'docs/b.md': '# Beta\n\nText of some length, so that it is known again.\nAnd one more line.\n'
};
const readOnly = {contents: 'read', 'pull-requests': 'none', issues: 'none'} as const;
let script = '';
let stage: Stage;

beforeAll(async () => {
  script = await buildAction();
});
afterEach(() => stage.close());
afterAll(() => rm(path.dirname(script), {recursive: true, force: true}));

/** Begin with a repository whose first commit is synced. */
async function begin(more: Readonly<Record<string, string>> = {}): Promise<StageResult> {
  stage = await createStage(script, {...files, ...more});
  const result = await stage.act(stage.events.push({after: await stage.tip()}));
  expect(result).toMatchObject({exitCode: 0, outputs: {failed: '0'}});
  return result;
}

describe('what a push changed is known exactly', () => {
  test('of a new branch: everything is looked at, and nothing written twice', async () => {
    await begin();
    await stage.github.git.updateRef('refs/heads/release', await stage.tip());
    const writes = stage.writes().length;
    const result = await stage.act(stage.events.push({branch: 'release', after: await stage.tip()}));
    expect(result).toMatchObject({exitCode: 0, report: {mode: 'full'}});
    expect(result.log).toMatch(/Looking at all pages: no complete sync of this branch is on record/);
    // Its pages are the same; only the banner's links name another branch.
    expect(result.outputs).toMatchObject({created: '0', failed: '0'});
    expect(stage.writes().length).toBeGreaterThan(writes);
  });

  test('of a merge commit: the net change, also of the commits that it brings', async () => {
    await begin();
    const {git} = stage.github;
    const before = await stage.tip();
    const side = await git.createCommit(before, {'docs/b.md': '# Beta\n\nFrom the side.\n'}, 'Side');
    const main = await git.push('main', {'src/x.ts': 'x'});
    const merge = (await git.merge(main, side, 'Merge')) ?? '';
    await git.updateRef('refs/heads/main', merge);
    const result = await stage.act(stage.events.push({before: main, after: merge}));
    expect(result.report?.pages.filter(({status}) => status !== 'unchanged')).toMatchObject([
      {path: 'docs/b.md', status: 'updated'}
    ]);
  });

  test('of rewritten history whose old tip is gone: compared with what was synced', async () => {
    await begin();
    const {git} = stage.github;
    const root = await git.text('rev-parse', 'main~1');
    const mapping = await git.readText('main', 'docs/.confluence-mapping.json');
    const rewritten = await git.createCommit(
      root,
      {'docs/.confluence-mapping.json': mapping, 'docs/a.md': '# Alpha\n\nAnew.\n'},
      'x'
    );
    await git.updateRef('refs/heads/main', rewritten);
    const result = await stage.act(
      stage.events.push({before: 'e'.repeat(40), after: rewritten, forced: true})
    );
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: {updated: '1', unchanged: '0'},
      report: {mode: 'changed'}
    });
  });

  test('without a record: everything is looked at, and the log says why', async () => {
    await begin();
    for (const {ref} of await stage.github.git.listRefs('refs/confluence-sync'))
      await stage.github.git.deleteRef(ref);
    const result = await stage.push({'docs/a.md': '# Alpha\n\nNew.\n'});
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: {updated: '1', unchanged: '1'},
      report: {mode: 'full'}
    });
  });

  test('where GitHub refuses to tell: everything is looked at, and the missing permission is named', async () => {
    await begin();
    const body = {message: 'Resource not accessible by integration'};
    stage.github.faults.push({when: /GET .*\/git\/trees/, answer: {status: 403, body}});
    const result = await stage.push({'docs/a.md': '# Alpha\n\nNew.\n'});
    expect(result).toMatchObject({exitCode: 0, outputs: {updated: '1'}, report: {mode: 'full'}});
    expect(result.log).toContain('give the job the permission "contents: read"');
  });

  test('with 5,000 other files, in one push', async () => {
    await begin();
    const many = Object.fromEntries(Array.from({length: 5000}, (_, index) => [`src/f${index}.ts`, 'x']));
    const result = await stage.push({...many, 'docs/b.md': '# Beta\n\nNew.\n'});
    expect(result.log).toContain('Looking at what changed: 5001 files');
    expect(result).toMatchObject({exitCode: 0, outputs: {updated: '1', failed: '0'}});
  });

  test('of a file that moved and was edited, in a shallow checkout', async () => {
    await begin();
    const result = await stage.push({'docs/b.md': null, 'docs/moved/c.md': `${files['docs/b.md']}More.\n`});
    expect(result).toMatchObject({exitCode: 0, outputs: {created: '0', failed: '0'}});
    expect(Object.keys(await stage.readMapping())).toEqual(['docs/a.md', 'docs/moved/c.md']);
  });

  test('with a file that a step of the job made', async () => {
    await begin();
    const prepare = (workspace: string) =>
      writeFile(path.join(workspace, 'docs/b.md'), '# Beta\n\nGenerated.\n');
    const result = await stage.push({'src/x.ts': 'x'}, {prepare});
    expect(result).toMatchObject({exitCode: 0, outputs: {updated: '1'}});
  });

  test('of another commit than the event is about: that of the checkout is synced', async () => {
    await begin();
    const before = await stage.tip();
    const after = await stage.github.git.push('main', {'src/x.ts': 'x'});
    const newer = await stage.github.git.push('main', {'docs/b.md': '# Beta\n\nNewer.\n'});
    const event = stage.events.push({before, after});
    const checkout = {...event, env: {...event.env, GITHUB_SHA: newer}};
    const result = await stage.act(checkout);
    expect(result).toMatchObject({exitCode: 0, outputs: {updated: '1'}});
    expect(result.annotations).toMatchObject([
      {level: 'notice', message: expect.stringContaining(newer.slice(0, 7))}
    ]);
    const [record] = await stage.github.git.listRefs('refs/confluence-sync');
    expect(record?.sha).toBe(newer);
  });

  test('of a copy of its files with a history of its own: the same files are the same', async () => {
    await begin();
    const prepare = async (workspace: string) => {
      await rm(path.join(workspace, '.git'), {recursive: true});
      for (const args of [
        ['init', '-q'],
        ['add', '-A'],
        ['-c', 'user.name=x', '-c', 'user.email=x@x', 'commit', '-qm', 'x']
      ])
        execFileSync('git', args, {cwd: workspace});
    };
    const result = await stage.push({'docs/b.md': '# Beta\n\nNew.\n'}, {prepare});
    expect(result).toMatchObject({
      exitCode: 0,
      annotations: [],
      outputs: {updated: '1'},
      report: {mode: 'changed'}
    });
    const changed = async (workspace: string) => {
      await writeFile(path.join(workspace, 'docs/b.md'), '# Beta\n\nMade here.\n');
      await prepare(workspace);
    };
    const made = await stage.push({'src/x.ts': 'x'}, {prepare: changed});
    expect(made).toMatchObject({exitCode: 0, outputs: {updated: '1'}, report: {mode: 'full'}});
  });

  test('on a branch with signs in its name', async () => {
    stage = await createStage(script, files);
    const branch = 'feature/ü#1 &%x'.replace(' ', '-');
    await stage.github.git.updateRef(`refs/heads/${branch}`, await stage.tip());
    const result = await stage.act(stage.events.push({branch, after: await stage.tip()}));
    expect(result).toMatchObject({exitCode: 0, outputs: {created: '2', 'mapping-changed': 'true'}});
    expect(await stage.tip(branch)).toBe(result.outputs['commit-sha']);
  });

  test.each(['confluence-sync/page-ids/main', 'gh-readonly-queue/main/pr-1'])(
    'of the branch %s is nobody’s text yet',
    async branch => {
      stage = await createStage(script, files);
      await stage.github.git.updateRef(`refs/heads/${branch}`, await stage.tip());
      const result = await stage.act(stage.events.push({branch, after: await stage.tip()}));
      expect(result).toMatchObject({exitCode: 0, annotations: [{level: 'notice'}]});
      expect(stage.sandbox.requests).toEqual([]);
    }
  );
});

describe('removed entries', () => {
  test.each(['keep', 'archive', 'trash'] as const)('on-removed: %s', async onRemoved => {
    await begin();
    const {'docs/a.md': alpha} = await stage.readMapping();
    const mapping = JSON.stringify({'docs/a.md': alpha});
    const result = await stage.push(
      {'docs/.confluence-mapping.json': mapping, 'docs/b.md': null},
      {inputs: {'on-removed': onRemoved}}
    );
    expect(result).toMatchObject({exitCode: 0, outputs: {removed: onRemoved === 'keep' ? '0' : '1'}});
    expect(result.summary).toContain(onRemoved === 'keep' ? 'stays in Confluence as it is' : 'removed');
  });
});

describe('write-back', () => {
  test('keeps byte order mark, line ends and formatting', async () => {
    const text = `\uFEFF${files['docs/.confluence-mapping.json'].replaceAll('\n', '\r\n')}`;
    await begin({'docs/.confluence-mapping.json': text});
    const written = await stage.github.git.readText('main', 'docs/.confluence-mapping.json');
    expect(written.replaceAll(/, "page_id": "\d+"/g, '')).toBe(text);
  });

  test('is off: the ids are in summary and outputs, and the next run finds the pages', async () => {
    stage = await createStage(script, files);
    const event = stage.events.push({after: await stage.tip()});
    const result = await stage.act(event, {inputs: {'write-back': 'off'}});
    expect(result).toMatchObject({exitCode: 0, outputs: {created: '2', 'mapping-changed': 'false'}});
    for (const id of Object.values(JSON.parse(result.outputs['page-ids'] ?? '') as object))
      expect(result.summary).toContain(id);
    expect(await stage.act(event)).toMatchObject({exitCode: 0, outputs: {created: '0'}});
  });

  test('of an id that others set meanwhile: theirs stays, and ours is named', async () => {
    stage = await createStage(script, files);
    const theirs = files['docs/.confluence-mapping.json'].replace(
      '"title": "Alpha"',
      '"title": "Alpha", "page_id": "777"'
    );
    const before = () => stage.github.git.push('main', {'docs/.confluence-mapping.json': theirs});
    stage.github.faults.push({when: /POST \/graphql/, times: 1, before});
    const result = await stage.act(stage.events.push({after: await stage.tip()}));
    expect(await stage.readMapping()).toMatchObject({
      'docs/a.md': {page_id: '777'},
      'docs/b.md': {page_id: expect.any(String)}
    });
    const ours = (JSON.parse(result.outputs['page-ids'] ?? '') as Record<string, string>)['docs/a.md'];
    expect(result.annotations).toMatchObject([
      {level: 'warning', message: expect.stringContaining(String(ours))}
    ]);
    expect(result.summary).toContain(String(ours));
  });

  test('by pull request, which may not be opened: the setting is named, the ids are there', async () => {
    stage = await createStage(script, files, {
      protectedBranches: {main: 'classic'},
      allowPullRequests: false
    });
    const result = await stage.act(stage.events.push({after: await stage.tip()}));
    expect(result.exitCode).toBe(1);
    expect(result.annotations).toMatchObject([
      {
        level: 'error',
        message: expect.stringContaining('Allow GitHub Actions to create and approve pull requests')
      }
    ]);
    expect(result.summary).toContain(
      Object.values(JSON.parse(result.outputs['page-ids'] ?? '') as object)[0]
    );
  });

  test('of two mappings of one repository, each with a record of its own', async () => {
    const other = {'b/map.json': '{"b/x.md": {"space": "DOC", "title": "Other"}}\n', 'b/x.md': '# Other\n'};
    stage = await createStage(script, {...files, ...other});
    const event = stage.events.push({after: await stage.tip()});
    expect(await stage.act(event)).toMatchObject({exitCode: 0, outputs: {created: '2'}});
    const second = await stage.act(event, {inputs: {'mapping-file': 'b/map.json'}});
    expect(second).toMatchObject({exitCode: 0, outputs: {created: '1', 'mapping-changed': 'true'}});
    expect(await stage.github.git.listRefs('refs/confluence-sync/main/')).toHaveLength(2);
  });

  test('whose Confluence hangs while the run is cancelled: what was created is written back', async () => {
    stage = await createStage(script, {...files, 'docs/a.md': '# Alpha\n'});
    const isPage = (address: string) => /\/api\/v2\/pages\/\d+$/.test(address);
    const cancelWhen = new Promise<void>(resolve => {
      const timer = setInterval(() => {
        const puts = stage.sandbox.requests.filter(({method, path: at}) => method === 'PUT' && isPage(at));
        if (puts.length < 2) return;
        clearInterval(timer);
        resolve();
      }, 5);
    });
    // The second page, as the first is its parent.
    const match = {method: 'PUT', path: String.raw`/api/v2/pages/\d+$`, nth: 2, times: 0};
    stage.sandbox.faults.add({...match, action: {kind: 'stall'}});
    const result = await stage.act(stage.events.push({after: await stage.tip()}), {cancelWhen});
    expect(result).toMatchObject({exitCode: 1, outputs: {created: '1', 'mapping-changed': 'true'}});
    expect((await stage.readMapping())['docs/a.md']).toHaveProperty('page_id');
    expect(result.summary).toContain('the run was cancelled');
  }, 30_000);

  test('that hangs while the run is cancelled: summary and ids come before the runner kills it', async () => {
    stage = await createStage(script, files);
    let reached = () => {};
    const cancelWhen = new Promise<void>(resolve => (reached = resolve));
    const before = async () => {
      reached();
      await new Promise(resolve => setTimeout(resolve, 20_000).unref());
    };
    stage.github.faults.push({when: /GET .*\/git\/ref\/heads/, before});
    const result = await stage.act(stage.events.push({after: await stage.tip()}), {cancelWhen});
    expect(result.exitCode).toBe(1);
    expect(result.log).toMatch(/docs\/a\.md: \d+/);
    expect(result.summary).toMatch(/`docs\/a\.md`: `\d+`/);
  }, 30_000);
});

describe('other events', () => {
  test.each(['schedule', 'repository_dispatch'])('%s syncs everything', async eventName => {
    await begin();
    const result = await stage.act(stage.events.other(eventName, await stage.tip()));
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: {unchanged: '2'},
      report: {mode: 'full', requests: {writes: 0}}
    });
  });

  test('workflow_run needs a mode, and never syncs for a pull request', async () => {
    await begin();
    const run = (started: string) => ({workflow_run: {event: started, head_branch: 'main'}});
    const after = await stage.tip();
    const full = {inputs: {mode: 'full'}};
    expect(await stage.act(stage.events.other('workflow_run', after, run('push')))).toMatchObject({
      exitCode: 1,
      annotations: [{level: 'error', message: expect.stringContaining('Set the input mode')}]
    });
    expect(await stage.act(stage.events.other('workflow_run', after, run('push')), full)).toMatchObject({
      exitCode: 0
    });
    const refused = await stage.act(stage.events.other('workflow_run', after, run('pull_request')), full);
    expect(refused.annotations).toMatchObject([
      {level: 'error', message: expect.stringContaining('nobody has reviewed')}
    ]);
  });

  test('a token that may only read costs a warning, not the sync', async () => {
    await begin();
    stage.github.state.permissions = readOnly;
    const result = await stage.push({'docs/a.md': '# Alpha\n\nNew.\n'});
    expect(result).toMatchObject({exitCode: 0, outputs: {updated: '1'}});
    expect(result.annotations).toMatchObject([
      {level: 'warning', message: expect.stringContaining('give the job the permission "contents: write"')}
    ]);
  });

  test('without a token for GitHub everything is looked at', async () => {
    await begin();
    const asked = stage.github.requests.length;
    const result = await stage.push({'docs/a.md': '# Alpha\n\nNew.\n'}, {inputs: {'github-token': ''}});
    expect(result).toMatchObject({exitCode: 0, outputs: {updated: '1'}, report: {mode: 'full'}});
    expect(stage.github.requests).toHaveLength(asked);
  });
});

describe('the way to GitHub', () => {
  test('is that of a GitHub Enterprise Server', async () => {
    stage = await createStage(script, files, {basePath: '/api/v3'});
    const GITHUB_GRAPHQL_URL = stage.github.apiUrl.replace('/v3', '/graphql');
    const result = await stage.act(stage.events.push({after: await stage.tip()}), {
      env: {GITHUB_GRAPHQL_URL}
    });
    expect(result).toMatchObject({exitCode: 0, outputs: {created: '2', 'mapping-changed': 'true'}});
    expect(result.summary).toContain(`${stage.github.serverUrl}/acme/handbook/commit/`);
    expect(stage.sandbox.requests.some(({path: target}) => target.includes('github.com'))).toBe(false);
  });

  test('never leads the token to another host', async () => {
    stage = await createStage(script, files);
    const env = {GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql'};
    expect(await stage.act(stage.events.push({after: await stage.tip()}), {env})).toMatchObject({
      exitCode: 0
    });
  });

  test('goes through the proxy of the environment, but for hosts that it excepts', async () => {
    stage = await createStage(script, files);
    const proxy = await startProxy();
    try {
      const event = stage.events.push({after: await stage.tip()});
      const direct = await stage.act(event, {env: {http_proxy: proxy.url, no_proxy: '127.0.0.1'}});
      expect(direct).toMatchObject({exitCode: 0});
      expect(proxy.seen).toEqual([]);
      expect(await stage.act(event, {env: {http_proxy: proxy.url}})).toMatchObject({exitCode: 0});
      expect(proxy.seen).toContain(new URL(stage.github.apiUrl).host);
    } finally {
      await proxy.close();
    }
  });

  test('waits as long as GitHub asks for, and then goes on', async () => {
    await begin();
    const limit = {status: 429, headers: {'retry-after': '1'}, body: {message: 'secondary rate limit'}};
    stage.github.faults.push({when: /GET .*\/git\/trees/, times: 1, answer: limit});
    const result = await stage.push({'docs/a.md': '# Alpha\n\nNew.\n'});
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: {updated: '1', unchanged: '0'},
      report: {mode: 'changed'}
    });
  });

  test('is closed for an hour: the run ends soon, and says so', async () => {
    stage = await createStage(script, files);
    const reset = String(Math.round(Date.now() / 1000) + 3600);
    const headers = {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset};
    const body = {message: 'API rate limit exceeded for installation.'};
    stage.github.faults.push({when: /./, answer: {status: 403, headers, body}});
    const result = await stage.act(stage.events.push({after: await stage.tip()}));
    expect(result).toMatchObject({exitCode: 1, outputs: {created: '2'}});
    expect(result.annotations).toMatchObject([
      {level: 'error', message: expect.stringContaining('rate limit is used up')}
    ]);
  });
});

describe('nothing that others wrote is obeyed', () => {
  const evil = '::error::x ##[error]y %0A::set-output name=created::99 ghadelimiter_1 </table><script>';

  test('in titles, paths, files and answers of servers', async () => {
    const name = 'docs/::error::##[x].md';
    const mapping = JSON.stringify({
      [name]: {space: 'DOC', title: evil},
      'docs/n.md': {space: 'NONE', title: 'N'}
    });
    stage = await createStage(script, {
      'docs/.confluence-mapping.json': mapping,
      [name]: `# T\n\n[${evil}](gone.md)\n`,
      'docs/n.md': '# N\n'
    });
    const detail = `No\n${evil}\r::warning::z\n`;
    stage.sandbox.faults.add({
      method: 'POST',
      path: '/labels?$',
      action: {kind: 'status', status: 403, body: {message: detail}}
    });
    const result = await stage.act(stage.events.push({after: await stage.tip()}));
    const lines = `${result.stdout}\n${result.stderr}`.split(/\r?\n/);
    const commands = lines.filter(line =>
      /^\s*::(?!add-mask|group|endgroup|error title=|warning title=|notice|debug)/.test(line)
    );
    expect(commands).toEqual([]);
    expect(lines.filter(line => line.includes('##['))).toEqual([]);
    expect(result.outputs['created']).toBe('1');
    expect(result.summary).not.toContain('<script>');
    expect(result.summary).not.toMatch(/^\s*::/m);
  });
});

/** A proxy that remembers whom it was asked for. */
async function startProxy() {
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const server = http.createServer((request, response) => {
    seen.push(new URL(request.url ?? '').host);
    const forward = http.request(
      request.url ?? '',
      {method: request.method, headers: request.headers},
      answer => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      }
    );
    request.pipe(forward);
  });
  server.on('connect', (request, client) => {
    seen.push(request.url ?? '');
    const [host = '', port = ''] = (request.url ?? '').split(':');
    const target = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      target.pipe(client);
      client.pipe(target);
    });
    for (const socket of [client as Socket, target]) sockets.add(socket.on('error', () => undefined));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    seen,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>(resolve => {
        for (const socket of sockets) socket.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      })
  };
}
