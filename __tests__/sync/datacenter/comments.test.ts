import {afterEach, beforeEach, expect, test} from '@jest/globals';
import {useFlavour} from '../../support/flavour.ts';
import {createScenario, type Scenario} from '../../support/scenario.ts';

useFlavour('datacenter');

let scene: Scenario;
const names = ['a', 'b', 'c'];
const write = (what: string): void => {
  for (const name of names)
    scene.write({[`docs/${name}.md`]: `# ${name}\n\n${what} of ${name}. It has a last sentence.\n`});
};

beforeEach(async () => {
  scene = await createScenario();
  write('Text');
  scene.mapping(Object.fromEntries(names.map(name => [`docs/${name}.md`, {space: 'DOC', title: name}])));
  await scene.sync();
});

afterEach(() => scene.close());

const comment = (title: string, selection: string) =>
  scene.sandbox.act({do: 'comment', page: scene.page(title).id, text: 'Why?', selection});

test('a comment that is made while other pages are written stays, as each page is read right before', async () => {
  const {requests, faults} = scene.sandbox;
  faults.add({method: 'PUT', path: '/content/\\d+$', action: {kind: 'delay', ms: 300}});
  const before = requests.length;
  const timer = setInterval(() => {
    if (!requests.slice(before).some(({method}) => method === 'PUT')) return;
    clearInterval(timer);
    comment('c', 'It has a last');
  }, 5);
  write('New text');
  const {report} = await scene.sync('--full', '--concurrency', '1');
  clearInterval(timer);
  expect(report).toMatchObject({counts: {updated: 3}, messages: []});
  expect(scene.body('c')).toMatch(/New text of c\. <ac:inline-comment-marker [^>]*>It has a last</);
});

test('a comment whose text is gone is named with its author and a link', async () => {
  comment('a', 'Text of a');
  scene.write({'docs/a.md': '# a\n\nIt has a last sentence.\n'});
  const {report} = await scene.sync();
  expect(report.messages.map(({ruleId, message}) => [ruleId, message])).toEqual([
    [
      'comment-lost',
      expect.stringMatching(
        /inline comment by account pat on "Text of a" of page .*focusedCommentId=\d+#comment-\d+\)/
      )
    ]
  ]);
});
