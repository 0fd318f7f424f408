import {spawn} from 'node:child_process';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {flavourOf} from '../support/flavour.ts';
import {createScenario, type Scenario} from '../support/scenario.ts';

const flavour = flavourOf();
let scene: Scenario;

/** The publishing account; the pages are read-only for all others. */
const owner = 'bot@example.com';

beforeEach(async () => {
  scene = await createScenario();
  scene.write({'docs/a.md': '# A\n\nText of A.\n', 'docs/b.md': '# B\n\nText of B.\n'});
  scene.mapping({
    'docs/a.md': {space: 'DOC', title: 'A'},
    'docs/b.md': {space: 'DOC', title: 'B', parent: 'docs/a.md'}
  });
  scene.commit();
});

afterEach(() => scene.close());

describe('a page that somebody edited', () => {
  beforeEach(async () => {
    await scene.sync();
    scene.sandbox.act({
      do: 'edit',
      page: scene.page('A').id,
      body: '<p>Changed by hand.</p>',
      as: 'pat@example.com'
    });
  });

  test('is overwritten and named by default', async () => {
    const {status, report} = await scene.sync();
    expect(status).toBe(0);
    expect(scene.body('A')).toContain('Text of A.');
    const [message] = report.messages.filter(({ruleId}) => ruleId === 'drift');
    expect(message).toMatchObject({path: 'docs/a.md', severity: 'warning'});
    expect(message?.message).toMatch(
      /edited in Confluence by account \S+ on \d{4}-\d\d-\d\d .*diffpagesbyversion\.action\?pageId=\d+&selectedPageVersions=\d&selectedPageVersions=\d/
    );
    expect((await scene.sync()).report.requests.writes).toBe(0);
  });

  test('is left and named with on-drift: skip', async () => {
    scene.write({'docs/a.md': '# A\n\nNewer text.\n'});
    const {status, report} = await scene.sync('--full', '--on-drift', 'skip');
    expect(status).toBe(0);
    expect(report.pages.find(page => page.path === 'docs/a.md')?.status).toBe('skipped');
    expect(scene.body('A')).toContain('Changed by hand.');
  });

  test('fails the run with on-drift: fail', async () => {
    const {status, report} = await scene.sync('--full', '--on-drift', 'fail');
    expect(status).toBe(1);
    expect(report.counts).toMatchObject({failed: 1, unchanged: 1});
    expect(scene.body('A')).toContain('Changed by hand.');
  });
});

describe('a page that somebody moved, trashed, archived or purged', () => {
  beforeEach(async () => {
    await scene.sync();
  });

  test('is moved back under its declared parent', async () => {
    const [space] = scene.sandbox.store.spaces();
    scene.sandbox.act({do: 'edit', page: scene.page('B').id, parentId: space?.homepageId ?? ''});
    const {report} = await scene.sync();
    expect(report.messages.map(({ruleId}) => ruleId)).toContain('drift');
    expect(scene.page('B').parentId).toBe(scene.page('A').id);
  });

  test('is restored from the trash with what the repository says', async () => {
    const {id} = scene.page('B');
    scene.sandbox.act({do: 'trash', page: id, as: owner});
    scene.write({'docs/b.md': '# B\n\nNewer text of B.\n'});
    const {status, report} = await scene.sync();
    expect(report.pages.map(page => page.error)).toEqual([undefined, undefined]);
    expect(status).toBe(0);
    expect(scene.page('B')).toMatchObject({id, status: 'current', parentId: scene.page('A').id});
    expect(scene.body('B')).toContain('Newer text of B.');
  });

  flavour.testCloud('is left alone when it is archived, with an error that says what to do', async () => {
    scene.sandbox.act({do: 'archive', page: scene.page('B').id});
    scene.write({'docs/b.md': '# B\n\nNewer text of B.\n'});
    const {status, report} = await scene.sync();
    expect(status).toBe(1);
    expect(report.pages.find(page => page.path === 'docs/b.md')?.error).toMatch(/archived.*Restore it/);
  });

  test('is made anew when it was purged, and the mapping gets the new id', async () => {
    const {id} = scene.page('B');
    scene.sandbox.act({do: 'trash', page: id, as: owner});
    scene.sandbox.act({do: 'purge', page: id, as: owner});
    const {status, report} = await scene.sync();
    expect(status).toBe(0);
    expect(report.pages.find(page => page.path === 'docs/b.md')).toMatchObject({status: 'created'});
    expect(scene.readMapping()['docs/b.md']?.['page_id']).toBe(scene.page('B').id);
    expect(scene.page('B').id).not.toBe(id);
  });
});

describe('a page that is not ours', () => {
  test('is not touched by an entry that happens to have its title', async () => {
    const id = scene.sandbox.act({do: 'create', space: 'DOC', title: 'a', body: '<p>Theirs.</p>'});
    const {status, report} = await scene.sync();
    expect(status).toBe(1);
    expect(scene.sandbox.store.page(id)?.versions).toHaveLength(1);
    expect(report.pages.find(page => page.path === 'docs/a.md')).toMatchObject({
      status: 'failed',
      pageId: id
    });
    expect(report.pages.find(page => page.path === 'docs/a.md')?.error).toMatch(
      /not written by this repository.*adopt/
    );
    expect(report.pages.find(page => page.path === 'docs/b.md')?.status).toBe('blocked');
  });

  test('is not touched by an entry that names its id', async () => {
    const id = scene.sandbox.act({do: 'create', space: 'DOC', title: 'Other', body: '<p>Theirs.</p>'});
    scene.mapping({'docs/a.md': {space: 'DOC', title: 'A', page_id: id}});
    expect((await scene.sync()).status).toBe(1);
    expect(scene.sandbox.store.page(id)?.versions).toHaveLength(1);
  });

  test('is taken over with the explicit word of its entry', async () => {
    const id = scene.sandbox.act({do: 'create', space: 'DOC', title: 'A', body: '<p>Theirs.</p>'});
    scene.mapping({'docs/a.md': {space: 'DOC', title: 'A', adopt: true}});
    const {status} = await scene.sync();
    expect(status).toBe(0);
    expect(scene.page('A').id).toBe(id);
    expect(scene.body('A')).toContain('Text of A.');
    expect(scene.readMapping()['docs/a.md']?.['page_id']).toBe(id);
  });
});

describe('entries that left the mapping', () => {
  beforeEach(async () => {
    await scene.sync();
    scene.commit();
  });

  test('keep their pages by default', async () => {
    scene.mapping({'docs/a.md': scene.readMapping()['docs/a.md'] ?? {}});
    await scene.sync();
    expect(scene.page('B').status).toBe('current');
  });

  test.each(flavour.isCloud ? (['trash', 'archive'] as const) : (['trash'] as const))(
    'have their pages removed with on-removed: %s',
    async policy => {
      const {id} = scene.page('B');
      scene.mapping({'docs/a.md': scene.readMapping()['docs/a.md'] ?? {}});
      const {status, report} = await scene.sync('--full', '--on-removed', policy);
      expect(status).toBe(0);
      expect(report.counts).toMatchObject({removed: 1, unchanged: 1});
      expect(scene.sandbox.store.page(id)?.status).toBe(policy === 'trash' ? 'trashed' : 'archived');
    }
  );

  test('keep a page that others live under', async () => {
    const {id} = scene.page('B');
    scene.sandbox.act({do: 'create', space: 'DOC', title: 'Theirs', parentId: id});
    scene.mapping({'docs/a.md': scene.readMapping()['docs/a.md'] ?? {}});
    const {status} = await scene.sync('--full', '--on-removed', 'trash');
    expect(status).toBe(1);
    expect(scene.page('B').status).toBe('current');
  });

  test('never take the page of an entry that is only broken', async () => {
    const mapping = scene.readMapping();
    scene.mapping({...mapping, 'docs/b.md': {...mapping['docs/b.md'], tilte: 'B'}});
    const {status} = await scene.sync('--full', '--on-removed', 'trash');
    expect(status).toBe(1);
    expect(scene.page('B').status).toBe('current');
  });
});

describe('a run that ended half-way', () => {
  test('is made up for by the next one, without a second page', async () => {
    const before = scene.readMapping();
    scene.mapping({...before, 'docs/a.md': {...before['docs/a.md'], labels: ['x']}});
    const withoutIds = scene.readMapping();
    scene.sandbox.faults.add({method: 'POST', path: '/label$', action: {kind: 'status', status: 400}});
    const first = await scene.sync();
    expect(first.status).toBe(1);
    scene.mapping(withoutIds);
    const second = await scene.sync();
    expect(second.status).toBe(0);
    expect(
      scene
        .pages()
        .map(page => page.title)
        .toSorted()
    ).toEqual(['A', 'B']);
    expect(scene.page('A').labels.map(label => label.name)).toEqual(['x']);
    expect(scene.readMapping()['docs/a.md']?.['page_id']).toBe(scene.page('A').id);
    expect((await scene.sync()).report.requests.writes).toBe(0);
  });

  test('blocks what depends on a failed page and finishes the rest', async () => {
    scene.write({'docs/c.md': '# C\n\nSee [A](a.md).\n'});
    scene.mapping({...scene.readMapping(), 'docs/c.md': {space: 'DOC', title: 'C'}});
    scene.sandbox.faults.add({
      method: 'POST',
      path: '/(?:pages|rest/api/content)(?:\\?|$)',
      action: {kind: 'status', status: 403}
    });
    const {status, report} = await scene.sync();
    expect(status).toBe(1);
    const statuses = Object.fromEntries(report.pages.map(page => [page.path, page.status]));
    expect(statuses).toEqual({'docs/a.md': 'failed', 'docs/b.md': 'blocked', 'docs/c.md': 'created'});
    expect(scene.body('C')).toContain('https://github.com/acme/handbook/blob/main/docs/a.md');
    expect((await scene.sync()).report.counts).toMatchObject({created: 2, updated: 1});
    expect(scene.body('C')).toContain(flavour.linkTo(scene.sandbox.url, scene.page('A').id));
  });
});

flavour.describeCloud('a run that was killed between draft and page', () => {
  /** Start a sync in a process of its own and kill it as soon as it has published something. */
  const killMidway = async (): Promise<void> => {
    const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
    const child = spawn(process.execPath, [cli, 'sync', '--full', '--concurrency', '1'], {
      cwd: scene.root,
      stdio: 'ignore',
      env: {
        ...process.env,
        CONFLUENCE_URL: scene.sandbox.url,
        CONFLUENCE_EMAIL: owner,
        CONFLUENCE_API_TOKEN: 'x'
      }
    });
    const ended = new Promise(resolve => child.once('exit', resolve));
    while (!scene.sandbox.requests.some(({method}) => method === 'PUT') && child.exitCode === null) {
      await new Promise(resolve => setTimeout(resolve, 2));
    }
    child.kill('SIGKILL');
    await ended;
  };

  test('is gone on with by the next one: no page twice, no draft left', async () => {
    scene.sandbox.faults.add({method: 'PUT', times: 0, action: {kind: 'delay', ms: 150}});
    await killMidway();
    scene.sandbox.faults.clear();
    const made = scene.requests().filter(request => request === 'POST /wiki/api/v2/pages');
    expect(made).toHaveLength(2);
    expect((await scene.sync()).status).toBe(0);
    expect(scene.requests().filter(request => request === 'POST /wiki/api/v2/pages')).toEqual([]);
    expect(
      scene
        .pages()
        .map(page => page.title)
        .toSorted()
    ).toEqual(['A', 'B']);
    expect(scene.page('B').parentId).toBe(scene.page('A').id);
    expect((await scene.sync()).report).toMatchObject({counts: {unchanged: 2}, requests: {writes: 0}});
  });

  test('leaves nothing behind when its files are gone by then', async () => {
    scene.sandbox.faults.add({method: 'PUT', times: 0, action: {kind: 'reset-before'}});
    await killMidway();
    scene.sandbox.faults.clear();
    scene.mapping({});
    scene.mapping({'docs/c.md': {space: 'DOC', title: 'C'}});
    scene.write({'docs/c.md': 'C.\n'});
    await scene.sync();
    expect(scene.requests().filter(request => request.startsWith('DELETE'))).toHaveLength(2);
    expect(scene.pages().map(page => page.title)).toEqual(['C']);
  });
});

describe('a path that is too long for the version message', () => {
  test('never makes its page look abandoned', async () => {
    const long = `docs/${'long folder (with brackets)/'.repeat(8)}page.md`;
    scene.write({[long]: 'Long.\n'});
    scene.mapping({...scene.readMapping(), [long]: {space: 'DOC', title: 'Long'}});
    await scene.sync();
    const {id} = scene.page('Long');
    const mapping = scene.readMapping();
    scene.mapping({...mapping, [long]: {...mapping[long], titel: 'Long'}});
    const {report} = await scene.sync('--full', '--on-removed', 'trash');
    expect(report.counts.removed).toBe(0);
    expect(scene.sandbox.store.page(id)?.status).toBe('current');
  });
});

describe('a version that another run of ours wrote in the meantime', () => {
  const isWrite = ({method, path: target}: {readonly method: string; readonly path: string}) =>
    method === 'PUT' && /\/(?:pages|content)\/\d+(?:\?|$)/.test(target);
  let timer: ReturnType<typeof setInterval>;
  afterEach(() => clearInterval(timer));

  /** Hold up the next write of a page until something was done. */
  function beforeWrite(act: () => void): void {
    const before = scene.sandbox.requests.filter(isWrite).length;
    scene.sandbox.faults.add({
      method: 'PUT',
      path: '/(?:pages|content)/\\d+(?:\\?|$)',
      action: {kind: 'delay', ms: 300}
    });
    timer = setInterval(() => {
      if (scene.sandbox.requests.filter(isWrite).length === before) return;
      clearInterval(timer);
      act();
    }, 5);
  }

  const rewrite = (body: string, message: string) =>
    scene.sandbox.act({do: 'edit', page: scene.page('A').id, body, message, as: owner});
  const last = () => scene.page('A').versions.at(-1);

  test.each(['overwrite', 'skip', 'fail'])('is no drift with on-drift: %s', async policy => {
    await scene.sync();
    const {message = ''} = last() ?? {};
    scene.write({'docs/a.md': '# A\n\nNewer text of A.\n'});
    beforeWrite(() => rewrite('<p>Of an older commit.</p>', message));
    const {status, report} = await scene.sync('--full', '--on-drift', policy);
    expect({status, messages: report.messages}).toEqual({status: 0, messages: []});
    expect(report.counts).toMatchObject({updated: 1, unchanged: 1});
    expect(scene.body('A')).toContain('Newer text of A.');
  });

  test('is not written a second time when it is the same', async () => {
    await scene.sync();
    const {body: old = ''} = last() ?? {};
    scene.write({'docs/a.md': '# A\n\nNewer text of A.\n'});
    await scene.sync();
    const {body = '', message = ''} = last() ?? {};
    const before = scene.page('A').versions.length;
    // Somebody put the older version back, so that the next run writes; before it does, another run did.
    rewrite(old, '');
    beforeWrite(() => rewrite(body, message));
    await scene.sync();
    expect(scene.page('A').versions).toHaveLength(before + 2);
    expect(last()?.message).toBe(message);
    expect((await scene.sync()).report).toMatchObject({counts: {unchanged: 2}, messages: []});
  });
});

describe('what hangs on a page and was taken away by hand', () => {
  const strip = async (): Promise<void> => {
    scene.write({'docs/a.md': '# A\n\n![Map](map.png)\n', 'docs/map.png': 'a map'});
    scene.mapping({'docs/a.md': {space: 'DOC', title: 'A', labels: ['howto', 'start']}});
    await scene.sync();
    const {id} = scene.page('A');
    scene.sandbox.act({do: 'unlabel', page: id, labels: ['start'], as: owner});
    scene.sandbox.act({do: 'label', page: id, labels: ['theirs'], as: owner});
    scene.sandbox.act({do: 'restrict', page: id, update: [], as: owner});
    const [attachment] = scene.sandbox.store.attachments(id);
    const credential = Buffer.from(`${scene.env['CONFLUENCE_EMAIL']}:token-of-the-bot`).toString('base64');
    await fetch(`${scene.sandbox.url}${flavour.attachment(attachment?.id ?? '')}`, {
      method: 'DELETE',
      headers: {authorization: `Basic ${credential}`}
    });
  };

  test('is not looked for by an ordinary sync, which costs no request per page', async () => {
    await strip();
    expect((await scene.sync()).report.counts).toMatchObject({unchanged: 1});
  });

  test('is put back with --verify, named, without a new version', async () => {
    await strip();
    const versions = scene.page('A').versions.length;
    const {status, report} = await scene.sync('--full', '--verify');
    expect(status).toBe(0);
    expect(report.counts).toMatchObject({updated: 1});
    expect(report.messages.map(({message}) => message)).toEqual([
      expect.stringMatching(
        /"A" was changed in Confluence \(labels, attachments, who may edit\), see .*Git has the last word/
      )
    ]);
    const page = scene.page('A');
    expect(page.labels.map(label => label.name).toSorted()).toEqual(['howto', 'start', 'theirs']);
    expect(page.restrictions.update.users).toHaveLength(1);
    expect(
      scene.sandbox.store.attachments(page.id).filter(({status: state}) => state === 'current')
    ).toHaveLength(1);
    expect(page.versions).toHaveLength(versions);
    const again = await scene.sync('--full', '--verify');
    expect(again.report).toMatchObject({counts: {unchanged: 1}, requests: {writes: 0}, messages: []});
  });

  test.each([
    ['skip', 0],
    ['fail', 1]
  ])('is left and named with on-drift: %s', async (policy, expected) => {
    await strip();
    const {status, report} = await scene.sync('--full', '--verify', '--on-drift', policy);
    expect(status).toBe(expected);
    expect(report.requests.writes).toBe(0);
    expect(report.messages.map(({ruleId}) => ruleId)).toEqual(['drift']);
  });

  flavour.testCloud('was not taken away where the plan has no restrictions', async () => {
    const free = await createScenario({plan: 'free'});
    try {
      free.write({'docs/a.md': 'A.\n'});
      free.mapping({'docs/a.md': {space: 'DOC', title: 'A'}});
      await free.sync();
      const {report} = await free.sync('--full', '--verify');
      expect(report.counts).toMatchObject({unchanged: 1});
      expect(report.messages.map(({ruleId}) => ruleId)).toEqual(['restrictions-unavailable']);
    } finally {
      await free.close();
    }
  });
});

flavour.describeCloud('a page that was made a live doc', () => {
  const convertToLive = (title: string) => scene.sandbox.act({do: 'go-live', page: scene.page(title).id});

  test('is left alone while nothing changes, and written with a word when something does', async () => {
    await scene.sync();
    convertToLive('A');
    expect((await scene.sync()).report).toMatchObject({counts: {unchanged: 2}, messages: []});
    scene.write({'docs/a.md': '# A\n\nNewer text.\n'});
    const {status, report} = await scene.sync();
    expect(status).toBe(0);
    expect(report.messages.map(({message}) => message)).toEqual([expect.stringContaining('made a live doc')]);
    expect(scene.body('A')).toContain('Newer text.');
    expect((await scene.sync()).report).toMatchObject({counts: {unchanged: 2}, messages: []});
  });

  test.each([
    ['skip', 0],
    ['fail', 1]
  ])('is left with on-drift: %s', async (policy, expected) => {
    await scene.sync();
    convertToLive('A');
    scene.write({'docs/a.md': '# A\n\nNewer text.\n'});
    const {status} = await scene.sync('--full', '--on-drift', policy);
    expect(status).toBe(expected);
    expect(scene.body('A')).not.toContain('Newer text.');
  });
});

describe('an edit that somebody has not published yet', () => {
  beforeEach(async () => {
    await scene.sync();
  });
  const rules = ({messages}: {readonly messages: readonly {readonly ruleId: string}[]}) =>
    messages.map(({ruleId}) => ruleId);

  test('is told before it is merged into, also by a dry run', async () => {
    const {id} = scene.page('A');
    scene.sandbox.act({do: 'draft', page: id, body: '<p>Half a sentence.</p>', as: 'pat@example.com'});
    scene.write({'docs/a.md': '# A\n\nNewer text of A.\n'});
    const planned = await scene.sync('--full', '--dry-run');
    expect(rules(planned.report)).toEqual(['unpublished-edit']);
    const {status, report} = await scene.sync();
    expect(status).toBe(0);
    expect(report.messages).toMatchObject([
      {path: 'docs/a.md', ruleId: 'unpublished-edit', severity: 'warning'}
    ]);
    expect(report.messages[0]?.message).toContain(`Page ${id} "A" has an unpublished edit`);
    expect(scene.body('A')).toContain('Newer text of A.');
  });

  test('is no matter for pages that are not written, nor when it says what the page says', async () => {
    scene.sandbox.act({do: 'draft', page: scene.page('B').id, body: '<p>Half a sentence.</p>'});
    scene.sandbox.act({do: 'draft', page: scene.page('A').id});
    scene.write({'docs/a.md': '# A\n\nNewer text of A.\n'});
    const {report} = await scene.sync();
    expect(rules(report)).toEqual([]);
  });
});
