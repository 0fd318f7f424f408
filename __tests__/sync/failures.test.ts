import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {flavourOf} from '../support/flavour.ts';
import {createScenario, type Scenario} from '../support/scenario.ts';

const flavour = flavourOf();
let scene: Scenario;

beforeEach(async () => {
  scene = await createScenario();
  scene.write({
    'docs/a.md': '# A\n\nSee [B](b.md).\n',
    'docs/b.md': '# B\n\nText of B.\n',
    'docs/c.md': '# C\n\nText of C.\n'
  });
  scene.mapping({
    'docs/a.md': {space: 'DOC', title: 'A'},
    'docs/b.md': {space: 'DOC', title: 'B'},
    'docs/c.md': {space: 'DOC', title: 'C'}
  });
  await scene.sync();
  scene.commit();
});

afterEach(() => scene.close());

describe('a page that takes the title of one whose entry left in the same push', () => {
  test.each(['trash', 'archive'])('takes the page over, and it is not removed (%s)', async policy => {
    const {id} = scene.page('C');
    const {'docs/c.md': _, ...rest} = scene.readMapping();
    scene.remove('docs/c.md');
    scene.write({'docs/new.md': 'Something else.\n'});
    scene.mapping({...rest, 'docs/new.md': {space: 'DOC', title: 'C'}});
    scene.commit();
    const {status, report} = await scene.sync('--on-removed', policy);
    expect(status).toBe(0);
    expect(report.counts).toMatchObject({updated: 1, removed: 0});
    expect(scene.page('C')).toMatchObject({id, status: 'current'});
    expect(scene.readMapping()['docs/new.md']?.['page_id']).toBe(id);
  });
});

describe('a new page that Confluence refuses', () => {
  const refuse = (request: {readonly method: string; readonly path: string} = flavour.publish) =>
    scene.sandbox.faults.add({
      ...request,
      nth: 1,
      action: {
        kind: 'status',
        status: 400,
        body: {errors: [{status: 400, title: 'Content body cannot be converted'}]}
      }
    });

  test('leaves no link to its draft, and nothing new on the next run', async () => {
    scene.write({'docs/d.md': '# D\n', 'docs/a.md': '# A\n\nSee [B](b.md) and [D](d.md).\n'});
    scene.mapping({...scene.readMapping(), 'docs/d.md': {space: 'DOC', title: 'D'}});
    refuse();
    const {status, report} = await scene.sync();
    expect(status).toBe(1);
    expect(report.pages.find(page => page.path === 'docs/d.md')?.error).toContain('cannot be converted');
    expect(scene.body('A')).toContain('https://github.com/acme/handbook/blob/main/docs/d.md');
    const versions = scene.page('A').versions.length;
    refuse();
    await scene.sync();
    expect(scene.page('A').versions).toHaveLength(versions);
    scene.sandbox.faults.clear();
    expect((await scene.sync()).status).toBe(0);
    expect(scene.body('A')).toContain(flavour.linkTo(scene.sandbox.url, scene.page('D').id));
  });

  test('is taken out of new pages that were published with a link to it', async () => {
    scene.write({'docs/d.md': '# D\n\n[E](e.md)\n', 'docs/e.md': '# E\n\n[D](d.md)\n'});
    scene.mapping({
      ...scene.readMapping(),
      'docs/d.md': {space: 'DOC', title: 'D'},
      'docs/e.md': {space: 'DOC', title: 'E', parent: 'docs/a.md'}
    });
    refuse();
    const {status} = await scene.sync('--full', '--concurrency', '1');
    expect(status).toBe(1);
    const made = scene.pages().filter(page => ['D', 'E'].includes(page.title));
    expect(made).toHaveLength(1);
    expect(scene.body(made[0]?.title ?? '')).toContain('https://github.com/acme/handbook/blob/main/docs/');
    const ids = new Set(scene.pages().map(page => page.id));
    const linked = scene
      .pages()
      .flatMap(page => [...scene.body(page.title).matchAll(/(?:pages\/|pageId=)(\d+)/g)]);
    expect(linked.filter(([, id]) => !ids.has(id ?? ''))).toEqual([]);
  });

  test('is taken out of a first sync as well', async () => {
    const fresh = await createScenario();
    try {
      fresh.write({'docs/a.md': '# A\n\n[B](b.md)\n', 'docs/b.md': '# B\n\n[A](a.md)\n'});
      fresh.mapping({
        'docs/a.md': {space: 'DOC', title: 'A'},
        'docs/b.md': {space: 'DOC', title: 'B', parent: 'docs/a.md'}
      });
      const action = {kind: 'status', status: 400, body: {errors: [{status: 400, title: 'No'}]}} as const;
      fresh.sandbox.faults.add({...flavour.publish, nth: 2, action});
      const {status, report} = await fresh.sync();
      expect({status, counts: report.counts}).toMatchObject({status: 1, counts: {created: 1, failed: 1}});
      expect(fresh.body('A')).toContain('https://github.com/acme/handbook/blob/main/docs/b.md');
    } finally {
      await fresh.close();
    }
  });

  test('in a swap of titles says why, for the page that failed', async () => {
    const mapping = scene.readMapping();
    scene.mapping({
      ...mapping,
      'docs/b.md': {...mapping['docs/b.md'], title: 'C'},
      'docs/c.md': {...mapping['docs/c.md'], title: 'B'}
    });
    refuse({method: 'PUT', path: '/(?:pages|content)/\\d+(?:\\?|$)'});
    const {report} = await scene.sync();
    const errors = report.pages
      .filter(page => page.status !== 'unchanged')
      .map(({path, error}) => [path, error]);
    expect(errors).toHaveLength(2);
    expect(errors.filter(([, error]) => error?.includes('cannot be converted'))).toHaveLength(1);
    expect(errors.filter(([path, error]) => error === `not tried, because ${path} failed`)).toEqual([]);
  });
});

describe('the page of a removed entry that somebody edited', () => {
  test.each([
    ['overwrite', 0, 'trashed'],
    ['skip', 0, 'current'],
    ['fail', 1, 'current']
  ])('is named, and on-drift: %s decides', async (policy, expected, fate) => {
    const {id} = scene.page('C');
    // The last sync is on record from the commit that has the ids.
    await scene.sync();
    scene.sandbox.act({do: 'edit', page: id, body: '<p>By hand.</p>', as: 'bot@example.com'});
    const {'docs/c.md': _, ...rest} = scene.readMapping();
    scene.mapping(rest);
    scene.commit();
    const ran = await scene.sync('--on-removed', 'trash', '--on-drift', policy);
    expect(ran.report.mode).toBe('changed');
    expect(ran.status).toBe(expected);
    expect(ran.report.messages.map(({ruleId}) => ruleId)).toContain('drift');
    expect(scene.sandbox.store.page(id)?.status).toBe(fate);
  });
});

describe('a change that was left because of drift', () => {
  test('is not taken for synced', async () => {
    scene.sandbox.act({do: 'edit', page: scene.page('B').id, body: '<p>By hand.</p>', as: 'bot@example.com'});
    scene.write({'docs/b.md': '# B\n\nNewer.\n'});
    scene.commit();
    await scene.sync('--on-drift', 'skip');
    expect(scene.body('B')).toContain('By hand.');
    await scene.sync('--on-drift', 'overwrite', '--strict');
    expect(scene.body('B')).toContain('Newer.');
  });
});

describe('a page that is gone', () => {
  test('is made anew with a warning', async () => {
    const {id} = scene.page('C');
    for (const what of ['trash', 'purge'] as const)
      scene.sandbox.act({do: what, page: id, as: 'bot@example.com'});
    const {report} = await scene.sync();
    expect(report.messages.map(({ruleId, severity}) => [ruleId, severity])).toEqual([
      ['page-gone', 'warning']
    ]);
  });
});
