import {describe, expect, test} from '@jest/globals';
import {decideRetry, parseRetryAfter, type RetryQuestion} from '../../../src/adapters/confluence/retry.ts';

const asked = (question: Partial<RetryQuestion>): RetryQuestion => ({
  attempt: 1,
  outcome: {kind: 'lost'},
  repeat: 'always',
  elapsedMs: 0,
  budgetMs: 120_000,
  random: 0,
  ...question
});
const reply = (status: number, retryAfterMs?: number): RetryQuestion['outcome'] => ({
  kind: 'reply',
  status,
  ...(retryAfterMs === undefined ? {} : {retryAfterMs})
});
const wait = (ms: number, shared = false) => ({kind: 'wait', ms, shared});

describe('what may be repeated', () => {
  test.each([200, 302, 400, 401, 403, 404, 410, 413, 501])('status %d is final', status => {
    expect(decideRetry(asked({outcome: reply(status)}))).toEqual({kind: 'stop'});
  });

  test.each([500, 502, 503, 504])('status %d is repeated only where twice is the same as once', status => {
    expect(decideRetry(asked({outcome: reply(status)}))).toEqual(wait(1000));
    expect(decideRetry(asked({outcome: reply(status), repeat: 'unsent'}))).toEqual({kind: 'stop'});
  });

  test('a conflict is repeated a few times where twice is the same as once', () => {
    const conflict = {outcome: reply(409)};
    expect(decideRetry(asked(conflict))).toEqual(wait(500));
    expect(decideRetry(asked({...conflict, attempt: 4}))).toEqual({kind: 'stop'});
    expect(decideRetry(asked({...conflict, repeat: 'unsent'}))).toEqual({kind: 'stop'});
  });

  test('a pause that was not enough grows, also where it is said to be 0', () => {
    const pauses = [1, 2, 3, 9].map(attempt => decideRetry(asked({attempt, outcome: reply(429, 0)})));
    expect(pauses).toEqual([wait(0, true), wait(250, true), wait(500, true), wait(30_000, true)]);
    expect(decideRetry(asked({attempt: 3, outcome: reply(429, 9000)}))).toEqual(wait(9000, true));
  });

  test('a lost reply is repeated only where twice is the same as once', () => {
    expect(decideRetry(asked({}))).toEqual(wait(1000));
    expect(decideRetry(asked({repeat: 'unsent'}))).toEqual({kind: 'stop'});
  });

  test('what was refused for its rate, or never left, is repeated always', () => {
    expect(decideRetry(asked({repeat: 'unsent', outcome: reply(429, 7000)}))).toEqual(wait(7000, true));
    expect(decideRetry(asked({repeat: 'unsent', outcome: reply(429)}))).toEqual(wait(5000, true));
    expect(decideRetry(asked({repeat: 'unsent', outcome: {kind: 'unsent', hopeless: false}}))).toEqual(
      wait(500)
    );
    expect(decideRetry(asked({outcome: {kind: 'unsent', hopeless: true}}))).toEqual({kind: 'stop'});
  });
});

describe('how long', () => {
  test('pauses double up to 30 s, and chance takes away up to half', () => {
    const pauses = [1, 2, 3, 4, 5].map(attempt => decideRetry(asked({attempt, outcome: reply(429)})));
    expect(pauses).toEqual([5000, 10_000, 20_000, 30_000, 30_000].map(ms => wait(ms, true)));
    expect(decideRetry(asked({random: 0.5}))).toEqual(wait(750));
  });

  test('no try begins after the budget, and tries are counted', () => {
    expect(decideRetry(asked({outcome: reply(429, 121_000)}))).toEqual({kind: 'stop'});
    expect(decideRetry(asked({elapsedMs: 119_500}))).toEqual({kind: 'stop'});
    expect(decideRetry(asked({attempt: 5}))).toEqual({kind: 'stop'});
  });

  test('a server error with Retry-After pauses everybody', () => {
    expect(decideRetry(asked({outcome: reply(503, 2000)}))).toEqual(wait(2000, true));
  });

  test.each([
    ['3', 3000],
    ['0', 0],
    ['1.5', 1500],
    ['Thu, 01 Jan 1970 00:01:00 GMT', 50_000],
    ['Thu, 01 Jan 1970 00:00:01 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined]
  ])('Retry-After %s', (header, expected) => {
    expect(parseRetryAfter(header, 10_000)).toBe(expected);
  });
});
