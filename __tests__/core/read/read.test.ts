import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {toStorage} from '../../../src/core/convert/index.ts';
import {fillBody} from '../../../src/core/desired/body.ts';
import {parseDocument} from '../../../src/core/markdown/parse.ts';
import {severityOf} from '../../../src/core/message.ts';
import {toSourcePath} from '../../../src/core/model.ts';
import {toMarkdown} from '../../../src/core/read/index.ts';
import type {ReadPage} from '../../../src/core/read/index.ts';
import {findXmlError} from '../../../src/core/storage/xml-error.ts';
import {createContext} from '../convert/fixture-context.ts';

const siteUrl = 'https://acme.atlassian.net/wiki';

function read(storage: string, title?: string): ReadPage {
  return toMarkdown(storage, {
    path: 'page 1',
    ...(title === undefined ? {} : {title}),
    space: 'DOC',
    siteUrl,
    attachmentUrl: name => `files/${encodeURIComponent(name)}`,
    nameOf: account => (account === '5b2' ? 'Ann Lee' : undefined)
  });
}

function rulesOf({messages}: ReadPage): readonly string[] {
  return messages.map(({ruleId}) => String(ruleId));
}

const macro = (name: string, parameters: Readonly<Record<string, string>>, body = ''): string =>
  `<ac:structured-macro ac:name="${name}" ac:schema-version="1" ac:macro-id="x">${Object.entries(parameters)
    .map(([key, value]) => `<ac:parameter ac:name="${key}">${value}</ac:parameter>`)
    .join('')}${body && `<ac:rich-text-body>${body}</ac:rich-text-body>`}</ac:structured-macro>`;

describe('what people write in Confluence', () => {
  test.each([
    ['a mention', '<p>Ask <ac:link><ri:user ri:account-id="5b1" /></ac:link></p>', 'Ask @5b1', 'lost-macro'],
    [
      'a mention of somebody who is known',
      '<p><ac:link><ri:user ri:account-id="5b2" /></ac:link></p>',
      '@Ann Lee',
      'lost-macro'
    ],
    ['a date', '<p>by <time datetime="2026-12-01" /></p>', 'by 2026-12-01', undefined],
    [
      'a status',
      `<p>is ${macro('status', {title: 'Done', colour: 'Green'})}</p>`,
      'is **Done**',
      'lost-formatting'
    ],
    [
      'emoji, by character and by old name',
      '<p><ac:emoticon ac:name="blue-star" ac:emoji-fallback="🚀" /><ac:emoticon ac:name="tick" /></p>',
      '🚀✅',
      undefined
    ],
    [
      'a page by title',
      '<p><ac:link><ri:page ri:content-title="A/B c" ri:space-key="ENG" /><ac:link-body>x</ac:link-body></ac:link> <ac:link><ri:page ri:content-title="Here" /></ac:link></p>',
      `[x](${siteUrl}/display/ENG/A%2FB+c) [Here](${siteUrl}/display/DOC/Here)`,
      undefined
    ],
    [
      'a page by id, with a place in it',
      '<p><ac:link ac:anchor="a%20b"><ri:content-entity ri:content-id="7" /><ac:link-body>x</ac:link-body></ac:link></p>',
      `[x](${siteUrl}/pages/viewpage.action?pageId=7#a%20b)`,
      undefined
    ],
    [
      'a file',
      '<p><ac:link><ri:attachment ri:filename="f ä.pdf" /><ac:plain-text-link-body><![CDATA[the <file>]]></ac:plain-text-link-body></ac:link></p>',
      '[the \\<file>](files/f%20%C3%A4.pdf)',
      undefined
    ],
    [
      'a card of another site',
      '<p><a href="https://x.y/z" data-card-appearance="block">https://x.y/z</a></p>',
      '<https://x.y/z>',
      'simplified-structure'
    ],
    [
      'an image with size and caption',
      '<ac:image ac:align="center" ac:layout="center" ac:original-width="900" ac:width="760" ac:alt="a &quot;b&quot;"><ri:attachment ri:filename="a.png" /><ac:caption><p>See <strong>this</strong></p></ac:caption></ac:image>',
      '<img src="files/a.png" alt="a &quot;b&quot;" width="760" align="center">\\\n*See __this__*',
      'simplified-structure'
    ],
    [
      'lists of the editor, whose text is a paragraph',
      '<ul><li><p local-id="1">a</p><ol start="3"><li><p local-id="2">b</p></li></ol></li><li><p local-id="3">c</p></li></ul>',
      '- a\n\n  3. b\n- c',
      undefined
    ],
    [
      'tasks',
      '<ac:task-list><ac:task><ac:task-id>9</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body><span class="placeholder-inline-tasks">a</span></ac:task-body></ac:task></ac:task-list>',
      '- [x] a',
      undefined
    ],
    [
      'tasks whose own tasks stand beside them',
      '<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>a</ac:task-body></ac:task><ac:task-list><ac:task><ac:task-id>2</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>b</ac:task-body></ac:task></ac:task-list></ac:task-list>',
      '- [x] a\n  - [ ] b',
      undefined
    ],
    [
      'an extension in a line of text',
      '<p>a <ac:adf-extension><ac:adf-node type="x"><ac:adf-attribute key="k">v</ac:adf-attribute></ac:adf-node><ac:adf-fallback>b</ac:adf-fallback></ac:adf-extension> c</p>',
      'a b c',
      'lost-macro'
    ],
    [
      'a panel with a title',
      macro('warning', {title: 'Mind'}, '<p>x</p>'),
      '> [!CAUTION]\n> **Mind**\n>\n> x',
      'simplified-structure'
    ],
    [
      'a panel of the Cloud editor',
      '<ac:adf-extension><ac:adf-node type="panel"><ac:adf-attribute key="panel-type">success</ac:adf-attribute><ac:adf-content><p>x</p></ac:adf-content></ac:adf-node><ac:adf-fallback><p>x</p></ac:adf-fallback></ac:adf-extension>',
      '> [!TIP]\n> x',
      undefined
    ],
    ['a panel with colours', macro('panel', {bgColor: '#eee'}, '<p>x</p>'), '> x', 'lost-formatting'],
    [
      'an expand in an expand',
      macro('expand', {title: 'a &lt; b'}, `<p>x</p>${macro('expand', {}, '<p>y</p>')}`),
      '<details>\n<summary>a &lt; b</summary>\n\nx\n\n<details>\n\ny\n\n</details>\n\n</details>',
      undefined
    ],
    [
      'columns',
      '<ac:layout><ac:layout-section ac:type="two_equal"><ac:layout-cell><p>a</p></ac:layout-cell><ac:layout-cell>b</ac:layout-cell></ac:layout-section></ac:layout>',
      'a\n\nb',
      'simplified-structure'
    ],
    ['an excerpt', macro('excerpt', {}, '<p>x</p>'), 'x', 'simplified-structure'],
    [
      'code with more than a language',
      '<ac:structured-macro ac:name="code"><ac:parameter ac:name="language">py</ac:parameter><ac:parameter ac:name="title">a.py</ac:parameter><ac:parameter ac:name="collapse">true</ac:parameter><ac:plain-text-body><![CDATA[```\n]]]]><![CDATA[>]]></ac:plain-text-body></ac:structured-macro>',
      '````py title="a.py"\n```\n]]>\n````',
      'lost-formatting'
    ],
    [
      'a table with merged cells, and blocks in them',
      '<table><colgroup><col /></colgroup><tbody><tr><th colspan="2"><p>a &amp; <em>b</em></p></th></tr><tr><td><p>c</p></td><td><ul><li>d</li></ul></td></tr></tbody></table>',
      '<table>\n<tr>\n<th colspan="2">a &amp; <em>b</em></th>\n</tr>\n<tr>\n<td>c</td>\n<td>\n\n- d\n\n</td>\n</tr>\n</table>',
      undefined
    ],
    [
      'a table with colours and line breaks',
      '<table><tbody><tr><th><p>a</p></th></tr><tr><td data-highlight-colour="#deebff"><p>b<br />c | d</p></td></tr></tbody></table>',
      '| a           |\n| ----------- |\n| b<br>c \\| d |',
      'lost-formatting'
    ],
    [
      'coloured and commented text',
      '<p><span style="color: rgb(1,2,3);">red</span> <ac:inline-comment-marker ac:ref="1">noted</ac:inline-comment-marker></p>',
      'red noted',
      'lost-formatting'
    ],
    ['a placeholder', '<p>a <ac:placeholder>b</ac:placeholder></p>', 'a <!-- b -->', 'lost-macro'],
    [
      'a macro among text',
      `<p>a ${macro('jira', {key: 'KEY-1'})} b ${macro('profile', {})}</p>`,
      'a KEY-1 b <!-- macro "profile" -->',
      'lost-macro'
    ],
    ['marks with spaces', '<p><strong>Note: </strong>x</p>', '<strong>Note: </strong>x', undefined],
    [
      'headings with marks, whose name is that of the heading',
      `<h2>${macro('anchor', {'': 'a-b-c'})}A <em>b</em> <strong>c</strong></h2>`,
      '## A *b* **c**',
      undefined
    ],
    [
      'code side by side',
      '<p><code>a</code><code>b*</code><code>c</code></p>',
      '`a`<code>b\\*</code><code>c</code>',
      undefined
    ],
    ['a panel without anything in it', macro('tip', {}, '<p />'), '> [!TIP]\n>\n> &nbsp;', undefined],
    ['marks side by side', '<p><em>a</em><em>b</em></p>', '*a*_b_', undefined],
    [
      'lines left empty',
      '<p /><p>&nbsp;</p><p><br /></p><p><strong><br /></strong><em> </em></p>',
      '',
      undefined
    ],
    [
      'a table with classes that say no colour',
      '<table class="wrapped"><tbody><tr><th class="confluenceTh"><p>a</p></th></tr></tbody></table>',
      '| a |\n| - |',
      undefined
    ],
    ['groups', '<div><div>a<p>b</p></div></div>', 'a\n\nb', undefined]
  ])('%s', (_name, storage, markdown, rule) => {
    const page = read(storage);
    expect(page.markdown.trimEnd()).toBe(markdown);
    expect([...new Set(rulesOf(page))].includes(String(rule))).toBe(rule !== undefined);
    if (rule === undefined) expect(page.messages).toEqual([]);
  });

  test.each([
    ['a table of contents', macro('toc', {maxLevel: '2'})],
    ['a list of pages', macro('children', {all: 'true'})],
    ['a list of issues', macro('jira', {jqlQuery: 'project = X'})],
    ['a macro of an app', macro('app', {a: 'b'}, '<p>x</p>')],
    ['a macro in a paragraph of its own', `<p>${macro('view-file', {name: 'a'})}</p>`],
    [
      'decisions',
      '<ac:adf-extension><ac:adf-node type="decision-list"><ac:adf-node type="decision-item" /></ac:adf-node></ac:adf-extension>'
    ]
  ])('%s is kept, and survives the way back', (_name, storage) => {
    const page = read(storage);
    expect(rulesOf(page)).toEqual(['kept-storage']);
    expect(page.markdown).toBe(`\`\`\`confluence-storage\n${storage}\n\`\`\`\n`);
    const document = parseDocument(toSourcePath('docs/page.md'), page.markdown);
    expect(fillBody(toStorage(document, createContext({})).body, () => '9')).toBe(storage);
  });

  test('one message tells of a case, with its place in the storage format', () => {
    const status = macro('status', {title: 'x'});
    const {messages} = read(`<p>a</p>\n<p>b ${status}${status}</p>`);
    expect(messages.map(({file, line, column}) => [file, line, column])).toEqual([['page 1', 2, 6]]);
  });
});

describe('the title', () => {
  test.each([
    ['becomes the first heading', '<p>a</p>', '# Page\n\na\n'],
    ['is not said twice', '<h1>page</h1><p>a</p>', '# page\n\na\n'],
    ['is left out where a heading has its name', `<h2>${macro('anchor', {'': 'page'})}Page</h2>`, '## Page\n']
  ])('%s', (_name, storage, markdown) => {
    expect(read(storage, 'Page').markdown).toBe(markdown);
  });
});

describe('storage format that is none', () => {
  test.each([
    ['an element that does not end', '<p>a\n<b>b</p>', [2, 1]],
    ['an unknown reference', '<p>&nope;</p>', [1, 9]]
  ])('%s is shown as it is, and its place said', (_name, storage, place) => {
    const page = read(storage);
    expect(page.markdown).toBe(`\`\`\`xml\n${storage}\n\`\`\`\n`);
    expect(page.messages.map(message => [message.ruleId, severityOf(message)])).toEqual([
      ['malformed-page', 'error']
    ]);
    expect(page.messages.map(({line, column}) => [line, column])).toEqual([place]);
  });

  test.each([
    ['groups', '<div><p>', '</p></div>'],
    ['lists', '<ul><li>a', '</li></ul>'],
    ['marks', '<strong>a', '</strong>']
  ])('%s nested without end are shown as they are', (_name, opening, closing) => {
    const page = read(`<p>x</p>${opening.repeat(20_000)}${closing.repeat(20_000)}`);
    expect(rulesOf(page)).toEqual(['malformed-page']);
    expect(page.markdown).toMatch(/^```xml\n<p>x<\/p>/);
  });
});

const names =
  'p div ul ol li h2 table tbody tr td th blockquote strong em code a sup span br ac:link ac:image ac:structured-macro ac:parameter ac:rich-text-body ac:task-list ac:task ac:task-body ri:page ac:adf-extension ac:layout-cell pre dd'.split(
    ' '
  );
const words = fc.oneof(
  fc.string({maxLength: 8}),
  fc.constantFrom(' ', 'word', '$x$', '**', '[a]', '1.', '<', '`')
);
const escape = (value: string): string =>
  value.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`).replace(/[^\P{Cc}\n\t]/gu, '');
const {storage} = fc.letrec<{storage: string; element: string}>(tie => ({
  storage: fc
    .array(fc.oneof({depthSize: 'small'}, words.map(escape), tie('element')), {maxLength: 5})
    .map(parts => parts.join('')),
  element: fc
    .tuple(
      fc.constantFrom(...names),
      fc.constantFrom('', ' ac:name="info"', ' href="x"', ' colspan="2"'),
      tie('storage')
    )
    .map(([name, attributes, inner]) => `<${name}${attributes}>${inner}</${name}>`)
}));

describe('any storage format', () => {
  test('becomes Markdown that converts without harm', () => {
    fc.assert(
      fc.property(storage, value => {
        const {markdown} = read(value, 'Page');
        const document = parseDocument(toSourcePath('docs/page.md'), markdown);
        const again = fillBody(toStorage(document, createContext({})).body, () => '9');
        expect(findXmlError(again)).toBeUndefined();
      }),
      {numRuns: 300}
    );
  });
});
