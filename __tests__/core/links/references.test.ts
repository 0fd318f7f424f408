import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {selectAffected} from '../../../src/core/links/affected.ts';
import {toStorage} from '../../../src/core/convert/index.ts';
import {readLinkTarget} from '../../../src/core/links/link-target.ts';
import {findReferences} from '../../../src/core/links/references.ts';
import {parseDocument} from '../../../src/core/markdown/parse.ts';
import {type MappingEntry, toPageId, toSourcePath, toSpaceKey} from '../../../src/core/model.ts';
import {createContext} from '../convert/fixture-context.ts';

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
    ['<video SRC = "a.mp4">', 'docs/guide/a.mp4'],
    ['https://github.com/acme/handbook/blob/main/docs/b.md', 'docs/b.md'],
    ['<https://github.com/Acme/Handbook/tree/main/docs>', 'docs'],
    ['https://www.github.com/acme/handbook/blob/main/b.md', 'b.md'],
    ['www.github.com/acme/handbook/blob/main/b.md', 'b.md'],
    ['See https://github.com/acme/handbook/blob/main/b(1).md.', 'b(1).md'],
    ['[b](//github.com/acme/handbook/blob/main/b.md)', 'b.md'],
    ['![p](https://raw.githubusercontent.com/acme/handbook/main/p.png)', 'p.png'],
    ['![p](https://raw.githubusercontent.com/acme/handbook/refs/heads/main/docs/p.png)', 'docs/p.png'],
    ['[100%](with%20space.md)', 'docs/guide/with%20space.md'],
    ['www.github.com/acme/handbook/edit/main/_a#> ;_', ''],
    ['[b](\n    >b.md)', 'docs/guide/>b.md'],
    ['https\\://github.com/acme/handbook/blob/main/b.md', 'b.md'],
    ['https&#58;//github.com/acme/handbook/blob/main/b.md', 'b.md'],
    ['<a href="x&ampy.md&#47z.md">', 'docs/guide/x&ampy.md/z.md'],
    ["<a href='x&amp.md'>", 'docs/guide/x&.md'],
    ['<source srcset="../dark.png 1x, b.png 2x">', 'docs/guide/b.png'],
    ['<source srcset="../dark.png 1x, b.png 2x">', 'docs/dark.png'],
    ['[b](sub/)', 'docs/guide/sub/README.md'],
    ['[b](/)', 'README.md'],
    ['[top](../..)', '']
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

  const word = fc.stringMatching(/^[a-z0-9_%&;.()\\#?/"'<>|\]*~ -]{1,12}$/);
  const start = fc.constantFrom(
    '',
    '../',
    '/',
    '//',
    'https://',
    'https://github.com/acme/handbook/blob/main/',
    'HTTP://www.GitHub.com/Acme/handbook/raw/main/',
    '//github.com/acme/handbook/tree/main/',
    'www.github.com/acme/handbook/edit/main/',
    'https://raw.githubusercontent.com/acme/handbook/main/',
    'https://raw.githubusercontent.com/acme/handbook/refs/heads/main/',
    'https://github.com/acme/handbook/blob/HEAD/',
    'https\\://github.com/acme/handbook/blob/main/',
    'https&colon;//github.com/acme/handbook/blob/main/',
    '../../../../blob/main/',
    '&#47',
    '&amp'
  );
  const destination = fc.tuple(start, word).map(parts => parts.join(''));

  test('hold every path that an address of a link is read as', () => {
    fc.assert(
      fc.property(destination, url => {
        const target = readLinkTarget(url, from, repository);
        fc.pre(target.kind === 'repository' && !/[\s<>)"]/.test(url));
        const path = target.kind === 'repository' ? target.path : undefined;
        for (const text of [`[x](${url})`, `[x]: ${url}`, `<img src="${url}">`]) {
          expect([...findReferences(from, text, repository)]).toContain(path);
        }
      }),
      {numRuns: 1000}
    );
  });

  test('hold every path that a conversion asks for', () => {
    const piece = fc.oneof(
      destination,
      destination.map(target => `(${target}).`),
      destination.map(target => `\n\n| a |\n| - |\n|${target}|\n\n`),
      destination.map(target => `[x](${target})`),
      destination.map(target => `![x](<${target}> "t")`),
      destination.map(target => `\n\n[x]: ${target}\n\n[x]`),
      destination.map(target => `> [x](\n> ${target})`),
      destination.map(target => `<img src=${target}>`),
      destination.map(target => `<img src="${target}">`),
      destination.map(target => `[x](\n      >${target})`),
      destination.map(
        target => `<picture><source media="(prefers-color-scheme: light)" srcset="${target} 2x"></picture>`
      ),
      destination.map(target => `> <a href\n> = "${target}">x</a>`),
      fc.constantFrom('`', '*', '\n\n', '- ', '> ', '    ', '[', ']', '(', ')', '<', '"', '\\')
    );
    const text = fc.array(piece, {maxLength: 8}).map(pieces => pieces.join(' '));
    fc.assert(
      fc.property(text, markdown => {
        const asked = new Set<string>();
        const ask = (path: string): undefined => void asked.add(path);
        const context = {...createContext({repository}), kindOf: ask, pageOf: ask, imageOf: ask};
        toStorage(parseDocument(from, markdown), context);
        const found = findReferences(from, markdown, repository);
        // An empty destination is the file itself.
        for (const path of asked) if (path !== from) expect(found).toContain(path);
      }),
      {numRuns: 3000}
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
