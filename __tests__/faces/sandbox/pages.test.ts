import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {createCaller, startBench, storage, type Bench} from './caller.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.sandbox.close());

const titleTaken =
  'A page with this title already exists: A page already exists with the same TITLE in this space';

describe('creating', () => {
  test('a page goes under the home page, a parent, a folder, or the top of the space', async () => {
    const {call, make, homeId, spaceId} = bench;
    const first = await make('Placed');
    const child = await call('POST', '/api/v2/pages', {
      spaceId,
      title: ' Below ',
      parentId: first,
      body: storage('<p/>')
    });
    const top = await call('POST', '/api/v2/pages?root-level=true', {
      spaceId,
      title: 'Top',
      body: storage('')
    });
    const folder = await call('POST', '/api/v2/folders', {spaceId, title: 'Placed'});
    const inFolder = await make('In folder', {parentId: folder.json['id']});
    expect((await call('GET', `/api/v2/pages/${first}`)).json).toMatchObject({
      parentId: homeId,
      parentType: 'page',
      position: 0
    });
    expect(child.json).toMatchObject({
      title: 'Below',
      parentId: first,
      status: 'current',
      version: {number: 1, message: ''},
      body: {storage: {representation: 'storage', value: '<p />'}},
      _links: {base: bench.sandbox.url, webui: `/spaces/DOC/pages/${child.json['id'] as string}/Below`}
    });
    expect(top.json).toMatchObject({parentId: null, parentType: null});
    expect((await call('GET', `/api/v2/pages/${inFolder}`)).json).toMatchObject({parentType: 'folder'});
    expect((await call('GET', `/api/v2/pages/${folder.json['id'] as string}`)).status).toBe(404);
  });

  test.each([
    ['without a title', {title: ' '}, 400, 'A title is required'],
    ['in no space', {spaceId: '1'}, 404, 'Cannot find a space with id [1]'],
    ['below nothing', {parentId: '1'}, 404, '[1]'],
    ['in another format', {body: {representation: 'atlas_doc_format', value: '{}'}}, 400, 'atlas_doc_format'],
    ['with a title that is taken', {title: ' dOCS '}, 400, titleTaken],
    ['with a long title', {title: 'x'.repeat(256)}, 400, '255'],
    ['with more than 5 MB', {body: storage('x'.repeat(5 * 1024 * 1024))}, 413, '5 MB']
  ])('a page %s is refused', async (_name, more, status, text) => {
    const answer = await bench.call('POST', '/api/v2/pages', {
      spaceId: bench.spaceId,
      title: 'Refused',
      ...more
    });
    expect(answer.status).toBe(status);
    expect(answer.json['errors']?.[0]).toMatchObject({
      status,
      title: expect.stringContaining(text),
      detail: null
    });
  });

  test('a body that is no JSON, or has no content type, is refused', async () => {
    const url = `${bench.sandbox.url}/api/v2/pages`;
    const send = (headers: Record<string, string>) =>
      bench.call('POST', url, undefined, headers).then(({status}) => status);
    expect([await send({}), await send({'Content-Type': 'application/json'})]).toEqual([415, 400]);
  });
});

describe('updating', () => {
  test('needs the next version number, else 409 with both numbers', async () => {
    const id = await bench.make('Numbers');
    const second = await bench.put(id, 2);
    expect(second.json).toMatchObject({id, title: `Page ${id}`, version: {number: 2, message: 'message 2'}});
    for (const number of [2, 4]) {
      const {status, json} = await bench.put(id, number);
      expect(status).toBe(409);
      expect(json['errors']?.[0]).toMatchObject({
        code: 'CONFLICT',
        title: `Version must be incremented when updating a page. Current Version: [2]. Provided version: [${number}]`
      });
    }
  });

  test('needs every field', async () => {
    const id = await bench.make('Fields');
    for (const field of ['id', 'status', 'title', 'body', 'version']) {
      const {status, text} = await bench.put(id, 2, {[field]: undefined});
      expect([status, text]).toEqual([400, expect.stringContaining(field)]);
    }
    expect((await bench.put(id, 2, {spaceId: '1'})).status).toBe(400);
    expect((await bench.put(id, 2, {id: '1'})).status).toBe(400);
  });

  test('moves inside the space, but not below itself', async () => {
    const [a, b] = [await bench.make('Move a'), await bench.make('Move b')];
    expect((await bench.put(b, 2, {parentId: a})).json).toMatchObject({parentId: a});
    const loop = await bench.put(a, 2, {parentId: b});
    expect(loop.status).toBe(400);
    expect((await bench.call('GET', `/api/v2/pages/${a}`)).json).toMatchObject({version: {number: 1}});
  });

  test('keeps titles unique, without regard to case, archived pages included and trashed ones not', async () => {
    const [a, b, c] = [
      await bench.make('Unique a'),
      await bench.make('Unique b'),
      await bench.make('Unique c')
    ];
    bench.sandbox.act({do: 'archive', page: b});
    bench.sandbox.act({do: 'trash', page: c});
    expect((await bench.put(a, 2, {title: 'UNIQUE A '})).json).toMatchObject({title: 'UNIQUE A'});
    expect((await bench.put(a, 3, {title: 'unique B'})).json['errors']?.[0]?.['title']).toBe(titleTaken);
    expect((await bench.put(a, 3, {title: 'Unique C'})).status).toBe(200);
    expect((await bench.put(b, 2)).status).toBe(404);
  });

  test('changes the title alone by a route of its own', async () => {
    const id = await bench.make('Old name');
    const {json} = await bench.call('PUT', `/api/v2/pages/${id}/title`, {
      status: 'current',
      title: 'New name'
    });
    expect(json).toMatchObject({title: 'New name', version: {number: 2}});
  });
});

describe('drafts', () => {
  test('are seen by their author alone, in no list, and get published by either number', async () => {
    const {call, spaceId, put} = bench;
    const other = createCaller(bench.sandbox.url, 'bob@example.com');
    for (const number of [1, 2]) {
      const draft = await call('POST', '/api/v2/pages', {spaceId, status: 'draft', title: `Draft ${number}`});
      const id = draft.json['id'] as string;
      expect(draft.json).toMatchObject({status: 'draft', version: {number: 1}});
      expect((await call('GET', `/api/v2/pages?id=${id}`)).json['results']).toEqual([]);
      expect((await call('GET', `/api/v2/pages/${id}`)).status).toBe(404);
      expect((await call('GET', `/api/v2/pages/${id}?get-draft=true`)).status).toBe(200);
      expect((await other('GET', `/api/v2/pages/${id}?get-draft=true`)).status).toBe(404);
      expect((await put(id, 3)).status).toBe(409);
      expect((await put(id, number)).json).toMatchObject({
        status: 'current',
        version: {number, message: `message ${number}`}
      });
      const versions = await call('GET', `/api/v2/pages/${id}/versions`);
      expect(versions.json['results']).toHaveLength(1);
    }
  });

  test('may share a title until they are published', async () => {
    const {call, spaceId, make, put} = bench;
    await make('Shared title');
    const draft = await call('POST', '/api/v2/pages', {spaceId, status: 'draft', title: 'Shared title'});
    const id = draft.json['id'] as string;
    expect((await put(id, 1, {title: 'shared title'})).status).toBe(400);
    expect(
      (await call('POST', '/api/v2/pages', {spaceId, title: 'Under a draft', parentId: id})).status
    ).toBe(400);
    expect((await call('DELETE', `/api/v2/pages/${id}`)).status).toBe(404);
    expect((await call('DELETE', `/api/v2/pages/${id}?draft=true`)).status).toBe(204);
    expect((await call('GET', `/api/v2/pages/${id}?get-draft=true`)).status).toBe(404);
  });

  test('go under the home page when their parent has gone', async () => {
    const {call, spaceId, make, put, homeId} = bench;
    const parentId = await make('Short-lived');
    const draft = await call('POST', '/api/v2/pages', {
      spaceId,
      status: 'draft',
      title: 'Outlives',
      parentId
    });
    bench.sandbox.act({do: 'trash', page: parentId});
    const id = draft.json['id'] as string;
    expect((await put(id, 1, {parentId})).status).toBe(404);
    expect((await put(id, 1)).json).toMatchObject({parentId: homeId});
  });

  test('can lie on top of a page', async () => {
    const id = await bench.make('Covered');
    await bench.put(id, 1, {status: 'draft', title: 'Covered', body: storage('<p>later</p>')});
    const read = (query: string) => bench.call('GET', `/api/v2/pages/${id}?body-format=storage${query}`);
    expect((await read('')).json['body']?.['storage']?.['value']).toBe('<p>x</p>');
    expect((await read('&get-draft=true')).json).toMatchObject({
      status: 'draft',
      body: {storage: {value: '<p>later</p>'}}
    });
  });

  test.each([
    ['one', 1, 2],
    ['next', 2, 1]
  ] as const)('publish with the number that the option says: %s', async (publishVersion, right, wrong) => {
    const strict = await startBench({publishVersion});
    const draft = await strict.call('POST', '/api/v2/pages', {
      spaceId: strict.spaceId,
      status: 'draft',
      title: 'D'
    });
    const id = draft.json['id'] as string;
    expect((await strict.put(id, wrong)).status).toBe(409);
    expect((await strict.put(id, right)).status).toBe(200);
    await strict.sandbox.close();
  });
});

describe('deleting', () => {
  test('puts a page into the trash, moves its children up, and can be undone without the body', async () => {
    const {call, make, put, homeId} = bench;
    const parent = await make('Trash parent');
    const id = await make('Trashed', {parentId: parent});
    const child = await make('Orphan', {parentId: id});
    expect((await call('DELETE', `/api/v2/pages/${id}`)).status).toBe(204);
    expect((await call('GET', `/api/v2/pages/${id}`)).json).toMatchObject({
      status: 'trashed',
      parentId: null,
      parentType: null,
      position: null
    });
    expect((await call('GET', `/api/v2/pages/${child}`)).json).toMatchObject({parentId: parent});
    expect((await call('DELETE', `/api/v2/pages/${id}`)).status).toBe(404);
    const restored = await put(id, 2, {title: 'Another', body: storage('<p>not taken</p>')});
    expect(restored.json).toMatchObject({
      status: 'current',
      title: 'Trashed',
      parentId: homeId,
      body: {storage: {value: '<p>x</p>'}}
    });
  });

  test('purges only what is in the trash', async () => {
    const {call, make} = bench;
    const id = await make('Purged');
    expect((await call('DELETE', `/api/v2/pages/${id}?purge=true`)).status).toBe(400);
    await call('DELETE', `/api/v2/pages/${id}`);
    expect((await call('DELETE', `/api/v2/pages/${id}?purge=true`)).status).toBe(204);
    const gone = await call('GET', `/api/v2/pages/${id}`);
    expect(gone.json['errors']?.[0]).toEqual({
      status: 404,
      code: 'NOT_FOUND',
      title: `Cannot find a page with id [${id}]`,
      detail: null
    });
    expect((await call('DELETE', `/api/v2/pages/${id}?purge=true`)).status).toBe(404);
    expect((await call('GET', '/api/v2/pages/x')).text).toContain('Expected type is long');
  });
});

describe('lists', () => {
  let many: Bench;
  let ids: string[];
  beforeAll(async () => {
    many = await startBench({spaces: [{key: 'DOC'}, {key: 'Two'}]});
    ids = [];
    for (let number = 0; number < 60; number++) ids.push(await many.make(`Page ${number}`));
    for (const [place, how] of [
      [1, 'archive'],
      [2, 'trash']
    ] as const)
      many.sandbox.act({do: how, page: ids[place] ?? ''});
  });
  afterAll(() => many.sandbox.close());

  const list = async (query: string): Promise<string[]> => {
    const {json} = await many.call('GET', `/api/v2/pages?${query}`);
    return (json['results'] as unknown as {id: string}[]).map(({id}) => id);
  };

  test('find pages by many ids at once, comma or repeated, and leave out what is not there', async () => {
    expect(await list(`id=${ids[3]},${ids[0]}&id=${ids[4]}&id=1`)).toEqual([ids[0], ids[3], ids[4]]);
    expect(await list(`id=${ids.slice(0, 3).join(',')}`)).toEqual([ids[0], ids[1]]);
    expect(await list(`id=${ids.slice(0, 3).join(',')}&status=trashed`)).toEqual([ids[2]]);
    expect(await list(`id=${ids.slice(0, 3).join(',')}&status=current,archived&status=trashed`)).toEqual(
      ids.slice(0, 3)
    );
  });

  test('carry the version, and the body only when it is asked for', async () => {
    const {json} = await many.call('GET', `/api/v2/pages?id=${ids[0]}`);
    expect(json['results']?.[0]).toMatchObject({
      body: {},
      version: {number: 1, message: '', authorId: expect.stringMatching(/^712020:/)}
    });
    const withBody = await many.call('GET', `/api/v2/pages?id=${ids[0]}&body-format=storage`);
    expect(withBody.json['results']?.[0]?.['body']).toEqual({
      storage: {representation: 'storage', value: '<p>x</p>'}
    });
  });

  test('find titles exactly, but not by case or outer space', async () => {
    expect(await list(`space-id=${many.spaceId}&title=${encodeURIComponent(' PAGE 7 ')}`)).toEqual([ids[7]]);
    expect(await list('title=Page')).toEqual([]);
    expect(await list('title=')).toEqual([]);
    expect(await list(`space-id=${many.sandbox.store.spaceByKey('two')?.id}&title=Page 7`)).toEqual([]);
  });

  test('give their parts by cursor, in the body and in the Link header', async () => {
    const found: string[] = [];
    let path = `/wiki/api/v2/spaces/${many.spaceId}/pages?limit=25`;
    for (;;) {
      const {json, headers} = await many.call('GET', many.sandbox.origin + path);
      found.push(...(json['results'] as unknown as {id: string}[]).map(({id}) => id));
      const next = json['_links']?.['next'];
      expect(headers.get('link') ?? '').toContain(
        next === undefined ? '' : `<${next as string}>; rel="next"`
      );
      if (next === undefined) break;
      expect(next).toMatch(/^\/wiki\/api\/v2\/spaces\/\d+\/pages\?.*cursor=/);
      path = next;
    }
    expect(found).toEqual([many.homeId, ...ids.filter((_id, place) => place !== 2)]);
  });

  test('sort', async () => {
    expect(await list(`space-id=${many.spaceId}&sort=-title&limit=2&status=current`)).toEqual([
      ids[9],
      ids[8]
    ]);
  });

  test.each(['status=draft', 'limit=251', 'limit=x', 'cursor=zzz', 'body-format=word', 'id=abc'])(
    'refuse %s',
    async query => {
      expect(
        (await many.call('GET', `/api/v2/pages?${query.includes('body') ? `id=${ids[0]}&` : ''}${query}`))
          .status
      ).toBe(400);
    }
  );

  test('refuse more than 250 ids', async () => {
    const tooMany = Array.from({length: 251}, (_, place) => place + 1).join();
    expect((await many.call('GET', `/api/v2/pages?id=${tooMany}`)).status).toBe(400);
  });

  test('spaces are found by key without regard to case', async () => {
    const {json} = await many.call('GET', '/api/v2/spaces?keys=TWO,nope');
    expect(json['results']).toEqual([
      expect.objectContaining({key: 'Two', homepageId: expect.any(String), currentActiveAlias: 'Two'})
    ]);
    expect((await many.call('GET', '/api/v2/spaces/1')).status).toBe(404);
  });
});

describe('history', () => {
  test('lists versions newest first, with bodies', async () => {
    const id = await bench.make('History');
    await bench.put(id, 2, {title: 'History 2'});
    await bench.put(id, 3, {title: 'History 3', body: storage('<p>3</p>')});
    const {json} = await bench.call('GET', `/api/v2/pages/${id}/versions?body-format=storage&limit=2`);
    expect(json['results']).toMatchObject([
      {number: 3, message: 'message 3', page: {title: 'History 3', body: {storage: {value: '<p>3</p>'}}}},
      {number: 2, message: 'message 2', page: {title: 'History 2'}}
    ]);
    const rest = await bench.call('GET', bench.sandbox.origin + json['_links']?.['next']);
    expect(rest.json['results']).toMatchObject([{number: 1}]);
    expect((await bench.call('GET', `/api/v2/pages/${id}/versions/2`)).json).toMatchObject({
      number: 2,
      prevVersion: 1,
      nextVersion: 3
    });
    expect((await bench.call('GET', `/api/v2/pages/${id}?version=1`)).json).toMatchObject({
      status: 'historical',
      title: 'History'
    });
    expect((await bench.call('GET', `/api/v2/pages/${id}/versions/9`)).status).toBe(404);
  });
});
