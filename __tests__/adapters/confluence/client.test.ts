import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, describe, expect, test} from '@jest/globals';
import {createCounts} from '../../../src/adapters/confluence/counts.ts';
import {connectConfluence} from '../../../src/adapters/confluence/index.ts';
import {toPageId, toSpaceId, toSpaceKey} from '../../../src/core/model.ts';
import {startClient, TOKEN, type Fixture} from './start-client.ts';

let open: Fixture | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});
const start = async (...parameters: Parameters<typeof startClient>): Promise<Fixture> =>
  (open = await startClient(...parameters));
const id = toPageId('123');
const space = {id: toSpaceId('7'), key: toSpaceKey('DOC')};
const empty = {json: {results: [], _links: {}}};
const thrown = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'nothing thrown',
    (error: unknown) => error
  );

describe('repeating', () => {
  test('a read is repeated after server errors and resets, with growing pauses', async () => {
    const {reader, sleeps, stats, traces} = await start(({path}, count) => {
      if (!path.endsWith('/labels')) return undefined;
      if (count === 1) return {status: 503, json: {}};
      return count === 2 ? {fault: 'reset'} : {json: {results: [{name: 'a'}]}};
    });
    expect(await reader.readLabels(id)).toEqual(['a']);
    expect(sleeps).toEqual([1000, 2000]);
    expect(stats()).toMatchObject({reads: 4, writes: 0});
    expect(traces.slice(1).map(({attempt, status, waitMs}) => [attempt, status, waitMs])).toEqual([
      [1, 503, 1000],
      [2, undefined, 2000],
      [3, 200, undefined]
    ]);
  });

  test.each([
    ['cut off', {text: '{"results": [{"name": "a"}, {"na', headers: {'content-type': 'application/json'}}],
    ['a web page', {text: '<!DOCTYPE html><html><body>Please wait</body></html>'}]
  ])('a read is repeated twice when its answer is %s', async (_, spoilt) => {
    const {reader, sleeps, stats} = await start(({path}, count) => {
      if (path.endsWith('/attachments')) return spoilt;
      return path.endsWith('/labels') ? (count < 3 ? spoilt : {json: {results: [{name: 'a'}]}}) : undefined;
    });
    expect(await reader.readLabels(id)).toEqual(['a']);
    expect(sleeps).toEqual([1000, 2000]);
    expect(await thrown(reader.readAttachments(id))).toMatchObject({code: 'unavailable'});
    // Once more to see whether the credential is still good.
    expect(stats().reads).toBe(spoilt.text.startsWith('<') ? 8 : 7);
  });

  test('Retry-After holds back every request, not just the one that was refused', async () => {
    let refused = false;
    const {reader, sleeps, server} = await start(
      ({path}) => {
        if (path.endsWith('/labels') && !refused) {
          refused = true;
          return {status: 429, json: {}, headers: {'retry-after': '11'}};
        }
        return path.includes('/pages/') ? empty : undefined;
      },
      {concurrency: 1}
    );
    await reader.connect();
    await Promise.all([reader.readLabels(id), reader.readAttachments(id)]);
    // The second request began after the pause although nobody refused it.
    expect(sleeps).toEqual([11_000]);
    expect(server.seen.map(({path}) => path.split('/').at(-1))).toEqual([
      'current',
      'labels',
      'attachments',
      'labels'
    ]);
  });

  test('a create is repeated when it was refused for its rate, and never when it may have arrived', async () => {
    const limited = await start(({method}, count) =>
      method !== 'POST' ? undefined : count === 1 ? {status: 429, json: {}} : {json: {id: 55}}
    );
    expect(await limited.writer.createDraft({space, title: 'New'})).toBe('55');
    expect(limited.stats().writes).toBe(2);
    await limited.close();
    for (const lost of [
      {fault: 'reset'} as const,
      {status: 500, json: {}},
      {status: 502, text: '<html>Bad gateway</html>'}
    ]) {
      const fixture = await startClient(({method}) => (method === 'POST' ? lost : undefined));
      expect(await thrown(fixture.writer.createDraft({space, title: 'New'}))).toMatchObject({
        code: 'unavailable'
      });
      expect(fixture.stats().writes).toBe(1);
      await fixture.close();
    }
    open = undefined;
  });

  test('pauses end with the reason of the run being cancelled', async () => {
    const controller = new AbortController();
    const {clock: _, ...options} = {signal: controller.signal, clock: undefined};
    const server = await startClient(({path}) =>
      path.endsWith('/labels') ? {status: 429, json: {}, headers: {'retry-after': '100'}} : undefined
    );
    open = server;
    const {reader} = connectConfluence({
      ...options,
      url: server.server.url,
      token: TOKEN,
      onRequest: ({waitMs}) => waitMs && controller.abort(new Error('cancelled by the user'))
    });
    expect(await thrown(reader.readLabels(id))).toMatchObject({message: 'cancelled by the user'});
  });
});

describe('what was sent again', () => {
  test('is counted, with the time that it waited', async () => {
    const {reader, stats} = await start(({path}, count) => {
      if (!path.includes('/pages/')) return undefined;
      return count === 1 ? {status: 429, json: {}, headers: {'retry-after': '7'}} : empty;
    });
    await reader.readLabels(id);
    expect(stats()).toEqual({reads: 3, writes: 0, repeated: 1, waitedMs: 7000});
  });

  test('counts the time once where several requests wait at the same time', () => {
    const counts = createCounts();
    for (const now of [0, 1000, 20_000]) counts.waits(now, 7000);
    expect(counts.read()).toMatchObject({repeated: 3, waitedMs: 15_000});
  });
});

describe('a Confluence that answers no more', () => {
  test('is not asked a thousand times: after two minutes without any answer nothing is sent', async () => {
    const {reader, stats} = await start(({path}) =>
      path.includes('/pages/') ? {status: 503, json: {}} : undefined
    );
    await reader.connect();
    const errors: unknown[] = [];
    for (let page = 1; page <= 40; page += 1)
      errors.push(await thrown(reader.readLabels(toPageId(String(page)))));
    expect(errors.at(0)).toMatchObject({code: 'unavailable', status: 503});
    expect(errors.at(-1)).toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(
        /^Cannot .+: not tried, as Confluence has answered nothing for \d+ s \(status 503\)/
      )
    });
    // Without the watch there would be five for each page.
    expect(stats().reads).toBeLessThan(100);
  });

  test('is asked as before when it answers in between', async () => {
    const {reader} = await start(({path}) => {
      if (!path.includes('/pages/')) return undefined;
      return path.includes('/pages/5/') ? {json: {results: [{name: 'a'}]}} : {status: 503, json: {}};
    });
    await reader.connect();
    for (let round = 1; round <= 12; round += 1) {
      for (const page of ['1', '2']) await thrown(reader.readLabels(toPageId(page)));
      expect(await reader.readLabels(toPageId('5'))).toEqual(['a']);
    }
  });
});

describe('a credential that stops being good in mid-run', () => {
  const v1Refusal = {status: 403, json: {message: 'Current user not permitted to use Confluence'}};
  test.each([
    ['401', {status: 401, json: {message: 'Unauthorized'}}],
    ['the 403 of v1', v1Refusal],
    ['the bare 404 of v2', undefined],
    ['a login page', {text: '<html><title>Log In</title></html>'}],
    ['the way to a login page', {status: 302, headers: {location: 'https://login.example.com/'}}]
  ])('is told by %s, and nothing more is sent', async (_, refusal) => {
    const {reader, server} = await start(({path}, count) => {
      if (path.endsWith('/user/current')) return count === 1 ? undefined : v1Refusal;
      return refusal;
    });
    await reader.connect();
    const first = await thrown(reader.readLabels(id));
    const seen = server.seen.length;
    const second = await thrown(reader.readLabels(toPageId('124')));
    for (const error of [first, second]) {
      expect(error).toMatchObject({
        code: 'auth',
        message: expect.stringMatching(
          /was good when the run began.*403 "Current user not permitted.*expired or was revoked/
        )
      });
    }
    expect(server.seen).toHaveLength(seen);
  });

  test('is not suspected for a page that is missing, nor when it proves good', async () => {
    const {reader, requests, server} = await start(({path}) =>
      path.includes('/pages/123/')
        ? {status: 404, json: {errors: [{status: 404, title: 'Cannot find a page with id [123]'}]}}
        : undefined
    );
    await reader.connect();
    expect(await thrown(reader.readLabels(id))).toMatchObject({code: 'not-found'});
    expect(server.seen).toHaveLength(2);
    // The bare answer makes us ask once; the next one shortly after does not.
    for (const page of ['5', '6'])
      expect(await thrown(reader.readLabels(toPageId(page)))).toMatchObject({code: 'not-found'});
    expect(server.seen.length - requests().length).toBe(2);
  });
});

describe('time limits', () => {
  test.each(['stall', 'stall-in-body'] as const)('a %s ends the try, and is told in the end', async fault => {
    const {reader, stats} = await start(({path}) => (path.endsWith('/labels') ? {fault} : undefined), {
      timeLimits: {request: 60}
    });
    const error = await thrown(reader.readLabels(id));
    expect(error).toMatchObject({code: 'unavailable', status: undefined});
    expect(error).toHaveProperty('message', expect.stringContaining('no answer within 0.06 s'));
    expect(stats().reads).toBe(6);
  });
});

test('no try lasts longer than the time for all of them', async () => {
  const {writer} = await start(({method}) => (method === 'POST' ? {fault: 'stall'} : undefined), {
    timeLimits: {request: 60_000, retries: 10}
  });
  const error = await thrown(writer.createDraft({space, title: 'New'}));
  expect(error).toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('no answer within 1 s')
  });
});

describe('what is no answer', () => {
  const cases = [
    ['HTML', {text: '<html><title>Log in</title></html>'}, 'begins with "<html><title>Log in'],
    [
      'truncated JSON',
      {json: undefined, text: '{"results": [{"na', headers: {'content-type': 'application/json'}},
      '{"results": [{"na'
    ],
    ['another shape', {json: {pages: []}}, 'results of the list is no list'],
    ['a redirect', {status: 302, headers: {location: 'https://evil.example/'}, json: {}}, 'answered 302']
  ] as const;
  test.each(cases)('%s', async (_, answer, words) => {
    const {reader} = await start(({path}) => (path.endsWith('/labels') ? answer : undefined));
    const error = await thrown(reader.readLabels(id));
    expect(error).toMatchObject({
      code: 'unavailable',
      request: {method: 'GET', url: '/wiki/api/v2/pages/123/labels'}
    });
    expect(error).toHaveProperty('message', expect.stringContaining(words));
  });

  test('nobody there: one error that says so, after three tries', async () => {
    const {server, close} = await startClient(() => undefined);
    await close();
    const sleeps: number[] = [];
    const clock = {now: () => 0, random: () => 0, sleep: async (ms: number) => void sleeps.push(ms)};
    const connection = connectConfluence({url: server.url, token: TOKEN, clock});
    const error = await thrown(connection.reader.connect());
    expect(error).toMatchObject({code: 'unavailable'});
    expect(error).toHaveProperty('message', expect.stringContaining('connection refused'));
    expect(sleeps).toEqual([500, 1000]);
    await connection.close();
  });
});

describe('refusals', () => {
  const v2 = (status: number | string, title: string) => ({
    errors: [{status, code: 'X', title, detail: null}]
  });
  const v1 = (statusCode: number, message: string) => ({
    statusCode,
    message,
    data: {errors: []},
    reason: 'Bad Request'
  });
  test.each([
    [
      400,
      v2(
        400,
        'A page with this title already exists: A page already exists with the same TITLE in this space'
      ),
      'title-taken',
      'may also be archived'
    ],
    [400, v2('400', 'Error parsing xhtml: x'), 'rejected', '400 "Error parsing xhtml: x"'],
    [
      400,
      v1(400, 'com.atlassian.confluence.api.service.exceptions.api.BadRequestException: Could not parse'),
      'rejected',
      '"Could not parse"'
    ],
    [
      401,
      {code: 401, message: 'Unauthorized; scope does not match'},
      'auth',
      'this needs read:page:confluence.'
    ],
    [403, v1(403, 'Current user not permitted to use Confluence'), 'auth', 'not expired or revoked'],
    [403, v1(403, 'No permission'), 'forbidden', 'Give the publishing account'],
    [404, v2(404, 'Cannot find a page with id [123]'), 'not-found', 'Cannot find a page with id [123]'],
    [409, v2(409, 'Version must be incremented'), 'conflict', 'Somebody else wrote'],
    [
      400,
      v1(400, 'org.hibernate.StaleObjectStateException: Row was updated'),
      'conflict',
      'Somebody else wrote'
    ],
    [413, {}, 'too-large', 'Split the page'],
    [410, v1(410, 'This deprecated endpoint has been removed'), 'rejected', 'deprecated endpoint']
  ])('%d %j is %s', async (status, json, code, words) => {
    const headers = {'atl-traceid': 'trace-77'};
    const {reader} = await start(({path}) =>
      path.endsWith('/labels') ? {status, json, headers} : undefined
    );
    const error = await thrown(reader.readLabels(id));
    expect(error).toMatchObject({name: 'ConfluenceError', code, status});
    expect(error).toHaveProperty('message', expect.stringContaining(words));
    expect(error).toHaveProperty(
      'message',
      expect.stringMatching(
        /^Cannot read the labels of page 123: .* \(GET \/wiki\/api\/v2\/pages\/123\/labels, request id trace-77\)$/
      )
    );
  });

  test('a rate limit that outlasts the patience says how long', async () => {
    const {reader} = await start(({path}) =>
      path.endsWith('/labels') ? {status: 429, json: {}, headers: {'retry-after': '300'}} : undefined
    );
    expect(await thrown(reader.readLabels(id))).toMatchObject({
      code: 'rate-limited',
      message: expect.stringContaining('after 300 s')
    });
  });

  test('the token is in no message, also when the server repeats it', async () => {
    const basic = Buffer.from(`bot@acme.com:${TOKEN}`).toString('base64');
    const json = {errors: [{title: `bad header Basic ${basic} for ${TOKEN}`}]};
    const {reader} = await start(({path}) => (path.endsWith('/labels') ? {status: 400, json} : undefined));
    const error = await thrown(reader.readLabels(id));
    expect(error).toHaveProperty('message', expect.stringContaining('bad header Basic *** for ***'));
    expect(JSON.stringify(error)).not.toContain(TOKEN);
  });
});

test('no more requests are in flight than asked for', async () => {
  let inFlight = 0;
  let most = 0;
  const server = createServer((request, response) => {
    inFlight += 1;
    most = Math.max(most, inFlight);
    setTimeout(() => {
      inFlight -= 1;
      const user = request.url?.endsWith('/current');
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify(user ? {accountId: 'me'} : {results: []}));
    }, 5);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const connection = connectConfluence({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: TOKEN,
    concurrency: 3
  });
  await Promise.all(
    Array.from({length: 12}, (_, index) => connection.reader.readLabels(toPageId(`${index + 1}`)))
  );
  expect(most).toBe(3);
  await connection.close();
  server.close();
});
