import {describe, expect, test} from '@jest/globals';
import {DOMParser} from '@xmldom/xmldom';
import fc from 'fast-check';
import {SaxesParser} from 'saxes';
import {toSourcePath} from '../../../src/core/model.ts';
import {attachmentName} from '../../../src/core/storage/attachment-name.ts';
import {cleanText} from '../../../src/core/storage/clean.ts';
import {anchor, macro} from '../../../src/core/storage/macro.ts';
import {serialize} from '../../../src/core/storage/serialize.ts';
import {element, text} from '../../../src/core/storage/tree.ts';
import type {StorageNode} from '../../../src/core/storage/tree.ts';
import {findXmlError} from '../../../src/core/storage/xml-error.ts';

/** A node as a reader of the XML sees it: a text, or name, attributes and children. */
type Seen = string | [name: string, attributes: Record<string, string>, children: Seen[]];

const characters = fc.oneof(
  fc.string({unit: 'binary', maxLength: 12}),
  fc.string({unit: 'grapheme', maxLength: 12}),
  fc.stringMatching(/^[<>&"'`\][!\-/= \n\r\tA-Za-z;#0-9]{0,12}$/),
  fc.constantFrom(
    ']]>',
    '&amp;',
    '&nbsp;',
    '<![CDATA[',
    '-->',
    '\uD800',
    '\0',
    '\r\n',
    '\uFDD0',
    '\uFDD40\uFDD5'
  )
);
const names = fc.constantFrom(
  'p',
  'strong',
  'td',
  'br',
  'hr',
  'ac:structured-macro',
  'ac:link',
  'ri:attachment',
  'pre',
  'code'
);
const attributes = fc.dictionary(
  fc.constantFrom('ac:name', 'ri:filename', 'href', 'style', 'colspan', 'data-x'),
  characters,
  {
    noNullPrototype: true
  }
);
const {node} = fc.letrec<{node: StorageNode}>(tie => ({
  node: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    fc.record({type: fc.constant('text' as const), value: characters}),
    fc.record({type: fc.constant('cdata' as const), value: characters}),
    fc
      .tuple(names, attributes, fc.array(tie('node'), {maxLength: 4}))
      .map(([name, properties, children]) =>
        element(name, properties, /^(?:br|hr|ri:.*)$/.test(name) ? [] : children)
      )
  )
}));

describe('serialize', () => {
  test('writes any tree so that a strict parser reads the same tree', () => {
    fc.assert(
      fc.property(fc.array(node, {maxLength: 4}), nodes => {
        const xml = serialize(nodes).map(String).join('');
        expect(read(xml)).toEqual(see(nodes));
        expect(findXmlError(xml)).toBeUndefined();
        expect(asLines(readByDom(xml))).toBe(asLines(read(xml).map(textOf).join('')));
      }),
      {numRuns: Number(process.env['RUNS'] ?? 1000)}
    );
  });

  test('writes the literal forms that Confluence knows', () => {
    const nodes = [
      element('p', {}, [text('a < b & c "d" ]]> \u00A0'), element('br', {}, [])]),
      element('ri:attachment', {'ri:filename': 'a<b>"c"\n.png'}, []),
      macro('code', {parameters: {language: ' js\n', title: undefined}, plainText: 'x ]]> y'}),
      anchor('a'),
      element('td', {colspan: '2'}, [])
    ];
    expect(serialize(nodes)).toEqual([
      '<p>a &lt; b &amp; c "d" ]]&gt; \u00A0<br /></p>' +
        '<ri:attachment ri:filename="a&lt;b>&quot;c&quot;&#10;.png" />' +
        '<ac:structured-macro ac:name="code"><ac:parameter ac:name="language">js</ac:parameter>' +
        '<ac:plain-text-body><![CDATA[x ]]]]><![CDATA[> y]]></ac:plain-text-body></ac:structured-macro>' +
        '<ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">a</ac:parameter></ac:structured-macro>' +
        '<td colspan="2"></td>'
    ]);
  });

  test('leaves a hole where the id of a page will stand', () => {
    const url = {before: '/pages/', path: toSourcePath('a.md'), after: '#x&y'};
    expect(serialize([element('a', {href: url}, [text(url)])])).toEqual([
      '<a href="/pages/',
      {kind: 'path', path: 'a.md'},
      '#x&amp;y">/pages/',
      {kind: 'path', path: 'a.md'},
      '#x&amp;y</a>'
    ]);
  });
});

describe('findXmlError', () => {
  test.each([
    ['', undefined],
    ['<p>&nbsp;&mdash;</p><ac:link ac:anchor="x"/>', undefined],
    ['a\n<p>b</q></p>', {line: 2, column: 8, message: '</q> ends nothing that was opened'}],
    ['a\n<p>', {line: 2, column: 1, message: '<p> is not closed'}],
    ['<p>a <b x="1">\n</p>', {line: 1, column: 6, message: '<b> is not closed'}],
    ['<p a=b/>', {line: 1, column: 6, message: expect.stringContaining('quote')}],
    ['a & b', {line: 1, column: expect.any(Number), message: expect.any(String)}],
    ['&bogus;', {line: 1, column: 7, message: 'undefined entity'}],
    ['<x:y/>', {line: 1, column: expect.any(Number), message: expect.stringContaining('prefix')}],
    ['</storage><storage>', {line: 1, column: expect.any(Number), message: expect.any(String)}],
    ['<!DOCTYPE a>', {line: 1, column: expect.any(Number), message: expect.any(String)}],
    ['a ]]> b', {line: 1, column: expect.any(Number), message: expect.any(String)}]
  ])('%j', (value, expected) => {
    expect(findXmlError(value)).toEqual(expected);
  });
});

describe('attachmentName', () => {
  test('is readable, safe, and tells equal names in different folders apart', () => {
    expect(attachmentName('docs/img/Über sicht (1).PNG')).toMatch(/^Uber-sicht-1-[\da-f]{8}\.png$/);
    expect(attachmentName('図.svg')).toMatch(/^file-[\da-f]{8}\.svg$/);
    expect(attachmentName('.hidden')).toMatch(/^hidden-[\da-f]{8}$/);
    expect(attachmentName('a/x.png')).not.toBe(attachmentName('b/x.png'));
    fc.assert(
      fc.property(fc.string({unit: 'binary', minLength: 1}), path => {
        expect(attachmentName(path)).toMatch(/^[A-Za-z0-9._-]{9,90}$/);
        expect(attachmentName(path)).toBe(attachmentName(path));
      })
    );
  });
});

/** What a reader should see: cleaned text, neighbouring texts as one. */
function see(nodes: readonly StorageNode[]): Seen[] {
  const seen: Seen[] = [];
  for (const each of nodes) {
    if (each.type === 'element') {
      const properties = Object.entries(each.properties).map(([name, value]) => [
        name,
        cleanText(value as string)
      ]);
      seen.push([each.tagName, Object.fromEntries(properties) as Record<string, string>, see(each.children)]);
    } else add(seen, cleanText(each.value as string));
  }
  return seen;
}

function read(xml: string): Seen[] {
  const root: Seen[] = [];
  const stack = [root];
  const parser = new SaxesParser({xmlns: true});
  parser.on('error', error => {
    throw error;
  });
  parser.on('text', value => add(stack.at(-1) ?? root, value));
  parser.on('cdata', value => add(stack.at(-1) ?? root, value));
  parser.on('opentag', tag => {
    const children: Seen[] = [];
    const pairs = Object.values(tag.attributes).map(attribute => [attribute.name, attribute.value]);
    if (tag.name !== 'r')
      stack.at(-1)?.push([tag.name, Object.fromEntries(pairs) as Record<string, string>, children]);
    stack.push(tag.name === 'r' ? root : children);
  });
  parser.on('closetag', () => void stack.pop());
  parser.write(`<r xmlns:ac="a" xmlns:ri="b">${xml}</r>`).close();
  return root;
}

/** A second opinion. */
function readByDom(xml: string): string {
  const document = new DOMParser({
    onError(level, message) {
      if (level !== 'warning') throw new Error(message);
    }
  }).parseFromString(`<r xmlns:ac="a" xmlns:ri="b">${xml}</r>`, 'text/xml');
  return document.documentElement?.textContent ?? '';
}

/** The second parser takes the line ends of XML 1.1 for line ends. */
function asLines(value: string): string {
  return value.replace(/[\u0085\u2028\u2029]/g, '\n');
}

function add(seen: Seen[], value: string): void {
  if (value === '') return;
  const last = seen.at(-1);
  if (typeof last === 'string') seen[seen.length - 1] = last + value;
  else seen.push(value);
}

function textOf(seen: Seen): string {
  return typeof seen === 'string' ? seen : seen[2].map(textOf).join('');
}
