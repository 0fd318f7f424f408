import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {toSourcePath, toSpaceKey} from '../../../src/core/model.ts';
import {normalizeLabel} from '../../../src/core/mapping/label.ts';
import {parseMapping, type Mapping} from '../../../src/core/mapping/parse.ts';
import {rebuildMapping, type RebuildOptions} from '../../../src/core/mapping/rebuild.ts';
import {titleFromPath} from '../../../src/core/mapping/titles.ts';
import {foldTitle} from '../../../src/core/title.ts';

const mappingFile = toSourcePath('docs/.confluence-mapping.json');
const parse = (text: string): Mapping => parseMapping(text, mappingFile);
const rename = (from: string, to: string) => ({from: toSourcePath(from), to: toSourcePath(to)});

type Files = Readonly<Record<string, string>>;

/** Files by path with their first heading; an empty one has none. */
function rebuild(files: Files, text?: string, options: Partial<RebuildOptions> = {}) {
  return rebuildMapping({
    present: new Set(Object.keys(files)),
    existing: text === undefined ? undefined : parse(text),
    files: Object.entries(files).map(([path, heading]) => ({
      path: toSourcePath(path),
      ...(heading === '' ? {} : {firstHeading: heading})
    })),
    space: toSpaceKey('PC'),
    folders: true,
    renames: [],
    ...options
  });
}

const titles = (text: string) =>
  Object.fromEntries(parse(text).entries.map(({path, title}) => [path, title]));
const parents = (text: string) =>
  Object.fromEntries(
    parse(text).entries.map(({path, parent}) => [path, parent?.kind === 'path' ? parent.path : undefined])
  );

describe('a repository that has no mapping', () => {
  const files = {
    'docs/guides/linux/README.md': 'Install',
    'docs/guides/mac/README.md': 'Install',
    'docs/guides/README.md': 'Guides',
    'docs/README.md': 'Docs',
    'docs/guides/mac/a_b.md': '',
    'docs/other/x.md': 'X'
  };

  test('gets one line for each file', () => {
    expect(rebuild(files).text).toBe(`{
  "docs/README.md": {"space": "PC", "title": "Docs"},
  "docs/guides/README.md": {"space": "PC", "title": "Guides", "parent": "docs/README.md"},
  "docs/guides/linux/README.md": {"space": "PC", "title": "Install (guides/linux)", "parent": "docs/guides/README.md"},
  "docs/guides/mac/README.md": {"space": "PC", "title": "Install (guides/mac)", "parent": "docs/guides/README.md"},
  "docs/guides/mac/a_b.md": {"space": "PC", "title": "A b", "parent": "docs/guides/mac/README.md"},
  "docs/other/x.md": {"space": "PC", "title": "X", "parent": "docs/README.md"}
}
`);
    expect(rebuild(files).notes[0]).toEqual({
      kind: 'added',
      path: 'docs/README.md',
      text: 'docs/README.md was added as "Docs".'
    });
  });

  test('and no parents where they are not wanted', () => {
    expect(
      Object.values(parents(rebuild(files, undefined, {folders: false}).text)).every(
        parent => parent === undefined
      )
    ).toBe(true);
  });

  test('front matter comes before the heading, README before index', () => {
    const {text} = rebuildMapping({
      present: new Set<string>(),
      existing: undefined,
      files: [
        {path: toSourcePath('a/index.md'), firstHeading: 'Heading', frontMatterTitle: ' Front\nmatter '},
        {path: toSourcePath('a/Readme.md'), firstHeading: ' '},
        {path: toSourcePath('a/b.md'), frontMatterTitle: ''}
      ],
      space: toSpaceKey('PC'),
      folders: true,
      renames: []
    });
    expect(titles(text)).toEqual({'a/index.md': 'Front matter', 'a/Readme.md': 'A', 'a/b.md': 'B'});
    expect(parents(text)).toEqual({
      'a/index.md': 'a/Readme.md',
      'a/Readme.md': undefined,
      'a/b.md': 'a/Readme.md'
    });
  });
});

describe('titles', () => {
  test.each([
    ['docs/01-first_steps.md', '01 first steps'],
    ['docs/2024-01-02-notes.md', '2024-01-02 notes'],
    ['guides/on-call/README.md', 'On call'],
    ['README.md', 'README'],
    ['docs/v1.2.md', 'V1.2'],
    ['docs/日本.md', '日本'],
    ['docs/---.md', '---.md']
  ])('from the path %s', (path, title) => {
    expect(titleFromPath(path)).toBe(title);
  });

  test('the page nearest to the top keeps its title, unless another page has it', () => {
    const files = {'README.md': 'Home', 'a/x.md': 'home', 'a/y.md': 'Home', 'b/x.md': 'Home'};
    expect(titles(rebuild(files).text)).toEqual({
      'README.md': 'Home',
      'a/x.md': 'home (a/x)',
      'a/y.md': 'Home (a/y)',
      'b/x.md': 'Home (b)'
    });
    expect(
      titles(
        rebuild({'b/x.md': 'Home', 'c/x.md': 'Other'}, '{"z.md": {"space": "pc", "title": "HOME"}}').text
      )['b/x.md']
    ).toBe('Home (b)');
    expect(
      titles(
        rebuild({'b/x.md': 'Home', 'c/x.md': 'Other'}, '{"z.md": {"space": "QC", "title": "HOME"}}').text
      )['b/x.md']
    ).toBe('Home');
  });

  test('an entry without a title counts with the one its file gives it', () => {
    expect(
      titles(rebuild({'a/x.md': 'Home', 'b/y.md': 'Home'}, '{"a/x.md": {"space": "PC"}}').text)['b/y.md']
    ).toBe('Home (b)');
  });

  test('long ones are cut, and still differ', () => {
    const long = '\u{1F600}'.repeat(200);
    const deep = `${'folder/'.repeat(40)}`;
    const {text} = rebuild({[`a/${deep}x.md`]: long, [`b/${deep}x.md`]: long, [`c/${deep}x.md`]: long});
    const found = Object.values(titles(text));
    expect(new Set(found).size).toBe(3);
    expect(found.every(title => title !== undefined && title.length <= 255 && !/\p{Cs}/u.test(title))).toBe(
      true
    );
    expect(parse(text).messages).toEqual([]);
  });
});

describe('a mapping that is there', () => {
  const text = `{
  "$defaults": { "space": "PC" },
  "docs/z.md": { "title": "Zed", "page_id": 12 }, // first
  "docs/old.md": { "title": "Old", "parent": "docs/z.md" },
  "docs/gone.md": { "title": "Gone" }
}
`;

  test('keeps every byte; new entries look like their neighbours; renames and missing files are noted', () => {
    const result = rebuild({'docs/z.md': 'Z', 'docs/new.md': 'Old', 'docs/b.md': 'Zed'}, text, {
      renames: [rename('docs/old.md', 'docs/new.md')]
    });
    expect(result.text).toBe(`{
  "$defaults": { "space": "PC" },
  "docs/b.md": { "title": "Zed (b)" },
  "docs/z.md": { "title": "Zed", "page_id": 12 }, // first
  "docs/new.md": { "title": "Old", "parent": "docs/z.md" },
  "docs/gone.md": { "title": "Gone" }
}
`);
    expect(result.notes.map(({kind, path}) => `${kind} ${path}`)).toEqual([
      'renamed docs/new.md',
      'added docs/b.md',
      'missing docs/gone.md'
    ]);
  });

  test('prune removes entries of missing files, but no parents', () => {
    const result = rebuild({'docs/old.md': ''}, text, {prune: true});
    expect(Object.keys(titles(result.text))).toEqual(['docs/z.md', 'docs/old.md']);
    expect(result.notes.map(({kind, path}) => `${kind} ${path}`)).toEqual([
      'removed docs/gone.md',
      'missing docs/z.md'
    ]);
    expect(parse(result.text).messages).toEqual([]);
  });

  test('an entry with an error is left as it is', () => {
    const broken = '{"a.md": {"space": "PC", "titel": "A"}}';
    expect(rebuild({'a.md': 'A'}, broken)).toEqual({text: broken, edits: [], notes: []});
  });

  test('parents are in the same space, and never a circle', () => {
    const there =
      '{"README.md": {"space": "PC", "parent": "docs/README.md"}, "docs/README.md": {"space": "PC"}, "docs/x/README.md": {"space": "QC"}}';
    const result = rebuild({'docs/x/a.md': '', 'docs/b.md': ''}, there);
    expect(parents(result.text)).toMatchObject({
      'docs/x/a.md': 'docs/README.md',
      'docs/b.md': 'docs/README.md'
    });
    expect(parse(result.text).messages).toEqual([]);
  });

  test('one that is no JSON is refused', () => {
    expect(() => rebuild({'a.md': 'A'}, '{"a"')).toThrow(
      /^Cannot rebuild the mapping \(line 1, column 5\): Cannot read the mapping file: expected ":"/
    );
  });
});

describe('any set of files', () => {
  const part = fc.constantFrom('README', 'index', 'a', 'b', 'a_b', 'Ä');
  const path = fc.array(part, {minLength: 1, maxLength: 4}).map(parts => `${parts.join('/')}.md`);
  const heading = fc.constantFrom(
    '',
    'Install',
    'install',
    'A',
    'Install (a)',
    'Install (b)',
    'x'.repeat(255)
  );
  const files = fc.dictionary(path, heading, {maxKeys: 30});

  test('gives a valid mapping with unique titles; order does not matter; again changes nothing', () => {
    fc.assert(
      fc.property(files, files, fc.boolean(), (first, more, folders) => {
        const {text} = rebuild(first, undefined, {folders});
        const reversed = Object.fromEntries(Object.entries(first).toReversed());
        expect(rebuild(reversed, undefined, {folders}).text).toBe(text);
        expect(rebuild(first, text, {folders}).text).toBe(text);
        const all = {...more, ...first};
        const grown = rebuild(all, text, {folders}).text;
        const mapping = parse(grown);
        expect(mapping.messages).toEqual([]);
        expect(mapping.entries.map(entry => entry.path)).toEqual(Object.keys(all).toSorted());
        expect(new Set(mapping.entries.map(({title}) => foldTitle(title ?? ''))).size).toBe(
          mapping.entries.length
        );
        expect(rebuild(all, grown, {folders}).edits).toEqual([]);
        for (const line of text.split('\n').slice(1, -2)) expect(grown).toContain(line.replace(/,$/, ''));
      }),
      {numRuns: 300}
    );
  });
});

describe('normalizeLabel', () => {
  test.each([
    ['On  Call', 'on-call'],
    ['C#', 'c'],
    [' a & b ', 'a-b'],
    ['ÄÖ', 'äö'],
    ['?!', '']
  ])('%s', (label, expected) => {
    expect(normalizeLabel(label)).toBe(expected);
  });
});
