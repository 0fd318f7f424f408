import http from 'node:http';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals';
import {startSandbox} from '../../../src/faces/sandbox/index.ts';
import {startBench, storage, type Bench} from './caller.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
beforeEach(() => bench.sandbox.faults.clear());
afterAll(() => bench.sandbox.close());

const readHome = () => bench.call('GET', `/api/v2/pages/${bench.homeId}`);

describe('faults', () => {
  test('hit the requests that their rule names, and no others', async () => {
    bench.sandbox.faults.add({
      method: 'GET',
      path: '/pages/\\d+$',
      nth: 2,
      times: 2,
      action: {kind: 'status', status: 503}
    });
    const statuses = [];
    for (let count = 0; count < 5; count++) {
      await bench.call('GET', '/api/v2/spaces');
      statuses.push((await readHome()).status);
    }
    expect(statuses).toEqual([200, 503, 503, 200, 200]);
  });

  test('a 429 brings the headers of a rate limit', async () => {
    bench.sandbox.faults.add({
      action: {kind: 'status', status: 429, headers: {'retry-after': '7'}},
      times: 0
    });
    for (let count = 0; count < 3; count++) {
      const {status, headers} = await readHome();
      expect([status, headers.get('retry-after'), headers.get('x-ratelimit-remaining')]).toEqual([
        429,
        '7',
        '0'
      ]);
    }
  });

  test('a reset before leaves nothing done, a reset after leaves it done', async () => {
    for (const [kind, found] of [
      ['reset-before', 0],
      ['reset-after', 1]
    ] as const) {
      bench.sandbox.faults.add({method: 'POST', action: {kind}});
      await expect(bench.make(kind)).rejects.toThrow();
      expect(bench.sandbox.store.titled(bench.spaceId, kind)).toHaveLength(found);
      expect(bench.sandbox.requests.at(-1)).toMatchObject({method: 'POST', status: 0});
    }
  });

  test('a stall never answers, whether it acts or not', async () => {
    for (const [after, found] of [
      [false, 0],
      [true, 1]
    ] as const) {
      const title = `stalled ${after}`;
      bench.sandbox.faults.add({method: 'POST', action: {kind: 'stall', after}});
      const request = fetch(`${bench.sandbox.url}/api/v2/pages`, {
        method: 'POST',
        signal: AbortSignal.timeout(300),
        headers: {Authorization: `Basic ${btoa('a@b.c:t')}`, 'Content-Type': 'application/json'},
        body: JSON.stringify({spaceId: bench.spaceId, title, body: storage('')})
      });
      await expect(request).rejects.toThrow(/timeout/);
      expect(bench.sandbox.store.titled(bench.spaceId, title)).toHaveLength(found);
    }
  });

  test('answers can be cut, replaced by a web page, or come late', async () => {
    bench.sandbox.faults.add({action: {kind: 'html'}});
    expect(await readHome()).toMatchObject({status: 200, text: expect.stringContaining('<html>')});
    bench.sandbox.faults.add({action: {kind: 'truncate'}});
    const url = `${bench.sandbox.url}/api/v2/pages/${bench.homeId}`;
    const cut = await fetch(url, {headers: {Authorization: `Basic ${btoa('a@b.c:t')}`}});
    await expect(cut.json()).rejects.toThrow('JSON');
    bench.sandbox.faults.add({action: {kind: 'delay', ms: 20}});
    expect((await readHome()).status).toBe(200);
  });

  test('a new page can be missed by the first reads', async () => {
    bench.sandbox.faults.add({method: 'POST', action: {kind: 'lag', reads: 2}});
    const id = await bench.make('Lagging');
    const statuses = [];
    for (let count = 0; count < 3; count++)
      statuses.push((await bench.call('GET', `/api/v2/pages/${id}`)).status);
    expect(statuses).toEqual([404, 404, 200]);
  });
});

describe('control over HTTP', () => {
  const control = async (method: string, name: string, body?: unknown) => {
    const init = body === undefined ? {method} : {method, body: JSON.stringify(body)};
    const response = await fetch(`${bench.sandbox.origin}/__sandbox/${name}`, init);
    const text = await response.text();
    return {status: response.status, json: text === '' ? undefined : (JSON.parse(text) as unknown)};
  };

  test('takes nothing from pages of other sites', async () => {
    const post = async (origin: string) => {
      const address = new URL('/__sandbox/faults', bench.sandbox.origin);
      const {status} = await fetch(address, {method: 'DELETE', headers: {origin}});
      return status;
    };
    expect(await Promise.all(['https://example.com', 'null', bench.sandbox.origin].map(post))).toEqual([
      403, 403, 204
    ]);
  });

  test('sets, lists and drops faults', async () => {
    const rule = {path: '/spaces', action: {kind: 'status', status: 500}};
    expect((await control('POST', 'faults', [rule])).status).toBe(204);
    expect((await control('GET', 'faults')).json).toEqual([rule]);
    expect((await bench.call('GET', '/api/v2/spaces')).status).toBe(500);
    await control('POST', 'faults', rule);
    await control('DELETE', 'faults');
    expect((await bench.call('GET', '/api/v2/spaces')).status).toBe(200);
  });

  test('remembers requests', async () => {
    await control('DELETE', 'requests');
    await bench.call('GET', '/api/v2/spaces?keys=NO');
    expect((await control('GET', 'requests')).json).toEqual([
      {
        method: 'GET',
        path: '/wiki/api/v2/spaces',
        query: '?keys=NO',
        status: 200,
        user: 'ann@example.com',
        bytes: 0
      }
    ]);
  });

  test('acts as a person', async () => {
    const id = await bench.make('Edited');
    const parentId = await bench.make('New parent');
    const edit = (input: object) => control('POST', 'edit', {page: id, as: 'dora@example.com', ...input});
    expect((await edit({do: 'edit', title: 'By Dora', parentId, body: '<p>hers</p>'})).json).toEqual({id});
    await edit({do: 'label', labels: ['hers']});
    const {json} = await bench.call('GET', `/api/v2/pages/${id}?include-labels=true&body-format=storage`);
    const dora = bench.sandbox.store.users().find(({email}) => email === 'dora@example.com');
    expect(json).toMatchObject({
      title: 'By Dora',
      parentId,
      version: {number: 2, message: '', authorId: dora?.accountId},
      body: {storage: {value: '<p>hers</p>'}},
      labels: {results: [{name: 'hers'}]}
    });
    await edit({do: 'restrict', update: ['dora@example.com']});
    expect((await bench.put(id, 3)).status).toBe(404);
    await edit({do: 'trash'});
    await edit({do: 'restore'});
    await edit({do: 'archive'});
    expect((await bench.call('GET', `/api/v2/pages/${id}`)).json).toMatchObject({status: 'archived'});
    const made = await control('POST', 'edit', {do: 'create', space: 'doc', title: 'Hers alone'});
    expect((await bench.call('GET', `/api/v2/pages/${(made.json as {id: string}).id}`)).status).toBe(200);
    expect((await edit({do: 'edit', body: '<p>'})).status).toBe(400);
    expect((await control('POST', 'edit', {do: 'edit', page: '1'})).status).toBe(404);
    expect((await control('POST', 'edit', {do: 'nothing', page: id})).status).toBe(400);
  });

  test.each([
    ['faults', 'x', 'Cannot read the fault rule: expected an object.'],
    ['faults', [{}], 'Cannot read the fault rule: "action" is missing, expected a value.'],
    ['faults', {action: {kind: 'explode'}}, /"kind" must be one of "status", "reset-before"/],
    [
      'faults',
      {action: {kind: 'status', status: '500'}},
      'Cannot read the action of the fault rule: "status" must be a whole number from 200 to 599.'
    ],
    ['faults', {action: {kind: 'lag'}}, /"reads" is missing, expected a whole number from 0 on/],
    ['faults', {path: '(', action: {kind: 'truncate'}}, /"path" must be a regular expression/],
    ['faults', {time: 2, action: {kind: 'truncate'}}, /it has no field "time", only "method"/],
    ['edit', {do: 'edit'}, 'Cannot read the act: "page" is missing, expected a text.'],
    ['edit', {do: 'label', page: '1', labels: 'one'}, /"labels" must be a list of texts/],
    ['edit', {do: 'constructor', page: '1'}, /"do" must be one of "edit", "create"/]
  ])('refuses wrong input of %s: %j', async (name, body, message) => {
    expect(await control('POST', name, body)).toEqual({
      status: 400,
      json: {message: typeof message === 'string' ? message : expect.stringMatching(message)}
    });
    expect(bench.sandbox.faults.list()).toEqual([]);
  });

  test('refuses what is no JSON', async () => {
    const response = await fetch(`${bench.sandbox.origin}/__sandbox/edit`, {method: 'POST', body: '{'});
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Cannot read the body: it is not JSON');
  });

  test('shows all that is stored', async () => {
    const {json} = await control('GET', 'state');
    expect(json).toMatchObject({
      spaces: [{key: 'DOC'}],
      pages: expect.arrayContaining([expect.objectContaining({id: bench.homeId})])
    });
  });
});

/** Status of the answer to a request that names a host of its own; `fetch` always names the one it asks. */
async function askFor(host: string, origin: string): Promise<number | undefined> {
  const {port} = new URL(origin);
  const headers = {Host: `${host}:${port}`};
  return new Promise((resolve, reject) => {
    http
      .get(`${origin}/__sandbox/state`, {headers}, response => {
        response.resume();
        resolve(response.statusCode);
      })
      .on('error', reject);
  });
}

describe('the server', () => {
  test('tells listeners of every change, and calls the web pages for what is no API', async () => {
    const kinds: string[] = [];
    const stop = bench.sandbox.store.subscribe(changes => kinds.push(...changes.map(({kind}) => kind)));
    await bench.make('Heard');
    stop();
    await bench.make('Not heard');
    expect(kinds).toEqual(['page']);
    const sandbox = await startSandbox({
      basePath: '',
      web:
        ({siteUrl}) =>
        ({path}) => ({status: 200, body: `${siteUrl}${path}`})
    });
    expect(await (await fetch(`${sandbox.origin}/spaces/DOC`)).text()).toBe(`${sandbox.origin}/spaces/DOC`);
    expect((await fetch(`${sandbox.origin}/rest/api/user/current`)).status).toBe(403);
    await sandbox.close();
  });

  test.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('answers for the host %s', async host => {
    expect(await askFor(host, bench.sandbox.origin)).toBe(200);
  });

  test.each(['evil.example', '127.0.0.1.evil.example', 'localhost@evil.example', '['])(
    'does not answer for the host "%s", which may lead here by a trick',
    async host => {
      expect(await askFor(host, bench.sandbox.origin)).toBe(403);
    }
  );

  test('answers for every host where it listens for other machines', async () => {
    const sandbox = await startSandbox({host: '0.0.0.0'});
    const {port} = new URL(sandbox.origin);
    expect(await askFor('wiki.example', `http://127.0.0.1:${port}`)).toBe(200);
    await sandbox.close();
  });

  test('says so when its port is taken', async () => {
    const port = Number(new URL(bench.sandbox.origin).port);
    await expect(startSandbox({port})).rejects.toThrow(/EADDRINUSE/);
  });
});
