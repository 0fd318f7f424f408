import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, test} from '@jest/globals';
import {connectConfluence} from '../../../src/adapters/confluence/index.ts';
import {toPageId} from '../../../src/core/model.ts';
import {createThrottle, type Throttle} from '../../../src/adapters/confluence/throttle.ts';

/** A clock that moves when it is told to, and when somebody waits. */
function createClock() {
  let now = 0;
  return {
    now: () => now,
    pass: (ms: number) => void (now += ms),
    sleep: async (ms: number) => void (now += ms),
    random: () => 0
  };
}

/** How many of many tasks the throttle lets run at once. */
async function measureWidth(throttle: Throttle): Promise<number> {
  let running = 0;
  let most = 0;
  const task = async (): Promise<void> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise(resolve => setImmediate(resolve));
    running -= 1;
  };
  await Promise.all(Array.from({length: 40}, () => throttle.run(task)));
  return most;
}

function start(concurrency: number) {
  const clock = createClock();
  const throttle = createThrottle(concurrency, clock, undefined);
  /** Requests one after the other that take so long each. */
  const send = (count: number, ms: number, went: 'well' | 'refused' | 'overloaded' = 'well'): void => {
    for (let sent = 0; sent < count; sent += 1) {
      clock.pass(1);
      const startedAt = clock.now();
      clock.pass(ms);
      throttle.learn({kind: 'PUT /pages/{id}', startedAt, endedAt: clock.now(), went});
    }
  };
  return {clock, throttle, send, width: () => measureWidth(throttle)};
}

test('few requests go out at first, twice as many as soon as those went well, never more than the most', async () => {
  const {send, width} = start(12);
  expect(await width()).toBe(2);
  send(1, 100);
  expect(await width()).toBe(2);
  send(1, 100);
  expect(await width()).toBe(4);
  send(4, 100);
  expect(await width()).toBe(8);
  send(100, 100);
  expect(await width()).toBe(12);
});

test('refusals say nothing of the pace', async () => {
  const {send, width} = start(12);
  send(50, 100, 'refused');
  expect(await width()).toBe(2);
});

test('fewer requests go out at once after a pause, and slowly more again', async () => {
  const {clock, throttle, send, width} = start(8);
  send(50, 100);
  // Requests that were in flight together are refused together: that is one pause, as long as the longest.
  const before = clock.now();
  throttle.pause(1000);
  throttle.pause(3000);
  throttle.pause(2000);
  expect(await width()).toBe(4);
  expect(clock.now() - before).toBe(3000);
  send(40, 100);
  expect(await width()).toBe(6);
  send(400, 100);
  expect(await width()).toBe(8);
});

test("a gateway that can't cope halves it, once for all that was in flight", async () => {
  const {clock, throttle, send, width} = start(8);
  send(50, 100);
  const startedAt = clock.now();
  clock.pass(500);
  for (let count = 0; count < 8; count += 1) {
    throttle.learn({startedAt, endedAt: clock.now(), went: 'overloaded'});
  }
  expect(await width()).toBe(4);
  send(1, 100, 'overloaded');
  expect(await width()).toBe(2);
});

test('answers that get much slower halve it, and one slow answer does not', async () => {
  const {send, width} = start(16);
  send(50, 300);
  send(1, 4000);
  send(10, 300);
  expect(await width()).toBe(16);
  send(3, 4000);
  expect(await width()).toBeLessThan(16);
  send(20, 4000);
  expect(await width()).toBe(1);
  send(400, 300);
  expect(await width()).toBe(16);
});

test.each([
  ['quick, however uneven', [5, 900, 20, 1500]],
  ['slow all the time', [6000, 7000, 5000]]
])('answers that are %s let it grow', async (_, times) => {
  const {send, width} = start(8);
  for (let round = 0; round < 20; round += 1) for (const ms of times) send(1, ms);
  expect(await width()).toBe(8);
});

test('at least one request goes out', async () => {
  const {throttle, width} = start(2);
  for (let count = 0; count < 3; count += 1) {
    throttle.pause(10);
    expect(await width()).toBe(1);
  }
});

test.each([
  {status: 200, widest: 8},
  // Nobody lists the labels again after a gateway's error, but every such error halves what is sent at once.
  {status: 503, widest: 2}
])(
  'a client begins with two requests at once, and with answers of $status has at most $widest',
  async ({status, widest}) => {
    let [answered, inFlight, mostAtFirst, most] = [0, 0, 0, 0];
    const server = createServer((request, response) => {
      if (!request.url?.includes('/labels')) {
        response.setHeader('content-type', 'application/json').end('{"accountId": "bot", "type": "known"}');
        return;
      }
      inFlight += 1;
      most = Math.max(most, inFlight);
      if (answered === 0) mostAtFirst = inFlight;
      setTimeout(() => {
        inFlight -= 1;
        answered += 1;
        response.writeHead(status, {'content-type': 'application/json'}).end('{"results": []}');
      }, 30);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const {reader, close} = connectConfluence({
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      email: 'bot@acme.com',
      token: 'token',
      concurrency: 8,
      timeLimits: {retries: 0}
    });
    try {
      await reader.connect();
      const pages = Array.from({length: 60}, (_, index) => toPageId(String(index + 1)));
      const read = await Promise.allSettled(pages.map(page => reader.readLabels(page)));
      expect(read.every(one => one.status === (status === 200 ? 'fulfilled' : 'rejected'))).toBe(true);
      expect([mostAtFirst, most]).toEqual([2, widest]);
    } finally {
      await close();
      await new Promise(resolve => server.close(resolve));
    }
  }
);
