import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {saveStorage} from '../../../src/faces/sandbox/storage/rewrite.ts';
import {startBench, storage, type Bench} from './caller.ts';

describe('bodies are rewritten on save', () => {
  test.each([
    ['empty elements', '<p>a<br/>b</p><hr></hr><p></p>', '<p>a<br />b</p><hr /><p />'],
    ['old marks', '<p><b>a</b><i>b</i></p>', '<p><strong>a</strong><em>b</em></p>'],
    [
      'colours',
      '<p><span style="color: #Bf2600">x</span></p>',
      '<p><span style="color: rgb(191,38,0);">x</span></p>'
    ],
    [
      'short colours',
      '<p style="background-color:#fff;">x</p>',
      '<p style="background-color:rgb(255,255,255);">x</p>'
    ],
    ['the default alignment', '<p style="text-align: start;">x</p>', '<p>x</p>'],
    ['named entities', '<p>&mdash;&eacute;&nbsp;&amp;&lt;</p>', '<p>—é&nbsp;&amp;&lt;</p>'],
    ['quotes of attributes', "<a href='x?a=1&amp;b=\"'>t</a>", '<a href="x?a=1&amp;b=&quot;">t</a>'],
    [
      'nothing in code',
      '<ac:plain-text-body><![CDATA[<b> & ]]]]><![CDATA[>]]></ac:plain-text-body>',
      '<ac:plain-text-body><![CDATA[<b> & ]]]]><![CDATA[>]]></ac:plain-text-body>'
    ]
  ])('%s', (_name, sent, stored) => {
    expect(saveStorage(sent, '1')).toBe(stored);
    expect(saveStorage(stored, '1')).toBe(stored);
  });

  test('macros get a schema version, an id of their own that stays, and sorted parameters', () => {
    const macro =
      '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[x]]></ac:plain-text-body><ac:parameter ac:name="title">t</ac:parameter><ac:parameter ac:name="language">js</ac:parameter></ac:structured-macro>';
    const stored = saveStorage(macro + macro, '1');
    const ids = [...stored.matchAll(/ac:macro-id="([\w-]{36})"/g)].map(match => match[1]);
    expect(stored).toContain('ac:schema-version="1"');
    expect(stored).toContain(
      '<ac:parameter ac:name="language">js</ac:parameter><ac:parameter ac:name="title">t</ac:parameter><ac:plain-text-body>'
    );
    expect(new Set(ids).size).toBe(2);
    expect(saveStorage(macro + macro, '1')).toBe(stored);
    expect(saveStorage(stored, '2')).toBe(stored);
    expect(saveStorage(macro, '2')).not.toContain(ids[0]);
  });

  test('nodes of the Cloud editor get a fallback with what they hold', () => {
    const node =
      '<ac:adf-extension><ac:adf-node type="panel"><ac:adf-attribute key="panel-type">note</ac:adf-attribute><ac:adf-content><p>x</p></ac:adf-content></ac:adf-node>';
    const stored = saveStorage(`${node}</ac:adf-extension>`, '1');
    expect(stored).toBe(`${node}<ac:adf-fallback><p>x</p></ac:adf-fallback></ac:adf-extension>`);
    expect(saveStorage(stored, '1')).toBe(stored);
  });

  test('deep nesting is no trouble', () => {
    const deep = '<div>'.repeat(20_000) + 'x' + '</div>'.repeat(20_000);
    expect(saveStorage(deep, '1')).toBe(deep);
  });
});

describe('bodies that are no XML are refused with the place of the mistake', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.sandbox.close());

  test.each([
    ['an open element', '<p>a', 'was expecting a close tag for element <p>'],
    ['a wrong end', '<p>\n<b>a</p>', 'Unexpected close tag </p>; expected </b>'],
    ['an end alone', 'a</p>', 'Unexpected close tag </p>'],
    ['a void element of HTML', '<p>a<br>b</p>', 'Unexpected close tag </p>; expected </br>'],
    ['an ampersand', '<p>a & b</p>', 'Error parsing xhtml'],
    ['an entity that only HTML has', '<p>&check;</p>', 'Undeclared general entity'],
    ['the end of CDATA in text', '<p>]]></p>', "String ']]>' not allowed in textual content"],
    ['a control character', '<p>\u0008</p>', 'Illegal character'],
    ['a control character as a number', '<p>&#8;</p>', 'Illegal character entity'],
    ['half a character', '<p>\uD83D</p>', 'Illegal character entity'],
    ['an attribute twice', '<p a="1" a="2"/>', "Duplicate attribute 'a'"],
    ['an unknown prefix', '<x:y/>', 'Undeclared namespace prefix "x"'],
    ['an attribute without quotes', '<p a=b/>', 'Error parsing xhtml']
  ])('%s', async (_name, body, text) => {
    const {status, json} = await bench.call('POST', '/api/v2/pages', {
      spaceId: bench.spaceId,
      title: 'Bad',
      body: storage(body)
    });
    expect(status).toBe(400);
    const title = json['errors']?.[0]?.['title'] as string;
    expect(title).toContain(text);
    expect(title).toMatch(/^Error parsing xhtml: .*\n? at \[row,col \{unknown-source\}\]: \[\d+,\d+\]$/s);
  });

  test('nothing is saved of them', async () => {
    const id = await bench.make('Still good');
    expect(
      (await bench.put(id, 2, {body: storage('<p>\n<b></p>')})).json['errors']?.[0]?.['title']
    ).toContain('[2,');
    expect((await bench.call('GET', `/api/v2/pages/${id}?body-format=storage`)).json).toMatchObject({
      title: 'Still good',
      version: {number: 1},
      body: {storage: {value: '<p>x</p>'}}
    });
  });
});
