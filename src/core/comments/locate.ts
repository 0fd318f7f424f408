import type {MarkerPart} from './leaf.ts';
import {longestRise} from './match-lists.ts';
import type {WordPlace, WordPlaces} from './match-words.ts';
import type {Leaf} from './outline.ts';
import type {Word} from './words.ts';

/** Where a marker belongs in the new page, in characters of a line. */
export interface Target {
  readonly leaf: Leaf;
  readonly from: number;
  readonly to: number;
}

/** How much of the marked text must be left, and of the text that is marked then, for it to be the same text. */
const leastLeft = 0.5;

/** So many words in a row need no neighbour to be sure of them. */
const enoughWords = 3;

/** A word of the marked text that stands in the new page. */
interface Survivor {
  /** Index among the words of the old line. */
  readonly old: number;
  readonly place: WordPlace;
}

interface Search {
  readonly part: MarkerPart;
  readonly leaf: Leaf;
  /** Indices of the marked words, the end not included. */
  readonly first: number;
  readonly end: number;
  readonly places: readonly (WordPlace | undefined)[];
  readonly twin: Leaf | undefined;
}

/**
 * Find the text of a marker in the new page; undefined: it is gone.
 *
 * @param twin
 *   The new line that the marker's line became, if there is one.
 */
export function locate(
  part: MarkerPart,
  leaf: Leaf,
  {places, twin}: {readonly places: WordPlaces; readonly twin: Leaf | undefined}
): Target | undefined {
  if (part.from === part.to) return undefined;
  if (twin?.id === leaf.id && twin.text === leaf.text) return {leaf: twin, from: part.from, to: part.to};
  const first = countWhile(leaf.words, ({to}) => to <= part.from);
  const end = countWhile(leaf.words, ({from}) => from < part.to);
  if (end <= first) return undefined;
  const search = {part, leaf, first, end, places: places.get(leaf) ?? [], twin};
  const survivors = findSurvivors(search);
  return survivors.length === 0 ? undefined : toTarget(search, survivors);
}

/** How many words a list begins with for which something holds; it holds for none of the others. */
function countWhile(words: readonly Word[], holds: (word: Word) => boolean): number {
  let low = 0;
  for (let high = words.length; low < high;) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word !== undefined && holds(word)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The marked words that stand in one new line, in their order: the line that has most of them. */
function findSurvivors({leaf, first, end, places}: Search): readonly Survivor[] {
  const weights = new Map<Leaf, number>();
  const all: Survivor[] = [];
  for (let old = first; old < end; old += 1) {
    const place = places[old];
    if (place === undefined) continue;
    all.push({old, place});
    weights.set(place.leaf, (weights.get(place.leaf) ?? 0) + (leaf.words[old]?.weight ?? 0));
  }
  const [best] = [...weights].toSorted(([, a], [, b]) => b - a);
  const there = all.filter(({place}) => place.leaf === best?.[0]);
  const rise = longestRise(there.map(({place}, index) => [index, place.index]));
  return rise.flatMap(([index]) => there[index] ?? []);
}

function toTarget(search: Search, survivors: readonly Survivor[]): Target | undefined {
  const {leaf, first, end} = search;
  const [head, tail] = [survivors[0], survivors.at(-1)];
  if (head === undefined || tail === undefined) return undefined;
  const {leaf: target} = head.place;
  const left = neighbour(search, first - 1, target);
  const right = neighbour(search, end, target);
  // What took the place of lost words at an end is marked, too, if it is not much more than was there.
  const before = left === undefined ? 0 : head.place.index - left - 1;
  const after = right === undefined ? 0 : right - tail.place.index - 1;
  const from = head.place.index - (before > 0 && before <= 2 * (head.old - first) ? before : 0);
  const to = tail.place.index + 1 + (after > 0 && after <= 2 * (end - 1 - tail.old) ? after : 0);
  const kept = weigh(survivors.flatMap(({old}) => leaf.words[old] ?? []));
  const enough =
    kept >= leastLeft * weigh(leaf.words.slice(first, end)) &&
    kept >= leastLeft * weigh(target.words.slice(from, to));
  const isCertain =
    survivors.some(({place}) => place.isSure) ||
    (before === 0 && left !== undefined && head.old === first) ||
    (after === 0 && right !== undefined && tail.old === end - 1) ||
    survivors.filter(({old}) => (leaf.words[old]?.weight ?? 0) >= 1).length >= enoughWords;
  return enough && isCertain ? cutToMarker(search, {target, from, to}, {head, tail}) : undefined;
}

/** Index of the word beside the marked ones in the new line, or of the place beyond its ends; undefined: it went elsewhere. */
function neighbour({leaf, places, twin}: Search, index: number, target: Leaf): number | undefined {
  if (index >= 0 && index < leaf.words.length) {
    const place = places[index];
    return place?.leaf === target ? place.index : undefined;
  }
  if (twin !== target) return undefined;
  return index < 0 ? -1 : target.words.length;
}

function weigh(words: readonly Word[]): number {
  return words.reduce((sum, {weight}) => sum + weight, 0);
}

interface Span {
  readonly target: Leaf;
  readonly from: number;
  readonly to: number;
}

/** From words to characters: a marker may begin or end inside of a word, or in the white space beside it. */
function cutToMarker(
  {part, leaf, first, end}: Search,
  {target, from, to}: Span,
  {head, tail}: {readonly head: Survivor; readonly tail: Survivor}
): Target | undefined {
  const [oldFirst, oldLast] = [leaf.words[first], leaf.words[end - 1]];
  const [newFirst, newLast] = [target.words[from], target.words[to - 1]];
  if (oldFirst === undefined || oldLast === undefined || newFirst === undefined || newLast === undefined)
    return undefined;
  const begin = head.old === first && head.place.index === from ? part.from - oldFirst.from : 0;
  const rest = tail.old === end - 1 && tail.place.index === to - 1 ? part.to - oldLast.to : 0;
  const {text} = target;
  const spaceBefore = /\s*$/.exec(text.slice(Math.max(0, newFirst.from + Math.min(begin, 0)), newFirst.from));
  const spaceAfter = /^\s*/.exec(text.slice(newLast.to, newLast.to + Math.max(rest, 0)));
  return {
    leaf: target,
    from: newFirst.from + Math.max(begin, 0) - (spaceBefore?.[0].length ?? 0),
    to: newLast.to + Math.min(rest, 0) + (spaceAfter?.[0].length ?? 0)
  };
}
