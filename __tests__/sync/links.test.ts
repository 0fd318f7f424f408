import {afterEach, beforeEach, expect, test} from '@jest/globals';
import {createScenario, type Scenario} from '../support/scenario.ts';

let scene: Scenario;
beforeEach(async () => {
  scene = await createScenario();
});
afterEach(() => scene.close());

/** Sync everything, and once more when the ids are committed, so that only what is to come has changed. */
async function syncAll(): Promise<void> {
  scene.commit();
  await scene.sync();
  scene.commit();
  await scene.sync();
}

test('a link to a folder follows its README into the mapping and out of it', async () => {
  scene.write({'docs/a.md': 'See [the guides](guides/).\n', 'docs/guides/README.md': '# Guides\n'});
  scene.mapping({'docs/a.md': {space: 'DOC', title: 'A'}});
  await syncAll();
  expect(scene.body('A')).toContain(
    'href="https://github.com/acme/handbook/tree/main/docs/guides">the guides'
  );

  scene.mapping({...scene.readMapping(), 'docs/guides/README.md': {space: 'DOC', title: 'Guides'}});
  scene.commit();
  await scene.sync('--mermaid', 'code');
  expect(scene.body('A')).toContain(`/pages/${scene.page('Guides').id}" data-card-appearance="inline"`);

  const {'docs/guides/README.md': _, ...rest} = scene.readMapping();
  scene.mapping(rest);
  scene.commit();
  await scene.sync('--mermaid', 'code');
  expect(scene.body('A')).toContain('/tree/main/docs/guides');
});

test('naming the Jira in the defaults reaches every page', async () => {
  scene.write({'docs/a.md': 'See OPS-12 and UTF-8.\n'});
  scene.mapping({'docs/a.md': {space: 'DOC', title: 'A'}});
  await syncAll();
  expect(scene.body('A')).toContain('See OPS-12 and UTF-8.');

  scene.mapping({$defaults: {jira: 'https://acme.atlassian.net/'}, ...scene.readMapping()});
  scene.commit();
  const {report} = await scene.sync('--mermaid', 'code');
  expect(report.mode).toBe('changed');
  expect(report.counts).toMatchObject({updated: 1, unchanged: 0});
  expect(scene.body('A')).toContain(
    'See <a href="https://acme.atlassian.net/browse/OPS-12" data-card-appearance="inline">https://acme.atlassian.net/browse/OPS-12</a> and UTF-8.'
  );
});

test('headings of files that are not mapped are checked, and those of files that are no text are not', async () => {
  scene.write({
    'docs/a.md': '[ok](b.md#one) [case](b.md#One) [typo](b.md#tow)\n\n[binary](c.md#x)\n',
    'docs/b.md': '# One\n\n## Two\n',
    'docs/c.md': new Uint8Array([0xff, 0xfe, 0x00])
  });
  scene.mapping({'docs/a.md': {space: 'DOC', title: 'A'}});
  scene.commit();
  const {status, stdout} = await scene.run('check', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).messages).toMatchObject([
    {line: 1, column: 16, ruleId: 'missing-anchor', message: expect.stringContaining('"one"?')},
    {line: 1, column: 33, ruleId: 'missing-anchor', message: expect.stringContaining('"two"?')}
  ]);
});
