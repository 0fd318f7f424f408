import {afterEach, describe, expect, test} from '@jest/globals';
import type {RemotePage} from '../../../src/core/model.ts';
import {toPageId, toSpaceId, toSpaceKey} from '../../../src/core/model.ts';
import {page, type Answer, type Seen} from './scripted-server.ts';
import {startClient, type Fixture} from './start-client.ts';

let open: Fixture | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});
const start = async (...parameters: Parameters<typeof startClient>): Promise<Fixture> =>
  (open = await startClient(...parameters));
const id = toPageId('123');
const space = {id: toSpaceId('7'), key: toSpaceKey('DOC'), homepageId: toPageId('9')};
const content = {title: 'Install', body: '<p>x</p>', message: '[sync 1 ours] docs/install.md'};
const target: RemotePage = {
  id,
  title: 'Install',
  status: 'current',
  spaceId: space.id,
  url: 'https://x/',
  parentId: toPageId('9'),
  version: {number: 4, message: 'before'}
};
const done = (number: number, message = content.message): Answer => ({
  json: page({version: {number, message}})
});
const stale = (current: number, status = 409): Answer => ({
  status,
  json: {
    errors: [
      {
        status: String(status),
        code: 'CONFLICT',
        title: `Version must be incremented when updating a page. Current Version: [${current}]. Provided version: [1]`
      }
    ]
  }
});
const bodies = (fixture: Fixture): unknown[] =>
  fixture.server.seen
    .filter(({method}) => method !== 'GET')
    .map(({body}) => (body === '' ? undefined : JSON.parse(body)));
const isPage = ({path}: Seen): boolean => path === '/wiki/api/v2/pages/123';

describe('drafts', () => {
  test('have no parent and an empty body', async () => {
    const fixture = await start(({method}) => (method === 'POST' ? {json: {id: 123}} : undefined));
    expect(await fixture.writer.createDraft({space, title: 'Install'})).toBe('123');
    expect(bodies(fixture)).toEqual([
      {spaceId: '7', status: 'draft', title: 'Install', body: {representation: 'storage', value: ''}}
    ]);
  });

  test('are discarded as drafts, also when they are gone already', async () => {
    const fixture = await start(({method}, count) =>
      method === 'DELETE' && count === 1 ? {status: 204} : undefined
    );
    await fixture.writer.discardDraft(id);
    await fixture.writer.discardDraft(id);
    const deletes = fixture.server.seen.filter(({method}) => method === 'DELETE');
    expect(deletes.map(({url}) => url)).toEqual(Array(2).fill('/wiki/api/v2/pages/123?draft=true'));
  });
});

describe('publishing', () => {
  test('sends the whole page with version 1, under the home page when there is no parent', async () => {
    const fixture = await start(({method}) => (method === 'PUT' ? done(1) : undefined));
    const published = await fixture.writer.publish(id, space, content);
    expect(published).toMatchObject({id: '123', version: {number: 1, message: content.message}});
    expect(bodies(fixture)).toEqual([
      {
        id: '123',
        status: 'current',
        title: 'Install',
        parentId: '9',
        body: {representation: 'storage', value: '<p>x</p>'},
        version: {number: 1, message: content.message}
      }
    ]);
  });

  test.each([409, 400])('follows the version number of a refusal with %d', async status => {
    const fixture = await start(({method}, count) =>
      method !== 'PUT' ? undefined : count === 1 ? stale(1, status) : done(2)
    );
    expect(await fixture.writer.publish(id, space, {...content, parentId: toPageId('55')})).toMatchObject({
      version: {number: 2}
    });
    expect(bodies(fixture)).toMatchObject([
      {version: {number: 1}, parentId: '55'},
      {version: {number: 2}, parentId: '55'}
    ]);
  });

  test('begins with the number that the site wants once it is known', async () => {
    const fixture = await start(({method, body}) => {
      if (method !== 'PUT') return undefined;
      return body.includes('"number":2') ? done(2) : stale(1);
    });
    await fixture.writer.publish(id, space, content);
    await fixture.writer.publish(toPageId('124'), space, content);
    expect(bodies(fixture)).toMatchObject([1, 2, 2].map(number => ({version: {number}})));
  });

  test('looks before it follows a number that its own lost write may have made', async () => {
    let reads = 0;
    const fixture = await start((request, count) => {
      if (!isPage(request)) return undefined;
      // Published by the first write; the first look comes too early to see it.
      if (request.method === 'GET') return (reads += 1) === 1 ? undefined : done(1);
      return count === 1 ? {fault: 'reset'} : stale(1);
    });
    expect(await fixture.writer.publish(id, space, content)).toMatchObject({version: {number: 1}});
    expect(bodies(fixture)).toMatchObject([1, 1].map(number => ({version: {number}})));
  });

  test('follows a number also when an earlier write was lost, once the page is known to be a draft still', async () => {
    const fixture = await start((request, count) => {
      if (!isPage(request)) return undefined;
      if (request.method === 'GET') return {json: page({status: 'draft'})};
      if (count === 1) return {fault: 'reset'};
      return request.body.includes('"number":2') ? done(2) : stale(1);
    });
    expect(await fixture.writer.publish(id, space, content)).toMatchObject({version: {number: 2}});
    expect(bodies(fixture)).toMatchObject([1, 1, 2].map(number => ({version: {number}})));
  });

  test('counts as done when the page is there with our message', async () => {
    const fixture = await start(({method, path}) =>
      method === 'PUT' ? {fault: 'reset'} : path.endsWith('/123') ? done(1) : undefined
    );
    expect(await fixture.writer.publish(id, space, content)).toMatchObject({
      version: {message: content.message}
    });
    expect(fixture.stats().writes).toBe(1);
  });

  test('is sent again when the reply was lost and the page is still a draft', async () => {
    const fixture = await start((request, count) => {
      if (!isPage(request)) return undefined;
      if (request.method === 'GET') return {json: page({status: 'draft'})};
      return count === 1 ? {status: 502, text: '<html>'} : done(1);
    });
    expect(await fixture.writer.publish(id, space, content)).toMatchObject({version: {number: 1}});
    expect(fixture.requests()).toEqual(
      ['PUT', 'GET', 'PUT'].map(method => `${method} /wiki/api/v2/pages/123`)
    );
  });

  test('of a draft that was just made outlasts a moment in which it is not found', async () => {
    const fixture = await start(({method, path}, count) => {
      if (path.endsWith('/api/v2/pages')) return {json: {id: '123'}};
      return method === 'PUT' && count > 2 ? done(1) : undefined;
    });
    const draft = await fixture.writer.createDraft({space, title: 'Install'});
    expect(await fixture.writer.publish(draft, space, content)).toMatchObject({id: '123'});
    await expect(fixture.writer.addLabels(toPageId('77'), ['a'])).rejects.toMatchObject({code: 'not-found'});
    expect(fixture.sleeps).toEqual([400, 800]);
  });
});

describe('updating', () => {
  test('writes the next version and says nothing about the parent unless it is to change', async () => {
    const fixture = await start(({method}) => (method === 'PUT' ? done(5) : undefined));
    expect(await fixture.writer.update(target, content)).toMatchObject({version: {number: 5}});
    expect(bodies(fixture)).toEqual([
      {
        id: '123',
        status: 'current',
        title: 'Install',
        body: {representation: 'storage', value: '<p>x</p>'},
        version: {number: 5, message: content.message}
      }
    ]);
  });

  test.each<[string, Answer]>([
    ['reset', {fault: 'reset'}],
    ['server error', {status: 500, json: {}}],
    ['conflict', stale(5)]
  ])('a %s although it was done counts as done', async (_, answer) => {
    const fixture = await start(({method, path}) =>
      method === 'PUT' ? answer : path.endsWith('/123') ? done(5) : undefined
    );
    expect(await fixture.writer.update(target, content)).toMatchObject({version: {number: 5}});
    expect(fixture.stats().writes).toBe(1);
  });

  test('a reply that is lost before anything was done: it is sent again', async () => {
    const fixture = await start((request, count) => {
      if (!isPage(request)) return undefined;
      if (request.method === 'GET') return done(4, 'before');
      return count < 3 ? {fault: 'reset'} : done(5);
    });
    expect(await fixture.writer.update(target, content)).toMatchObject({version: {number: 5}});
    expect(fixture.stats().writes).toBe(3);
    expect(fixture.sleeps).toEqual([500, 1000]);
  });

  test.each([
    [5, 'by hand'],
    [6, content.message]
  ])('version %d "%s" in between is a conflict, and nothing is sent again', async (number, message) => {
    const fixture = await start(({method, path}) =>
      method === 'PUT' ? stale(number) : path.endsWith('/123') ? done(number, message) : undefined
    );
    await expect(fixture.writer.update(target, content)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining(`version ${number} by somebody`)
    });
    expect(fixture.stats().writes).toBe(1);
  });

  test('when nobody answers the look either, the error is that of the write', async () => {
    const fixture = await start(request => (isPage(request) ? {fault: 'reset'} : undefined));
    await expect(fixture.writer.update(target, content)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/^Cannot update page 123 "Install": /)
    });
    expect(fixture.stats().writes).toBe(1);
  });

  test('what Confluence refuses is not looked after', async () => {
    const json = {
      errors: [
        {
          status: 400,
          title:
            'A page with this title already exists: A page already exists with the same TITLE in this space'
        }
      ]
    };
    const fixture = await start(({method}) => (method === 'PUT' ? {status: 400, json} : undefined));
    await expect(fixture.writer.update(target, content)).rejects.toMatchObject({code: 'title-taken'});
    expect(fixture.requests()).toHaveLength(1);
  });

  test.each([4, 5])(
    'a page in the trash is restored without our mark, then written after version %d',
    async restoredVersion => {
      let restored = false;
      const fixture = await start(request => {
        if (!isPage(request)) return undefined;
        if (request.method === 'GET') return done(restoredVersion, 'x');
        if (restored) return done(restoredVersion + 1);
        restored = true;
        return {json: page({status: 'current'})};
      });
      const written = await fixture.writer.update(
        {...target, status: 'trashed'},
        {...content, parentId: toPageId('55')}
      );
      expect(written.version.number).toBe(restoredVersion + 1);
      expect(bodies(fixture)).toMatchObject([
        {status: 'current', version: {number: 5, message: 'Restored from the trash'}},
        {status: 'current', parentId: '55', version: {number: restoredVersion + 1, message: content.message}}
      ]);
    }
  );
});

describe('labels', () => {
  test('are added as global ones; none to add is no request', async () => {
    const fixture = await start(({method}) => (method === 'POST' ? {json: {results: []}} : undefined));
    await fixture.writer.addLabels(id, []);
    await fixture.writer.addLabels(id, ['a', 'b']);
    expect(fixture.requests()).toEqual(['POST /wiki/rest/api/content/123/label']);
    expect(bodies(fixture)).toEqual([
      [
        {prefix: 'global', name: 'a'},
        {prefix: 'global', name: 'b'}
      ]
    ]);
  });

  test('are removed by query; one that is gone is no error, a page that is gone is', async () => {
    let labels: readonly unknown[] | undefined = [{name: 'other'}];
    const fixture = await start(({path}) =>
      path.endsWith('/labels') && labels ? {json: {results: labels}} : undefined
    );
    await fixture.writer.removeLabel(id, 'a/b');
    expect(fixture.server.seen[1]?.url).toBe('/wiki/rest/api/content/123/label?name=a/b');
    labels = [{name: 'a/b'}];
    await expect(fixture.writer.removeLabel(id, 'a/b')).rejects.toMatchObject({code: 'not-found'});
    labels = undefined;
    await expect(fixture.writer.removeLabel(id, 'a/b')).rejects.toMatchObject({code: 'not-found'});
  });
});

describe('remembered labels', () => {
  const property = (number: number, labels: readonly string[]): Answer => ({
    json: {results: [{id: '5', key: 'confluence-sync', value: {labels}, version: {number}}]}
  });

  test('are written once, and not at all when nothing changes', async () => {
    let stored: Answer = {json: {results: []}};
    const fixture = await start(({method, path}) =>
      !path.includes('/properties') ? undefined : method === 'GET' ? stored : {json: {}}
    );
    await fixture.writer.writeManagedLabels(id, [], false);
    expect(fixture.stats().writes).toBe(0);
    await fixture.writer.writeManagedLabels(id, ['a'], false);
    stored = property(3, ['a', 'b']);
    await fixture.writer.writeManagedLabels(id, ['b', 'a'], false);
    await fixture.writer.writeManagedLabels(id, ['c'], false);
    await fixture.writer.writeManagedLabels(id, [], false);
    expect(fixture.requests().filter(line => !line.startsWith('GET'))).toEqual([
      'POST /wiki/api/v2/pages/123/properties',
      'PUT /wiki/api/v2/pages/123/properties/5',
      'DELETE /wiki/api/v2/pages/123/properties/5'
    ]);
    expect(bodies(fixture)).toEqual([
      {key: 'confluence-sync', value: {labels: ['a']}},
      {key: 'confluence-sync', value: {labels: ['c']}, version: {number: 4}}
    ]);
  });

  test('a property that is gone by the time it is removed is no trouble', async () => {
    let isThere = true;
    const fixture = await start(({method, path}) => {
      if (!path.includes('/properties')) return undefined;
      if (method === 'GET') return isThere ? property(1, ['a']) : {json: {results: []}};
      isThere = false;
      return undefined;
    });
    await fixture.writer.writeManagedLabels(id, [], false);
    expect(fixture.requests().map(line => line.split(' ')[0])).toEqual(['GET', 'DELETE', 'GET']);
  });

  test('a conflict is met by reading again', async () => {
    let reads = 0;
    const fixture = await start(({method, path}, count) => {
      if (!path.includes('/properties')) return undefined;
      if (method === 'GET') return (reads += 1) === 1 ? {json: {results: []}} : property(reads, ['old']);
      return method === 'POST' || count === 1
        ? {status: 409, json: {errors: [{title: 'Property with key already exists'}]}}
        : {json: {}};
    });
    await fixture.writer.writeManagedLabels(id, ['a'], false);
    expect(bodies(fixture)).toMatchObject([
      {value: {labels: ['a']}},
      {version: {number: 3}},
      {version: {number: 4}}
    ]);
  });
});

describe('attachments', () => {
  const upload = {
    name: 'Grün "1".png',
    mediaType: 'image/png',
    bytes: Buffer.from([0, 255, 13, 10, 45, 45]),
    comment: 'ünïcode digest=1'
  };

  test('travel with header, comment as UTF-8, and without mail', async () => {
    const fixture = await start(({method}) => (method === 'PUT' ? {json: {results: []}} : undefined));
    await fixture.writer.attach(id, upload);
    const [, seen] = fixture.server.seen;
    expect(`${seen?.method} ${seen?.path}`).toBe('PUT /wiki/rest/api/content/123/child/attachment');
    expect(seen?.headers['x-atlassian-token']).toBe('nocheck');
    // Read back by an independent parser.
    const form = await new Response(seen?.body, {
      headers: {'content-type': seen?.headers['content-type'] ?? ''}
    }).formData();
    expect([form.get('comment'), form.get('minorEdit')]).toEqual(['ünïcode digest=1', 'true']);
    expect((form.get('file') as File).type).toBe('image/png');
    expect(seen?.body).toContain('name="comment"\r\nContent-Type: text/plain; charset=utf-8');
    expect(seen?.body).toContain('filename="Grün %221%22.png"');
  });

  test('a lost reply: done when the name has our comment, else sent again', async () => {
    let stored: readonly unknown[] = [{id: 'att1', title: upload.name, comment: upload.comment}];
    const fixture = await start(({method, path}) =>
      method === 'PUT'
        ? {fault: 'reset'}
        : path.endsWith('/attachments')
          ? {json: {results: stored}}
          : undefined
    );
    await fixture.writer.attach(id, upload);
    expect(fixture.stats().writes).toBe(1);
    stored = [{id: 'att1', title: upload.name, comment: 'older'}];
    await expect(fixture.writer.attach(id, upload)).rejects.toMatchObject({code: 'unavailable'});
    expect(fixture.stats().writes).toBe(5);
  });

  test('a server error may have left a broken file, so it is sent again without looking', async () => {
    const fixture = await start(({method}, count) =>
      method !== 'PUT' ? undefined : count === 1 ? {status: 503, json: {}} : {json: {}}
    );
    await fixture.writer.attach(id, upload);
    expect(fixture.requests()).toEqual(Array(2).fill('PUT /wiki/rest/api/content/123/child/attachment'));
  });

  test('are removed by id, also when they are gone already', async () => {
    const fixture = await start(({method}, count) =>
      method === 'DELETE' && count === 1 ? {status: 204} : undefined
    );
    const attachment = {id: 'att1', name: 'a.png', comment: ''};
    await fixture.writer.detach(attachment);
    await fixture.writer.detach(attachment);
    expect(fixture.requests()).toEqual(Array(2).fill('DELETE /wiki/api/v2/attachments/att1'));
  });
});

describe('read-only pages', () => {
  const entries = (users: readonly string[], groups: readonly unknown[] = []) => ({
    user: {results: users.map(accountId => ({type: 'known', accountId})), size: users.length},
    group: {results: groups, size: groups.length}
  });
  const restrictions = (read: unknown, update: unknown): Answer => ({
    json: {
      results: [
        {operation: 'read', restrictions: read},
        {operation: 'update', restrictions: update}
      ]
    }
  });
  const none = entries([]);
  const serve = (present: Answer) =>
    start(({method, path}) =>
      path.endsWith('/restriction') ? (method === 'GET' ? present : {json: {results: []}}) : undefined
    );
  const onlyMe = {operation: 'update', restrictions: {user: [{type: 'known', accountId: 'me'}]}};

  test('let only our account edit', async () => {
    const fixture = await serve(restrictions(none, entries(['ann'])));
    await fixture.writer.setReadOnly(id, true, false);
    expect(bodies(fixture)).toEqual([[onlyMe]]);
  });

  test('keep who may view them', async () => {
    const fixture = await serve(
      restrictions(entries(['ann'], [{type: 'group', id: 'g1', name: 'staff'}]), none)
    );
    await fixture.writer.setReadOnly(id, true, false);
    expect(bodies(fixture)).toEqual([
      [
        {
          operation: 'read',
          restrictions: {
            user: [{type: 'known', accountId: 'ann'}],
            group: [{type: 'group', id: 'g1', name: 'staff'}]
          }
        },
        onlyMe
      ]
    ]);
  });

  test('all viewers are kept, also when they come in parts', async () => {
    const many = Array.from({length: 150}, (_, index) => `u${index}`);
    const fixture = await start(({method, path, query}) => {
      if (!path.endsWith('/restriction')) return undefined;
      const from = Number(query.get('start') ?? 0);
      return method === 'GET' ? restrictions(entries(many.slice(from, from + 100)), none) : {json: {}};
    });
    await fixture.writer.setReadOnly(id, true, false);
    expect(bodies(fixture)).toMatchObject([
      [{operation: 'read', restrictions: {user: {length: 150}}}, onlyMe]
    ]);
  });

  test('are made editable again when only we are named; restrictions by people stay', async () => {
    const ours = await serve(restrictions(none, entries(['me'])));
    await ours.writer.setReadOnly(id, false, false);
    expect(bodies(ours)).toEqual([[{operation: 'update', restrictions: {user: []}}]]);
    await ours.close();
    const theirs = await serve(restrictions(none, entries(['me', 'ann'])));
    await theirs.writer.setReadOnly(id, false, false);
    expect(theirs.stats().writes).toBe(0);
  });

  test.each<[boolean, readonly string[]]>([
    [true, ['me']],
    [false, []]
  ])('as wanted already (%s): nothing is written', async (readOnly, users) => {
    const fixture = await serve(restrictions(none, entries(users)));
    await fixture.writer.setReadOnly(id, readOnly, false);
    expect(fixture.stats().writes).toBe(0);
  });

  test('an answer that hides who may view the page changes nothing', async () => {
    const fixture = await serve({json: {results: [{operation: 'read', _expandable: {restrictions: ''}}]}});
    await expect(fixture.writer.setReadOnly(id, true, false)).rejects.toMatchObject({code: 'unavailable'});
    expect(fixture.stats().writes).toBe(0);
  });

  test.each([400, 403, 404, 409])('a refusal with %d is "forbidden"', async status => {
    const fixture = await start(({method, path}) =>
      path.endsWith('/restriction')
        ? method === 'GET'
          ? restrictions(none, none)
          : {status, json: {message: 'No'}}
        : undefined
    );
    await expect(fixture.writer.setReadOnly(id, true, false)).rejects.toMatchObject({
      code: 'forbidden',
      status
    });
  });
});

describe('removal', () => {
  test('to the trash is done once, and a second time is no error when it lies there', async () => {
    let status = 'trashed';
    const fixture = await start((request, count) => {
      if (!isPage(request)) return undefined;
      if (request.method === 'GET') return {json: page({status})};
      return count === 1 ? {fault: 'reset'} : undefined;
    });
    await fixture.writer.trash(id);
    expect(fixture.server.seen.some(({url}) => url.includes('purge'))).toBe(false);
    status = 'current';
    await expect(fixture.writer.trash(id)).rejects.toMatchObject({code: 'not-found'});
  });

  const archive = (task: (count: number) => Answer) =>
    start(({path}, count) => {
      if (path.endsWith('/content/archive')) return {status: 202, json: {id: '900', links: {}}};
      return path.endsWith('/longtask/900') ? task(count) : undefined;
    });

  test('to the archive sends the id as a number and waits for the end', async () => {
    const fixture = await archive(count => ({
      json: {id: '900', finished: count > 2, successful: count > 2, messages: []}
    }));
    await fixture.writer.archive(toPageId('98765432109876543210'));
    expect(fixture.server.seen[1]?.body).toBe('{"pages":[{"id":98765432109876543210}]}');
    expect(fixture.sleeps).toEqual([500, 1000]);
  });

  test('to the archive that fails later says why', async () => {
    const messages = [{translation: 'The page is locked', args: []}];
    const fixture = await archive(() => ({json: {id: '900', finished: true, successful: false, messages}}));
    await expect(fixture.writer.archive(id)).rejects.toMatchObject({
      code: 'rejected',
      message: expect.stringContaining('The page is locked')
    });
  });

  test('to the archive gives up after two minutes', async () => {
    const fixture = await archive(() => ({
      json: {id: '900', finished: false, successful: false, messages: []}
    }));
    await expect(fixture.writer.archive(id)).rejects.toMatchObject({code: 'unavailable'});
    expect(fixture.sleeps.reduce((sum, ms) => sum + ms)).toBeGreaterThanOrEqual(120_000);
  });

  test('to the archive is refused on the Free edition', async () => {
    const fixture = await start(({path}) =>
      path.endsWith('/archive') ? {status: 400, json: {message: 'Not on Free'}} : undefined
    );
    await expect(fixture.writer.archive(id)).rejects.toMatchObject({code: 'rejected'});
  });
});
