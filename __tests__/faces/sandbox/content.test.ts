import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {createCaller, startBench, storage, type Bench, type Json} from './caller.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({spaces: [{key: 'DOC'}, {key: 'TWO'}]});
});
afterAll(() => bench.sandbox.close());

const titles = (json: Json): string[] =>
  (json['results'] as unknown as {title: string}[]).map(({title}) => title);

describe('labels', () => {
  test('are stored in lower case, split at spaces, added and removed without a version', async () => {
    const id = await bench.make('Labelled');
    const path = `/rest/api/content/${id}/label`;
    await bench.call('POST', path, [{prefix: 'global', name: 'First'}]);
    const {json} = await bench.call('POST', path, [
      {prefix: 'global', name: 'New ABC'},
      {prefix: 'global', name: 'first'}
    ]);
    expect(json['results']).toMatchObject([{name: 'first', prefix: 'global'}, {name: 'new'}, {name: 'abc'}]);
    expect((await bench.call('DELETE', `${path}?name=NEW`)).status).toBe(204);
    expect((await bench.call('DELETE', `${path}/abc`)).status).toBe(204);
    const page = await bench.call('GET', `/api/v2/pages/${id}?include-labels=true`);
    expect(page.json).toMatchObject({
      version: {number: 1},
      labels: {results: [{name: 'first'}], meta: {hasMore: false}}
    });
    expect((await bench.call('GET', `/api/v2/pages/${id}/labels`)).json['results']).toMatchObject([
      {name: 'first', prefix: 'global'}
    ]);
  });

  test('without a name, or with a forbidden character, are refused', async () => {
    const id = await bench.make('Badly labelled');
    const add = (entry: unknown) => bench.call('POST', `/rest/api/content/${id}/label`, [entry]);
    expect((await add({prefix: 'global'})).json).toMatchObject({
      statusCode: 400,
      message: 'Could not parse Labels',
      reason: 'Bad Request'
    });
    expect((await add({prefix: 'global', name: 'a,b'})).status).toBe(400);
    bench.sandbox.act({do: 'archive', page: id});
    expect((await add({prefix: 'global', name: 'a'})).status).toBe(404);
  });
});

describe('properties', () => {
  test('are made, changed and removed by their number, without a version of the page', async () => {
    const id = await bench.make('With properties');
    const path = `/api/v2/pages/${id}/properties`;
    const made = await bench.call('POST', path, {key: 'k', value: {a: [1]}});
    const property = `${path}/${made.json['id'] as string}`;
    expect((await bench.call('POST', path, {key: 'k', value: 2})).json['errors']?.[0]).toMatchObject({
      status: 409,
      title: 'Property with key [k] already exists'
    });
    expect((await bench.call('PUT', property, {key: 'k', value: 2, version: {number: 1}})).status).toBe(409);
    expect(
      (await bench.call('PUT', property, {key: 'k', value: 2, version: {number: 2}})).json
    ).toMatchObject({value: 2, version: {number: 2}});
    expect((await bench.call('GET', `${path}/k`)).status).toBe(400);
    expect((await bench.call('GET', `${path}?key=k`)).json['results']).toMatchObject([{key: 'k', value: 2}]);
    expect((await bench.call('GET', `${path}?key=other`)).json['results']).toEqual([]);
    expect((await bench.call('POST', path, {key: 'big', value: 'x'.repeat(33_000)})).status).toBe(400);
    expect((await bench.call('GET', `/api/v2/pages/${id}`)).json).toMatchObject({version: {number: 1}});
    expect((await bench.call('DELETE', property)).status).toBe(204);
    expect((await bench.call('GET', property)).status).toBe(404);
  });
});

describe('the tree', () => {
  test('shows children of every type, descendants and ancestors', async () => {
    const {call, make, spaceId, homeId} = bench;
    const root = await make('Root');
    const folder = await call('POST', '/api/v2/folders', {spaceId, title: 'Folder', parentId: root});
    const folderId = folder.json['id'] as string;
    const leaf = await make('Leaf', {parentId: folderId});
    await make('Second', {parentId: root});
    const children = await call('GET', `/api/v2/pages/${root}/direct-children?limit=1`);
    expect(children.json['results']).toEqual([
      {id: folderId, status: 'current', title: 'Folder', type: 'folder', childPosition: 0}
    ]);
    expect(
      titles((await call('GET', bench.sandbox.origin + children.json['_links']?.['next'])).json)
    ).toEqual(['Second']);
    expect(titles((await call('GET', `/api/v2/pages/${root}/children`)).json)).toEqual(['Second']);
    expect(titles((await call('GET', `/api/v2/folders/${folderId}/direct-children`)).json)).toEqual(['Leaf']);
    expect(titles((await call('GET', `/rest/api/content/${root}/child/folder`)).json)).toEqual(['Folder']);
    const below = await call('GET', `/api/v2/pages/${root}/descendants`);
    expect(below.json['results']).toMatchObject([
      {title: 'Folder', depth: 1},
      {title: 'Second', depth: 1},
      {title: 'Leaf', depth: 2, parentId: folderId}
    ]);
    expect((await call('GET', `/api/v2/pages/${leaf}/ancestors`)).json['results']).toEqual([
      {id: homeId, type: 'page'},
      {id: root, type: 'page'},
      {id: folderId, type: 'folder'}
    ]);
    expect((await call('GET', `/api/v2/pages/${leaf}/ancestors?limit=1`)).json['results']).toEqual([
      {id: folderId, type: 'folder'}
    ]);
    expect((await call('DELETE', `/api/v2/folders/${folderId}`)).status).toBe(204);
    expect((await call('GET', `/api/v2/pages/${leaf}`)).json).toMatchObject({parentId: root});
    expect((await call('GET', '/api/v2/folders?space-id=1')).status).toBe(404);
  });

  test('is reordered and moved between spaces by v1', async () => {
    const {call, make} = bench;
    const parent = await make('Ordered');
    const [a, b, c] = [
      await make('A', {parentId: parent}),
      await make('B', {parentId: parent}),
      await make('C', {parentId: parent})
    ];
    const move = (page: string, place: string, target: string) =>
      call('PUT', `/rest/api/content/${page}/move/${place}/${target}`).then(({status}) => status);
    const order = async () =>
      titles((await call('GET', `/api/v2/pages/${parent}/direct-children`)).json).join('');
    expect(await move(c, 'before', a)).toBe(200);
    expect(await order()).toBe('CAB');
    expect(await move(c, 'after', a)).toBe(200);
    expect(await order()).toBe('ACB');
    expect(await move(a, 'append', parent)).toBe(200);
    expect(await order()).toBe('CBA');
    expect(await move(parent, 'append', a)).toBe(400);
    expect(await move(b, 'beside', a)).toBe(400);
    const elsewhere = bench.sandbox.store.spaceByKey('TWO');
    expect(await move(parent, 'append', elsewhere?.homepageId ?? '')).toBe(200);
    expect((await call('GET', `/api/v2/pages/${b}`)).json).toMatchObject({
      spaceId: elsewhere?.id,
      version: {number: 1}
    });
    expect(titles((await call('GET', `/api/v2/spaces/${elsewhere?.id}/pages`)).json)).toEqual([
      'TWO',
      'Ordered',
      'A',
      'B',
      'C'
    ]);
    expect(await move(await make('A'), 'append', parent)).toBe(400);
  });

  test('is trashed as a whole by v1', async () => {
    const {call, make} = bench;
    const root = await make('Whole');
    const leaf = await make('Part', {parentId: await make('Middle', {parentId: root})});
    const {status, json} = await call('DELETE', `/rest/api/content/${root}/pageTree`);
    expect([status, json['id']]).toEqual([202, expect.any(String)]);
    expect((await call('GET', `/api/v2/pages/${leaf}`)).json).toMatchObject({status: 'trashed'});
  });
});

describe('folders', () => {
  test('are made once by title, and read', async () => {
    const {call, spaceId, homeId} = bench;
    const made = await call('POST', '/api/v2/folders', {spaceId, title: 'Only once'});
    const id = made.json['id'] as string;
    expect((await call('GET', `/api/v2/folders/${id}`)).json).toMatchObject({
      type: 'folder',
      title: 'Only once',
      parentId: homeId,
      parentType: 'page',
      version: {number: 1}
    });
    const refused = async (fields: object) =>
      (await call('POST', '/api/v2/folders', {spaceId, ...fields})).status;
    expect([
      await refused({title: 'only once'}),
      await refused({title: ''}),
      await refused({title: 'x', spaceId: '1'}),
      await refused({title: 'x', parentId: '1'})
    ]).toEqual([400, 400, 404, 404]);
    expect((await call('GET', `/api/v2/folders/${homeId}`)).status).toBe(404);
    const types = await call('POST', '/api/v2/content/convert-ids-to-types', {contentIds: [id, homeId, '1']});
    expect(types.json['results']).toEqual({[id]: 'folder', [homeId]: 'page', '1': null});
  });
});

describe('inclusions', () => {
  test('come with the page, cut at 50', async () => {
    const id = await bench.make('Including');
    const labels = Array.from({length: 51}, (_, number) => `label-${number}`);
    bench.sandbox.act({do: 'label', page: id, labels});
    await bench.make('Included', {parentId: id});
    const names = ['labels', 'versions', 'operations', 'likes', 'collaborators', 'direct-children'];
    const {json} = await bench.call(
      'GET',
      `/api/v2/pages/${id}?${names.map(name => `include-${name}=true`).join('&')}`
    );
    expect(json['labels']?.['results']).toHaveLength(50);
    expect(json).toMatchObject({
      labels: {meta: {hasMore: true}},
      versions: {results: [{number: 1}], meta: {hasMore: false}},
      operations: {results: expect.arrayContaining([{operation: 'update', targetType: 'page'}])},
      likes: {results: []},
      collaborators: {results: [{accountId: expect.any(String)}]},
      directChildren: {results: [{title: 'Included', type: 'page'}]}
    });
  });
});

describe('archiving', () => {
  test('takes numbers, and can be followed until it is finished', async () => {
    const {call, make} = bench;
    const id = await make('Archived');
    expect((await call('POST', '/rest/api/content/archive', {pages: [{id}]})).status).toBe(400);
    const {status, json} = await call('POST', '/rest/api/content/archive', {pages: [{id: Number(id)}]});
    expect(status).toBe(202);
    for (let finished: unknown = false; finished !== true;) {
      const task = await call('GET', `/rest/api/longtask/${json['id'] as string}`);
      finished = task.json['finished'];
      expect(task.json).toMatchObject({
        successful: finished,
        percentageComplete: finished === true ? 100 : 50
      });
    }
    expect((await call('GET', `/api/v2/pages?id=${id}`)).json['results']).toMatchObject([
      {status: 'archived', parentId: bench.homeId}
    ]);
    expect((await call('POST', '/rest/api/content/archive', {pages: [{id: Number(id)}]})).status).toBe(400);
    bench.sandbox.act({do: 'unarchive', page: id});
    expect((await bench.put(id, 2)).status).toBe(200);
  });

  test('moves up the children that stay', async () => {
    const {make, sandbox, homeId, call} = bench;
    const outer = await make('Outer');
    const inner = await make('Inner', {parentId: outer});
    const leaf = await make('Stays', {parentId: inner});
    sandbox.act({do: 'archive', page: outer});
    expect(sandbox.store.page(inner)?.parentId).toBe(homeId);
    sandbox.act({do: 'archive', page: inner});
    expect((await call('GET', `/api/v2/pages/${leaf}`)).json).toMatchObject({
      parentId: homeId,
      status: 'current'
    });
  });

  test('is limited by the plan', async () => {
    for (const [plan, expected] of [
      ['free', [400, 400]],
      ['standard', [202, 400]]
    ] as const) {
      const limited = await startBench({plan});
      const ids = [
        Number(await limited.make('A')),
        Number(await limited.make('B')),
        Number(await limited.make('C'))
      ];
      const archive = (list: readonly number[]) =>
        limited
          .call('POST', '/rest/api/content/archive', {pages: list.map(id => ({id}))})
          .then(({status}) => status);
      expect([await archive(ids.slice(0, 1)), await archive(ids.slice(1))]).toEqual(expected);
      await limited.sandbox.close();
    }
  });
});

describe('comments', () => {
  test('inline ones mark the body, and dangle when a write drops the mark', async () => {
    const id = await bench.make('Commented', {body: storage('<p>one &amp; two</p>')});
    const comment = bench.sandbox.act({do: 'comment', page: id, text: 'why?', selection: '& two'});
    bench.sandbox.act({do: 'comment', page: id, text: 'fine'});
    const read = () => bench.call('GET', `/api/v2/pages/${id}/inline-comments?resolution-status=open`);
    const {json} = await read();
    const ref = json['results']?.[0]?.['properties']?.['inlineMarkerRef'] as string;
    expect(json['results']).toMatchObject([
      {id: comment, pageId: id, resolutionStatus: 'open', properties: {inlineOriginalSelection: '& two'}}
    ]);
    expect((await bench.call('GET', `/api/v2/pages/${id}?body-format=storage`)).json).toMatchObject({
      version: {number: 1},
      body: {
        storage: {
          value: `<p>one <ac:inline-comment-marker ac:ref="${ref}">&amp; two</ac:inline-comment-marker></p>`
        }
      }
    });
    await bench.put(id, 2);
    expect((await read()).json['results']).toEqual([]);
    expect((await bench.call('GET', `/api/v2/pages/${id}/inline-comments`)).json['results']).toMatchObject([
      {resolutionStatus: 'dangling'}
    ]);
    expect(
      (await bench.call('GET', `/api/v2/pages/${id}/footer-comments?body-format=storage`)).json['results']
    ).toMatchObject([{body: {storage: {value: 'fine'}}}]);
    await bench.put(id, 3, {
      body: storage(`<p><ac:inline-comment-marker ac:ref="${ref}">two</ac:inline-comment-marker></p>`)
    });
    expect((await read()).json['results']).toHaveLength(1);
  });
});

describe('leftovers of v1', () => {
  test('the state of a page makes a version', async () => {
    const id = await bench.make('Stated');
    const path = `/rest/api/content/${id}/state`;
    await bench.call('PUT', `${path}?status=current`, {name: 'Ready', color: '#00ff00'});
    expect((await bench.call('GET', path)).json).toMatchObject({
      contentState: {name: 'Ready', color: '#00ff00'}
    });
    expect((await bench.call('GET', `/api/v2/pages/${id}`)).json).toMatchObject({version: {number: 2}});
  });

  test('search finds by title, label, type and space, page by page', async () => {
    const id = await bench.make('Found "it"');
    bench.sandbox.act({do: 'label', page: id, labels: ['needle']});
    const search = (cql: string, more = '') =>
      bench.call('GET', `/rest/api/search?cql=${encodeURIComponent(cql)}${more}`);
    for (const cql of [
      'title = "found \\"it\\""',
      'label = needle and type=page',
      'space in (DOC, TWO) AND title ~ "found" order by created',
      `ancestor = ${bench.homeId} and label=needle`
    ]) {
      expect((await search(cql)).json['results']).toMatchObject([{content: {id}, title: 'Found "it"'}]);
    }
    expect((await search('space = NOPE')).json).toMatchObject({results: [], totalSize: 0});
    const first = await search('type = page', '&limit=2');
    expect(first.json['_links']?.['next']).toMatch(/^\/rest\/api\/search\?/);
    const second = await bench.call('GET', first.json['_links']?.['next'] as string);
    expect(titles(second.json)).not.toEqual(titles(first.json));
    for (const cql of ['', 'title = a:b', 'user = x', 'title', 'title = x and']) {
      expect((await search(cql)).json).toMatchObject({
        statusCode: 400,
        message: expect.stringContaining('Could not parse cql')
      });
    }
  });

  test('search lags behind when it is told to', async () => {
    const slow = await startBench({searchLagMs: 60_000});
    await slow.make('Too new');
    expect((await slow.call('GET', '/rest/api/content/search?cql=type%3Dpage')).json['results']).toEqual([]);
    await slow.sandbox.close();
  });

  test('what v2 replaced is gone, and what never was is not found', async () => {
    const id = await bench.make('Old API');
    expect((await bench.call('GET', `/rest/api/content/${id}`)).json).toMatchObject({
      statusCode: 410,
      message: 'This deprecated endpoint has been removed'
    });
    expect((await bench.call('POST', '/rest/api/content', {})).status).toBe(410);
    expect((await bench.call('PATCH', `/api/v2/pages/${id}`, {})).status).toBe(404);
    expect((await bench.call('GET', '/api/v2/nothing')).json).toMatchObject({errors: [{status: 404}]});
  });

  test('users are found by their account ids', async () => {
    const other = createCaller(bench.sandbox.url, 'carl.von@example.com');
    const {json} = await other('GET', '/rest/api/user/current');
    const bulk = await bench.call('POST', '/api/v2/users-bulk', {accountIds: [json['accountId'], 'nobody']});
    expect(bulk.json['results']).toMatchObject([{displayName: 'Carl Von'}]);
  });
});
