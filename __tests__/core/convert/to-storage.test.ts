import {describe, expect, test} from '@jest/globals';
import type {Converted} from '../../../src/core/convert/context.ts';
import {toStorage} from '../../../src/core/convert/index.ts';
import type {Tools} from '../../../src/core/convert/index.ts';
import {rules} from '../../../src/core/convert/rules.ts';
import {readLinkTarget} from '../../../src/core/links/link-target.ts';
import {parseDocument} from '../../../src/core/markdown/parse.ts';
import {severityOf} from '../../../src/core/message.ts';
import {toSourcePath} from '../../../src/core/model.ts';
import {createContext, toText} from './fixture-context.ts';
import type {CaseOptions} from './fixture-context.ts';

function convert(text: string, options: CaseOptions = {}, tools?: Tools): Converted {
  return toStorage(parseDocument(toSourcePath('docs/page.md'), text), createContext(options), tools);
}

describe('attachments', () => {
  test('are the files of the page, each once, in the order of first use', () => {
    const {attachments} = convert('![](/logo.svg) ![](img/a.png) <img src="../logo.svg"> ![](img/none.png)');
    expect(attachments).toEqual([
      {
        name: 'logo-c2b3a5f0.svg',
        mediaType: 'image/png',
        digest: 'digest of logo.svg',
        source: {kind: 'file', path: 'logo.svg'}
      },
      {
        name: 'a-657d0cb6.png',
        mediaType: 'image/png',
        digest: 'digest of docs/img/a.png',
        source: {kind: 'file', path: 'docs/img/a.png'}
      }
    ]);
  });

  test('hold the source of a diagram, which is drawn later', () => {
    const {attachments} = convert('```mermaid\ngraph TD\n```\n\n```mermaid\ngraph TD\n```', {
      settings: {mermaid: 'image'}
    });
    expect(attachments).toHaveLength(1);
    expect(attachments[0]).toMatchObject({
      name: expect.stringMatching(/^mermaid-[\da-f]{8}\.png$/),
      mediaType: 'image/png',
      source: {kind: 'diagram', language: 'mermaid', code: 'graph TD'}
    });
  });
});

describe('formulas as images', () => {
  const settings = {math: 'image'} as const;
  const tools: Tools = {
    renderMath: (tex, display) =>
      tex === 'bad'
        ? {error: 'Undefined control sequence'}
        : {svg: `<svg>${tex}${display}</svg>`, width: 20.4, height: 10}
  };

  test('are drawn, with their source as alternative text', () => {
    const {body, attachments} = convert('a $x^2$ b\n\n$$\ny\n$$', {settings}, tools);
    expect(toText(body)).toMatch(
      /^<p>a <ac:image ac:alt="x\^2" ac:width="20" ac:height="10" ac:inline="true">/
    );
    expect(attachments.map(attachment => attachment.source)).toEqual([
      {kind: 'text', text: '<svg>x^2false</svg>'},
      {kind: 'text', text: '<svg>ytrue</svg>'}
    ]);
  });

  test('are code with a warning where they cannot be drawn', () => {
    const {body, messages} = convert('$bad$', {settings}, tools);
    expect(toText(body)).toBe('<p><code>bad</code></p>');
    expect(messages.map(message => message.ruleId)).toEqual(['math-not-drawn']);
  });

  test('are code where nothing can draw', () => {
    expect(toText(convert('$x$', {settings}).body)).toBe('<p><code>x</code></p>');
  });
});

describe('references', () => {
  test('are the fragments of other pages, with their place', () => {
    const {references} = convert(
      '[a](guide.md#One)\n[b](new.md#user-content-t%20w) [c](guide.md#top) [d](#e) [f](page.md#g)'
    );
    expect(references.map(({target, fragment}) => `${target}#${fragment}`)).toEqual([
      'docs/guide.md#One',
      'docs/new.md#t w',
      'docs/page.md#g'
    ]);
    expect(references[1]?.place).toMatchObject({start: {line: 2, column: 1}});
  });
});

describe('messages', () => {
  test('carry the path and the severity of their rule', () => {
    const {messages} = convert('[a](none.md)\n\n```confluence-storage\n<p>\n```\n\n> # x');
    expect(messages.map(message => [message.file, message.ruleId, severityOf(message)])).toEqual([
      ['docs/page.md', 'missing-link-target', 'warning'],
      ['docs/page.md', 'malformed-storage', 'error'],
      ['docs/page.md', 'simplified-nesting', 'info']
    ]);
  });

  test.each([
    [
      '<p>a</p>\n<p>b & c</p>',
      '3:6 Cannot use the storage format: "&" begins no reference, write "&amp;". Correct it.'
    ],
    ['<p>&nbsp;&#9;&x;</p>', '2:16 Cannot use the storage format: undefined entity. Correct it.'],
    [
      '<p>a&b</q> &',
      '2:5 Cannot use the storage format: "&" begins no reference, write "&amp;". Correct it.'
    ],
    ['</q> a&b', '2:4 Cannot use the storage format: </q> ends nothing that was opened. Correct it.'],
    [
      '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[a && b]]></ac:plain-text-body></ac:structured-macro><!-- & -->',
      undefined
    ]
  ])('of storage format: %s', (storage, expected) => {
    const [message] = convert(`\`\`\`confluence-storage\n${storage}\n\`\`\``).messages;
    expect(message && `${message.line}:${message.column} ${message.reason}`).toBe(expected);
  });

  test('of the front matter come along', () => {
    expect(convert('---\na: [\n---\n').messages.map(message => message.ruleId)).toEqual([
      'malformed-front-matter'
    ]);
  });

  test('are of rules that have a description, in the order of the alphabet', () => {
    expect(Object.keys(rules)).toEqual(Object.keys(rules).toSorted());
    for (const rule of Object.values(rules)) expect(rule.description).toMatch(/^[A-Z`].*\.$/);
  });
});

describe('targets of links', () => {
  const repository = {name: 'o/r', url: 'https://github.com/o/r', branch: 'feature/x'};
  const target = (path: string, fragment = '', absolute = false): object => ({
    kind: 'repository',
    path,
    fragment,
    absolute
  });

  test.each([
    ['b.md', target('docs/b.md')],
    ['./b.md#a%20b', target('docs/b.md', 'a b')],
    ['../b.md?raw=true#c', target('b.md', 'c')],
    ['/b.md', target('b.md')],
    ['../', target('')],
    ['sub/', target('docs/sub')],
    ['', target('docs/a.md')],
    ['?plain=1', target('docs/a.md')],
    ['100%.md', target('docs/100%.md')],
    ['#a%C3%A4', {kind: 'fragment', fragment: 'aä'}],
    ['../../b.md', {kind: 'outside'}],
    ['../../../wiki/Home', {kind: 'web', url: 'https://github.com/o/r/wiki/Home'}],
    ['../../../../x', {kind: 'outside'}],
    ['../../../blob/feature/x/b.md#c', target('b.md', 'c')],
    ['../../../blob/main/b.md', {kind: 'web', url: 'https://github.com/o/r/blob/main/b.md'}],
    ['https://github.com/o/r/blob/HEAD/b.md', target('b.md', '', true)],
    ['https://media.githubusercontent.com/media/o/r/feature/x/i.png', target('i.png', '', true)],
    ['https://github.com/o/r/blob/feature/x/docs/b.md#c', target('docs/b.md', 'c', true)],
    ['HTTP://GitHub.com/O/R/tree/feature/x', target('', '', true)],
    ['https://raw.githubusercontent.com/o/r/refs/heads/feature/x/i.png', target('i.png', '', true)],
    ['https://github.com/o/r/raw/refs/heads/feature/x/i.png', target('i.png', '', true)],
    ['www.github.com/o/r/blob/feature/x/b.md', target('docs/www.github.com/o/r/blob/feature/x/b.md')],
    ['//www.github.com/o/r/blob/feature/x/b.md', target('b.md', '', true)],
    [
      'https://github.com/o/r/blob/feature/xy/b.md',
      {kind: 'web', url: 'https://github.com/o/r/blob/feature/xy/b.md'}
    ],
    [
      'https://github.com/o/r/blob/feature/x/../../b.md',
      {kind: 'web', url: 'https://github.com/o/r/blob/feature/x/../../b.md'}
    ],
    ['https://github.com/o/r/blob/main/b.md', {kind: 'web', url: 'https://github.com/o/r/blob/main/b.md'}],
    [
      'https://github.com/o/r2/blob/feature/x/b.md',
      {kind: 'web', url: 'https://github.com/o/r2/blob/feature/x/b.md'}
    ],
    ['https://github.com/o/r/issues/1', {kind: 'web', url: 'https://github.com/o/r/issues/1'}],
    ['//example.org/x', {kind: 'web', url: 'https://example.org/x'}],
    ['MAILTO:a@b.c', {kind: 'web', url: 'MAILTO:a@b.c'}],
    ['JavaScript:x', {kind: 'unsafe', scheme: 'javascript'}],
    ['C:\\x', {kind: 'unsafe', scheme: 'c'}]
  ])('%s', (url, expected) => {
    expect(readLinkTarget(url, 'docs/a.md', repository)).toEqual(expected);
  });

  test.each([
    ['https://git.acme.example/o/r/blob/main/b.md', target('b.md', '', true)],
    ['https://git.acme.example/raw/o/r/main/i.png', target('i.png', '', true)],
    ['https://raw.git.acme.example/o/r/main/i.png', target('i.png', '', true)],
    ['https://github.com/o/r/blob/main/b.md', {kind: 'web', url: 'https://github.com/o/r/blob/main/b.md'}]
  ])('%s, for a repository on GitHub Enterprise Server', (url, expected) => {
    const own = {name: 'o/r', url: 'https://git.acme.example/o/r', branch: 'main'};
    expect(readLinkTarget(url, 'docs/a.md', own)).toEqual(expected);
  });
});
