import fc from 'fast-check';
import {describe, expect, test} from '@jest/globals';
import {carryComments} from '../../../src/core/comments/index.ts';
import {type Comment, type Line, lines, solidText, storePage, writePage} from './documents.ts';
import {readMarkedText, stripMarkers} from './marked-text.ts';

/** Cases that fail are found again by these numbers. */
const runs = {seed: 20_240_607, numRuns: 300};

/** Comments on characters of some of the lines. */
const withComments = (page: readonly Line[], on: (line: Line) => boolean = () => true) => {
  const chosen = page.filter(on);
  return fc
    .array(fc.record({line: fc.nat(), from: fc.nat(), length: fc.integer({min: 1, max: 40})}), {
      minLength: 1,
      maxLength: 6
    })
    .map(list =>
      list.flatMap(({line, from, length}): readonly Comment[] => {
        const target = chosen[line % Math.max(1, chosen.length)];
        if (target === undefined) return [];
        const size = solidText(target).length;
        const start = from % size;
        return [{line: target.name, from: start, to: Math.min(size, start + length)}];
      })
    );
};

/** Where the comments must be in a page. */
function expectedPlaces(
  page: readonly Line[],
  comments: readonly Comment[]
): ReturnType<typeof readMarkedText>['markers'] {
  const starts = new Map<number, number>();
  let place = 0;
  for (const line of page) {
    starts.set(line.name, place);
    place += solidText(line).length;
  }
  return Object.fromEntries(
    comments.flatMap(({line, from, to}, index) => {
      const start = starts.get(line);
      return start === undefined ? [] : [[`c${index}`, [[start + from, start + to]]] as const];
    })
  );
}

describe('any page', () => {
  test('that did not change keeps every comment at the same characters', () => {
    const cases = lines(1).chain(page => fc.tuple(fc.constant(page), withComments(page)));
    fc.assert(
      fc.property(cases, ([page, comments]) => {
        const next = writePage(page);
        const {body, lost} = carryComments(storePage(page, comments), next);
        expect(lost).toEqual([]);
        expect(readMarkedText(body).markers).toEqual(expectedPlaces(page, comments));
        expect(stripMarkers(body)).toBe(next);
      }),
      runs
    );
  });

  test('keeps them through edits elsewhere, and loses exactly those whose text was removed', () => {
    const cases = fc
      .tuple(
        lines(3),
        lines(1),
        fc.array(fc.constantFrom('keep', 'keep', 'keep', 'remove', 'insert', 'edit'), {
          minLength: 14,
          maxLength: 14
        })
      )
      .chain(([page, added, edits]) => {
        const isEdited = ({name}: Line) => edits[name] === 'edit';
        return fc.tuple(
          fc.constant({page, added, edits}),
          withComments(page, line => !isEdited(line))
        );
      });
    fc.assert(
      fc.property(cases, ([{page, added, edits}, comments]) => {
        const edited = page.flatMap((line): readonly Line[] => {
          const other = added[line.name % added.length];
          const fresh = other === undefined ? [] : [{...other, name: 100 + line.name}];
          switch (edits[line.name]) {
            case 'remove':
              return [];
            case 'insert':
              return [...fresh, line];
            case 'edit':
              return [{...line, words: [...line.words.slice(1), 'another', 'end']}];
            default:
              return [line];
          }
        });
        const next = writePage(edited);
        const {body, lost} = carryComments(storePage(page, comments), next);
        const places = expectedPlaces(edited, comments);
        expect(readMarkedText(body).markers).toEqual(places);
        expect(lost.map(({ref}) => ref).toSorted()).toEqual(
          comments
            .map((_, index) => `c${index}`)
            .filter(ref => !(ref in places))
            .toSorted()
        );
        expect(stripMarkers(body)).toBe(next);
      }),
      runs
    );
  });
});
