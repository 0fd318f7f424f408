import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {selectAffected} from '../../../src/core/links/affected.ts';
import {findReferences} from '../../../src/core/links/references.ts';
import {scanDestinations} from '../../../src/core/links/scan.ts';
import {type MappingEntry, toPageId, toSourcePath, toSpaceKey} from '../../../src/core/model.ts';

const repository = {name: 'acme/handbook', url: 'https://github.com/acme/handbook', branch: 'main'};
const from = toSourcePath('docs/guide/a.md');

describe('references', () => {
  test.each([
    ['[b](b.md)', 'docs/guide/b.md'],
    ['[b](./b.md#top "Title")', 'docs/guide/b.md'],
    ['[b](../b.md?raw=true)', 'docs/b.md'],
    ['[b](/README.md)', 'README.md'],
    ['[b](<with space.md>)', 'docs/guide/with space.md'],
    ['[b](with%20space.md)', 'docs/guide/with space.md'],
    ['[b](par(en)s.md)', 'docs/guide/par(en)s.md'],
    ['[b](esc\\_aped.md)', 'docs/guide/esc_aped.md'],
    ['[b](amp&amp;ersand.md)', 'docs/guide/amp&ersand.md'],
    ['[b](\n  b.md)', 'docs/guide/b.md'],
    ['> [b](\n> b.md)', 'docs/guide/b.md'],
    ['[b]: b.md\n\n[b]', 'docs/guide/b.md'],
    ['[b]:\n  <b.md>\n\n[b]', 'docs/guide/b.md'],
    ['<img src="img/x.png">', 'docs/guide/img/x.png'],
    ["<a href='b.md'>b</a>", 'docs/guide/b.md'],
    ['<img src=img/x.png width=5>', 'docs/guide/img/x.png'],
    ['<source srcset="a.png 1x, b.png 2x">', 'docs/guide/b.png'],
    ['https://github.com/acme/handbook/blob/main/docs/b.md', 'docs/b.md'],
    ['<https://github.com/Acme/Handbook/tree/main/docs>', 'docs'],
    ['[top](../..)', '.']
  ])('%j refers to %s', (text, expected) => {
    expect([...findReferences(from, text, repository)]).toContain(expected);
  });

  test.each([
    '[b](https://example.com/b.md)',
    'https://github.com/acme/other/blob/main/docs/b.md',
    '[m](mailto:b.md)'
  ])('%j refers to nothing in the repository', text => {
    expect([...findReferences(from, text, repository)].filter(path => path.endsWith('b.md'))).toEqual([]);
  });

  test('never misses a destination that the parser finds', () => {
    const word = fc.stringMatching(/^[a-z0-9_%&;.()\\#?/-]{1,12}$/);
    const piece = fc.oneof(
      word.map(target => `[x](${target})`),
      word.map(target => `![x](<${target}> "t")`),
      word.map(target => `\n\n[x]: ${target}\n\n[x]`),
      word.map(target => `> [x](\n> ${target})`),
      fc.constantFrom('`', '*', '\n\n', '- ', '> ', '    ', '[', ']', '(', ')', '<', '"', '\\')
    );
    const text = fc.array(piece, {maxLength: 8}).map(pieces => pieces.join(' '));
    fc.assert(
      fc.property(text, markdown => {
        const found = scanDestinations(markdown);
        visit(unified().use(remarkParse).parse(markdown), node => {
          if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
          if (node.url !== '') expect(found).toContain(node.url);
        });
      }),
      {numRuns: 2000}
    );
  });
});

describe('what a change reaches', () => {
  const entry = (path: string, fields: Partial<MappingEntry> = {}): MappingEntry => ({
    path: toSourcePath(path),
    space: toSpaceKey('DOC'),
    adopt: false,
    pageId: toPageId('1'),
    ...fields
  });
  const a = entry('a.md');
  const b = entry('b.md', {parent: {kind: 'path', path: a.path}});
  const c = entry('c.md');
  const nodes = [
    {entry: a, references: new Set(['img.png'])},
    {entry: b, references: new Set<string>()},
    {entry: c, references: new Set(['b.md', 'docs'])}
  ];
  const select = (paths: readonly string[], previousEntries = [a, b, c]) => [
    ...selectAffected(nodes, {paths: new Set(paths), previousEntries})
  ];

  test('is nothing where nothing of it changed', () => {
    expect(select(['src/main.ts'])).toEqual([]);
  });

  test('is a changed file and what refers to it', () => {
    expect(select(['b.md'])).toEqual(['b.md', 'c.md']);
    expect(select(['img.png'])).toEqual(['a.md']);
  });

  test('is a folder that files came to or went from', () => {
    expect(select(['docs/new.txt'])).toEqual(['c.md']);
  });

  test('is a changed entry, what refers to it, and what lies under it', () => {
    expect(select([], [entry('a.md', {title: 'Old'}), b, c])).toEqual(['a.md', 'b.md']);
    expect(select([], [a, c])).toEqual(['b.md', 'c.md']);
  });
});
