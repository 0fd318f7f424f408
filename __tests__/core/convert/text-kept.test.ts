import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {toStorage} from '../../../src/core/convert/index.ts';
import {replaceEmoji} from '../../../src/core/markdown/emoji.ts';
import {parseDocument} from '../../../src/core/markdown/parse.ts';
import {toSourcePath} from '../../../src/core/model.ts';
import {findRefused} from './editor-schema.ts';
import {createContext, toText} from './fixture-context.ts';
import {readGithubText} from './github-text.ts';
import {commonmark, githubExtensions} from './specifications.ts';
import {readStorage, readText} from './storage-tree.ts';
import {findForeignNames} from './vocabulary.ts';

const root = fileURLToPath(new URL('../../fixtures/convert/', import.meta.url));
const fixtures = readdirSync(root).flatMap(node =>
  readdirSync(join(root, node)).map(name => readFileSync(join(root, node, name, 'input.md'), 'utf8'))
);
const examples = [...commonmark, ...githubExtensions].map(({markdown}) => markdown);
// What the project adds to Markdown has another text than GitHub's on purpose.
const sources = [...fixtures, ...examples].filter(
  text => !/confluence|\[_?toc_?\]|^---|dark-mode|^\s*:::|^\s*[!?]{3}|^>>>/im.test(text)
);

const noise = fc.oneof(
  fc.string({unit: 'binary', maxLength: 6}),
  fc.constantFrom(
    ...'<>&"\'`[]()!-=\n\t;#0*_~|:\\'.split(''),
    '\n\n',
    '> ',
    '- ',
    '    ',
    '<b>',
    '</b>',
    '```\n',
    '\r\n',
    '<!--'
  ),
  fc.constantFrom(
    ...'title script svg select template table tr td details summary pre textarea p'
      .split(' ')
      .map(name => `<${name}>`),
    ...'td table details pre div ul'.split(' ').map(name => `</${name}>`)
  )
);

/** Some of the documents, each with a few places changed. */
const mutated = fc
  .array(
    fc.record({
      source: fc.constantFrom(...sources),
      edits: fc.array(fc.record({at: fc.double({min: 0, max: 1, noNaN: true}), cut: fc.nat(4), put: noise}), {
        maxLength: 3
      })
    }),
    {minLength: 1, maxLength: 4}
  )
  // Front matter has to begin in the first line.
  .map(parts => `\n${parts.map(({source, edits}) => edits.reduce(edit, source)).join('\n\n')}`);

function edit(
  text: string,
  {at, cut, put}: {readonly at: number; readonly cut: number; readonly put: string}
): string {
  const start = Math.floor(at * text.length);
  return `${text.slice(0, start)}${put}${text.slice(start + cut)}`;
}

function convert(text: string): string {
  const document = parseDocument(toSourcePath('docs/page.md'), text);
  const context = {
    ...createContext({title: '§', settings: {smartLinks: 'never'}}),
    imageOf: () => ({digest: '', mediaType: 'image/png'})
  };
  return toText(toStorage(document, context).body);
}

/** How often each letter and digit is in a text; neither side need say in which words. */
function countLetters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [letter] of text.matchAll(/[\p{Letter}\p{Number}]/gu))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** Letters of the one text that the other lacks. */
function findLost(shown: string, kept: string): readonly string[] {
  const there = countLetters(kept);
  return [...countLetters(shown)]
    .filter(([letter, count]) => (there.get(letter) ?? 0) < count)
    .map(([letter]) => letter);
}

describe('a mutated document', () => {
  test('keeps all text that GitHub shows, in well-formed storage format of known names', () => {
    fc.assert(
      fc.property(mutated, text => {
        const body = convert(text);
        expect(findForeignNames(body)).toEqual([]);
        expect(findRefused(body)).toEqual([]);
        expect(findLost(replaceEmoji(readGithubText(text)), readText(readStorage(body)))).toEqual([]);
      }),
      {numRuns: Number(process.env['RUNS'] ?? 400)}
    );
  });
});

describe('any text', () => {
  test('is all in the page', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        const body = convert(`\n${text}`);
        expect(findLost(readGithubText(`\n${text}`), readText(readStorage(body)))).toEqual([]);
      }),
      {numRuns: Number(process.env['RUNS'] ?? 400)}
    );
  });
});
