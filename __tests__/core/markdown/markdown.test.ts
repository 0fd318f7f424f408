import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {anchorsOf, findAnchor} from '../../../src/core/markdown/anchors.ts';
import {parseHead} from '../../../src/core/markdown/parse-head.ts';
import {parseDocument} from '../../../src/core/markdown/parse.ts';
import {severityOf} from '../../../src/core/message.ts';
import {toSourcePath} from '../../../src/core/model.ts';
import type {ParsedDocument} from '../../../src/core/convert/context.ts';

const path = toSourcePath('docs/page.md');

function parse(text: string): ParsedDocument {
  return parseDocument(path, text);
}

describe('front matter', () => {
  test('gives title and labels', () => {
    expect(parse('---\ntitle: "  A  title "\nlabels: [Two words, x, X]\n---\n# H')).toMatchObject({
      frontMatterTitle: 'A title',
      frontMatterLabels: ['two-words', 'x'],
      firstHeading: 'H',
      messages: []
    });
    expect(parse('---\ntags: a, b\n---')).toMatchObject({frontMatterLabels: ['a', 'b']});
    expect(parse('---\ntitle: 42\nlabels: 7\n---').frontMatterTitle).toBe('42');
    expect(parse('---\r\ntitle: A\r\n---\r\n').frontMatterTitle).toBe('A');
  });

  test('that says nothing of use is no problem', () => {
    for (const text of [
      '---\n---',
      '---\n# only a comment\n---',
      '---\ntitle:\nother: {a: 1}\n---',
      'text\n---\n'
    ]) {
      const document = parse(text);
      expect(document.messages).toEqual([]);
      expect(document.frontMatterTitle).toBeUndefined();
      expect(document.frontMatterLabels).toBeUndefined();
    }
  });

  test.each([
    ['broken', '---\nx: 1\ntitle: "a\n---\n', 3],
    ['two values for one line', '---\nx: 1\ntitle: a: b\n---\n', 3],
    ['no keys', '---\n- a\n- b\n---\n', 1],
    ['a title that is no text', '---\ntitle: [a]\n---\n', 1],
    [
      'a bomb of aliases',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`)
        .join('\n')}\n---\n`,
      1
    ]
  ])('%s: a warning with its line', (_name, text, line) => {
    const {messages, frontMatterTitle} = parse(text);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ruleId: 'malformed-front-matter', line, file: path});
    expect(messages.map(severityOf)).toEqual(['warning']);
    expect(frontMatterTitle).toBeUndefined();
  });
});

describe('first heading', () => {
  test.each([
    ['# A *b* `c` :tada: <br>', 'A b c 🎉'],
    ['Title\n===', 'Title'],
    ['## Two\n\n# One', 'One'],
    ['<h1 align="center">\n  A &amp; <b>b</b>\n</h1>\n\n# Later', 'A & b'],
    ['<h1><img src="x"></h1>\n\n# Later', 'Later'],
    ['> # quoted', undefined],
    ['', undefined]
  ])('%j', (text, expected) => {
    expect(parse(text).firstHeading).toBe(expected);
  });
});

describe('anchors', () => {
  test('are those that GitHub finds', () => {
    const text = [
      '# Hello, World!',
      '## Hello World',
      'Setext `code`\n---',
      '> ## Hello World',
      '- ## In a [list](x)',
      '## :rocket: Launch 🚀',
      '## Überblick 概要 & more',
      '## ![alt](x.png)Image',
      '<h2 id="own">In &amp; <b>HTML</b></h2>',
      'Text <a name="old"></a> <span ID=mark>x</span> <a id="a" name=\'b\'></a>',
      '<!-- <a name="hidden"></a> -->',
      '```\n# code\n```',
      '<div id="x"\n name="not a name">\n</div>'
    ].join('\n\n');
    expect([...anchorsOf(parse(text))]).toEqual([
      'hello-world',
      'hello-world-1',
      'setext-code',
      'hello-world-2',
      'in-a-list',
      'rocket-launch-',
      'überblick-概要--more',
      'image',
      'in--html',
      'own',
      'old',
      'mark',
      'a',
      'b',
      'x'
    ]);
  });

  test('of ignored parts are not on the page, but are counted', () => {
    const text = '# A\n\n<!-- confluence:ignore -->\n\n# A\n\n<!-- confluence:end-ignore -->\n\n# A';
    expect([...anchorsOf(parse(text))]).toEqual(['a', 'a-2']);
  });

  test('are found as GitHub links name them', () => {
    const anchors = new Set(['one', 'Two']);
    expect(findAnchor(anchors, 'one')).toBe('one');
    expect(findAnchor(anchors, 'user-content-one')).toBe('one');
    expect(findAnchor(anchors, 'ONE')).toBe('one');
    expect(findAnchor(anchors, 'two')).toBeUndefined();
  });
});

describe('formulas', () => {
  test.each([
    ['$a$', ['a']],
    ['($a$)', ['a']],
    ['$a$, $b$-$c$', ['a', 'b', 'c']],
    ['$a\nb$', ['a\nb']],
    ['> $$\n> a\n> b\n> $$', ['a\nb']],
    ['$`a$b`$', ['a$b']],
    ['$a\\$b$', ['a\\$b']],
    ['$$ a $$', ['a']],
    ['|$a$|$b|\n|-|-|', ['a']],
    ['$5 and $6', []],
    ['$a $b$', ['b']],
    ['a$b$', []],
    ['$a$b', []],
    ['$ a$ $a $', []],
    ['\\$a$', []],
    ['$$$a$$$', []],
    ['`$a$`', []]
  ])('%j', (text, expected) => {
    const found: string[] = [];
    const visit = (node: object): void => {
      if ('type' in node && node.type === 'inlineMath' && 'value' in node) found.push(String(node.value));
      if ('children' in node) for (const child of node.children as object[]) visit(child);
    };
    visit(parse(text).tree);
    expect(found).toEqual(expected);
  });
});

test('no text makes the parser throw', () => {
  const odd = fc.array(
    fc.oneof(
      fc.string({unit: 'binary', maxLength: 6}),
      fc.constantFrom(
        '$',
        '$$',
        '`',
        '---\n',
        '\n',
        '> ',
        '- ',
        '[',
        '](',
        '![',
        '*',
        '_',
        '|',
        '<a',
        '<!--',
        '[^1]',
        '\\',
        '\t',
        ': ',
        '&',
        '{'
      )
    ),
    {maxLength: 40}
  );
  fc.assert(
    fc.property(odd, fc.boolean(), (parts, matter) => {
      const {tree} = parse(`${matter ? '---\n' : ''}${parts.join('')}`);
      expect(tree.type).toBe('root');
    }),
    {numRuns: 500}
  );
});

test('the head of a file says of its title what the whole of it says', () => {
  const pieces = [
    '---\n',
    '--- \r\n',
    'title: x\n',
    '# A',
    '# A [b] c',
    '# <b>x',
    '#',
    '# `a',
    ' ',
    '\n',
    '\r\n'
  ];
  const more = [
    '[b]: /u\n',
    'text\n',
    '===\n',
    '---',
    '- # L\n',
    '<h1>H</h1>\n',
    '    # code\n',
    '\t',
    '\u00a0',
    '\\',
    '*',
    '<!-- ',
    '-->\n',
    '<h1>\n',
    '</h1>',
    '```\n',
    '$$\n',
    '!!! note\n',
    ':::note\n',
    ':::\n',
    '> ',
    '1. ',
    '|-|\n',
    '[^1]: # N\n'
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, ...more), {maxLength: 14}), parts => {
      const text = parts.join('');
      const {frontMatterTitle, firstHeading} = parse(text);
      const head = parseHead(path, text);
      expect([text, head.frontMatterTitle, head.firstHeading]).toEqual([
        text,
        frontMatterTitle,
        firstHeading
      ]);
    }),
    {numRuns: 3000}
  );
});

test.each([
  ':::note\n# A\n:::\n\n# B\n',
  '$$\n# A\n$$\n\n# B\n',
  '!!! note\n    text\n\n# B\n',
  '---\n# comment\n',
  '---\ntitle: x\n# comment\n---\n# B\n',
  '<h1>\n# A\n</h1>\n',
  '```\n# A\n```\n# B\n',
  '<!--\n# A\n-->\n# B\n',
  '# [b]\n\n[b]: /u\n'
])('the head of %j', text => {
  const {frontMatterTitle, firstHeading} = parse(text);
  expect(parseHead(path, text)).toMatchObject({
    ...(frontMatterTitle ? {frontMatterTitle} : {}),
    firstHeading
  });
});
