import {expect, test} from '@jest/globals';
import {createThrottle, type Throttle} from '../../../src/adapters/confluence/throttle.ts';
import {createTestClock} from './start-client.ts';

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
  await Promise.all(Array.from({length: 20}, () => throttle.run(task)));
  return most;
}

test('fewer requests go out at once after a pause, and more again after a while without', async () => {
  const clock = createTestClock();
  const throttle = createThrottle(8, clock, undefined);
  expect(await measureWidth(throttle)).toBe(8);
  // Requests that were in flight together are refused together: that is one pause, as long as the longest.
  throttle.pause(1000);
  throttle.pause(3000);
  throttle.pause(2000);
  expect(await measureWidth(throttle)).toBe(4);
  expect(clock.now()).toBe(3000);
  for (let count = 0; count < 40; count += 1) throttle.recover();
  expect(await measureWidth(throttle)).toBe(6);
  for (let count = 0; count < 400; count += 1) throttle.recover();
  expect(await measureWidth(throttle)).toBe(8);
});

test('at least one request goes out', async () => {
  const throttle = createThrottle(2, createTestClock(), undefined);
  for (let count = 0; count < 3; count += 1) {
    throttle.pause(10);
    expect(await measureWidth(throttle)).toBe(1);
  }
});
