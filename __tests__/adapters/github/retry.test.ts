import http from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {createFetch, decideRetry, type Attempt} from '../../../src/adapters/github/fetch.ts';

const now = 1_700_000_000_000;
const seconds = (count: number) => String(now / 1000 + count);

/** One attempt that GitHub answered. */
function answered(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  more: Partial<Attempt> & {readonly isSecondaryLimit?: boolean} = {}
): Attempt {
  const {isSecondaryLimit = false, ...rest} = more;
  const get = (name: string) => headers[name] ?? null;
  return {method: 'POST', retries: 0, now, response: {status, headers: {get}, isSecondaryLimit}, ...rest};
}

describe('a request is sent again', () => {
  test.each([
    ['after what retry-after says', answered(429, {'retry-after': '7'}), 7000],
    ['after what retry-after says, with 403', answered(403, {'retry-after': '60'}), 60_000],
    [
      'when the limit is over',
      answered(403, {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': seconds(9)}),
      9000
    ],
    [
      'at once when that was already',
      answered(403, {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': seconds(-9)}),
      0
    ],
    ['after a minute without any header', answered(429), 60_000],
    ['after a minute when only the text says so', answered(403, {}, {isSecondaryLimit: true}), 60_000],
    ['never when it is refused', answered(403, {'x-ratelimit-remaining': '10'}), undefined],
    ['never when it may have been carried out', answered(502), undefined],
    ['when it only reads', answered(502, {}, {method: 'GET', retries: 2}), 4000],
    ['four times at most', answered(429, {'retry-after': '1'}, {retries: 4}), undefined]
  ])('%s', (_, attempt, wait) => {
    expect(decideRetry(attempt)).toBe(wait);
  });
});

describe('the fetch', () => {
  let server: http.Server;
  let url = '';
  const asked: string[] = [];
  beforeEach(async () => {
    asked.length = 0;
    server = http.createServer((request, response) => {
      asked.push(request.method ?? '');
      const isFirst = asked.length === 1;
      response.writeHead(isFirst ? 429 : 200, isFirst ? {'retry-after': '1'} : {}).end('{}');
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  test('waits and asks again', async () => {
    expect((await createFetch()(url, {method: 'POST'})).status).toBe(200);
    expect(asked).toEqual(['POST', 'POST']);
  });

  test('waits no more when the run ends, before or meanwhile', async () => {
    expect((await createFetch(AbortSignal.abort())(url)).status).toBe(429);
    asked.length = 0;
    const ending = new AbortController();
    const answer = createFetch(ending.signal)(url);
    setTimeout(() => ending.abort(), 50);
    expect((await answer).status).toBe(429);
    expect(asked).toEqual(['GET']);
  });

  test('leaves the text of a refusal to be read', async () => {
    server.removeAllListeners('request').on('request', (_, response: http.ServerResponse) => {
      response.writeHead(403).end('{"message":"You have exceeded a secondary rate limit."}');
    });
    const answer = await createFetch(AbortSignal.abort())(url);
    expect(await answer.json()).toEqual({message: 'You have exceeded a secondary rate limit.'});
  });
});
