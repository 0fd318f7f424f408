import {readFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {toSourcePath, toSpaceKey} from '../../../src/core/model.ts';
import {mappingRules, type MappingRuleId} from '../../../src/core/mapping/rules.ts';
import {mappingSchema} from '../../../src/core/mapping/schema.ts';
import {findTitleConflicts} from '../../../src/core/mapping/title-conflicts.ts';
import {suggest} from '../../../src/core/suggest.ts';
import {severityOf} from '../../../src/core/message.ts';
import {parseMapping, type Mapping} from '../../../src/core/mapping/parse.ts';

const file = toSourcePath('docs/.confluence-mapping.json');

function parse(text: string | object): Mapping {
  return parseMapping(typeof text === 'string' ? text : JSON.stringify(text, null, 2), file);
}

/** Messages as people read them: place, rule and reason. */
function say(mapping: Mapping): readonly string[] {
  return mapping.messages.map(
    message => `${message.line}:${message.column} ${message.ruleId} ${message.reason}`
  );
}

const paths = (mapping: Mapping) => mapping.entries.map(({path}) => path);

describe('what is accepted', () => {
  test('the two forms that existing users have', () => {
    const mapping = parse(
      '{"docs/new.md": { "space": "PC", "title": "New Guide Title" },\n "docs/index.md": {"space": "PC", "title": "Home", "page_id": "12345"}}'
    );
    expect(say(mapping)).toEqual([]);
    expect(mapping.entries).toEqual([
      {path: 'docs/new.md', space: 'PC', title: 'New Guide Title', adopt: false},
      {path: 'docs/index.md', space: 'PC', title: 'Home', pageId: '12345', adopt: false}
    ]);
    expect(mapping.positions.get('docs/index.md')).toMatchObject({line: 2, column: 2});
    expect(mapping.positions.get('docs/index.md')?.fields.get('page_id')).toMatchObject({
      line: 2,
      column: 63
    });
  });

  test('every key, defaults, a byte order mark, comments and trailing commas', () => {
    const mapping = parse(`\uFEFF{
      // for editors
      "$schema": "./confluence-mapping.schema.json",
      "$defaults": {"space": "PC", "labels": ["docs"], "read_only": false, "adopt": true, "parent_id": 900},
      "a.md": {"page_id": 900, "labels": []},
      "b.md": {"parent": "a.md", "read_only": true, "adopt": false, "space": "~me"},
      "c.md": {"parent_id": "7",},
    }`);
    expect(say(mapping)).toEqual([
      '6:26 mapping-parent-space Cannot place "b.md" (space ~me) under "a.md": that page is in space PC.'
    ]);
    expect(mapping.entries).toEqual([
      {path: 'a.md', space: 'PC', pageId: '900', labels: [], readOnly: false, adopt: true},
      {
        path: 'c.md',
        space: 'PC',
        labels: ['docs'],
        readOnly: false,
        adopt: true,
        parent: {kind: 'id', id: '7'}
      }
    ]);
    expect([...mapping.positions.keys()]).toEqual(['a.md', 'b.md', 'c.md']);
  });

  test('the Jira of the defaults is that of every entry, without a slash at its end', () => {
    const jira = {jira: 'https://acme.atlassian.net/jira/', jira_projects: ['OPS', 'R2_D2']};
    expect(parse({$defaults: jira, 'a.md': {space: 'PC'}}).entries[0]).toMatchObject({
      jira: {url: 'https://acme.atlassian.net/jira', projects: ['OPS', 'R2_D2']}
    });
    expect(parse({$defaults: {jira: 'http://jira'}, 'a.md': {space: 'PC'}}).entries[0]?.jira).toEqual({
      url: 'http://jira'
    });
  });

  test('ids keep digits that a number would lose', () => {
    expect(parse('{"a.md": {"space": "PC", "page_id": 12345678901234567890}}').entries[0]?.pageId).toBe(
      '12345678901234567890'
    );
  });

  test('titles and labels are kept as Confluence keeps them, and it is said', () => {
    const mapping = parse({
      'a.md': {space: 'PC', title: ' Two\n  words ', labels: ['On Call', 'on-call', 'C#', '?!']}
    });
    expect(mapping.entries[0]).toMatchObject({title: 'Two words', labels: ['on-call', 'c']});
    expect(mapping.messages.map(message => [message.ruleId, severityOf(message)])).toEqual([
      ['mapping-changed-title', 'info'],
      ['mapping-changed-label', 'info'],
      ['mapping-changed-label', 'info'],
      ['mapping-empty-label', 'warning']
    ]);
  });

  test('keys that mean something to JavaScript are only keys', () => {
    const mapping = parse(
      '{"__proto__": {"space": "PC", "__proto__": 1}, "constructor": {"space": "PC"}, "toString": {"space": "PC"}}'
    );
    expect(paths(mapping)).toEqual(['constructor', 'toString']);
    expect(say(mapping)).toEqual([
      '1:31 mapping-unknown-key Cannot use key "__proto__" of "__proto__": it is unknown. Known keys are space, title, page_id, parent, parent_id, labels, read_only, adopt, allow_secrets.'
    ]);
  });

  test('empty mappings', () => {
    expect(parse('{}')).toMatchObject({entries: [], messages: [], syntaxError: false});
  });
});

describe('what cannot be read at all', () => {
  test.each([
    [
      '{"a.md": {"space": "PC",\n "title" "T"}}',
      '2:10 mapping-syntax Cannot read the mapping file: expected ":" after the key, seen "T". Correct the JSON.'
    ],
    [
      '{"a.md": {"space": "PC"}',
      '1:25 mapping-syntax Cannot read the mapping file: expected "}", seen the end of the file. Correct the JSON.'
    ],
    [
      '',
      '1:1 mapping-syntax Cannot read the mapping file: the file is empty, expected at least {}. Correct the JSON.'
    ],
    [
      '{\r\n<<<<<<< HEAD\r\n}',
      '2:1 mapping-syntax Cannot read the mapping file: it holds a merge conflict. Correct the JSON.'
    ],
    [
      '[1]',
      '1:1 mapping-syntax Cannot read the mapping file: expected an object of paths and entries, seen array.'
    ],
    [
      `{"a": ${'['.repeat(100_000)}`,
      '1:106 mapping-syntax Cannot read the mapping file: it is nested too deeply. Correct the JSON.'
    ]
  ])('text %#', (text, expected) => {
    const mapping = parse(text);
    expect(mapping.syntaxError).toBe(true);
    expect(mapping.entries).toEqual([]);
    expect(say(mapping)).toEqual([expected]);
  });
});

describe('what is wrong in an entry', () => {
  const place = 'mapping-wrong-type Cannot read';
  test.each([
    [
      {'page-id': '1'},
      '4:5 mapping-unknown-key Cannot use key "page-id" of "a.md": it is unknown. Did you mean "page_id"?'
    ],
    [
      {pageID: '1'},
      '4:5 mapping-unknown-key Cannot use key "pageID" of "a.md": it is unknown. Did you mean "page_id"?'
    ],
    [{title: 5}, `4:14 ${place} title of "a.md": expected a string, seen 5.`],
    [{labels: 'x'}, `4:15 ${place} labels of "a.md": expected an array, seen "x".`],
    [{labels: ['x', 1]}, `6:7 ${place} labels of "a.md": expected a string, seen 1.`],
    [{page_id: null}, `4:16 ${place} page_id of "a.md": expected a string or a whole number, seen null.`],
    [
      {page_id: '12a'},
      '4:16 mapping-invalid-id Cannot use "12a" as page_id of "a.md": expected digits only.'
    ],
    [{page_id: -1}, '4:16 mapping-invalid-id Cannot use -1 as page_id of "a.md": expected digits only.'],
    [{title: ' \t'}, '4:14 mapping-empty-title Cannot use the title of "a.md": it is empty.'],
    [
      {title: '\u{1F600}'.repeat(128)},
      '4:14 mapping-long-title Cannot use the title of "a.md": it has 256 characters, Confluence takes 255. Shorten it.'
    ],
    [
      {title: 'x'.repeat(256)},
      '4:14 mapping-long-title Cannot use the title of "a.md": it has 256 characters, Confluence takes 255. Shorten it.'
    ],
    [
      {parent: 'b.md', parent_id: '1'},
      '5:5 mapping-two-parents Cannot place "a.md": it has both parent and parent_id. Remove one.'
    ],
    [
      {space: 'P C'},
      '3:14 mapping-invalid-space Cannot use "P C" as space key of "a.md": expected letters and digits, such as DOCS.'
    ],
    [
      {labels: ['x'.repeat(256)]},
      '5:7 mapping-invalid-label Cannot label "a.md": a label is over 255 characters long.'
    ]
  ])('fields %#', (fields, expected) => {
    const mapping = parse({'a.md': {space: 'PC', ...fields}, 'b.md': {space: 'PC'}});
    expect(say(mapping)).toEqual([expected]);
    expect(paths(mapping)).toEqual(['b.md']);
    expect([...mapping.positions.keys()]).toEqual(['a.md', 'b.md']);
  });

  test('no space, not an object, an unknown key at the top', () => {
    const mapping = parse({$default: {space: 'PC'}, 'a.md': {}, 'b.md': 'PC', $defaults: {title: 'x'}});
    expect(say(mapping)).toEqual([
      '2:3 mapping-unknown-key Cannot use key "$default": it is unknown. Did you mean "$defaults"?',
      '5:3 mapping-missing-space Cannot place "a.md": it has no space. Give it a "space", or one for all entries in "$defaults".',
      '6:11 mapping-wrong-type Cannot read "b.md": expected an object, seen "PC".',
      '8:5 mapping-unknown-key Cannot use key "title" of "$defaults": it is unknown. Known keys are space, parent_id, labels, read_only, adopt, jira, jira_projects.'
    ]);
  });

  test.each([
    [
      {jira: 'acme.atlassian.net'},
      '4:13 mapping-invalid-jira Cannot use "acme.atlassian.net" as jira of "$defaults": expected its address, such as https://acme.atlassian.net.'
    ],
    [
      {jira: 'https://a.example', jira_projects: ['OPS', 'dev']},
      '7:7 mapping-invalid-jira Cannot use "dev" as jira_projects of "$defaults": expected project keys, such as OPS.'
    ],
    [
      {jira_projects: ['OPS']},
      '4:5 mapping-invalid-jira Cannot link the issues of jira_projects: "$defaults" does not say which Jira they are in. Add "jira", its address.'
    ],
    [
      {jira: ['https://a.example']},
      '4:13 mapping-wrong-type Cannot read jira of "$defaults": expected a string, seen ["https://a.example"].'
    ]
  ])('a Jira that cannot be one: %j', (fields, expected) => {
    const mapping = parse({$defaults: {space: 'PC', ...fields}, 'a.md': {space: 'PC'}});
    expect(say(mapping)).toEqual([expected]);
  });

  test.each([
    ['/docs/a.md', ' Did you mean "docs/a.md"?'],
    ['docs\\a.md', ' Did you mean "docs/a.md"?'],
    ['./docs//a.md', ' Did you mean "docs/a.md"?'],
    ['docs/../../a.md', ' Use a path inside the repository, such as docs/page.md.'],
    ['../a.md', ' Use a path inside the repository, such as docs/page.md.'],
    ['C:/a.md', ' Use a path inside the repository, such as docs/page.md.'],
    ['', ' Use a path inside the repository, such as docs/page.md.']
  ])('path %s', (path, hint) => {
    const mapping = parse({[path]: {space: 'PC'}});
    expect(paths(mapping)).toEqual([]);
    expect(say(mapping)).toHaveLength(1);
    expect(say(mapping)[0]).toMatch(/^2:3 mapping-invalid-path /);
    expect(say(mapping)[0]?.endsWith(hint)).toBe(true);
  });

  test('duplicate keys, of entries and in them', () => {
    const mapping = parse(
      '{"a.md": {"space": "PC"},\n"b.md": {"space": "PC", "space": "QC"},\n"a.md": {"space": "PC"}}'
    );
    expect(paths(mapping)).toEqual([]);
    expect(say(mapping)).toEqual([
      '2:25 mapping-duplicate-key Cannot tell which "space" of "b.md" counts: it also stands in line 2. Remove one.',
      '3:1 mapping-duplicate-key Cannot tell which "a.md" of the mapping counts: it also stands in line 1. Remove one.'
    ]);
  });
});

describe('what entries say about each other', () => {
  const space = 'PC';

  test('parents that are not there, or cannot be', () => {
    const mapping = parse({
      'docs/index.md': {space},
      'docs/a.md': {space, parent: 'docs/indx.md'},
      'docs/b.md': {space, parent: 'nothing/like/it'},
      'docs/c.md': {space, parent: 'docs/a.md'},
      'docs/d.md': {space, parent: 'docs/c.md'},
      'docs/e.md': {space: 'pc', parent: 'docs/index.md'}
    });
    expect(paths(mapping)).toEqual(['docs/index.md', 'docs/e.md']);
    expect(say(mapping)).toEqual([
      '7:15 mapping-unknown-parent Cannot place "docs/a.md" under "docs/indx.md": the mapping has no such entry. Did you mean "docs/index.md"?',
      '11:15 mapping-unknown-parent Cannot place "docs/b.md" under "nothing/like/it": the mapping has no such entry. Add an entry for it, or use parent_id.',
      '15:15 mapping-invalid-parent Cannot place "docs/c.md" under "docs/a.md": that entry has errors.',
      '19:15 mapping-invalid-parent Cannot place "docs/d.md" under "docs/c.md": that entry has errors.'
    ]);
  });

  test('circles, also by id, name their chain', () => {
    const mapping = parse({
      'a.md': {space, parent: 'b.md'},
      'b.md': {space, parent: 'c.md'},
      'c.md': {space, parent: 'a.md'},
      'd.md': {space, parent: 'd.md'},
      'e.md': {space, page_id: '5', parent: 'f.md'},
      'f.md': {space, parent_id: '5'},
      'g.md': {space}
    });
    expect(paths(mapping)).toEqual(['g.md']);
    expect(mapping.messages.map(message => message.reason)).toEqual([
      'Cannot place "a.md": its parents form a circle, "a.md" → "b.md" → "c.md" → "a.md".',
      'Cannot place "b.md": its parents form a circle, "a.md" → "b.md" → "c.md" → "a.md".',
      'Cannot place "c.md": its parents form a circle, "a.md" → "b.md" → "c.md" → "a.md".',
      'Cannot place "d.md": its parents form a circle, "d.md" → "d.md".',
      'Cannot place "e.md": its parents form a circle, "e.md" → "f.md" → "e.md".',
      'Cannot place "f.md": its parents form a circle, "e.md" → "f.md" → "e.md".'
    ]);
  });

  test('a default parent does not apply to its own page', () => {
    const mapping = parse({$defaults: {space, parent_id: '9'}, 'a.md': {page_id: '9'}, 'b.md': {}});
    expect(say(mapping)).toEqual([]);
    expect(mapping.entries.map(({parent}) => parent)).toEqual([undefined, {kind: 'id', id: '9'}]);
  });

  test('one id twice names both lines', () => {
    const mapping = parse(
      '{"a.md": {"space": "PC", "page_id": "5"},\n"b.md": {"space": "PC", "page_id": 5}}'
    );
    expect(paths(mapping)).toEqual([]);
    expect(say(mapping)).toEqual([
      '1:37 mapping-duplicate-id Cannot use page 5 for "a.md": "b.md" (line 2) has it too. Remove the page_id of one of them.',
      '2:36 mapping-duplicate-id Cannot use page 5 for "b.md": "a.md" (line 1) has it too. Remove the page_id of one of them.'
    ]);
  });

  test('titles that Confluence takes for the same', () => {
    const page = (path: string, key: string, title: string) => ({
      path: toSourcePath(path),
      space: toSpaceKey(key),
      title
    });
    const messages = findTitleConflicts([
      page('a.md', 'PC', 'Home'),
      page('b.md', 'QC', 'Home'),
      page('c.md', 'pc', ' home ')
    ]);
    expect(messages.map(message => [message.file, message.reason])).toEqual([
      [
        'a.md',
        'Cannot use title "Home" for "a.md" in space PC: "c.md" has it too. Titles must differ within a space; set "title" in the mapping.'
      ],
      [
        'c.md',
        'Cannot use title " home " for "c.md" in space pc: "a.md" has it too. Titles must differ within a space; set "title" in the mapping.'
      ]
    ]);
  });
});

describe('the rules', () => {
  const provocations: Record<Exclude<MappingRuleId, 'title-conflict'>, string> = {
    'mapping-syntax': '{',
    'mapping-duplicate-key': '{"a": {"space": "PC"}, "a": {"space": "PC"}}',
    'mapping-unknown-key': '{"a": {"space": "PC", "x": 1}}',
    'mapping-wrong-type': '{"$schema": 1}',
    'mapping-invalid-path': '{"/a": {"space": "PC"}}',
    'mapping-missing-space': '{"a": {}}',
    'mapping-invalid-space': '{"a": {"space": ""}}',
    'mapping-invalid-id': '{"a": {"space": "PC", "page_id": 1e3}}',
    'mapping-invalid-jira': '{"$defaults": {"jira": "x"}}',
    'mapping-empty-title': '{"a": {"space": "PC", "title": ""}}',
    'mapping-long-title': `{"a": {"space": "PC", "title": "${'x'.repeat(256)}"}}`,
    'mapping-two-parents': '{"$defaults": {"space": "PC"}, "a": {"parent": "b", "parent_id": "1"}}',
    'mapping-unknown-parent': '{"a": {"space": "PC", "parent": ""}}',
    'mapping-invalid-parent': '{"a": {"space": "PC", "parent": "b"}, "b": {}}',
    'mapping-circular-parent': '{"a": {"space": "PC", "parent": "a"}}',
    'mapping-parent-space': '{"a": {"space": "PC", "parent": "b"}, "b": {"space": "QC"}}',
    'mapping-duplicate-id': '{"a": {"space": "PC", "page_id": "1"}, "b": {"space": "PC", "page_id": "1"}}',
    'mapping-invalid-label': `{"a": {"space": "PC", "labels": ["${'x'.repeat(256)}"]}}`,
    'mapping-empty-label': '{"a": {"space": "PC", "labels": ["?"]}}',
    'mapping-changed-label': '{"a": {"space": "PC", "labels": ["A"]}}',
    'mapping-changed-title': '{"a": {"space": "PC", "title": " A"}}'
  };

  test.each(Object.entries(provocations))('%s', (ruleId, text) => {
    const found = parse(text).messages.find(message => message.ruleId === ruleId);
    expect(found && severityOf(found)).toBe(mappingRules[ruleId as MappingRuleId].severity);
    expect(found?.line).toBe(1);
  });
});

describe('any text', () => {
  test('never throws, and every key without a message is an entry', () => {
    const json = fc.jsonValue().map(value => JSON.stringify(value));
    const entry = fc.record(
      {
        space: fc.constant('PC'),
        title: fc.string(),
        parent: fc.constantFrom('a', 'b'),
        page_id: fc.oneof(fc.double(), fc.nat(), fc.string())
      },
      {requiredKeys: []}
    );
    const near = fc
      .dictionary(fc.constantFrom('a', 'b', 'c/d', '$defaults'), entry)
      .map(value => JSON.stringify(value));
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), json, near), text => {
        const mapping = parse(text);
        const errors = mapping.messages.filter(message => severityOf(message) === 'error');
        expect(mapping.entries.length === mapping.positions.size || errors.length > 0).toBe(true);
        expect(mapping.syntaxError && errors.length !== 1).toBe(false);
      })
    );
  });

  test('very many entries, also when each is wrong in several ways', () => {
    const many = (count: number, fields: object) =>
      parse(
        Object.fromEntries(
          Array.from({length: count}, (_, index) => [`p${index}.md`, {space: 'PC', ...fields}])
        )
      );
    expect(many(100_000, {labels: ['a'], parent: undefined}).entries).toHaveLength(100_000);
    expect(many(10_000, {page_id: '1', parent: 'nothing/like/it'}).messages).toHaveLength(20_000);
  });
});

describe('the schema', () => {
  test('is the file that editors get', () => {
    const written = readFileSync(new URL('../../../confluence-mapping.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(written)).toEqual(mappingSchema);
  });
});

describe('suggest', () => {
  test.each([
    ['titel', ['space', 'title'], 'title'],
    ['Page ID', ['page_id', 'parent_id'], 'page_id'],
    ['xyz', ['space', 'title'], undefined],
    ['a', [], undefined]
  ])('%s', (word, candidates, expected) => {
    expect(suggest(word, candidates)).toBe(expected);
  });
});
