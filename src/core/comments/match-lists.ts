/** Indices of two things that are taken for the same one, in the old list and in the new one. */
export type Pair = readonly [old: number, next: number];

/** Part of both lists, ends not included. */
interface Range {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** Most cells of the table that the exact method may fill. */
const largestTable = 40_000;

/**
 * Find what stayed, in its order, in two lists of ids.
 *
 * What occurs once in both is paired first and parts the lists; so a thing that is repeated is only paired between the
 * same neighbours. What the remaining parts end with, or begin with, follows, and the longest common sequence of the rest,
 * if it is short.
 */
export function matchLists(old: readonly number[], next: readonly number[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const ranges: Range[] = [{oldFrom: 0, oldTo: old.length, newFrom: 0, newTo: next.length}];
  for (let range = ranges.pop(); range !== undefined; range = ranges.pop()) {
    if (range.oldFrom === range.oldTo || range.newFrom === range.newTo) continue;
    const anchors = findAnchors(old, next, range);
    const found = anchors.length > 0 ? anchors : trim(old, next, range);
    // One by one: a call takes no hundred thousand arguments.
    for (const pair of found.length > 0 ? found : matchExactly(old, next, range)) pairs.push(pair);
    if (found.length > 0) for (const part of between(found, range)) ranges.push(part);
  }
  return pairs.toSorted(([a], [b]) => a - b);
}

/** What the pairs leave of a range. */
function between(pairs: readonly Pair[], {oldFrom, oldTo, newFrom, newTo}: Range): readonly Range[] {
  const ranges: Range[] = [];
  let from: Pair = [oldFrom, newFrom];
  for (const [i, j] of [...pairs.toSorted(([a], [b]) => a - b), [oldTo, newTo] as const]) {
    ranges.push({oldFrom: from[0], oldTo: i, newFrom: from[1], newTo: j});
    from = [i + 1, j + 1];
  }
  return ranges;
}

/** Pair what occurs once in both, as much of it as has the same order in both. */
function findAnchors(old: readonly number[], next: readonly number[], range: Range): readonly Pair[] {
  const places = onlyPlaces(next, range.newFrom, range.newTo);
  const unique = [...onlyPlaces(old, range.oldFrom, range.oldTo)].flatMap(([id, i]): readonly Pair[] => {
    const j = places.get(id);
    return j === undefined ? [] : [[i, j]];
  });
  return longestRise(unique);
}

function onlyPlaces(list: readonly number[], from: number, to: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const repeated = new Set<number>();
  for (let index = from; index < to; index += 1) {
    const id = list[index] ?? -1;
    if (places.has(id)) repeated.add(id);
    places.set(id, index);
  }
  for (const id of repeated) places.delete(id);
  return places;
}

/** The longest part of the pairs in which the second indices rise, too. */
export function longestRise(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, [, value]] of pairs.entries()) {
    let low = 0;
    for (let high = ends.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? undefined : ends[low - 1];
    ends[low] = index;
  }
  const rise: Pair[] = [];
  for (let index = ends.at(-1); index !== undefined; index = before[index]) {
    const pair = pairs[index];
    if (pair !== undefined) rise.push(pair);
  }
  return rise.toReversed();
}

/**
 * Pair what both ranges end with, else what they begin with.
 *
 * The end comes first, as what is repeated (a label, an "Example:") mostly belongs to what follows it. Where nothing
 * follows, or all is the same, something was added or taken away at the end.
 */
function trim(old: readonly number[], next: readonly number[], range: Range): readonly Pair[] {
  const {oldFrom, oldTo, newFrom, newTo} = range;
  const length = Math.min(oldTo - oldFrom, newTo - newFrom);
  const count = (isSame: (index: number) => boolean): number => {
    let index = 0;
    while (index < length && isSame(index)) index += 1;
    return index;
  };
  const begin = count(index => old[oldFrom + index] === next[newFrom + index]);
  const end = count(index => old[oldTo - 1 - index] === next[newTo - 1 - index]);
  const isLast = oldTo === old.length && newTo === next.length;
  const fromBegin = end === 0 || (begin === length && (isLast || end === length));
  return Array.from({length: fromBegin ? begin : end}, (_, index) =>
    fromBegin ? [oldFrom + index, newFrom + index] : [oldTo - 1 - index, newTo - 1 - index]
  );
}

/** The longest common sequence, by the table method; nothing for ranges that are too large for it. */
function matchExactly(
  old: readonly number[],
  next: readonly number[],
  {oldFrom, oldTo, newFrom, newTo}: Range
): readonly Pair[] {
  const width = newTo - newFrom + 1;
  const height = oldTo - oldFrom + 1;
  if (width * height > largestTable) return [];
  const lengths = new Uint16Array(width * height);
  for (let i = height - 2; i >= 0; i -= 1) {
    for (let j = width - 2; j >= 0; j -= 1) {
      const place = i * width + j;
      lengths[place] =
        old[oldFrom + i] === next[newFrom + j]
          ? (lengths[place + width + 1] ?? 0) + 1
          : Math.max(lengths[place + width] ?? 0, lengths[place + 1] ?? 0);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < height - 1 && j < width - 1;) {
    const place = i * width + j;
    if (old[oldFrom + i] === next[newFrom + j]) pairs.push([oldFrom + i++, newFrom + j++]);
    else if ((lengths[place + width] ?? 0) >= (lengths[place + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}
