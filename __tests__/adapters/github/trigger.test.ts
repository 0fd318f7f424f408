import {mkdtemp, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {InputError} from '../../../src/core/errors.ts';
import {readEvent} from '../../../src/adapters/github/event.ts';
import {readTrigger} from '../../../src/adapters/github/trigger.ts';
import {createEvents} from '../../support/github/event.ts';
import type {RunnerEvent} from '../../support/github/event.ts';

const a = 'a'.repeat(40);
const b = 'b'.repeat(40);
const c = 'c'.repeat(40);
const events = createEvents({owner: 'acme', name: 'handbook'});

type Mode = Parameters<typeof readTrigger>[0]['mode'];

function decide({env, payload}: RunnerEvent, mode: Mode = 'auto', missingInputs: readonly string[] = []) {
  return readTrigger({env, event: payload, mode, missingInputs});
}

describe('readTrigger', () => {
  test.each<[string, RunnerEvent, Mode, object]>([
    [
      'push',
      events.push({before: a, after: b}),
      'auto',
      {kind: 'sync', mode: 'changed', branch: 'main', before: a, after: b}
    ],
    [
      'push, forced',
      events.push({before: a, after: b, forced: true}),
      'auto',
      {kind: 'sync', mode: 'changed', before: a}
    ],
    [
      'push, full',
      events.push({before: a, after: b}),
      'full',
      {kind: 'sync', mode: 'full', before: a, after: b}
    ],
    [
      'push, check',
      events.push({before: a, after: b}),
      'check',
      {kind: 'check', base: a, head: b, fork: false}
    ],
    ['push to a/b', events.push({branch: 'a/b', before: a, after: b}), 'auto', {kind: 'sync', branch: 'a/b'}],
    ['dispatch', events.dispatch(a), 'auto', {kind: 'sync', mode: 'full', branch: 'main', after: a}],
    [
      'dispatch, changed',
      events.dispatch(a),
      'changed',
      {kind: 'sync', mode: 'changed', branch: 'main', after: a}
    ],
    [
      'dispatch on a tag, check',
      events.dispatch(a, 'refs/tags/v1'),
      'check',
      {kind: 'check', branch: 'v1', head: a}
    ],
    ['schedule', events.schedule(a), 'auto', {kind: 'sync', mode: 'full', branch: 'main', after: a}],
    ['repository_dispatch', events.other('repository_dispatch', a), 'auto', {kind: 'sync', mode: 'full'}],
    [
      'pull request',
      events.pullRequest({base: a, head: b, merge: c}),
      'auto',
      {kind: 'check', branch: 'main', base: a, head: c, fork: false, pullRequest: 7}
    ],
    [
      'pull request of a fork',
      events.pullRequest({base: a, head: b, merge: c, fork: 'eve'}),
      'auto',
      {fork: true}
    ],
    [
      'pull request of a deleted fork',
      events.pullRequest({base: a, head: b, merge: c, fork: null}),
      'check',
      {fork: true}
    ],
    [
      'merge group',
      events.mergeGroup(a, b),
      'auto',
      {kind: 'check', branch: 'main', base: a, head: b, fork: false}
    ],
    [
      'workflow_run, full',
      events.other('workflow_run', a),
      'full',
      {kind: 'sync', mode: 'full', branch: 'main', after: a}
    ],
    ['release, check', events.other('release', a), 'check', {kind: 'check', head: a}]
  ])('%s', (_, event, mode, expected) => {
    expect(decide(event, mode)).toMatchObject(expected);
  });

  test('a new branch has no commit before', () => {
    expect(decide(events.push({branch: 'new', after: b}))).toEqual({
      kind: 'sync',
      mode: 'changed',
      branch: 'new',
      after: b
    });
    const sha256 = {
      ...events.push({after: b}),
      payload: {...events.push({after: b}).payload, before: '0'.repeat(64)}
    };
    expect(decide(sha256)).not.toHaveProperty('before');
  });

  test.each<[string, RunnerEvent, string]>([
    ['a tag', events.tag('v1', a), 'refs/tags/v1 is not a branch'],
    ['a deletion', events.deletion('old', a, b), 'the branch old was deleted'],
    [
      'our own proposal',
      events.push({branch: 'confluence-sync/page-ids/main', after: b}),
      'only proposes a change'
    ],
    [
      'the merge queue',
      events.push({branch: 'gh-readonly-queue/main/pr-1', after: b}),
      'only proposes a change'
    ]
  ])('%s is nothing to sync', (_, event, notice) => {
    const trigger = decide(event);
    expect(trigger).toEqual({kind: 'nothing', notice: expect.stringContaining(notice)});
  });

  test.each<[string, RunnerEvent, Mode, string]>([
    [
      'pull_request_target',
      events.pullRequest({base: a, head: b, merge: c, eventName: 'pull_request_target'}),
      'auto',
      'Use the event pull_request'
    ],
    [
      'pull_request_target, check',
      events.pullRequest({base: a, head: b, merge: c, eventName: 'pull_request_target'}),
      'check',
      'Use the event pull_request'
    ],
    [
      'a pull request, full',
      events.pullRequest({base: a, head: b, merge: c}),
      'full',
      'Cannot use mode "full" on the event "pull_request"'
    ],
    [
      'a merge group, changed',
      events.mergeGroup(a, b),
      'changed',
      'Cannot use mode "changed" on the event "merge_group"'
    ],
    ['dispatch on a tag', events.dispatch(a, 'refs/tags/v1'), 'auto', 'of "refs/tags/v1": expected a branch'],
    ['issues', events.other('issues', a), 'auto', 'Set the input mode to changed, full or check.'],
    [
      'constructor',
      events.other('constructor', a),
      'auto',
      'Cannot tell what to do on the event "constructor"'
    ]
  ])('refuses %s', (_, event, mode, message) => {
    expect(() => decide(event, mode)).toThrow(InputError);
    expect(() => decide(event, mode)).toThrow(message);
  });

  test('a sync without credentials names the missing inputs', () => {
    const missing = ['confluence-url', 'confluence-api-token'];
    expect(() => decide(events.push({before: a, after: b}), 'auto', missing)).toThrow(
      'Cannot sync: the inputs confluence-url and confluence-api-token are empty.'
    );
    expect(() => decide(events.schedule(a), 'auto', ['confluence-api-token'])).toThrow(
      'the input confluence-api-token is empty.'
    );
  });

  test('Dependabot without credentials is no failure, with them it is anybody', () => {
    const push = events.push({before: a, after: b, actor: 'dependabot[bot]'});
    expect(decide(push, 'auto', ['confluence-api-token'])).toMatchObject({kind: 'nothing'});
    expect(decide(push)).toMatchObject({kind: 'sync'});
  });

  test('a check, a tag and a deletion need no credentials', () => {
    const missing = ['confluence-url', 'confluence-api-token'];
    expect(decide(events.pullRequest({base: a, head: b, merge: c}), 'auto', missing)).toMatchObject({
      kind: 'check'
    });
    expect(decide(events.tag('v1', a), 'auto', missing)).toMatchObject({kind: 'nothing'});
  });

  test('a payload of another shape does not crash', () => {
    const env = {GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: a};
    const event = {before: 7, after: null, deleted: 'no', ref: ['x']};
    expect(readTrigger({env, event, mode: 'auto', missingInputs: []})).toEqual({
      kind: 'sync',
      mode: 'changed',
      branch: 'main',
      after: a
    });
  });
});

describe('readEvent', () => {
  test('reads the payload, and says what is wrong with it', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'event-'));
    const file = async (name: string, text: string) => {
      await writeFile(path.join(folder, name), text);
      return {GITHUB_EVENT_PATH: path.join(folder, name)};
    };
    expect(await readEvent(await file('good.json', '{"ref": "x"}'))).toEqual({ref: 'x'});
    expect(await readEvent({})).toEqual({});
    await expect(readEvent(await file('bad.json', '{'))).rejects.toThrow(InputError);
    await expect(readEvent(await file('list.json', '[]'))).rejects.toThrow('its payload is not an object');
    await expect(readEvent({GITHUB_EVENT_PATH: path.join(folder, 'none')})).rejects.toThrow('ENOENT');
  });
});
