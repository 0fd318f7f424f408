import {afterEach, describe, expect, test} from '@jest/globals';
import {toPageId, toSpaceId, toSpaceKey} from '../../../src/core/model.ts';
import {page, startScripted, type Answer} from './scripted-server.ts';
import {startClient, type Fixture} from './start-client.ts';

let open: Fixture | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});
const start = async (...parameters: Parameters<typeof startClient>): Promise<Fixture> =>
  (open = await startClient(...parameters));
const id = toPageId('123');
const space = toSpaceId('7');
const list = (results: readonly unknown[], next?: string): Answer => ({
  json: {results, _links: {base: 'https://elsewhere.example/wiki', ...(next ? {next} : {})}}
});
async function all<T>(batches: AsyncIterable<readonly T[]>): Promise<T[][]> {
  const gathered: T[][] = [];
  for await (const batch of batches) gathered.push([...batch]);
  return gathered;
}

describe('pages by id', () => {
  test('250 travel in one request, without bodies', async () => {
    const ids = Array.from({length: 600}, (_, index) => toPageId(String(1000 + index)));
    const {reader, server, stats} = await start(({path, query}) =>
      path.endsWith('/pages')
        ? list((query.get('id') ?? '').split(',').map(one => page({id: one})))
        : undefined
    );
    const found = await reader.readPages([...ids, ids[0] ?? id]);
    expect(found.map(one => one.id).sort()).toEqual(ids);
    expect(stats().reads).toBe(4);
    expect(server.seen[1]?.url).toBe(`/wiki/api/v2/pages?limit=250&id=${ids.slice(0, 250).join(',')}`);
  });

  test('ids may be numbers, and what may be missing may be null', async () => {
    const bare = {
      id: 123,
      status: 'trashed',
      title: 'T',
      spaceId: 7,
      parentId: null,
      version: {number: 2, message: null}
    };
    const {reader, server} = await start(({path}) => (path.endsWith('/pages') ? list([bare]) : undefined));
    expect(await reader.readPages([id])).toEqual([
      {
        id: '123',
        status: 'trashed',
        title: 'T',
        spaceId: '7',
        version: {number: 2, message: ''},
        url: `${server.url}/wiki/pages/viewpage.action?pageId=123`
      }
    ]);
  });

  test('those that are missing are looked for among the trashed and the archived ones', async () => {
    const {reader, server} = await start(({path, query}) => {
      if (!path.endsWith('/pages')) return undefined;
      if (query.get('status') === 'trashed') return list([page({id: '2', status: 'trashed'})]);
      return query.has('status') ? list([]) : list([page({id: '1'})]);
    });
    const found = await reader.readPages([toPageId('1'), toPageId('2'), toPageId('3')]);
    expect(found.map(one => [one.id, one.status])).toEqual([
      ['1', 'current'],
      ['2', 'trashed']
    ]);
    expect(server.seen.slice(1).map(({query}) => [query.get('id'), query.get('status')])).toEqual([
      ['1,2,3', null],
      ['2,3', 'trashed'],
      ['3', 'archived']
    ]);
  });

  test('a server that refuses a status is taken at its word, and that is said', async () => {
    const {reader, notices} = await start(({path, query}) => {
      if (!path.endsWith('/pages')) return undefined;
      return query.has('status') ? {status: 400, json: {errors: [{title: 'Invalid status'}]}} : list([]);
    });
    expect(await reader.readPages([id])).toEqual([]);
    expect(notices).toEqual([
      expect.stringContaining('refused to list trashed pages'),
      expect.stringContaining('refused to list archived pages')
    ]);
  });

  test('no ids, no request for pages', async () => {
    const {reader, requests} = await start(() => undefined);
    expect(await reader.readPages([])).toEqual([]);
    expect(requests()).toEqual([]);
  });
});

describe('lists in parts', () => {
  test('are followed on the base that the requests go to, whatever host the link names', async () => {
    const {reader, server} = await start(({path, query}) => {
      if (!path.endsWith('/spaces/7/pages')) return undefined;
      const cursor = query.get('cursor');
      if (cursor === null)
        return list([page({id: '1'})], '/wiki/api/v2/spaces/7/pages?limit=250&cursor=a%3D%3D');
      if (cursor === 'a==')
        return list([page({id: '2'})], 'https://elsewhere.example/wiki/api/v2/spaces/7/pages?cursor=b');
      return list([]);
    });
    const batches = await all(reader.listPages(space));
    expect(batches.map(batch => batch.map(one => one.id))).toEqual([['1'], ['2'], []]);
    expect(server.seen.slice(1).map(({query}) => query.get('cursor'))).toEqual([null, 'a==', 'b']);
  });

  test('that go in circles end with an error', async () => {
    const {reader} = await start(({path}) =>
      path.includes('/spaces/') ? list([], '/x?cursor=a') : undefined
    );
    await expect(all(reader.listPages(space))).rejects.toMatchObject({code: 'unavailable'});
  });
});

describe('titles', () => {
  test('are compared here, without case and superfluous white space', async () => {
    const titles = ['Getting started', 'GETTING  STARTED ', 'Getting started again', 'getting started'];
    const statuses = ['current', 'archived', 'current', 'draft'];
    const {reader, server} = await start(({path}) =>
      path.endsWith('/pages')
        ? list(titles.map((title, index) => page({id: String(index + 1), title, status: statuses[index]})))
        : undefined
    );
    const found = await reader.findPages(space, ' Getting\tstarted ');
    expect(found.map(one => one.id)).toEqual(['1', '2']);
    expect(server.seen[1]?.query.get('title')).toBe('Getting started');
  });

  test('that are empty ask nothing', async () => {
    const {reader, requests} = await start(() => undefined);
    expect(await reader.findPages(space, '  ')).toEqual([]);
    expect(requests()).toEqual([]);
  });
});

test('spaces are found without regard to case, in chunks, and missing ones are absent', async () => {
  const keys = [
    ...Array.from({length: 26}, (_, index) => toSpaceKey(`S${index}`)),
    toSpaceKey('doc'),
    toSpaceKey('DOC')
  ];
  const {reader, server} = await start(({path, query}) => {
    if (!path.endsWith('/spaces')) return undefined;
    return list(
      (query.get('keys') ?? '').includes('DOC')
        ? [
            {id: 7, key: 'DOC', homepageId: 9},
            {id: 8, key: 'OTHER'}
          ]
        : []
    );
  });
  expect(await reader.readSpaces(keys)).toEqual([{id: '7', key: 'DOC', homepageId: '9'}]);
  expect(server.seen.slice(1).map(({query}) => query.get('keys')?.split(',').length)).toEqual([25, 2]);
});

describe('bodies', () => {
  const stored = (value: string) => ({storage: {representation: 'storage', value}});

  test('travel 50 pages at a time, also where a server sends fewer at once', async () => {
    const ids = Array.from({length: 60}, (_, index) => toPageId(String(1000 + index)));
    const {reader, server} = await start(({path, query}) => {
      if (!path.endsWith('/pages')) return undefined;
      const wanted = (query.get('id') ?? '').split(',');
      const from = Number(query.get('cursor') ?? 0);
      const next = from + 20 < wanted.length ? `/x?cursor=${from + 20}` : undefined;
      const part = wanted.slice(from, from + 20);
      return list(
        part.map(one => ({...page({id: one}), body: stored(`<p>${one}</p>`)})),
        next
      );
    });
    const found = await reader.readBodies(ids);
    expect([...found]).toEqual(ids.map(one => [one, `<p>${one}</p>`]));
    expect(server.seen[1]?.query.get('body-format')).toBe('storage');
    expect(server.seen.slice(1).filter(({query}) => !query.has('cursor'))).toHaveLength(2);
  });

  test('of trashed pages are read, and pages that are gone have none', async () => {
    const {reader} = await start(({path, query}) => {
      if (!path.endsWith('/pages')) return undefined;
      return query.get('status') === 'trashed'
        ? list([{...page({id: '2', status: 'trashed'}), body: stored('')}])
        : list([]);
    });
    expect([...(await reader.readBodies([toPageId('2'), toPageId('3')]))]).toEqual([['2', '']]);
  });

  test('of one version come alone, or from the history where a server knows only the current page', async () => {
    const {reader, server} = await start(({path, query}) => {
      if (path.endsWith('/versions')) {
        expect(query.get('body-format')).toBe('storage');
        return query.has('cursor')
          ? list([{number: 1, page: {body: stored('one')}}])
          : list([{number: 3, page: {body: stored('three')}}, {number: 2}], '/x?cursor=c');
      }
      return path.endsWith('/pages/123')
        ? {json: {...page({version: {number: 3}}), body: stored('three')}}
        : undefined;
    });
    expect(await reader.readVersionBody(id, 3)).toBe('three');
    expect(server.seen.slice(1).map(({url}) => url)).toEqual([
      '/wiki/api/v2/pages/123?version=3&body-format=storage'
    ]);
    expect(await reader.readVersionBody(id, 1)).toBe('one');
    expect(await reader.readVersionBody(id, 2)).toBeUndefined();
  });
});

test('the history comes newest first, and only as far as it is asked for', async () => {
  const versions = (from: number) =>
    [from, from - 1].map(number => ({number, message: `m${number}`, authorId: 'ann'}));
  const {reader, server} = await start(({path, query}) =>
    path.endsWith('/versions')
      ? list(versions(query.has('cursor') ? 2 : 4), query.has('cursor') ? undefined : '/x?cursor=c')
      : undefined
  );
  for await (const batch of reader.readVersions(id)) {
    expect(batch.map(version => version.number)).toEqual([4, 3]);
    break;
  }
  expect(server.seen).toHaveLength(2);
  expect(server.seen[1]?.query.get('sort')).toBe('-modified-date');
});

test('labels are the global ones; ours are those in the property', async () => {
  const property = (value: unknown) => ({id: '5', key: 'confluence-sync', value, version: {number: 1}});
  let value: unknown = {labels: ['a', 3, 'b']};
  const {reader, server} = await start(({path}) => {
    if (path.endsWith('/labels')) return list([{id: '1', name: 'a', prefix: 'global'}]);
    return path.endsWith('/properties') ? list(value === undefined ? [] : [property(value)]) : undefined;
  });
  expect(await reader.readLabels(id)).toEqual(['a']);
  expect(server.seen[1]?.query.get('prefix')).toBe('global');
  expect(await reader.readManagedLabels(id)).toEqual(['a', 'b']);
  expect(server.seen[2]?.query.get('key')).toBe('confluence-sync');
  for (value of ['broken', undefined]) expect(await reader.readManagedLabels(id)).toEqual([]);
});

test('attachments carry the comment of their latest version', async () => {
  const {reader} = await start(({path}) =>
    path.endsWith('/attachments')
      ? list([
          {id: 'att1', title: 'a.png', comment: 'digest=1', version: {number: 1}},
          {id: 'att2', title: 'b.png', version: {number: 1, message: 'digest=2'}},
          {id: 'att3', title: 'c.png', comment: null}
        ])
      : undefined
  );
  expect(await reader.readAttachments(id)).toEqual([
    {id: 'att1', name: 'a.png', comment: 'digest=1'},
    {id: 'att2', name: 'b.png', comment: 'digest=2'},
    {id: 'att3', name: 'c.png', comment: ''}
  ]);
});

test('children of any type count, also when the first part of the list is empty', async () => {
  let children: readonly unknown[] = [{id: '4', type: 'folder', title: 'F'}];
  const {reader} = await start(({path, query}) =>
    path.endsWith('/direct-children')
      ? query.has('cursor')
        ? list(children)
        : list([], '/x?cursor=c')
      : undefined
  );
  expect(await reader.hasChildren(id)).toBe(true);
  children = [];
  expect(await reader.hasChildren(id)).toBe(false);
});

describe('files', () => {
  test('are fetched from where Confluence leads to, without the credential', async () => {
    const bytes = 'PNG\r\n';
    const store = await startScripted(({path}) =>
      path === '/file/1' ? {text: bytes, headers: {'content-type': 'image/png'}} : {status: 404, json: {}}
    );
    try {
      const {reader, server} = await start(({path}) =>
        path.endsWith('/child/attachment/att9/download')
          ? {status: 302, json: {}, headers: {location: `${store.url}/file/1?token=a%2Bb&client=x`}}
          : undefined
      );
      const file = await reader.downloadAttachment(id, {id: 'att9', name: 'a.png', comment: ''});
      expect(Buffer.from(file).toString()).toBe(bytes);
      expect(server.seen.at(-1)?.headers.authorization).toMatch(/^Basic /);
      expect(store.seen.map(({headers, query}) => [headers.authorization, query.get('token')])).toEqual([
        [undefined, 'a+b']
      ]);
    } finally {
      await store.close();
    }
  });

  test('end with an error when Confluence leads in a circle, or away from the web', async () => {
    const targets = ['/again', 'file:///etc/passwd'];
    const {reader} = await start(({path}) =>
      path.endsWith('/download') || path === '/again'
        ? {status: 302, json: {}, headers: {location: targets[0] ?? ''}}
        : undefined
    );
    const get = () => reader.downloadAttachment(id, {id: 'att9', name: 'a.png', comment: ''});
    await expect(get()).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('5 times')
    });
    targets.shift();
    await expect(get()).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('none of the web')
    });
  });
});
