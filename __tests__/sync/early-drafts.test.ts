import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {createScenario, type Scenario} from '../support/scenario.ts';
import {syncByHand} from '../support/sync-by-hand.ts';

let scene: Scenario;

beforeEach(async () => {
  scene = await createScenario();
});
afterEach(() => scene.close());

type Documents = Parameters<Parameters<typeof syncByHand>[1]['documents']>[0];

/** Have something done before a document is converted. */
function beforeConverting(task: (path: string) => Promise<void> | void): (usual: Documents) => Documents {
  return usual => ({
    ...usual,
    async convert(conversion, surroundings) {
      await task(conversion.entry.path);
      return usual.convert(conversion, surroundings);
    }
  });
}

const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
const countDrafts = () => scene.requests().filter(request => request === 'POST /wiki/api/v2/pages').length;
const isDraftAsked = () =>
  scene.sandbox.requests.some(({method, path}) => method === 'POST' && path === '/wiki/api/v2/pages');
const leftDrafts = () => {
  const {store} = scene.sandbox;
  return store.spaces().flatMap(({id}) => store.pages(id, ['draft']));
};

describe('drafts of new pages', () => {
  test('are begun before the last document is converted', async () => {
    scene.write({'docs/a.md': '# A\n\n[Z](z.md)\n', 'docs/z.md': '# Z\n\n[A](a.md)\n'});
    scene.mapping({'docs/a.md': {space: 'DOC'}, 'docs/z.md': {space: 'DOC'}});
    let wasEarly = false;
    const {report} = await syncByHand(scene, {
      documents: beforeConverting(async path => {
        // The last document waits for the draft of the first, and gives up after five seconds.
        for (let turn = 0; path === 'docs/z.md' && turn < 500 && !isDraftAsked(); turn += 1) await wait(10);
        wasEarly = isDraftAsked();
      })
    });
    expect(wasEarly).toBe(true);
    expect(report.counts).toMatchObject({created: 2, failed: 0});
    expect(scene.body('A')).toContain(`/pages/${scene.page('Z').id}`);
    expect(scene.body('Z')).toContain(`/pages/${scene.page('A').id}`);
  });

  test('are never made for a document with an error, nor for what is under it', async () => {
    scene.write({
      'docs/child.md': '# Child\n',
      'docs/grandchild.md': '# Grandchild\n',
      'docs/parent.md': '# Parent\n\n```confluence-storage\n<p>\n```\n',
      'docs/good.md': '# Good\n\n[Child](child.md)\n',
      'docs/under.md': '# Under\n'
    });
    scene.mapping({
      'docs/grandchild.md': {space: 'DOC', parent: 'docs/child.md'},
      'docs/child.md': {space: 'DOC', parent: 'docs/parent.md'},
      'docs/under.md': {space: 'DOC', parent: 'docs/good.md'},
      'docs/good.md': {space: 'DOC'},
      'docs/parent.md': {space: 'DOC'}
    });
    const converted: string[] = [];
    const {report} = await syncByHand(scene, {
      documents: beforeConverting(path => void converted.push(path))
    });
    expect(report.counts).toMatchObject({created: 2, failed: 3});
    expect(countDrafts()).toBe(2);
    expect(scene.sandbox.requests.filter(({method}) => method === 'DELETE')).toEqual([]);
    expect(scene.body('Good')).toContain('href="https://github.com/acme/handbook/blob/main/docs/child.md"');
    // Parents first, and again only the one that links to a page that will not be.
    expect(converted).toEqual([
      'docs/good.md',
      'docs/parent.md',
      'docs/child.md',
      'docs/under.md',
      'docs/grandchild.md',
      'docs/good.md'
    ]);
  });

  test('are taken back when the run is ended before its plan is whole', async () => {
    scene.write({'docs/a.md': '# A\n', 'docs/b.md': '# B\n', 'docs/c.md': '# C\n'});
    scene.mapping({'docs/a.md': {space: 'DOC'}, 'docs/b.md': {space: 'DOC'}, 'docs/c.md': {space: 'DOC'}});
    const ending = new AbortController();
    const ended = syncByHand(scene, {
      documents: beforeConverting(async path => {
        for (let turn = 0; path === 'docs/b.md' && turn < 500 && !isDraftAsked(); turn += 1) await wait(10);
        if (path === 'docs/b.md') ending.abort(new Error('enough'));
      }),
      signal: ending.signal
    });
    await expect(ended).rejects.toThrow('enough');
    const requests = scene.requests().map(request => request.replace(/\d+/g, 'ID'));
    expect(requests.filter(request => /^(?:POST|PUT|DELETE)/.test(request))).toEqual([
      'POST /wiki/api/vID/pages',
      'DELETE /wiki/api/vID/pages/ID'
    ]);
    expect(leftDrafts()).toEqual([]);
    const {report} = await scene.sync();
    expect(report.counts).toMatchObject({created: 3});
    expect(leftDrafts()).toEqual([]);
  });
});
