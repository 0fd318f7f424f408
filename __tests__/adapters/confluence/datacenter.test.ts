import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, describe, expect, test} from '@jest/globals';
import {connectConfluence, type ConfluenceOptions} from '../../../src/adapters/confluence/index.ts';
import {examineConfluence} from '../../../src/adapters/confluence/doctor/index.ts';
import {recogniseAddress} from '../../../src/adapters/confluence/site-url.ts';
import {toPageId, toSpaceId, toSpaceKey} from '../../../src/core/model.ts';
import {startSandbox, type SandboxOptions} from '../../../src/faces/sandbox/index.ts';
import {startScripted, type Answer, type Seen} from './scripted-server.ts';

const opened: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).toReversed()) await close();
});

async function start(options: SandboxOptions = {}, given: Partial<ConfluenceOptions> = {}) {
  const users = [{email: 'bot@example.com', token: 'right-token', displayName: 'Sync Bot'}];
  const sandbox = await startSandbox({deployment: 'datacenter', users, ...options});
  const connection = connectConfluence({url: sandbox.url, token: 'right-token', ...given});
  opened.push(
    () => sandbox.close(),
    () => connection.close()
  );
  const {reader} = connection;
  return {sandbox, connection, reader, writer: connection.createWriter()};
}

const mark = '[sync 1 abcdefghij.klmnopqrst 123456789012.abc] docs/a.md';
const thrown = (task: Promise<unknown>) =>
  task.then(
    () => undefined,
    (error: unknown) => error as Error
  );

describe('signing in', () => {
  test('works by token, and by user name and password', async () => {
    const {reader, sandbox} = await start();
    expect(await reader.connect()).toEqual({
      account: {id: 'bot', displayName: 'Sync Bot'},
      siteUrl: sandbox.url,
      deployment: 'datacenter',
      reason: 'the address has the path /confluence, and Cloud is under /wiki',
      hasDrafts: false,
      bodiesAtOnce: 1
    });
    const named = connectConfluence({url: sandbox.url, email: 'bot', token: 'right-token'});
    expect((await named.reader.connect()).account.id).toBe('bot');
    await named.close();
  });

  test.each([
    ['', 'it names our account by a user name'],
    ['/wiki', 'it names our account by a user name'],
    ['/apps/confluence', 'the address has the path /apps/confluence, and Cloud is under /wiki']
  ])('finds out that it is Data Center under "%s"', async (basePath, reason) => {
    const {reader, sandbox} = await start({basePath});
    expect(await reader.connect()).toMatchObject({deployment: 'datacenter', reason, siteUrl: sandbox.url});
    expect(await reader.readSpaces([toSpaceKey('doc')])).toHaveLength(1);
  });

  test('with a wrong token is explained as that, also where the product has to be found out', async () => {
    for (const basePath of ['', '/confluence']) {
      const {reader} = await start({basePath}, {token: 'wrong-token'});
      const error = await thrown(reader.connect());
      expect(error).toMatchObject({code: 'auth', status: 401});
      expect(error?.message).toMatch(/sent as Bearer, as personal access tokens are .*profile settings/);
    }
  });

  test('finds out that it is Data Center also where all its own headers are taken away', async () => {
    const site = await startScripted(({path}) => ({
      status: path === '/rest/api/user/current' ? 401 : 404,
      text: ''
    }));
    const connection = connectConfluence({url: site.url, token: 'wrong-token'});
    opened.push(site.close, () => connection.close());
    expect((await thrown(connection.reader.connect()))?.message).toMatch(
      /answered 401\. The token was sent as Bearer, as personal access tokens are/
    );
  });

  test('finds out that it is Data Center under /wiki also where it wants a content type first', async () => {
    const site = await startScripted(({path, headers}) => {
      if (!path.endsWith('/rest/api/user/current')) return {status: 404, text: ''};
      return headers['content-type'] === undefined ? {status: 415, text: ''} : {json: {username: 'bot'}};
    });
    const connection = connectConfluence({url: `${site.url}/wiki`, token: 'right-token'});
    opened.push(site.close, () => connection.close());
    expect(await connection.reader.connect()).toMatchObject({deployment: 'datacenter'});
  });

  test('takes any letter in a password, as nobody chooses one of ASCII for us', async () => {
    const password = 'pässwörd with space';
    const users = [{email: 'bot@example.com', token: password, displayName: 'Sync Bot'}];
    const {reader} = await start({users}, {email: 'bot', token: password});
    expect((await reader.connect()).account.id).toBe('bot');
    const asToken = () => connectConfluence({url: 'https://wiki.example.com/confluence', token: password});
    expect(asToken).toThrow(/other character that no token has/);
  });

  test('finds the context path /wiki also where it was not typed', async () => {
    const {sandbox} = await start({basePath: '/wiki'});
    const connection = connectConfluence({url: new URL(sandbox.url).origin, token: 'right-token'});
    opened.push(() => connection.close());
    expect(await connection.reader.connect()).toMatchObject({siteUrl: sandbox.url});
    expect(await connection.reader.readSpaces([toSpaceKey('DOC')])).toHaveLength(1);
  });

  test.each([
    [
      '/confluence',
      'https://wiki.example.com/confluence/rest/api/user/current',
      'https://wiki.example.com/confluence'
    ],
    ['', 'https://wiki.example.com/wiki/rest/api/user/current', 'https://wiki.example.com'],
    ['/confluence', '/docs/rest/api/user/current', 'SITE/docs']
  ])('names the base URL that "%s" is sent to', async (context, location, base) => {
    const site = await startScripted(() => ({status: 301, headers: {location}}));
    const connection = connectConfluence({url: `${site.url}${context}`, token: 'right-token'});
    opened.push(site.close, () => connection.close());
    const said = (await thrown(connection.reader.connect()))?.message;
    expect(said).toContain(`Confluence says that it is at ${base.replace('SITE', site.url)}: if`);
  });

  test('stops at a CAPTCHA, and sends nothing more', async () => {
    const {sandbox, reader} = await start({}, {email: 'bot', token: 'wrong'});
    for (let attempt = 0; attempt < 3; attempt += 1) await thrown(reader.connect());
    const error = await thrown(reader.connect());
    expect(error?.message).toMatch(/wants a CAPTCHA to be solved.*Sign in once with a browser/);
    expect(sandbox.requests).toHaveLength(4);
  });
});

test.each([
  ['https://acme.atlassian.net', 'cloud'],
  ['api.atlassian.com/ex/confluence/1-2', 'cloud'],
  ['http://127.0.0.1:1/ex/confluence/1-2', 'cloud'],
  ['https://wiki.acme.com', undefined],
  ['https://wiki.acme.com/wiki/spaces/DOC', undefined],
  ['https://wiki.acme.com/display/DOC/Home', 'datacenter'],
  ['https://wiki.acme.com/pages/viewpage.action?pageId=1', 'datacenter'],
  ['https://wiki.acme.com/confluence', 'datacenter'],
  ['https://acme.com/confluence/pages/viewpage.action?pageId=1', 'datacenter']
])('%s is %s by its address', (url, deployment) => {
  expect(recogniseAddress(url)?.deployment).toBe(deployment);
});

describe('a new page', () => {
  const make = async (options: SandboxOptions) => {
    const fixture = await start(options);
    const [space] = await fixture.reader.readSpaces([toSpaceKey('DOC')]);
    if (space === undefined) throw new Error('no space');
    const create = (title: string, isFinal = true) =>
      fixture.writer.create(space, {title, body: `<p>${title}</p>`, message: mark}, isFinal);
    return {...fixture, create, space};
  };

  test('takes one request as soon as it is known that messages are kept', async () => {
    const {sandbox, create} = await make({});
    await create('First');
    const before = sandbox.requests.length;
    const page = await create('Second');
    expect(sandbox.requests.slice(before).map(({method}) => method)).toEqual(['POST']);
    expect(sandbox.store.page(page.id)?.versions).toMatchObject([{message: mark, body: '<p>Second</p>'}]);
    expect(page).toMatchObject({title: 'Second', version: {number: 1, message: mark}});
  });

  test('gets its mark by a minor second version where messages are dropped', async () => {
    const {sandbox, create} = await make({confluenceVersion: '7.19'});
    for (const title of ['First', 'Second']) {
      const {id} = await create(title);
      const versions = sandbox.store.page(id)?.versions;
      expect(versions).toMatchObject([
        {message: ''},
        {message: mark, body: `<p>${title}</p>`, minorEdit: true}
      ]);
    }
  });

  test('is known as ours by its body while it has no mark, and only then', async () => {
    const {create, reader, sandbox} = await make({confluenceVersion: '7.19'});
    const {id} = await create('Half', false);
    const versionsOf = async (page: string) => {
      const all = [];
      for await (const batch of reader.readVersions(toPageId(page))) all.push(...batch);
      return all;
    };
    expect(await versionsOf(id)).toMatchObject([
      {number: 1, message: '[sync 1 abcdefghij.klmnopqrst ------------.---]'}
    ]);
    const theirs = sandbox.act({do: 'create', space: 'DOC', title: 'Theirs', body: '<p>x</p>'});
    expect(await versionsOf(theirs)).toMatchObject([{number: 1, message: ''}]);
  });

  test('whose answer was lost is not made twice', async () => {
    const {create, sandbox} = await make({
      faults: [{method: 'POST', path: '/content', action: {kind: 'reset-after'}}]
    });
    const {id} = await create('Once');
    expect(
      sandbox.store.pages(sandbox.store.spaceByKey('DOC')?.id ?? '').filter(({title}) => title === 'Once')
    ).toHaveLength(1);
    expect(sandbox.store.page(id)?.versions.at(-1)?.message).toBe(mark);
  });
});

describe('many pages', () => {
  test('are read by listing their space, those of other spaces and in the trash one by one', async () => {
    const {sandbox, reader} = await start({spaces: [{key: 'DOC'}, {key: 'OTHER'}]});
    const ids = Array.from({length: 450}, (_, index) =>
      sandbox.act({do: 'create', space: 'DOC', title: `P${index}`})
    );
    const other = sandbox.act({do: 'create', space: 'OTHER', title: 'Elsewhere'});
    sandbox.act({do: 'trash', page: ids[7] ?? ''});
    await reader.readSpaces([toSpaceKey('DOC')]);
    const before = sandbox.requests.length;
    const pages = await reader.readPages([...ids, other, '99999999'].map(toPageId));
    expect(pages).toHaveLength(451);
    expect(pages.find(({id}) => id === ids[7])?.status).toBe('trashed');
    // Three batches; one page elsewhere; two more questions each for the one in the trash and the one that is gone.
    expect(sandbox.requests.length - before).toBeLessThanOrEqual(3 + 1 + 4);
  });
});

describe('restrictions', () => {
  test.each(['9.2', '8.5', '7.19'])('are written in the way of version %s', async confluenceVersion => {
    const {sandbox, writer} = await start({confluenceVersion});
    const id = toPageId(sandbox.act({do: 'create', space: 'DOC', title: 'A'}));
    sandbox.act({do: 'restrict', page: id, read: ['bot@example.com', 'ann@example.com']});
    await writer.setReadOnly(id, true, false);
    expect(sandbox.store.page(id)?.restrictions).toMatchObject({
      read: {users: {length: 2}},
      update: {users: {length: 1}}
    });
    await writer.setReadOnly(id, false, false);
    expect(sandbox.store.page(id)?.restrictions).toMatchObject({
      read: {users: {length: 2}},
      update: {users: {length: 0}}
    });
  });
});

test('read-only mode is named', async () => {
  const {sandbox, writer} = await start({readOnlyMode: true});
  const id = toPageId(sandbox.act({do: 'create', space: 'DOC', title: 'A'}));
  expect((await thrown(writer.addLabels(id, ['x'])))?.message).toMatch(
    /may be in read-only mode, as during maintenance/
  );
});

test('archiving is refused with what to do instead', async () => {
  const {writer} = await start();
  expect((await thrown(writer.archive(toPageId('1'))))?.message).toMatch(
    /has no request for that\. Set on-removed to trash/
  );
});

test('every request keeps the session, and has a content type', async () => {
  const seen: IncomingMessage['headers'][] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    seen.push(request.headers);
    response.setHeader('set-cookie', [
      'JSESSIONID=abc; Path=/; Expires=Wed, 01 Jan 2070 00:00:00 GMT',
      'route=1; HttpOnly'
    ]);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url?.includes('current') ? {username: 'bot'} : {results: []}));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/confluence`;
  const connection = connectConfluence({url, token: 'right-token'});
  opened.push(
    () => connection.close(),
    () => new Promise(resolve => server.close(resolve))
  );
  opened.reverse();
  await connection.reader.readLabels(toPageId('1'));
  expect(seen.map(({cookie}) => cookie)).toEqual([undefined, 'JSESSIONID=abc; route=1']);
  expect(seen.map(headers => headers['content-type'])).toEqual(['application/json', 'application/json']);
});

describe('where a site differs from the documents', () => {
  /** A site that knows one page, and answers the rest as the given function says. */
  async function script(answer: (request: Seen) => Answer | undefined) {
    const page = (status: string) => ({
      id: '7',
      type: 'page',
      status,
      title: 'A',
      space: {id: 1, key: 'DOC'},
      version: {number: 2, message: 'x', by: {username: 'ann'}}
    });
    const state = {status: 'current'};
    const site = await startScripted(request => {
      const special = answer(request);
      if (special !== undefined) {
        if (!('fault' in special) && (special.status ?? 200) < 300 && request.method === 'PUT')
          state.status = 'current';
        return special;
      }
      if (request.path.endsWith('/user/current')) return {json: {username: 'bot', userKey: 'k'}};
      if (request.method === 'GET' && request.path.endsWith('/content/7'))
        return (request.query.get('status') ?? 'current') === state.status
          ? {json: page(state.status)}
          : {status: 404, json: {message: 'No content found'}};
      return {json: {results: []}};
    });
    const connection = connectConfluence({url: `${site.url}/confluence`, token: 'right-token'});
    opened.push(site.close, () => connection.close());
    const {reader, createWriter} = connection;
    const writes = () => site.seen.filter(({method}) => method !== 'GET');
    return {reader, writer: createWriter(), state, writes, seen: () => site.seen};
  }

  test('restrictions are written the old way also when the refusal is a web page', async () => {
    const {writer, writes} = await script(({method, path}) =>
      method === 'PUT' && path.includes('/rest/api/')
        ? {
            status: 405,
            text: '<html><title>HTTP Status 405</title></html>',
            headers: {'content-type': 'text/html'}
          }
        : undefined
    );
    await writer.setReadOnly(toPageId('7'), true, true);
    expect(writes().map(({path}) => path)).toEqual([
      '/confluence/rest/api/content/7/restriction',
      '/confluence/rest/experimental/content/7/restriction'
    ]);
  });

  test('read-only mode is named also when it comes as 405', async () => {
    const {writer} = await script(({method}) =>
      method === 'GET'
        ? undefined
        : {status: 405, json: {data: {allowedInReadOnlyMode: false}, message: 'no'}}
    );
    expect(await thrown(writer.addLabels(toPageId('7'), ['x']))).toMatchObject({
      code: 'forbidden',
      message: expect.stringMatching(/may be in read-only mode/) as unknown
    });
  });

  test('doctor leaves open what the account may write where the page does not tell', async () => {
    const home = {id: '7', type: 'page', title: 'A'};
    const site = await startScripted(({path}) => {
      if (path.endsWith('/user/current')) return {json: {username: 'bot'}};
      if (path.endsWith('/content/7')) return {json: {...home, _expandable: {operations: ''}}};
      return {json: {results: [{id: 1, key: 'DOC', homepage: home}]}};
    });
    opened.push(site.close);
    const checks: string[] = [];
    const examined = {url: `${site.url}/confluence`, token: 'right-token'};
    for await (const {topic, status} of examineConfluence(examined, [{key: toSpaceKey('DOC')}]))
      checks.push(`${topic} ${status}`);
    expect(checks.slice(-2)).toEqual(['space DOC ok', 'space DOC unknown']);
  });

  test('versions are read one by one where no list of them is known', async () => {
    const {reader} = await script(({path, query}) => {
      if (path.endsWith('/version')) return {status: 404, json: {message: 'null for uri'}};
      const number = query.get('status') === 'historical' ? Number(query.get('version')) : 4;
      if (number === 2) return {status: 404, json: {message: 'No content found'}};
      return path.endsWith('/content/7') ? {json: {version: {number, message: `of ${number}`}}} : undefined;
    });
    const messages: string[] = [];
    for await (const batch of reader.readVersions(toPageId('7')))
      messages.push(...batch.map(({message}) => message));
    expect(messages).toEqual(['of 4', 'of 3', 'of 1']);
  });

  test('lists go on where their link says, by whatever limit the site has', async () => {
    const labels = ['a', 'b', 'c', 'd', 'e'];
    const {reader, seen} = await script(({path, query}) => {
      if (!path.endsWith('/label')) return undefined;
      const start = Number(query.get('start') ?? '0');
      // It gives two at once, does not say so, and hides one of them.
      const results = labels.slice(start, start + 2).filter(name => name !== 'd');
      const next = start + 2 < labels.length ? {next: `/rest/api/x?limit=2&start=${start + 2}`} : {};
      return {json: {results: results.map(name => ({prefix: 'global', name})), start, _links: next}};
    });
    expect(await reader.readLabels(toPageId('7'))).toEqual(['a', 'b', 'c', 'e']);
    expect(seen().filter(({path}) => path.endsWith('/label'))).toHaveLength(3);
  });

  test('cookies are left out where they are refused, and kept where it is not for them', async () => {
    const setCookie = {'set-cookie': 'JSESSIONID=abc; Path=/'};
    for (const refusesCookies of [true, false]) {
      const {reader, seen} = await script(({path, headers}) => {
        if (path.endsWith('/user/current')) return {json: {username: 'bot'}, headers: setCookie};
        if (path.includes('/content/8/') || (refusesCookies && headers.cookie !== undefined))
          return {status: 403, json: {message: 'no'}, headers: setCookie};
        return {json: {results: []}, headers: setCookie};
      });
      await reader.connect();
      if (refusesCookies) expect(await reader.readLabels(toPageId('7'))).toEqual([]);
      for (const id of ['8', '8'])
        expect(await thrown(reader.readLabels(toPageId(id)))).toMatchObject({code: 'forbidden'});
      const cookies = seen()
        .filter(({path}) => path.endsWith('/label'))
        .map(({headers}) => headers.cookie !== undefined);
      expect(cookies).toEqual(refusesCookies ? [true, false, false, false] : [true, false, true]);
    }
  });

  test.each(['nocheck', 'no-check'])('uploads go through where only "%s" is taken', async word => {
    const {writer, writes} = await script(({method, headers}) =>
      method === 'POST' && headers['x-atlassian-token'] !== word
        ? {status: 403, text: 'XSRF check failed', headers: {'content-type': 'text/plain'}}
        : undefined
    );
    const upload = {name: 'a.png', comment: 'c', mediaType: 'image/png', bytes: Buffer.from('x')};
    await writer.attach(toPageId('7'), upload);
    await writer.attach(toPageId('7'), upload);
    const words = writes().map(({headers}) => headers['x-atlassian-token']);
    expect(words).toEqual(word === 'nocheck' ? [word, word] : ['nocheck', word, word]);
  });

  test.each([[400], [404]])(
    'a page is restored where its status in the query is refused by %s',
    async status => {
      const {writer, state, writes} = await script(({method, query}) =>
        method === 'PUT' ? (query.has('status') ? {status, json: {message: 'no'}} : {json: {}}) : undefined
      );
      state.status = 'trashed';
      const target = {id: toPageId('7'), title: 'A', status: 'trashed' as const, spaceId: toSpaceId('1')};
      const restored = await writer.restore(
        {...target, version: {number: 2, message: ''}, url: ''},
        {title: 'A', body: '', message: ''}
      );
      expect(restored.status).toBe('current');
      expect(writes()).toHaveLength(2);
    }
  );
});
