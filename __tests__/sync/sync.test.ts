import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {flavourOf} from '../support/flavour.ts';
import {createScenario, type Scenario} from '../support/scenario.ts';

const flavour = flavourOf();
let scene: Scenario;

beforeEach(async () => {
  scene = await createScenario();
  scene.write({
    'docs/index.md': '# Home\n\nSee the [guide](guide.md) and its [set-up](guide.md#set-up).\n',
    'docs/guide.md': '# Guide\n\n## Set up\n\nBack [home](./index.md).\n\n![Map](map.png)\n',
    'docs/map.png': Buffer.from('not really an image'),
    'docs/deep/leaf.md': '# Leaf\n\nText.\n'
  });
  scene.mapping({
    'docs/index.md': {space: 'DOC', title: 'Home of all'},
    'docs/guide.md': {space: 'DOC', title: 'Guide', parent: 'docs/index.md', labels: ['howto']},
    'docs/deep/leaf.md': {space: 'DOC', title: 'Leaf', parent: 'docs/guide.md'}
  });
  scene.commit();
});

afterEach(() => scene.close());

describe('a first sync', () => {
  test('makes every page, in its place, with labels, images, links and restriction', async () => {
    const {status, report} = await scene.sync();
    expect(status).toBe(0);
    expect(report.counts).toEqual({
      created: 3,
      updated: 0,
      moved: 0,
      unchanged: 0,
      skipped: 0,
      removed: 0,
      failed: 0
    });
    const guide = scene.page('Guide');
    expect(guide.parentId).toBe(scene.page('Home of all').id);
    expect(scene.page('Leaf').parentId).toBe(guide.id);
    expect(guide.labels.map(label => label.name)).toEqual(['howto']);
    expect(guide.restrictions.update.users).toHaveLength(1);
    expect(scene.sandbox.store.attachments(guide.id)).toHaveLength(1);
    const home = scene.body('Home of all');
    expect(home).toContain(flavour.linkTo(scene.sandbox.url, guide.id));
    expect(home).toContain(
      flavour.isCloud
        ? `<a href="${scene.sandbox.url}/spaces/DOC/pages/${guide.id}#set-up">set-up</a>`
        : `<ac:link ac:anchor="set-up"><ri:content-entity ri:content-id="${guide.id}" />`
    );
  });

  test('publishes each page once, with its first version ours', async () => {
    await scene.sync();
    for (const page of scene.pages()) {
      expect(page.versions.length).toBeLessThanOrEqual(flavour.mostNewVersions);
      expect(page.versions.at(-1)?.message).toMatch(
        /^\[sync 1 [\w-]+\.[\w-]+ [\w-]+\.[\w-]+\] docs\/.* @ [\da-f]{7} \(acme\/handbook\)$/
      );
    }
  });

  test('writes the ids into the mapping and leaves the rest of it alone', async () => {
    const {report} = await scene.sync();
    const mapping = scene.readMapping();
    for (const {path, pageId} of report.pages) expect(mapping[path]?.['page_id']).toBe(pageId);
    expect(mapping['docs/guide.md']).toMatchObject({
      title: 'Guide',
      parent: 'docs/index.md',
      labels: ['howto']
    });
  });

  test('reads no page one by one', async () => {
    await scene.sync();
    const requests = scene.requests();
    expect(requests.filter(request => /^GET .*\/(?:pages|content)\/\d+$/.test(request))).toEqual([]);
    expect(requests.filter(request => request === `POST ${flavour.pages}`)).toHaveLength(3);
  });
});

describe('a second sync', () => {
  test('writes nothing, converts nothing, and needs few requests', async () => {
    await scene.sync();
    scene.requests();
    const {status, report} = await scene.sync();
    expect(status).toBe(0);
    expect(report.counts.unchanged).toBe(3);
    expect(report.converted).toBe(0);
    expect(report.requests.writes).toBe(0);
    expect(scene.requests().length).toBeLessThanOrEqual(4);
  });

  test('sends one PUT for one edited page', async () => {
    await scene.sync();
    scene.write({'docs/deep/leaf.md': '# Leaf\n\nOther text.\n'});
    scene.requests();
    const {report} = await scene.sync();
    expect(report.counts).toMatchObject({updated: 1, unchanged: 2});
    expect(scene.requests().filter(request => !request.startsWith('GET'))).toEqual([
      `PUT ${flavour.pages}/${scene.page('Leaf').id}`
    ]);
    expect(scene.body('Leaf')).toContain('Other text.');
  });

  test('converts, but does not write, a page whose edit its readers cannot see', async () => {
    await scene.sync();
    scene.write({'docs/deep/leaf.md': '# Leaf\n\n<!-- a note -->\n\nText.\n'});
    const {report} = await scene.sync();
    expect(report).toMatchObject({converted: 1, counts: {unchanged: 3}});
    expect(report.requests.writes).toBe(0);
  });

  test('sends a changed image again and nothing else', async () => {
    await scene.sync();
    scene.write({'docs/map.png': Buffer.from('another image')});
    const {report} = await scene.sync();
    expect(report.counts.updated).toBe(1);
    const [map] = scene.sandbox.store.attachments(scene.page('Guide').id);
    expect(map?.versions).toHaveLength(2);
  });

  test('takes away images and labels of ours that are no longer wanted, and keeps those of people', async () => {
    await scene.sync();
    const {id} = scene.page('Guide');
    scene.sandbox.act({do: 'label', page: id, labels: ['theirs']});
    scene.write({'docs/guide.md': '# Guide\n\n## Set up\n\nNo image.\n'});
    scene.mapping({
      ...scene.readMapping(),
      'docs/guide.md': {...scene.readMapping()['docs/guide.md'], labels: ['other']}
    });
    await scene.sync();
    expect(
      scene
        .page('Guide')
        .labels.map(label => label.name)
        .toSorted()
    ).toEqual(['other', 'theirs']);
    expect(scene.sandbox.store.attachments(id).filter(attachment => attachment.status === 'current')).toEqual(
      []
    );
  });
});

describe('a strict sync', () => {
  test('fails for as long as there is a warning, and changes nothing about what is sent', async () => {
    scene.write({'docs/deep/leaf.md': '# Leaf\n\n[nothing](nothing.md)\n'});
    expect((await scene.sync('--full', '--strict')).status).toBe(1);
    expect((await scene.sync()).status).toBe(0);
    const {status, report} = await scene.sync('--full', '--strict');
    expect(status).toBe(1);
    expect(report).toMatchObject({counts: {unchanged: 3}, converted: 3, requests: {writes: 0}});
  });
});

describe('titles and places', () => {
  test('two pages swap their titles', async () => {
    await scene.sync();
    const ids = {guide: scene.page('Guide').id, leaf: scene.page('Leaf').id};
    const mapping = scene.readMapping();
    scene.mapping({
      ...mapping,
      'docs/guide.md': {...mapping['docs/guide.md'], title: 'Leaf'},
      'docs/deep/leaf.md': {...mapping['docs/deep/leaf.md'], title: 'Guide'}
    });
    const {status} = await scene.sync();
    expect(status).toBe(0);
    expect(scene.page('Leaf').id).toBe(ids.guide);
    expect(scene.page('Guide').id).toBe(ids.leaf);
    expect((await scene.sync()).report.requests.writes).toBe(0);
  });

  test('a page takes the title that another one gives up', async () => {
    await scene.sync();
    const mapping = scene.readMapping();
    scene.write({'docs/new.md': 'New.\n'});
    scene.mapping({
      'docs/new.md': {space: 'DOC', title: 'Guide'},
      ...mapping,
      'docs/guide.md': {...mapping['docs/guide.md'], title: 'Old guide'}
    });
    const {status, report} = await scene.sync();
    expect(status).toBe(0);
    expect(report.counts).toMatchObject({created: 1, updated: 1});
  });

  test('a page moves when its declared parent changes, and only then', async () => {
    await scene.sync();
    const mapping = scene.readMapping();
    scene.mapping({
      ...mapping,
      'docs/deep/leaf.md': {...mapping['docs/deep/leaf.md'], parent: 'docs/index.md'}
    });
    const {report} = await scene.sync();
    expect(report.counts).toMatchObject({moved: 1, unchanged: 2});
    expect(scene.page('Leaf').parentId).toBe(scene.page('Home of all').id);
    const {parent: _, ...without} = scene.readMapping()['docs/deep/leaf.md'] ?? {};
    scene.mapping({...scene.readMapping(), 'docs/deep/leaf.md': without});
    expect((await scene.sync()).report.requests.writes).toBe(0);
    expect(scene.page('Leaf').parentId).toBe(scene.page('Home of all').id);
  });

  test('two files of one title in a space are both refused, and nothing of them is sent', async () => {
    const mapping = scene.readMapping();
    scene.mapping({...mapping, 'docs/deep/leaf.md': {space: 'DOC', title: 'GUIDE '}});
    const {status, report} = await scene.sync();
    expect(status).toBe(1);
    expect(report.messages.filter(message => message.ruleId === 'title-conflict')).toHaveLength(2);
    expect(report.counts).toMatchObject({created: 1, failed: 2});
    expect(scene.pages().map(page => page.title)).toEqual(['Home of all']);
  });
});

describe('a mapping with mistakes', () => {
  test('that is not JSON stops the sync with its place, and counts nothing as removed', async () => {
    await scene.sync();
    scene.write({'docs/.confluence-mapping.json': '{"docs/index.md": {"space": "DOC" "title": "A"}}'});
    const {status, stderr, stdout} = await scene.sync('--full', '--on-removed', 'trash');
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^error: docs\/\.confluence-mapping\.json:1:35: Cannot read the mapping file: expected ","/
    );
    expect(JSON.parse(stdout)).toMatchObject({error: {message: expect.stringContaining(':1:35:')}});
    expect(scene.pages()).toHaveLength(3);
  });

  test('in one entry leaves that page alone and syncs the others', async () => {
    scene.mapping({
      ...scene.readMapping(),
      'docs/map.md': {space: 'DOC', 'page-id': '1'},
      'docs/gone.md': {space: 'DOC'}
    });
    const {status, report} = await scene.sync();
    expect(status).toBe(1);
    expect(report.counts).toMatchObject({created: 3, failed: 2});
    expect(report.messages.map(({ruleId, severity}) => [ruleId, severity])).toEqual([
      ['mapping-unknown-key', 'error'],
      ['missing-file', 'error']
    ]);
    expect(report.messages[0]?.message).toContain('Did you mean "page_id"?');
    expect(report.messages[0]?.line).toBeGreaterThan(1);
  });

  test('in one entry does not take the links to its page away', async () => {
    await scene.sync();
    const {id} = scene.page('Guide');
    const mapping = scene.readMapping();
    scene.mapping({
      ...mapping,
      'docs/guide.md': {...mapping['docs/guide.md'], titel: 'x'},
      'docs/deep/leaf.md': {...mapping['docs/deep/leaf.md'], parent: 'docs/index.md'}
    });
    scene.write({'docs/index.md': '# Home\n\nNow: see the [guide](guide.md).\n'});
    const {report} = await scene.sync();
    expect(scene.body('Home of all')).toContain(flavour.linkTo(scene.sandbox.url, id));
    expect(report.pages.find(page => page.path === 'docs/guide.md')?.status).toBe('failed');
    expect(scene.page('Guide').versions.length).toBeLessThanOrEqual(flavour.mostNewVersions);
  });

  test('is refused without credentials, a wrong address or a Confluence that is down', async () => {
    const {status, stderr} = await scene.run('sync', '--url', 'http://127.0.0.1:1/wiki');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: Cannot sign in to Confluence: nothing answers at this address/);
    expect((await scene.run('sync', '--url', 'nonsense with blanks')).status).toBe(2);
  });
});

describe('what is said of a run', () => {
  test('names a space that does not exist', async () => {
    scene.mapping({'docs/index.md': {space: 'NOPE', title: 'A'}});
    const {status, report} = await scene.sync();
    expect(status).toBe(1);
    expect(report.pages[0]?.error).toMatch(/no space NOPE.*Check the space key/);
  });

  test('never holds the token', async () => {
    const {stdout, stderr} = await scene.run('sync', '--full', '--verbose');
    expect(stderr).toContain(`POST ${flavour.isCloud ? '/wiki/api/v2/pages' : '/rest/api/content'} 200`);
    expect(stdout + stderr).not.toContain('token-of-the-bot');
    expect(stdout + stderr).not.toContain(Buffer.from('bot@example.com:token-of-the-bot').toString('base64'));
  });

  test('of a dry run is the plan, and nothing is written', async () => {
    const {status, report} = await scene.sync('--full', '--dry-run');
    expect(status).toBe(0);
    expect(report).toMatchObject({dryRun: true, counts: {created: 3}});
    expect(scene.requests().filter(request => !request.startsWith('GET'))).toEqual([]);
    expect(scene.readMapping()['docs/index.md']).not.toHaveProperty('page_id');
  });

  test('of a run over some paths is only about them', async () => {
    await scene.sync();
    scene.write({'docs/index.md': 'New.\n', 'docs/deep/leaf.md': 'New.\n'});
    const {report} = await scene.sync('docs/deep');
    expect(report.pages.map(page => [page.path, page.status])).toEqual([['docs/deep/leaf.md', 'updated']]);
    expect((await scene.run('sync', 'docs/nix')).stderr).toContain('Cannot sync docs/nix');
  });

  test('knows after a clean commit what changed since', async () => {
    await scene.sync();
    scene.commit();
    await scene.sync();
    scene.requests();
    const quiet = await scene.sync('--dry-run');
    expect(quiet.report).toMatchObject({mode: 'changed', pages: []});
    expect(scene.requests()).toEqual([]);
    scene.rename('docs/guide.md', 'docs/handbook.md');
    scene.commit();
    const {status, report} = await scene.sync('--on-removed', 'keep');
    expect(status).toBe(0);
    expect(report.mode).toBe('changed');
    expect(Object.keys(scene.readMapping())).toEqual([
      'docs/index.md',
      'docs/handbook.md',
      'docs/deep/leaf.md'
    ]);
    expect(scene.readMapping()['docs/deep/leaf.md']?.['parent']).toBe('docs/handbook.md');
    expect(scene.pages()).toHaveLength(3);
  });
});

describe('a renamed file', () => {
  test.each([
    ['in a commit', () => scene.commit()],
    ['without telling Git', () => undefined]
  ])('is followed by a full sync, %s', async (_, commit) => {
    await scene.sync();
    scene.commit();
    const {id} = scene.page('Leaf');
    scene.rename('docs/deep/leaf.md', 'docs/other/renamed.md');
    commit();
    const {status, report} = await scene.sync('--full');
    expect(status).toBe(0);
    expect(report.messages.map(({ruleId}) => ruleId)).toEqual(['renamed-file']);
    expect(scene.readMapping()['docs/other/renamed.md']).toMatchObject({title: 'Leaf', page_id: id});
    expect(scene.pages()).toHaveLength(3);
    expect((await scene.sync()).report.messages).toEqual([]);
  });

  test('is followed by rebuild-mapping, and told by check', async () => {
    await scene.sync();
    scene.commit();
    scene.rename('docs/deep/leaf.md', 'docs/a.md');
    scene.commit();
    scene.rename('docs/a.md', 'docs/b.md');
    scene.commit();
    expect((await scene.run('check')).stderr).toMatch(
      /json:\d+:3 warning docs\/deep\/leaf\.md is now docs\/b\.md/
    );
    const {stdout} = await scene.run('rebuild-mapping');
    expect(stdout).toContain('1 change made');
    expect(Object.keys(scene.readMapping())).toContain('docs/b.md');
  });
});

describe('a mapping that somebody changes during a sync', () => {
  test('keeps that change, and the id that does not fit is named', async () => {
    scene.sandbox.faults.add({
      method: 'PUT',
      path: '/api/v2/pages/\\d+$',
      times: 0,
      action: {kind: 'delay', ms: 100}
    });
    const running = scene.run('sync', '--full');
    while (!scene.sandbox.requests.some(({method}) => method === 'PUT'))
      await new Promise(resolve => setTimeout(resolve, 2));
    const {'docs/deep/leaf.md': _, ...rest} = scene.readMapping();
    scene.mapping(rest);
    const {status, stderr} = await running;
    expect(status).toBe(1);
    expect(stderr).toMatch(/error: .*docs\/deep\/leaf\.md/);
    expect(Object.keys(scene.readMapping())).toEqual(['docs/index.md', 'docs/guide.md']);
    expect(scene.readMapping()['docs/guide.md']?.['page_id']).toBe(scene.page('Guide').id);
  });
});

flavour.describeCloud('the requests of one changed page', () => {
  test('are what the documentation says, none of them twice', async () => {
    const scene = await createScenario();
    try {
      scene.write({'docs/a.md': '# A\n\nText.\n', 'docs/b.md': '# B\n\nText.\n'});
      scene.mapping({'docs/a.md': {space: 'DOC', title: 'A'}, 'docs/b.md': {space: 'DOC', title: 'B'}});
      await scene.sync();
      scene.write({'docs/a.md': '# A\n\nNewer text.\n'});
      const {id} = scene.page('A');
      scene.requests();
      await scene.run('sync', '--full');
      expect(scene.requests().map(request => request.replace(id, 'ID'))).toEqual([
        'GET /wiki/rest/api/user/current',
        'GET /wiki/api/v2/spaces',
        'GET /wiki/api/v2/pages',
        'GET /wiki/api/v2/pages/ID',
        'GET /wiki/api/v2/pages',
        'PUT /wiki/api/v2/pages/ID',
        'GET /wiki/api/v2/inline-comments'
      ]);
    } finally {
      await scene.close();
    }
  });
});
