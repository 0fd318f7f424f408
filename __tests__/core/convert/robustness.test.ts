import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {toStorage} from '../../../src/core/convert/index.ts';
import {parseDocument} from '../../../src/core/markdown/parse.ts';
import {toSourcePath} from '../../../src/core/model.ts';
import {findXmlError} from '../../../src/core/storage/xml-error.ts';
import {createContext, toText} from './fixture-context.ts';
import type {CaseOptions} from './fixture-context.ts';
import {findForeignNames} from './vocabulary.ts';

const root = fileURLToPath(new URL('../../fixtures/convert/', import.meta.url));
const inputs = readdirSync(root).flatMap(node =>
  readdirSync(join(root, node)).map(name => readFileSync(join(root, node, name, 'input.md'), 'utf8'))
);
// Storage format written by hand goes through unchanged, with names that conversion does not make.
const lines = [...new Set(inputs.flatMap(input => input.split('\n')))].filter(
  line => !line.includes('storage')
);

const settings: readonly CaseOptions[] = [
  {},
  {settings: {banner: true, mermaid: 'image', math: {macro: 'math'}, smartLinks: 'never'}},
  {settings: {deployment: 'datacenter'}, repository: {name: 'x', branch: 'y'}}
];

const odd = fc.oneof(
  fc.string({unit: 'binary', maxLength: 10}),
  fc.string({unit: 'grapheme', maxLength: 10}),
  fc.stringMatching(/^[<>&"'`[\]()!\-/= \n\tA-Za-z;#0-9*_~$|:\\]{0,16}$/),
  fc.constantFrom(
    ']]>',
    '&amp;',
    '&#xFDD0;',
    '<![CDATA[',
    '-->',
    '\uD800',
    '\0',
    '\r\n',
    '\uFDD4',
    '\uFDD41\uFDD5',
    '\uFFFE'
  )
);
const tags = fc.constantFrom(
  ...'a b div p table tr td th ul li details summary pre code h2 blockquote img br svg math style select'
    .split(' ')
    .flatMap(name => [
      `<${name}>`,
      `</${name}>`,
      `<${name} id="x" align=center href='guide.md#y' src=img/a.png>`
    ])
);
const line = fc.tuple(
  fc.constantFrom('', '', '> ', '- ', '  ', '    ', '# '),
  fc.array(fc.oneof(fc.constantFrom(...lines), odd, tags), {maxLength: 3})
);
const markdown = fc
  .array(line, {maxLength: 14})
  .map(all => all.map(([prefix, parts]) => `${prefix}${parts.join('')}`).join('\n'));

function convert(text: string, options: CaseOptions = {}): string {
  return toText(toStorage(parseDocument(toSourcePath('docs/page.md'), text), createContext(options)).body);
}

/** Readers see a run of spaces as one. */
function oneSpace(body: string): string {
  return body.replace(/ +/g, ' ');
}

describe('any text', () => {
  test('becomes well-formed storage format of known names', () => {
    fc.assert(
      fc.property(markdown, fc.constantFrom(...settings), (text, options) => {
        const body = convert(text, options);
        expect(findXmlError(body)).toBeUndefined();
        expect(findForeignNames(body)).toEqual([]);
      }),
      {numRuns: Number(process.env['RUNS'] ?? 1500)}
    );
  });

  test('becomes the same in every run', () => {
    fc.assert(
      fc.property(markdown, text => expect(convert(text)).toBe(convert(text))),
      {numRuns: 50}
    );
  });

  test('gives the same with and without the HTML parser, which only less simple HTML needs', () => {
    const piece = fc.oneof(
      fc.constantFrom('x ', '*em*', '`code`', '[a](guide.md)', ' ', '<br>', '<!-- c -->', ':tada:'),
      fc.constantFrom(
        '<a name="n">',
        '<a ID=i>',
        '</a>',
        '<kbd>',
        '</kbd>',
        '<B>',
        '</b>',
        '<sub>',
        '</sub>',
        '<i>',
        '</i>'
      )
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 8}), pieces => {
        // The element leaves no trace, but it takes the parser to read it.
        const simple = convert(`a ${pieces.join('')}z`);
        expect(oneSpace(convert(`a ${pieces.join('')}<wbr>z`))).toBe(oneSpace(simple));
      }),
      {numRuns: 1000}
    );
  });

  test.each(['\r\n', '\r'])('is the same with %j at the ends of lines', end => {
    const pageOf = (text: string) => {
      const {body, messages} = toStorage(
        parseDocument(toSourcePath('docs/page.md'), text),
        createContext({})
      );
      return {body, messages: messages.map(({line, column, reason}) => ({line, column, reason}))};
    };
    for (const input of inputs) expect(pageOf(input.replaceAll('\n', end))).toEqual(pageOf(input));
  });

  test('cannot forge the place of a page id', () => {
    const {body} = toStorage(
      parseDocument(
        toSourcePath('docs/page.md'),
        '\uFDD40\uFDD5 <b title="&#xFDD4;0&#xFDD5;">&#xFDD4;0&#xFDD5;</b> [a](new.md)'
      ),
      createContext({})
    );
    expect(body.filter(part => typeof part !== 'string')).toEqual([
      {kind: 'path', path: 'docs/new.md'},
      {kind: 'path', path: 'docs/new.md'}
    ]);
  });
});

describe('nesting without end', () => {
  const times = 10_000;
  test.each([
    ['quotes', `${'>'.repeat(times)} text`],
    ['lists', `${'- '.repeat(500)}text`],
    ['marks', `${'*'.repeat(1000)}text${'*'.repeat(1000)}`],
    ['marks in a label', `[${'*'.repeat(9000)}text${'*'.repeat(9000)}](x)`],
    ['elements', `${'<div>'.repeat(times)}text`],
    ['elements around Markdown', `${'<div>\n\ntext\n\n'.repeat(1000)}`],
    [
      'elements in quotes',
      Array.from({length: 90}, (_, depth) => `${'> '.repeat(depth)}${'<div>'.repeat(29)}text`).join('\n\n')
    ]
  ])('%s: the text stays, and it is said', (_name, text) => {
    const document = parseDocument(toSourcePath('a.md'), text);
    const {body, messages} = toStorage(document, createContext({}));
    expect(toText(body)).toContain('text');
    expect(findXmlError(toText(body))).toBeUndefined();
    if (text.length < 100_000 && !text.includes('> <div>')) {
      expect(messages.map(message => message.ruleId)).toContain('deep-nesting');
    }
  });

  test('brackets without end are text', () => {
    expect(convert('['.repeat(times))).toBe(`<p>${'['.repeat(times)}</p>`);
  });

  test('tables and lists with omitted end tags are not taken for nesting', () => {
    const table = convert(`<table>${'<tr><td>a<td>b'.repeat(500)}</table>`);
    expect(table.match(/<tr>/g)).toHaveLength(500);
  });
});
