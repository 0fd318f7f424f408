import {readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from '@jest/globals';
import {buildAction} from '../../support/github/build-action.ts';
import {createStage, noCredentials, type Stage} from '../../support/github/stage.ts';

const mappingFile = 'docs/.confluence-mapping.json';
const mapping = {
  'docs/a.md': {space: 'DOC', title: 'Alpha', page_id: '111'},
  'docs/b.md': {space: 'DOC', title: 'Beta', page_id: '222', parent: 'docs/a.md'},
  'docs/c.md': {space: 'DOC', title: 'Gamma', page_id: '333'}
};
const text = (entries: object): string => `${JSON.stringify(entries, undefined, 2)}\n`;
const files = {
  [mappingFile]: text(mapping),
  'docs/a.md': '# Alpha\n\nText.\n',
  'docs/b.md': '# Beta\n\nText of some length, so that it is known again.\n',
  'docs/c.md': '# Gamma\n\nOther text.\n'
};
/** Made up, and in two parts, so that no scanner finds it here. */
const secret = ['gh', 'p_aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5'].join('');
const offline = {inputs: noCredentials};
let script = '';
let stage: Stage;

beforeAll(async () => {
  script = await buildAction();
});
beforeEach(async () => {
  stage = await createStage(script, files);
});
afterEach(() => stage.close());
afterAll(() => rm(path.dirname(script), {recursive: true, force: true}));

test('a secret in a file whose entry has an error is found, too', async () => {
  const entries = {...mapping, 'docs/c.md': {...mapping['docs/c.md'], titel: 'x'}};
  const changes = {[mappingFile]: text(entries), 'docs/c.md': `# Gamma\n\ntoken: ${secret}\n`};
  const result = await stage.propose(changes, offline);
  expect(result.exitCode).toBe(1);
  expect(result.annotations).toContainEqual(
    expect.objectContaining({
      level: 'error',
      where: expect.stringContaining('file=docs/c.md,line=3') as unknown
    })
  );
  expect(result.log + result.summary).not.toContain(secret);
});

describe('mistakes in the mapping are errors at file and line', () => {
  const change = (over: object) => text({...mapping, ...over});
  test.each([
    [
      'another page id',
      change({'docs/b.md': {...mapping['docs/b.md'], page_id: '999'}}),
      10,
      'Cannot accept page_id 999'
    ],
    ['an id that stands twice', change({'docs/d.md': {space: 'DOC', title: 'D', page_id: '111'}}), 21, '111'],
    [
      'parents in a circle',
      change({'docs/a.md': {...mapping['docs/a.md'], parent: 'docs/b.md'}}),
      6,
      'circle'
    ],
    ['a file that is not there', change({'docs/none.md': {space: 'DOC', title: 'N'}}), 18, 'no such file'],
    ['a key that is unknown', change({'docs/c.md': {...mapping['docs/c.md'], titel: 'x'}}), 17, 'titel'],
    [
      'a title that two pages have',
      change({'docs/c.md': {...mapping['docs/c.md'], title: 'Beta'}}),
      undefined,
      'Beta'
    ],
    ['JSON that is none', '{\n  "docs/a.md": {"space" "DOC"}\n}\n', 2, 'Cannot read the mapping file']
  ])('%s', async (_, content, line, message) => {
    // Without a way to Confluence and with one: what is wrong in the files is so in either case.
    for (const inputs of content.includes('"222"') ? [noCredentials] : [noCredentials, {}]) {
      const result = await stage.propose({[mappingFile]: content, 'docs/d.md': '# D\n'}, {inputs});
      expect(result.exitCode).toBe(1);
      const errors = result.annotations.filter(({level}) => level === 'error');
      expect(errors.map(one => one.message).join('\n')).toContain(message);
      if (line !== undefined)
        expect(errors.map(one => one.where).join()).toContain(`file=${mappingFile},line=${line}`);
      expect(result.summary).toContain('❌ the check found');
    }
  });

  test('a renamed file whose key was not moved is a warning; a sync moves it', async () => {
    const moved = {'docs/b.md': null, 'docs/moved.md': files['docs/b.md']};
    const result = await stage.propose(moved, offline);
    expect(result.exitCode).toBe(0);
    expect(result.annotations).toMatchObject([
      {
        level: 'warning',
        where: expect.stringContaining(`file=${mappingFile},line=7`),
        message: expect.stringContaining('docs/moved.md')
      }
    ]);
  });

  test('ids that this tool proposes itself may replace others', async () => {
    const other = {[mappingFile]: change({'docs/b.md': {...mapping['docs/b.md'], page_id: '999'}})};
    const headRef = 'confluence-sync/page-ids/main';
    expect(await stage.propose(other, {...offline, headRef})).toMatchObject({exitCode: 0});
    expect(await stage.propose(other, {...offline, headRef, fork: 'eve'})).toMatchObject({exitCode: 1});
  });
});

describe('the plan of a change', () => {
  const changed = {
    [mappingFile]: text({
      'docs/a.md': {...mapping['docs/a.md'], title: 'Alpha and more'},
      'docs/b.md': {...mapping['docs/b.md'], parent: 'docs/new.md'},
      'docs/new.md': {space: 'DOC', title: 'New'}
    }),
    'docs/new.md': '# New\n'
  };

  test('tells from Git alone what would be created, retitled, moved and removed, and what it costs', async () => {
    const inputs = {...noCredentials, 'on-removed': 'archive'};
    const {report, summary, exitCode} = await stage.propose(changed, {inputs, fork: 'eve'});
    expect(exitCode).toBe(0);
    expect(report?.pages).toMatchObject([
      {path: 'docs/a.md', status: 'updated', reason: 'title (was "Alpha")'},
      {path: 'docs/b.md', status: 'moved'},
      {path: 'docs/c.md', status: 'removed'},
      {path: 'docs/new.md', status: 'created'}
    ]);
    // Draft, publishing and restriction of the new page, and one request for each of the others.
    expect(report?.expected?.writes).toBe(6);
    expect(summary).toMatch(/would send about \d+ requests to Confluence, 6 of them to write/);
    expect(stage.sandbox.requests).toEqual([]);
  });

  test('is that of Confluence where there are credentials, with drift', async () => {
    const plain = {'docs/a.md': {space: 'DOC', title: 'Alpha'}, 'docs/b.md': {space: 'DOC', title: 'Beta'}};
    await stage.push({[mappingFile]: text(plain)});
    const written = await stage.readMapping();
    await stage.editByHand(String(written['docs/b.md']?.['page_id']));
    const writes = stage.writes().length;
    const result = await stage.propose({'docs/b.md': '# Beta\n\nNew.\n', 'docs/a.md': '# Alpha\n\nNew.\n'});
    expect(result).toMatchObject({exitCode: 0, outputs: {updated: '2'}, report: {expected: {writes: 3}}});
    expect(result.summary).toContain('### Changed by hand in Confluence');
    expect(result.summary).toMatch(/Page \d+ "Beta" was edited in Confluence/);
    expect(stage.writes()).toHaveLength(writes);
  });

  test('of a fork is never asked of Confluence, also not with credentials at hand', async () => {
    for (const fork of ['eve', null]) {
      const result = await stage.propose({'docs/a.md': '# Alpha\n\nNew.\n'}, {fork});
      expect(result).toMatchObject({exitCode: 0, outputs: {updated: '1'}});
    }
    expect(stage.sandbox.requests).toEqual([]);
  });

  test('of a merge group is compared with its base', async () => {
    const base = await stage.tip();
    const head = await stage.github.git.createCommit(base, {'docs/a.md': '# Alpha\n\nNew.\n'}, 'x');
    await stage.github.git.updateRef('refs/heads/gh-readonly-queue/main/pr-7', head);
    const result = await stage.act(stage.events.mergeGroup(base, head), offline);
    expect(result).toMatchObject({exitCode: 0, outputs: {updated: '1', unchanged: '2'}});
  });

  test('by Dependabot is checked as any other', async () => {
    const event = stage.events.pullRequest({
      base: await stage.tip(),
      head: await stage.tip(),
      merge: await stage.tip()
    });
    const env = {...event.env, GITHUB_ACTOR: 'dependabot[bot]'};
    expect(await stage.act({...event, env}, offline)).toMatchObject({exitCode: 0, outputs: {unchanged: '3'}});
  });
});

describe('findings', () => {
  test('are ten per level beside the lines, secrets first, and all in the summary', async () => {
    const links = Array.from({length: 30}, (_, index) => `[x](gone${index}.md)\n`).join('\n');
    const text = `# Alpha\n\n${links}`;
    const bad = Object.fromEntries(
      Array.from({length: 12}, (_, index) => [
        `docs/x${index}.md`,
        {space: 'DOC', title: `X${index}`, parent: 'none.md'}
      ])
    );
    const result = await stage.propose(
      {
        'docs/a.md': text,
        'docs/c.md': `# Gamma\n\nUse ${secret}.\n`,
        [mappingFile]: `${JSON.stringify({...mapping, ...bad}, undefined, 2)}\n`
      },
      {inputs: {...noCredentials, strict: 'true'}}
    );
    const count = (level: string) => result.annotations.filter(one => one.level === level).length;
    expect([count('error'), count('warning')]).toEqual([10, 10]);
    expect(result.annotations[0]).toMatchObject({
      level: 'error',
      where: expect.stringContaining('file=docs/c.md,line=3')
    });
    expect(result.summary.match(/gone\d+\.md"/g)?.length).toBeGreaterThanOrEqual(30);
    expect(result.exitCode).toBe(1);
  });

  test('that are thousands leave the summary under what GitHub takes', async () => {
    const links = Array.from({length: 9000}, (_, index) => `[x](gone/${'ü'.repeat(30)}/${index}.md)\n`).join(
      '\n'
    );
    const result = await stage.propose({'docs/a.md': `# Alpha\n\n${links}`}, offline);
    expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024);
    expect(result.summary).toContain('more lines, see the JSON report');
  });

  test('that are secrets are in the SARIF file, and their values nowhere', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text>${secret}</text></svg>`;
    const result = await stage.propose(
      {
        'docs/a.md': `# Alpha\n\n${secret}\n\n![x](ü%20x.svg)\n`,
        'docs/ü x.svg': svg,
        'docs/b.md': '# Beta\n\npassword: "super_secret"\n',
        [mappingFile]: text({...mapping, 'docs/b.md': {...mapping['docs/b.md'], allow_secrets: ['password']}})
      },
      {inputs: {...noCredentials, comment: 'true'}}
    );
    expect(result.exitCode).toBe(1);
    const file = await readFile(result.outputs['sarif'] ?? '', 'utf8');
    const log = JSON.parse(file) as {readonly runs: readonly [{readonly results: readonly object[]}]};
    expect(log.runs[0].results).toMatchObject([
      {
        ruleId: 'github-token',
        level: 'error',
        locations: [
          {physicalLocation: {artifactLocation: {uri: 'docs/a.md'}, region: {startLine: 3, startColumn: 1}}}
        ]
      },
      {
        ruleId: 'github-token',
        locations: [{physicalLocation: {artifactLocation: {uri: 'docs/%C3%BC%20x.svg'}}}]
      },
      {ruleId: 'password', level: 'note', suppressions: [{kind: 'external'}]}
    ]);
    expect(result.annotations.filter(({level}) => level === 'notice')).toMatchObject([
      {message: expect.stringContaining('The mapping allows password')}
    ]);
    const everything = [
      file,
      result.stdout,
      result.stderr,
      result.summary,
      JSON.stringify(result.report),
      JSON.stringify(stage.github.requests)
    ].join('\n');
    expect(everything).not.toContain(secret);
    expect(everything).not.toContain('super_secret');
  });
});

describe('the comment', () => {
  const change = {'docs/a.md': '# Alpha\n\n[@everyone](gone.md)\n'};
  const wanted = {inputs: {...noCredentials, comment: 'true'}};
  const comments = () => stage.github.state.comments;

  test('is written once, then brought up to date, and left alone when nothing changed', async () => {
    await stage.propose(change, wanted);
    expect(comments()).toMatchObject([
      {issue: 7, body: expect.stringContaining('✅ the check found no errors, 1 warning')}
    ]);
    expect(comments()[0]?.body).not.toMatch(/(?<!\w)@everyone/);
    await stage.propose({'docs/a.md': '# Alpha\n\nRight.\n'}, wanted);
    expect(comments()).toMatchObject([{body: expect.stringContaining('✅ the check found no errors\n')}]);
  });

  test('is not written where no page is touched, nor when it is not asked for', async () => {
    await stage.propose({'src/x.ts': 'x'}, wanted);
    await stage.propose(change, offline);
    expect(comments()).toEqual([]);
  });

  test('of a stranger with our marker is not taken for ours', async () => {
    await stage.propose(change, wanted);
    const marker = comments()[0]?.body.split('\n')[0] ?? '';
    expect(marker).toMatch(/^<!-- .* -->$/);
    comments().splice(0, 1, {id: 90, issue: 7, body: `${marker}\nAll is well.`, author: 'eve'});
    await stage.propose(change, wanted);
    expect(comments()).toMatchObject([{author: 'eve', body: `${marker}\nAll is well.`}, {issue: 7}]);
  });

  test('is not tried for a fork, and a missing permission does not fail the check', async () => {
    stage.github.state.permissions = {contents: 'read', 'pull-requests': 'none', issues: 'none'};
    const fork = await stage.propose(change, {...wanted, fork: 'eve'});
    expect(fork).toMatchObject({exitCode: 0});
    expect(fork.annotations).toContainEqual(
      expect.objectContaining({level: 'notice', message: expect.stringContaining('can only read')})
    );
    expect(stage.github.requests.filter(({path: target}) => target.includes('/comments'))).toEqual([]);
    const own = await stage.propose(change, wanted);
    expect(own).toMatchObject({exitCode: 0});
    expect(own.annotations).toContainEqual(
      expect.objectContaining({level: 'warning', message: expect.stringContaining('pull-requests: write')})
    );
  });
});
