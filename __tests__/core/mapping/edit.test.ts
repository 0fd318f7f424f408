import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {parse as parseJsonc} from 'jsonc-parser';
import {toPageId, toSourcePath} from '../../../src/core/model.ts';
import {applyMappingEdits, type EntryFields, type MappingEdit} from '../../../src/core/mapping/edit.ts';

const id = (path: string, pageId: string, replace?: boolean): MappingEdit => ({
  kind: 'set-page-id',
  path: toSourcePath(path),
  pageId: toPageId(pageId),
  ...(replace === undefined ? {} : {replace})
});
const rename = (from: string, to: string): MappingEdit => ({
  kind: 'rename',
  from: toSourcePath(from),
  to: toSourcePath(to)
});
const add = (path: string, fields: EntryFields): MappingEdit => ({
  kind: 'add',
  path: toSourcePath(path),
  fields
});
const remove = (path: string): MappingEdit => ({kind: 'remove', path: toSourcePath(path)});

function edit(text: string, ...edits: readonly MappingEdit[]): string {
  const result = applyMappingEdits(text, edits);
  expect(result.conflicts).toEqual([]);
  return result.text;
}

describe('set-page-id', () => {
  test.each([
    ['{ "a": { "space": "PC", "title": "X" } }', '{ "a": { "space": "PC", "title": "X", "page_id": "1" } }'],
    ['{"a":{"space":"PC","title":"X"}}', '{"a":{"space":"PC","title":"X","page_id":"1"}}'],
    ['{"a":{"space":"PC"}}', '{"a":{"space":"PC","page_id":"1"}}'],
    ['{"a": {"space": "PC"}}', '{"a": {"space": "PC", "page_id": "1"}}'],
    ['{"a": {}}', '{"a": {"page_id": "1"}}'],
    ['{"a": { }}', '{"a": { "page_id": "1" }}'],
    ['{"a": {"space": "PC", "page_id": null}}', '{"a": {"space": "PC", "page_id": "1"}}'],
    ['{"a": {"space": "PC", "page_id": "1"}}', '{"a": {"space": "PC", "page_id": "1"}}'],
    ['{"a": {"space": "PC", "page_id": 1}}', '{"a": {"space": "PC", "page_id": 1}}'],
    [
      '{\n  "a": {\n    "space": "PC"\n  }\n}\n',
      '{\n  "a": {\n    "space": "PC",\n    "page_id": "1"\n  }\n}\n'
    ],
    [
      '\uFEFF{\r\n\t"a" : {\r\n\t\t"space" : "PC",\r\n\t\t"title" : "T"\r\n\t}\r\n}',
      '\uFEFF{\r\n\t"a" : {\r\n\t\t"space" : "PC",\r\n\t\t"title" : "T",\r\n\t\t"page_id" : "1"\r\n\t}\r\n}'
    ],
    [
      '{"a": {\n  "space": "PC", // why\n  "title": "T" // what\n}}',
      '{"a": {\n  "space": "PC", // why\n  "title": "T", // what\n  "page_id": "1"\n}}'
    ],
    [
      '{"a": {\n  "space": "PC", "title": "T", // end\n}}',
      '{"a": {\n  "space": "PC", "title": "T", // end\n  "page_id": "1",\n}}'
    ],
    ['{"a": {"space": "PC", /* x */}}', '{"a": {"space": "PC", /* x */ "page_id": "1",}}'],
    [
      '{"a": {\n    "space": "PC"\n  , "title": "T"\n}}',
      '{"a": {\n    "space": "PC"\n  , "title": "T", "page_id": "1"\n}}'
    ]
  ])('%j', (before, after) => {
    expect(edit(before, id('a', '1'))).toBe(after);
  });

  test('what happened meanwhile wins', () => {
    const text = '{"a": {"space": "PC", "page_id": "2"}, "c": 1}';
    const result = applyMappingEdits(text, [id('a', '1'), id('b', '3'), id('c', '4')]);
    expect(result.text).toBe(text);
    expect(result.conflicts.map(({edit: {kind}, reason, message}) => [kind, reason, message])).toEqual([
      ['set-page-id', 'id-set', 'Cannot enter page 1 for "a": the mapping already names page 2.'],
      ['set-page-id', 'entry-gone', 'Cannot enter page 3 for "b": the mapping has no such entry any more.'],
      ['set-page-id', 'entry-gone', 'Cannot enter page 4 for "c": the mapping has no such entry any more.']
    ]);
  });

  test('replaces only when told to, and keeps the kind of value', () => {
    expect(edit('{"a": {"page_id": "2"}, "b": {"page_id":3}}', id('a', '5', true), id('b', '6', true))).toBe(
      '{"a": {"page_id": "5"}, "b": {"page_id":6}}'
    );
  });

  test('a file that is no JSON any more is not touched', () => {
    const {text, conflicts} = applyMappingEdits('{"a": ', [id('a', '1'), rename('a', 'b')]);
    expect(text).toBe('{"a": ');
    expect(conflicts.map(({reason}) => reason)).toEqual(['unreadable', 'unreadable']);
  });
});

describe('rename', () => {
  test('keeps the place, and parents follow', () => {
    const before =
      '{\n "b": {"parent": "a"}, // note\n "a": {"space": "PC", "title": "a"},\n "c": {"parent": "x"}\n}';
    expect(edit(before, rename('a', 'z'), id('z', '4'))).toBe(
      '{\n "b": {"parent": "z"}, // note\n "z": {"space": "PC", "title": "a", "page_id": "4"},\n "c": {"parent": "x"}\n}'
    );
  });

  test('two files swap names, a chain moves up', () => {
    const before = '{"a": {"title": "A"}, "b": {"title": "B", "parent": "a"}, "c": {}}';
    expect(edit(before, rename('a', 'b'), rename('b', 'a'))).toBe(
      '{"b": {"title": "A"}, "a": {"title": "B", "parent": "b"}, "c": {}}'
    );
    expect(edit(before, rename('a', 'b'), rename('b', 'c'), rename('c', 'd'))).toBe(
      '{"b": {"title": "A"}, "c": {"title": "B", "parent": "b"}, "d": {}}'
    );
  });

  test('never makes a key twice', () => {
    const before = '{"a": {}, "b": {}, "c": {}}';
    const result = applyMappingEdits(before, [rename('c', 'a'), rename('a', 'b'), rename('x', 'y')]);
    expect(result.text).toBe(before);
    expect(result.conflicts.map(({edit: found, reason}) => ['from' in found && found.from, reason])).toEqual([
      ['a', 'entry-exists'],
      ['x', 'entry-gone'],
      ['c', 'entry-exists']
    ]);
  });
});

describe('add', () => {
  const fields = {space: 'PC', title: 'N'};
  test.each([
    ['', '{\n  "m": {"space": "PC", "title": "N"}\n}\n'],
    ['{}', '{\n  "m": {"space": "PC", "title": "N"}\n}'],
    ['{\n}\n', '{\n  "m": {"space": "PC", "title": "N"}\n}\n'],
    [
      '{\n  "a": { "space": "PC" },\n  "z": {}\n}\n',
      '{\n  "a": { "space": "PC" },\n  "m": { "space": "PC", "title": "N" },\n  "z": {}\n}\n'
    ],
    ['{\n  "n": {"space":"PC"}\n}\n', '{\n  "m": {"space":"PC","title":"N"},\n  "n": {"space":"PC"}\n}\n'],
    ['{\n  "$schema": "x"\n}\n', '{\n  "$schema": "x",\n  "m": {"space": "PC", "title": "N"}\n}\n'],
    ['{"a":{"space":"PC"},"z":{}}', '{"a":{"space":"PC"},"m":{"space":"PC","title":"N"},"z":{}}'],
    ['{ "z": {} }', '{ "m": {"space": "PC", "title": "N"}, "z": {} }'],
    [
      '{\r\n\t"a": {\r\n\t\t"space": "PC"\r\n\t} // a\r\n}',
      '{\r\n\t"a": {\r\n\t\t"space": "PC"\r\n\t}, // a\r\n\t"m": {\r\n\t\t"space": "PC",\r\n\t\t"title": "N"\r\n\t}\r\n}'
    ],
    ['{ // all\n  "z": {}\n}', '{ // all\n  "m": {"space": "PC", "title": "N"},\n  "z": {}\n}']
  ])('%j', (before, after) => {
    expect(edit(before, add('m', fields))).toBe(after);
  });

  test('several, in sorted order, whatever the order they come in', () => {
    const text = '{\n  "b": {"space": "PC"},\n  "d": {"space": "PC"}\n}\n';
    const expected =
      '{\n  "a": {"labels": ["x", "y"]},\n  "b": {"space": "PC"},\n  "c": {"space": "PC"},\n  "c2": {"space": "PC"},\n  "d": {"space": "PC"},\n  "e": {"space": "PC"}\n}\n';
    const adds = [
      add('e', {space: 'PC'}),
      add('c2', {space: 'PC'}),
      add('a', {labels: ['x', 'y']}),
      add('c', {space: 'PC'})
    ];
    expect(edit(text, ...adds)).toBe(expected);
    expect(edit(text, ...adds.toReversed())).toBe(expected);
    expect(applyMappingEdits(text, [add('b', fields)])).toMatchObject({
      text,
      conflicts: [{reason: 'entry-exists'}]
    });
  });
});

describe('remove', () => {
  const lines = '{\n  "a": {},\n  "b": {}, // b\n  "c": {}\n}\n';
  test.each([
    [lines, ['a'], '{\n  "b": {}, // b\n  "c": {}\n}\n'],
    [lines, ['c'], '{\n  "a": {},\n  "b": {} // b\n}\n'],
    [lines, ['a', 'c'], '{\n  "b": {} // b\n}\n'],
    ['{"a": {}, "b": {}, "c": {}}', ['b'], '{"a": {}, "c": {}}'],
    ['{"a": {}, "b": {}}', ['b'], '{"a": {}}'],
    ['{"a": {}}', ['a'], '{}'],
    ['{"a": {}, "b": {}}', ['x'], '{"a": {}, "b": {}}']
  ])('%j without %j', (before, paths, after) => {
    expect(edit(before, ...paths.map(remove))).toBe(after);
  });
});

describe('any formatting', () => {
  const space = fc.constantFrom('', ' ', '  ', '\t', '\n', '\r\n', '\n    ', ' /* c */ ', ' // l\n  ');
  const value = fc.constantFrom('"PC"', '"x, }"', '5', '["a", "b"]', 'true');
  const name = fc.constantFrom('space', 'title', 'labels', 'parent');
  const object = (keys: fc.Arbitrary<string>, values: fc.Arbitrary<string>) =>
    fc
      .tuple(
        fc.uniqueArray(keys, {maxLength: 5}),
        fc.array(fc.tuple(values, space, space, space, space), {minLength: 5, maxLength: 5}),
        fc.boolean(),
        space
      )
      .map(([found, rest, comma, end]) => {
        const parts = found.map((key, index) => {
          const [json, before, colon, after, tail] = rest[index] ?? ['1', '', '', '', ''];
          return `${before}"${key}"${colon}:${after}${json}${tail}`;
        });
        return `{${parts.join(',')}${comma && found.length > 0 ? ',' : ''}${end}}`;
      });
  const mapping = object(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), object(name, value));
  const read = (text: string) => {
    const errors: unknown[] = [];
    const result = parseJsonc(text, errors as never, {allowTrailingComma: true}) as Record<
      string,
      Record<string, unknown>
    >;
    expect(errors).toEqual([]);
    return result;
  };
  const path = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');

  test('an id only adds bytes, and only what it must', () => {
    fc.assert(
      fc.property(mapping, path, (text, key) => {
        const before = read(text);
        const after = applyMappingEdits(text, [id(key, '77')]).text;
        expect(read(after)).toEqual(
          key in before ? {...before, [key]: {...before[key], page_id: '77'}} : before
        );
        if (!(key in before)) return expect(after).toBe(text);
        expect(after.replace(/,?\s*"page_id"\s*:\s*"77",?/, '').replaceAll(',', '')).toBe(
          text.replaceAll(',', '')
        );
      }),
      {numRuns: 2000}
    );
  });

  test('additions, removals and renames give the JSON they should, and leave comments', () => {
    fc.assert(
      fc.property(
        mapping,
        fc.uniqueArray(path),
        path,
        fc.uniqueArray(fc.constantFrom('aa', 'bb', 'g', '0')),
        (text, gone, from, added) => {
          const removed = edit(text, ...gone.map(remove));
          const {[from]: moved, ...kept} = Object.fromEntries(
            Object.entries(read(text)).filter(([key]) => !gone.some(other => other === key))
          );
          expect(read(removed)).toEqual(moved === undefined ? kept : {...kept, [from]: moved});
          const renamed = applyMappingEdits(removed, [rename(from, 'zz')]).text;
          expect(read(renamed)).toEqual(moved === undefined ? kept : {...kept, zz: moved});
          const full = edit(renamed, ...added.map(key => add(key, {title: 'T'})));
          expect(read(full)).toEqual({
            ...read(renamed),
            ...Object.fromEntries(added.map(key => [key, {title: 'T'}]))
          });
          expect(edit(full, ...added.map(remove)).match(/\/[*/]/g)).toEqual(renamed.match(/\/[*/]/g));
        }
      ),
      {numRuns: 2000}
    );
  });

  test('many edits at once are those edits one by one', () => {
    fc.assert(
      fc.property(mapping, fc.uniqueArray(path), (text, keys) => {
        const edits = keys.map((key, index) => id(key, `${index + 1}`));
        const single = edits.reduce((current, change) => applyMappingEdits(current, [change]).text, text);
        expect(applyMappingEdits(text, edits).text).toBe(single);
      }),
      {numRuns: 2000}
    );
  });

  test('a large mapping', () => {
    const names = Array.from({length: 20_000}, (_, index) => `p${index}.md`);
    const text = edit('', ...names.map(key => add(key, {space: 'PC'})));
    const filled = edit(
      text,
      ...names.map(key => id(key, '7')),
      ...names.map(key => add(`${key}.md`, {space: 'PC'}))
    );
    expect(Object.keys(read(filled))).toHaveLength(40_000);
  });
});
