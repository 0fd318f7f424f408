import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {createScenario, type Scenario} from '../support/scenario.ts';

/** Made up, and in two parts, so that no scanner finds it here. */
const token = ['gh', 'p_aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5'].join('');
const entry = {space: 'DOC', title: 'Page'};
let scene: Scenario;

beforeEach(async () => {
  scene = await createScenario();
});
afterEach(() => scene.close());

/** Sync one file; what was sent never holds the token. */
async function sync(text: string, more: object = {}, files: Readonly<Record<string, string>> = {}) {
  scene.mapping({'docs/a.md': {...entry, ...more}});
  scene.write({'docs/a.md': text, ...files});
  scene.commit();
  const ran = await scene.sync();
  expect(ran.stdout + ran.stderr).not.toContain(token);
  return ran;
}

const sent = () => scene.sandbox.requests.filter(({method}) => method !== 'GET');

describe('nothing is sent of a file with a secret', () => {
  test.each([
    ['in its text', `# Page\n\nUse ${token}.\n`, {}, 3],
    ['in its front matter', `---\nlabels: [a]\nkey: ${token}\n---\n\n# Page\n`, {}, 3],
    ['in a comment that no reader sees', `# Page\n\n<!-- ${token} -->\n`, {}, 3],
    ['in its title', '# Page\n', {title: `The key ${token}`}, undefined],
    ['in a label', '# Page\n', {labels: [token]}, undefined],
    ['parted by markup', `# Page\n\nUse ${token.slice(0, 9)}<b></b>${token.slice(9)}.\n`, {}, 3],
    ['parted by a comment', `# Page\n\nUse ${token.slice(0, 9)}<!-- x -->${token.slice(9)}.\n`, {}, 3],
    ['parted by emphasis', `# Page\n\nUse ${token.slice(0, 12)}**${token.slice(12)}**.\n`, {}, 3],
    ['as character references', `# Page\n\nUse &#103;hp${token.slice(3)}.\n`, {}, undefined],
    ['behind a switch', `# Page\n\n<!-- secretlint-disable -->\n\n${token}\n`, {}, 5]
  ])('%s', async (_, text, more, line) => {
    const {status, report} = await sync(text, more);
    expect(status).toBe(1);
    expect(report.counts).toMatchObject({created: 0, failed: 1});
    const [found] = report.messages.filter(({ruleId}) => ruleId === 'secret');
    expect(found).toMatchObject({path: 'docs/a.md', severity: 'error', secretRule: 'github-token'});
    expect(found?.line).toBe(line);
    expect(sent()).toEqual([]);
  });

  test('in a picture that is text', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg">\n<text>${token}</text>\n</svg>\n`;
    const {status, report} = await sync('# Page\n\n![Plan](plan.svg)\n', {}, {'docs/plan.svg': svg});
    expect(status).toBe(1);
    expect(report.messages).toMatchObject([
      {
        path: 'docs/plan.svg',
        line: 2,
        ruleId: 'secret',
        message: expect.stringContaining('docs/a.md with docs/plan.svg')
      }
    ]);
    expect(sent()).toEqual([]);
    const check = JSON.parse((await scene.run('check', '--json')).stdout) as typeof report;
    expect(check.counts).toMatchObject({created: 0, failed: 1});
  });
});

describe('an allowance in the mapping', () => {
  test('publishes the file, and every run says so', async () => {
    const {status, report} = await sync(`# Page\n\npassword: "super_secret"\n`, {
      allow_secrets: ['password']
    });
    expect(status).toBe(0);
    expect(report.counts.created).toBe(1);
    expect(report.messages).toMatchObject([
      {path: 'docs/a.md', line: 3, ruleId: 'secret-allowed', severity: 'info', secretRule: 'password'}
    ]);
    expect(scene.readMapping()['docs/a.md']).toMatchObject({allow_secrets: ['password']});
  });

  test('allows no other rule', async () => {
    const {report} = await sync(`# Page\n\n${token}\n`, {allow_secrets: ['password']});
    expect(report.counts).toMatchObject({created: 0, failed: 1});
  });

  test('that names no rule is an error at its place', async () => {
    const {status, report} = await sync('# Page\n', {allow_secrets: ['pasword']});
    expect(status).toBe(1);
    expect(report.messages).toMatchObject([
      {path: 'docs/.confluence-mapping.json', line: 5, ruleId: 'unknown-secret-rule'}
    ]);
    expect(report.messages[0]?.message).toContain('Did you mean "password"?');
  });

  test('that is taken back makes the file be searched again', async () => {
    const text = `# Page\n\npassword: "super_secret"\n`;
    await sync(text, {allow_secrets: ['password']});
    const {report} = await sync(text, {page_id: scene.page('Page').id});
    expect(report.counts.failed).toBe(1);
  });
});
