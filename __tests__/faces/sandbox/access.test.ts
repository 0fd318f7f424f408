import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {createCaller, startBench, type Bench, type Caller} from './caller.ts';

const users = [
  {email: 'ann@example.com', token: 'token'},
  {
    email: 'bob@example.com',
    token: 'token',
    groups: ['writers'],
    readOnlySpaces: ['RO'],
    hiddenSpaces: ['HID']
  },
  {
    email: 'bot@serviceaccount.atlassian.com',
    token: 'scoped',
    scopes: ['read:page:confluence', 'read:confluence-user']
  }
];

let bench: Bench;
let bob: Caller;
beforeAll(async () => {
  bench = await startBench({users, spaces: [{key: 'DOC'}, {key: 'RO'}, {key: 'HID'}]});
  bob = createCaller(bench.sandbox.url, 'bob@example.com');
});
afterAll(() => bench.sandbox.close());

describe('credentials', () => {
  test('tell who is calling', async () => {
    const {json, headers} = await bench.call('GET', '/rest/api/user/current');
    expect(json).toMatchObject({
      type: 'known',
      email: 'ann@example.com',
      displayName: 'Ann',
      accountId: expect.stringContaining(':')
    });
    expect(headers.get('atl-traceid')).toMatch(/^[\da-f]{32}$/);
  });

  test('that are wrong get 403 from v1, and a bare 404 from v2', async () => {
    for (const wrong of [
      createCaller(bench.sandbox.url, 'ann@example.com', 'no'),
      createCaller(bench.sandbox.url, 'eve@example.com')
    ]) {
      const v1 = await wrong('GET', '/rest/api/user/current');
      expect(v1).toMatchObject({
        status: 403,
        json: {statusCode: 403, message: 'Current user not permitted to use Confluence', reason: 'Forbidden'}
      });
      const v2 = await wrong('GET', `/api/v2/pages/${bench.homeId}`);
      expect(v2).toMatchObject({status: 404, json: {errors: [{title: 'Not Found'}]}});
    }
    expect((await fetch(`${bench.sandbox.url}/api/v2/pages`)).status).toBe(404);
  });

  test('with scopes get a web page at the site, and at the gateway only what they cover', async () => {
    const {sandbox, homeId} = bench;
    const site = createCaller(sandbox.url, 'bot@serviceaccount.atlassian.com', 'scoped');
    const refused = await site('GET', `/api/v2/pages/${homeId}`);
    expect([refused.status, refused.headers.get('content-type')]).toEqual([
      401,
      expect.stringContaining('text/html')
    ]);
    const {json} = await site('GET', `${sandbox.origin}/_edge/tenant_info`);
    expect(sandbox.gatewayUrl).toBe(`${sandbox.origin}/ex/confluence/${json['cloudId'] as string}/wiki`);
    const gateway = createCaller(sandbox.gatewayUrl, 'bot@serviceaccount.atlassian.com', 'scoped');
    const page = await gateway('GET', `/api/v2/pages/${homeId}`);
    expect(page.json['_links']?.['base']).toBe(sandbox.url);
    const bearer = {Authorization: 'Bearer scoped'};
    expect((await gateway('GET', '/rest/api/user/current', undefined, bearer)).status).toBe(200);
    for (const [method, path] of [
      ['POST', '/api/v2/pages'],
      ['GET', '/api/v2/spaces'],
      ['DELETE', '/api/v2/pages/1']
    ] as const) {
      const missing = await gateway(method, path);
      expect(missing).toMatchObject({
        status: 401,
        json: {code: 401, message: 'Unauthorized; scope does not match'}
      });
      expect(missing.headers.get('x-failure-category')).toBe('FAILURE_CLIENT_SCOPE_CHECK');
    }
    const list = await gateway('GET', '/api/v2/pages?limit=1');
    expect(list.json['_links']?.['next']).toMatch(/^\/wiki\/api\/v2\/pages\?/);
  });

  test('without any defined, every one that is not empty is taken', async () => {
    const open = await startBench();
    expect(
      (await createCaller(open.sandbox.url, 'who@ever.com', 'x')('GET', '/rest/api/user/current')).status
    ).toBe(200);
    expect(
      (await createCaller(open.sandbox.url, 'who@ever.com', '')('GET', '/rest/api/user/current')).status
    ).toBe(403);
    await open.sandbox.close();
  });
});

describe('spaces', () => {
  test('that are hidden are missing, and those to read take no page', async () => {
    const {json} = await bob('GET', '/api/v2/spaces');
    expect((json['results'] as unknown as {key: string}[]).map(({key}) => key)).toEqual(['DOC', 'RO']);
    const readOnly = bench.sandbox.store.spaceByKey('RO')?.id;
    expect((await bob('POST', '/api/v2/pages', {spaceId: readOnly, title: 'x'})).status).toBe(404);
    const hidden = bench.sandbox.store.spaceByKey('HID')?.homepageId;
    expect((await bob('GET', `/api/v2/pages/${hidden}`)).status).toBe(404);
  });
});

describe('restrictions', () => {
  const only = (operation: string, email: string) => {
    const accountId = bench.sandbox.store.users().find(user => user.email === email)?.accountId;
    return {operation, restrictions: {user: [{type: 'known', accountId}]}};
  };

  test('of editing let others read, but not write, restrict, label, attach or delete', async () => {
    const id = await bench.make('Locked');
    const child = await bench.make('Below locked', {parentId: id});
    const put = await bench.call('PUT', `/rest/api/content/${id}/restriction`, [
      only('update', 'ann@example.com')
    ]);
    expect(put.json['results']).toMatchObject([
      {operation: 'read', restrictions: {user: {results: [], size: 0}, group: {results: []}}},
      {
        operation: 'update',
        restrictions: {user: {results: [{email: 'ann@example.com'}], size: 1, limit: 100}}
      }
    ]);
    expect((await bob('GET', `/api/v2/pages/${id}`)).status).toBe(200);
    const write = await bob('PUT', `/api/v2/pages/${id}`, {
      id,
      status: 'current',
      title: 'x',
      body: {representation: 'storage', value: ''},
      version: {number: 2}
    });
    expect([write.status, write.text]).toEqual([404, expect.stringContaining(`[${id}]`)]);
    expect((await bob('DELETE', `/api/v2/pages/${id}`)).status).toBe(404);
    expect((await bob('PUT', `/rest/api/content/${id}/restriction`, [])).status).toBe(404);
    expect((await bob('POST', `/rest/api/content/${id}/label`, [{prefix: 'global', name: 'x'}])).status).toBe(
      403
    );
    expect((await bob('POST', `/api/v2/pages/${id}/properties`, {key: 'k', value: 1})).status).toBe(404);
    expect(
      (await bob('PUT', `/api/v2/pages/${child}/title`, {status: 'current', title: 'By Bob'})).status
    ).toBe(200);
  });

  test('of viewing hide a page and all below it', async () => {
    const id = await bench.make('Secret');
    const child = await bench.make('Below secret', {parentId: id});
    await bench.call('POST', `/rest/api/content/${id}/restriction`, [only('read', 'ann@example.com')]);
    expect((await bob('GET', `/api/v2/pages?id=${id},${child}`)).json['results']).toEqual([]);
    expect((await bob('GET', `/api/v2/pages/${child}`)).status).toBe(404);
    expect((await bob('GET', `/rest/api/content/${child}/restriction`)).status).toBe(404);
    expect((await bench.call('GET', `/api/v2/pages?id=${id},${child}`)).json['results']).toHaveLength(2);
    const taken = await bob('POST', '/api/v2/pages', {
      spaceId: bench.spaceId,
      title: 'secret',
      body: {representation: 'storage', value: ''}
    });
    expect([taken.status, taken.text]).toEqual([400, expect.stringContaining('already exists')]);
  });

  test('PUT replaces all, POST adds, DELETE lifts, and one user comes and goes', async () => {
    const id = await bench.make('Restricted');
    const path = `/rest/api/content/${id}/restriction`;
    const members = async (operation: string): Promise<string[]> => {
      const {json} = await bench.call('GET', `${path}/byOperation/${operation}`);
      const found = json['restrictions']?.['user']?.['results'] as readonly {email: string}[] | undefined;
      return (found ?? []).map(({email}) => email);
    };
    await bench.call('PUT', path, [only('read', 'ann@example.com'), only('update', 'ann@example.com')]);
    await bench.call('POST', path, [only('update', 'bob@example.com')]);
    expect([await members('read'), await members('update')]).toEqual([
      ['ann@example.com'],
      ['ann@example.com', 'bob@example.com']
    ]);
    await bench.call('PUT', path, [only('update', 'ann@example.com')]);
    expect([await members('read'), await members('update')]).toEqual([[], ['ann@example.com']]);
    const bobId = bench.sandbox.store.users().find(({email}) => email === 'bob@example.com')?.accountId;
    await bench.call('PUT', `${path}/byOperation/update/user?accountId=${bobId}`);
    expect(await members('update')).toHaveLength(2);
    await bench.call('DELETE', `${path}/byOperation/update/user?accountId=${bobId}`);
    expect(await members('update')).toEqual(['ann@example.com']);
    await bench.call('DELETE', path);
    expect(await members('update')).toEqual([]);
  });

  test('know groups, and want no empty list of them', async () => {
    const id = await bench.make('For writers');
    const path = `/rest/api/content/${id}/restriction`;
    const group = (entries: unknown[]) => [{operation: 'update', restrictions: {group: entries}}];
    expect((await bench.call('PUT', path, group([]))).status).toBe(400);
    expect((await bench.call('PUT', path, group([{type: 'group', id: 'writers'}]))).status).toBe(200);
    expect(
      (await bob('PUT', `/api/v2/pages/${id}/title`, {status: 'current', title: 'Written'})).status
    ).toBe(200);
    expect(
      (await bench.call('PUT', `/api/v2/pages/${id}/title`, {status: 'current', title: 'No'})).status
    ).toBe(404);
  });

  test('are refused on the Free plan, and for drafts', async () => {
    const free = await startBench({plan: 'free'});
    const id = await free.make('Free');
    expect((await free.call('PUT', `/rest/api/content/${id}/restriction`, [])).status).toBe(403);
    const draft = await free.call('POST', '/api/v2/pages', {
      spaceId: free.spaceId,
      status: 'draft',
      title: 'd'
    });
    expect(
      (await free.call('GET', `/rest/api/content/${draft.json['id'] as string}/restriction`)).status
    ).toBe(404);
    await free.sandbox.close();
  });
});
