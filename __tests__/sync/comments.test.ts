import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {connectConfluence} from '../../src/adapters/confluence/index.ts';
import {LimitError} from '../../src/core/errors.ts';
import {usualMapping} from '../../src/core/model.ts';
import {openWorkspace} from '../../src/faces/cli/workspace.ts';
import {noJournal, planRepository, syncRepository} from '../../src/sync/index.ts';
import {createScenario, type Scenario} from '../support/scenario.ts';

let scene: Scenario;

const text = `# A

Press the button. Wait for the light.

Then press the button again, and note the time.

- [ ] Order the parts
- [x] Read the manual
`;

beforeEach(async () => {
  scene = await createScenario();
  scene.write({'docs/a.md': text, 'docs/b.md': '# B\n\nText of B.\n'});
  scene.mapping({'docs/a.md': {space: 'DOC', title: 'A'}, 'docs/b.md': {space: 'DOC', title: 'B'}});
  scene.commit();
  await scene.sync();
  scene.requests();
});

afterEach(() => scene.close());

interface Listed {
  readonly resolutionStatus: string;
  readonly properties: {readonly inlineMarkerRef: string; readonly inlineOriginalSelection: string};
}

/** Inline comments of a page as Confluence lists them. */
async function listComments(title: string): Promise<readonly Listed[]> {
  const url = `${scene.sandbox.url}/api/v2/pages/${scene.page(title).id}/inline-comments`;
  const reply = await fetch(url, {headers: {Authorization: `Basic ${btoa('bot@example.com:x')}`}});
  return ((await reply.json()) as {readonly results: readonly Listed[]}).results;
}

const comment = (
  selection: string,
  more: {readonly occurrence?: number; readonly asVersion?: boolean} = {}
) => scene.sandbox.act({do: 'comment', page: scene.page('A').id, text: 'Why?', selection, ...more});

const tick = (task: string, more: {readonly done?: boolean; readonly asVersion?: boolean} = {}) =>
  scene.sandbox.act({do: 'tick', page: scene.page('A').id, task, ...more});

/** What stands around a comment in the stored body. */
function placeOf(title: string): string {
  return scene
    .body(title)
    .replaceAll(/<ac:inline-comment-marker[^>]*>/g, '[')
    .replaceAll('</ac:inline-comment-marker>', ']');
}

const ruleIds = (report: {readonly messages: readonly {readonly ruleId: string}[]}) =>
  report.messages.map(({ruleId}) => ruleId);

/** The states of the tasks on the page, in their order. */
const ticks = () => [...scene.body('A').matchAll(/<ac:task-status>(\w+)</g)].map(match => match[1]);

describe('an inline comment', () => {
  test('stays at its text when the page changes elsewhere, and not at another place with the same words', async () => {
    comment('the button', {occurrence: 2});
    scene.write({'docs/a.md': text.replace('Press the button. Wait', 'Now press the button. Wait')});
    const {status, report} = await scene.sync();
    expect(status).toBe(0);
    expect(report.counts.updated).toBe(1);
    expect(ruleIds(report)).toEqual([]);
    expect(placeOf('A')).toContain('<p>Now press the button. Wait');
    expect(placeOf('A')).toContain('<p>Then press [the button] again');
    expect((await listComments('A')).map(({resolutionStatus}) => resolutionStatus)).toEqual(['open']);
  });

  test('whose text is gone dangles, and the report says so; a dry run says it before', async () => {
    comment('the button', {occurrence: 2});
    comment('Wait for');
    scene.write({'docs/a.md': text.replace(/Then.*\n/, 'Press the button!\n')});
    const dry = await scene.sync('--full', '--dry-run');
    const lost = dry.report.messages.filter(({ruleId}) => ruleId === 'comment-lost');
    expect(lost).toHaveLength(1);
    expect(lost[0]).toMatchObject({path: 'docs/a.md', severity: 'warning'});
    expect(lost[0]?.message).toContain('"the button" of page');
    expect(dry.report.requests.writes).toBe(0);
    const wet = await scene.sync();
    expect(wet.report.messages).toEqual(dry.report.messages);
    const statuses = (await listComments('A')).map(listed => [
      listed.properties.inlineOriginalSelection,
      listed.resolutionStatus
    ]);
    expect(statuses).toEqual([
      ['the button', 'dangling'],
      ['Wait for', 'open']
    ]);
    expect((await scene.sync()).report.messages).toEqual([]);
  });

  test.each(['skip', 'fail', 'overwrite'])(
    'that made a version is no drift with on-drift: %s',
    async policy => {
      comment('Wait for', {asVersion: true});
      const {status, report} = await scene.sync('--full', '--on-drift', policy);
      expect(status).toBe(0);
      expect(report).toMatchObject({
        counts: {unchanged: 2},
        messages: [],
        converted: 0,
        requests: {writes: 0}
      });
      scene.write({'docs/a.md': text.replace('note the time', 'note the date')});
      const next = await scene.sync('--full', '--on-drift', policy);
      expect(next.report).toMatchObject({counts: {updated: 1, unchanged: 1}, messages: []});
      expect(placeOf('A')).toContain('[Wait for] the light');
      expect((await scene.sync('--full', '--on-drift', policy)).report.requests.writes).toBe(0);
    }
  );

  test('does not hide an edit', async () => {
    comment('Wait for', {asVersion: true});
    const {id} = scene.page('A');
    scene.sandbox.act({do: 'edit', page: id, body: scene.body('A').replace('note the time', 'sleep')});
    const {status, report} = await scene.sync('--full', '--on-drift', 'fail');
    expect(status).toBe(1);
    expect(ruleIds(report)).toEqual(['drift']);
    await scene.sync();
    expect(placeOf('A')).toContain('note the time');
    expect(placeOf('A')).toContain('[Wait for] the light');
  });

  test('stays through a new title, another parent and the trash', async () => {
    comment('Wait for');
    const mapping = scene.readMapping();
    const {id} = scene.page('A');
    const entry = {...mapping['docs/a.md'], title: 'New', parent: 'docs/b.md'};
    scene.mapping({...mapping, 'docs/a.md': entry});
    scene.sandbox.act({do: 'trash', page: id, as: 'bot@example.com'});
    expect((await scene.sync()).status).toBe(0);
    expect(scene.page('New')).toMatchObject({id, status: 'current', parentId: scene.page('B').id});
    expect(placeOf('New')).toContain('[Wait for] the light');
    scene.mapping({
      ...mapping,
      'docs/a.md': {...entry, title: 'B'},
      'docs/b.md': {...mapping['docs/b.md'], title: 'New'}
    });
    expect((await scene.sync()).status).toBe(0);
    expect(placeOf('B')).toContain('[Wait for] the light');
  });
});

describe('somebody who comments while the page is written', () => {
  let stop = (): void => undefined;
  afterEach(() => stop());

  /** The write of a page arrives, but is held up until somebody has done something. */
  const beforeWrite = (act: () => void): void => {
    const isWrite = ({method, path}: {readonly method: string; readonly path: string}) =>
      method === 'PUT' && /\/pages\/\d+$/.test(path);
    const before = scene.sandbox.requests.filter(isWrite).length;
    scene.sandbox.faults.add({method: 'PUT', path: '/pages/\\d+$', action: {kind: 'delay', ms: 300}});
    const timer = setInterval(() => {
      if (scene.sandbox.requests.filter(isWrite).length === before) return;
      clearInterval(timer);
      act();
    }, 5);
    stop = () => clearInterval(timer);
  };

  test.each(['skip', 'overwrite'])(
    'keeps the comment, and it is no drift with on-drift: %s',
    async policy => {
      beforeWrite(() => comment('the light', {asVersion: true}));
      scene.write({'docs/a.md': text.replace('note the time', 'note the date')});
      const {report} = await scene.sync('--full', '--on-drift', policy);
      expect(scene.requests().filter(request => request.startsWith('PUT'))).toHaveLength(2);
      expect(report).toMatchObject({counts: {updated: 1}, messages: []});
      expect(placeOf('A')).toContain('Wait for [the light]');
      expect(placeOf('A')).toContain('note the date');
    }
  );
});

describe('a comment that makes no version, while its page is written', () => {
  const isWrite = ({method, path}: {readonly method: string; readonly path: string}) =>
    method === 'PUT' && /\/pages\/\d+$/.test(path);
  const isLookUp = (request: string) => /GET \S+\/v2\/inline-comments/.test(request);
  let stop = (): void => undefined;
  afterEach(() => stop());

  /** The write of page A is held up until somebody has done something. */
  function during(act: () => void): void {
    const {requests, faults} = scene.sandbox;
    const before = requests.filter(isWrite).length;
    faults.add({method: 'PUT', path: '/pages/\\d+$', times: 1, action: {kind: 'delay', ms: 300}});
    const timer = setInterval(() => {
      if (requests.filter(isWrite).length === before) return;
      clearInterval(timer);
      act();
    }, 5);
    stop = () => clearInterval(timer);
  }

  const change = () => scene.write({'docs/a.md': text.replace('note the time', 'note the date')});

  test('is put back to its text, with one look at the newest comments of the site', async () => {
    comment('Press the button');
    during(() => comment('the light'));
    change();
    const {status, report} = await scene.sync();
    expect({status, messages: report.messages}).toEqual({status: 0, messages: []});
    expect(placeOf('A')).toContain('[Press the button]. Wait for [the light]');
    expect(placeOf('A')).toContain('note the date');
    expect((await listComments('A')).map(({resolutionStatus}) => resolutionStatus)).toEqual(['open', 'open']);
    expect(scene.requests().filter(isLookUp)).toHaveLength(1);
    expect((await scene.sync('--full', '--on-drift', 'fail')).report).toMatchObject({
      counts: {unchanged: 2},
      requests: {writes: 0}
    });
  });

  test('is named with its author when its text is gone', async () => {
    during(() => comment('note the time'));
    change();
    scene.write({'docs/a.md': text.replace('and note the time', '')});
    const {report} = await scene.sync();
    expect(report.messages).toEqual([
      expect.objectContaining({
        path: 'docs/a.md',
        ruleId: 'comment-lost',
        message: expect.stringMatching(
          /inline comment by account \S+ on "note the time" of page .*\?focusedCommentId=\d+\)/
        )
      })
    ]);
  });

  test('is named when somebody saves the page once more', async () => {
    during(() => comment('the light'));
    change();
    const {requests} = scene.sandbox;
    const timer = setInterval(() => {
      if (!requests.some(({path}) => path.endsWith('/v2/inline-comments'))) return;
      clearInterval(timer);
      scene.sandbox.act({
        do: 'edit',
        page: scene.page('A').id,
        body: '<p>By hand.</p>',
        as: 'bot@example.com'
      });
    }, 1);
    scene.sandbox.faults.add({path: '/v2/inline-comments', action: {kind: 'delay', ms: 300}});
    const {report} = await scene.sync();
    clearInterval(timer);
    expect(report.messages).toEqual([
      expect.objectContaining({
        ruleId: 'comment-lost',
        message: expect.stringMatching(
          /on "the light" of page .* it was made while the page was written, and/
        )
      })
    ]);
    expect(scene.body('A')).toBe('<p>By hand.</p>');
  });

  test('is left where it is when it comes after the write', async () => {
    const {requests} = scene.sandbox;
    const timer = setInterval(() => {
      if (!requests.some(({path}) => path.endsWith('/v2/inline-comments'))) return;
      clearInterval(timer);
      comment('the light');
    }, 1);
    scene.sandbox.faults.add({path: '/v2/inline-comments', action: {kind: 'delay', ms: 300}});
    change();
    scene.requests();
    const {report} = await scene.sync();
    clearInterval(timer);
    expect(report.requests.writes).toBe(1);
    expect(placeOf('A')).toContain('Wait for [the light]');
  });

  test.each([400, 401, 403, 404, 410])(
    'is not looked for where that is refused with %i, and nothing is said',
    async status => {
      scene.sandbox.faults.add({
        path: '/inline-comments',
        times: 1000,
        action: {kind: 'status', status, body: {errors: []}}
      });
      change();
      const {status: exit, report} = await scene.sync();
      expect({exit, messages: report.messages}).toEqual({exit: 0, messages: []});
      expect(placeOf('A')).toContain('note the date');
    }
  );

  test('is looked for only by runs that replace pages', async () => {
    scene.write({'docs/new.md': 'New.\n'});
    scene.mapping({...scene.readMapping(), 'docs/new.md': {space: 'DOC', title: 'New'}});
    const {report} = await scene.sync();
    expect(report.counts).toMatchObject({created: 1, unchanged: 2});
    expect(scene.requests().filter(isLookUp)).toEqual([]);
  });
});

describe('a page that cannot be compared with its new content in time', () => {
  /** Sync by hand, with documents that give up where they would carry comments over to page A. */
  async function syncWithin(dryRun: boolean) {
    const url = scene.sandbox.url;
    const io = {cwd: scene.root, env: {}, err: () => undefined};
    const workspace = await openWorkspace(io, {target: url, branch: 'main'});
    const connection = connectConfluence({url, email: 'bot@example.com', token: 'x', concurrency: 2});
    const documents = {
      ...workspace.documents,
      carry: (replacement: Parameters<typeof workspace.documents.carry>[0]) =>
        replacement.current.includes('the button')
          ? Promise.reject(new LimitError('comparing its content took too long'))
          : workspace.documents.carry(replacement)
    };
    const progress = {report: () => undefined};
    const {reader, requests} = connection;
    const ports = {...workspace, documents, progress, reader, requests};
    const options = {
      mappingFile: usualMapping,
      repository: workspace.repository,
      settings: {
        deployment: 'cloud',
        banner: true,
        smartLinks: 'always',
        mermaid: 'code',
        math: 'code',
        readOnly: true
      },
      policy: {onDrift: 'overwrite', onRemoved: 'keep', adopt: false, removalLimit: 50},
      secrets: 'block',
      strict: false,
      scope: 'full',
      concurrency: 2
    } as const;
    try {
      return dryRun
        ? await planRepository(ports, options)
        : await syncRepository({...ports, writer: connection.createWriter(), journal: noJournal}, options);
    } finally {
      await connection.close();
    }
  }

  test('is left as it is and reported, also by a dry run, and the others are written', async () => {
    comment('the button');
    scene.write({'docs/a.md': text.replace('note the time', 'note the date'), 'docs/b.md': 'New text of B.'});
    const dry = await syncWithin(true);
    expect(dry.report.messages).toEqual([
      expect.objectContaining({path: 'docs/a.md', ruleId: 'comparison-limit', severity: 'error'})
    ]);
    const {report} = await syncWithin(false);
    expect(report.counts).toMatchObject({failed: 1, updated: 1});
    const failed = report.pages.find(({status}) => status === 'failed');
    expect(failed?.error).toMatch(
      /^Cannot write page \d+ "A" from docs\/a\.md: comparing its content took too long, and inline comments/
    );
    expect(scene.body('A')).toContain('note the time');
    expect(scene.body('B')).toContain('New text of B.');
  });
});

describe('a task that a reader ticked', () => {
  test('stays ticked when other text changes, and makes no drift', async () => {
    tick('Order');
    const quiet = await scene.sync('--full', '--on-drift', 'fail');
    expect(quiet.report).toMatchObject({counts: {unchanged: 2}, messages: [], requests: {writes: 0}});
    scene.write({'docs/a.md': text.replace('note the time', 'note the date')});
    const {report} = await scene.sync('--full', '--on-drift', 'fail');
    expect(report).toMatchObject({counts: {updated: 1}, messages: []});
    expect(ticks()).toEqual(['complete', 'complete']);
    expect((await scene.sync()).report.requests.writes).toBe(0);
  });

  test.each([true, false])(
    'stays so through several syncs, if the tick made a version: %s',
    async asVersion => {
      tick('Order', {asVersion});
      for (const word of ['date', 'place', 'name']) {
        scene.write({'docs/a.md': text.replace('note the time', `note the ${word}`)});
        expect((await scene.sync()).report).toMatchObject({counts: {updated: 1}, messages: []});
        expect(ticks()).toEqual(['complete', 'complete']);
        tick('Read', {asVersion, done: false});
        scene.write({'docs/a.md': text.replace('note the time', `note ${word}`)});
        await scene.sync();
        expect(ticks()).toEqual(['complete', 'incomplete']);
        tick('Read', {asVersion});
      }
      scene.write({'docs/a.md': text.replace('[x] Read', '[ ] Read')});
      await scene.sync();
      expect(ticks()).toEqual(['complete', 'incomplete']);
    }
  );

  test('follows Git when Git changes the task', async () => {
    tick('Order');
    tick('Read', {done: false});
    const changed = text
      .replace('[x] Read the manual', '[ ] Read the manual')
      .replace('Order the parts', 'Order new parts');
    scene.write({'docs/a.md': changed});
    await scene.sync();
    expect(ticks()).toEqual(['incomplete', 'incomplete']);
    scene.write({'docs/a.md': changed.replaceAll('[ ]', '[x]')});
    await scene.sync();
    expect(ticks()).toEqual(['complete', 'complete']);
    scene.write({'docs/a.md': changed});
    await scene.sync();
    expect(ticks()).toEqual(['incomplete', 'incomplete']);
  });

  test('stays ticked through an edit by hand that is overwritten', async () => {
    tick('Order');
    scene.sandbox.act({
      do: 'edit',
      page: scene.page('A').id,
      body: scene.body('A').replace('note the time', 'sleep')
    });
    const {report} = await scene.sync();
    expect(ruleIds(report)).toEqual(['drift']);
    expect(scene.body('A')).toContain('note the time');
    expect(ticks()).toEqual(['complete', 'complete']);
  });
});
