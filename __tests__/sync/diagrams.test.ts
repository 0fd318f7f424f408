import {afterEach, beforeEach, expect, test} from '@jest/globals';
import {decode} from 'fast-png';
import {findChrome} from '../../src/adapters/chrome/find-chrome.ts';
import type {Report} from '../../src/core/report/report.ts';
import {createScenario, runCommand, type Scenario} from '../support/scenario.ts';

const diagram = '```mermaid\nflowchart LR\n  a[Write] --> b[Publish]\n```\n';
const found = await findChrome({env: process.env});

let scene: Scenario;
beforeEach(async () => {
  scene = await createScenario();
  scene.write({'docs/flow.md': `# Flow\n\n${diagram}`});
  scene.mapping({'docs/flow.md': {space: 'DOC', title: 'Flow'}});
  scene.commit();
});
afterEach(() => scene.close());

const pictures = () => scene.sandbox.store.attachments(scene.page('Flow').id);
const widths = () => [...scene.body('Flow').matchAll(/ac:width="(\d+)"/g)].map(match => Number(match[1]));
const sync = () => scene.sync('--full', '--mermaid', 'image');

if (found.kind === 'found') {
  test('a diagram is drawn twice as large as it is shown, and not again while its source is the same', async () => {
    expect((await sync()).status).toBe(0);
    const [picture] = pictures();
    const [shown = 0] = widths();
    const bytes = scene.sandbox.store.bytes(picture?.versions.at(-1)?.fileId ?? '') ?? new Uint8Array();
    expect(shown).toBeGreaterThan(100);
    expect(Math.abs(decode(bytes).width - 2 * shown)).toBeLessThanOrEqual(1);
    expect((await sync()).report.counts).toMatchObject({unchanged: 1, updated: 0});

    // The width comes from the comment of the attachment; a Chrome that does not exist could not draw it again.
    scene.write({'docs/flow.md': `# Flow\n\nWith a word before.\n\n${diagram}`});
    scene.commit();
    const blind = {...scene.env, CHROME_PATH: '/nowhere/chrome'};
    const args = ['sync', '--json', '--full', '--mermaid', 'image'];
    const {status, stdout} = await runCommand({args, cwd: scene.root, env: blind});
    expect({status, messages: (JSON.parse(stdout) as Report).messages}).toEqual({status: 0, messages: []});
    expect(scene.body('Flow')).toContain('With a word before.');
    expect(widths()).toEqual([shown]);
    expect(pictures()).toEqual([picture]);
    expect((await sync()).report.counts).toMatchObject({unchanged: 1, updated: 0});
  });
}

test('a diagram that cannot be drawn is shown as its source, with the line that is wrong', async () => {
  scene.write({'docs/flow.md': '# Flow\n\n```mermaid\nflowchart LR\n  a -->\n```\n'});
  scene.commit();
  const {report} = await sync();
  expect(scene.body('Flow')).toContain('a -->');
  expect(scene.body('Flow')).not.toContain('ac:width');
  expect(report.messages).toMatchObject([
    {path: 'docs/flow.md', ruleId: 'diagram-not-drawn', ...(found.kind === 'found' ? {line: 5} : {})}
  ]);
});
