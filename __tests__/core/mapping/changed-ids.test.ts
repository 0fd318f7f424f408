import {describe, expect, test} from '@jest/globals';
import {findChangedIds} from '../../../src/core/mapping/changed-ids.ts';
import {parseMapping} from '../../../src/core/mapping/parse.ts';
import {toSourcePath} from '../../../src/core/model.ts';

const file = toSourcePath('map.json');
const read = (entries: object) => parseMapping(JSON.stringify(entries, undefined, 1), file);

function find(before: object, now: object, renames: readonly (readonly [string, string])[] = []) {
  const moved = renames.map(([from, to]) => ({from: toSourcePath(from), to: toSourcePath(to)}));
  const found = findChangedIds(read(now), {entries: read(before).entries, renames: moved}, file);
  return found.map(({path, message}) => `${path} ${message.line}: ${message.reason.split(':')[0]}`);
}

describe('findChangedIds', () => {
  const one = {space: 'A', page_id: '1'};

  test('names an entry that has another id, at the place of the id', () => {
    expect(find({'a.md': one}, {'a.md': {...one, page_id: '2'}})).toEqual([
      'a.md 4: Cannot accept page_id 2 for "a.md"'
    ]);
  });

  test('names both of two that swapped theirs', () => {
    const two = {...one, page_id: '2'};
    expect(find({'a.md': one, 'b.md': two}, {'a.md': two, 'b.md': one})).toHaveLength(2);
  });

  test('follows a renamed file, and one whose key was not moved', () => {
    expect(find({'a.md': one}, {'b.md': {...one, page_id: '2'}}, [['a.md', 'b.md']])).toEqual([
      'b.md 4: Cannot accept page_id 2 for "b.md"'
    ]);
    expect(find({'a.md': one}, {'b.md': one}, [['a.md', 'b.md']])).toEqual([]);
  });

  test('has nothing against a new id, one that went, and a number for the same digits', () => {
    expect(find({'a.md': {space: 'A'}}, {'a.md': one, 'b.md': {...one, page_id: '3'}})).toEqual([]);
    expect(find({'a.md': one}, {'a.md': {space: 'A'}})).toEqual([]);
    expect(find({'a.md': one}, {'a.md': {...one, page_id: 1}})).toEqual([]);
  });
});
