import {describe, expect, test} from '@jest/globals';
import type {FaultAction} from '../../src/faces/sandbox/index.ts';
import {describeState} from '../support/describe-state.ts';
import {createScenario, type Scenario} from '../support/scenario.ts';

/** A repository whose first sync makes every kind of write. */
function writeFirst(scene: Scenario): void {
  scene.write({
    'docs/index.md': '# Home\n\n[Guide](guide.md) and [leaf](leaf.md).\n',
    'docs/guide.md': '# Guide\n\n[Home](index.md)\n\n![Map](map.png)\n',
    'docs/leaf.md': '# Leaf\n\nText.\n',
    'docs/map.png': 'one'
  });
  scene.mapping({
    'docs/index.md': {space: 'DOC', title: 'Home of all', labels: ['start']},
    'docs/guide.md': {space: 'DOC', title: 'Guide', parent: 'docs/index.md', labels: ['howto']},
    'docs/leaf.md': {space: 'DOC', title: 'Leaf', parent: 'docs/guide.md'}
  });
}

/** A change that updates, moves, retitles, relabels, creates and removes. */
function writeSecond(scene: Scenario): void {
  const mapping = scene.readMapping();
  scene.write({
    'docs/guide.md': '# Guide\n\n[Home](index.md) and [new](new.md)\n\n![Plan](plan.png)\n',
    'docs/plan.png': 'two',
    'docs/new.md': '# New\n\n[Guide](guide.md)\n'
  });
  scene.remove('docs/leaf.md');
  scene.mapping({
    'docs/index.md': {...mapping['docs/index.md'], title: 'Guide', labels: ['start', 'here']},
    'docs/guide.md': {...mapping['docs/guide.md'], title: 'Home of all', labels: []},
    'docs/new.md': {space: 'DOC', title: 'Leaf', parent: 'docs/guide.md', labels: ['new']}
  });
}

const steps = [
  {name: 'the first sync', prepare: async (scene: Scenario) => writeFirst(scene)},
  {
    name: 'a sync of many changes',
    prepare: async (scene: Scenario) => {
      writeFirst(scene);
      await scene.sync();
      writeSecond(scene);
    }
  }
];

const sync = (scene: Scenario) => scene.sync('--full', '--on-removed', 'trash', '--concurrency', '1');

/** Run a scene to its end without any trouble: how it should look, and how many requests it takes. */
async function runUndisturbed(prepare: (scene: Scenario) => Promise<void>) {
  const scene = await createScenario();
  try {
    await prepare(scene);
    scene.requests();
    const {status} = await sync(scene);
    expect(status).toBe(0);
    return {requests: scene.requests(), state: describeState(scene)};
  } finally {
    await scene.close();
  }
}

describe.each(steps)('$name', ({prepare}) => {
  test.each<FaultAction['kind']>(['reset-before', 'reset-after', 'truncate'])(
    'that is hit by %s at any of its requests ends, after one more run, as if nothing had happened',
    async kind => {
      const undisturbed = await runUndisturbed(prepare);
      expect(undisturbed.requests.length).toBeGreaterThan(10);
      for (const [at, request] of undisturbed.requests.entries()) {
        const scene = await createScenario();
        try {
          await prepare(scene);
          scene.sandbox.faults.add({nth: at + 1, action: {kind} as FaultAction});
          await sync(scene);
          scene.sandbox.faults.clear();
          const again = await sync(scene);
          expect({at, request, status: again.status, state: describeState(scene)}).toEqual({
            at,
            request,
            status: 0,
            state: undisturbed.state
          });
          const {report} = await sync(scene);
          expect({at, request, writes: report.requests.writes}).toEqual({at, request, writes: 0});
        } finally {
          await scene.close();
        }
      }
    },
    300_000
  );
});
