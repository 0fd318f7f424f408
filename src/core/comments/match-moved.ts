import type {Leaf} from './outline.ts';
import {makeBag, matchAlike} from './similarity.ts';

/** Fewest words, and least length of them, that make a line or a sentence known wherever it stands. */
const known = {words: 3, weight: 10};

/**
 * Match lines that went into another block as they are.
 *
 * They must occur once in both pages, and be long enough to be known again; between the same neighbours as before, short
 * ones are, too: so it is when a heading is put above them. What stands right beside them and is equal goes along.
 */
export function matchMoved(old: readonly Leaf[], next: readonly Leaf[], matches: Map<Leaf, Leaf>): void {
  const taken = new Set(matches.values());
  const places = onlyOnes(next);
  const bounds = findBounds(old, next, matches);
  const moved: (readonly [number, number])[] = [];
  const isFree = (leaf: Leaf | undefined, other: Leaf | undefined): boolean =>
    leaf !== undefined && other !== undefined && !matches.has(leaf) && !taken.has(other);
  const match = (leaf: Leaf, other: Leaf): void => {
    matches.set(leaf, other);
    taken.add(other);
  };
  for (const [id, i] of onlyOnes(old)) {
    const j = places.get(id);
    const [leaf, other] = [old[i], next[j ?? -1]];
    const [after, before] = bounds[i] ?? [];
    if (j === undefined || leaf === undefined || other === undefined || !isFree(leaf, other)) continue;
    if (!isKnown(leaf) && !(j > (after ?? -1) && j < (before ?? 0))) continue;
    match(leaf, other);
    moved.push([i, j]);
  }
  for (const [i, j] of moved) {
    for (const step of [1, -1]) {
      for (let k = step; isFree(old[i + k], next[j + k]); k += step) {
        const [leaf, other] = [old[i + k], next[j + k]];
        if (leaf === undefined || other === undefined || leaf.id !== other.id) break;
        match(leaf, other);
      }
    }
  }
}

/** Ids of the lines that occur once in both pages and are long enough to be known again. */
export function findFixed(old: readonly Leaf[], next: readonly Leaf[]): ReadonlySet<number> {
  const places = onlyOnes(next);
  const ids = [...onlyOnes(old)].flatMap(([id, index]) => {
    const leaf = old[index];
    return leaf !== undefined && places.has(id) && isKnown(leaf) ? [id] : [];
  });
  return new Set(ids);
}

/** What two lines must have in common that are left over between the same neighbours. */
const least = {ofMany: 0.5, ofOne: 0.4};

/** Lines from elsewhere that may have come between two neighbours; with more, they are neighbours no longer. */
const mostBetween = 20;

/**
 * Match lines that were edited and went into another block, between the same neighbours as before.
 *
 * Lines that occur more than once are left out: such a line may have gone, and another one come.
 */
export function matchEdited(old: readonly Leaf[], next: readonly Leaf[], matches: Map<Leaf, Leaf>): void {
  const taken = new Set(matches.values());
  const [unique, uniqueNew] = [onlyOnes(old), onlyOnes(next)];
  const isLeft = (leaf: Leaf): boolean => isKnown(leaf) && unique.has(leaf.id) && !matches.has(leaf);
  const isFree = (leaf: Leaf): boolean => uniqueNew.has(leaf.id) && !taken.has(leaf);
  const groups = new Map<string, {readonly bounds: Bounds; readonly leaves: Leaf[]}>();
  for (const [index, bounds] of findBounds(old, next, matches).entries()) {
    const leaf = old[index];
    if (leaf === undefined || !isLeft(leaf)) continue;
    const group = groups.get(bounds.join(' ')) ?? {bounds, leaves: []};
    groups.set(bounds.join(' '), group);
    group.leaves.push(leaf);
  }
  for (const {bounds, leaves} of groups.values()) {
    const others = findBetween(next, bounds, taken).filter(isFree);
    const pairs = matchAlike({
      old: leaves,
      next: others,
      bagOf: leaf => makeBag(leaf.words),
      fits: () => true,
      least
    });
    for (const [i, j] of pairs) {
      const [leaf, other] = [leaves[i], others[j]];
      if (leaf === undefined || other === undefined) continue;
      matches.set(leaf, other);
      taken.add(other);
    }
  }
}

/**
 * The new lines between two neighbours; none where these changed places.
 *
 * In a page whose lines were shuffled, neighbours stand far from each other: then the time would grow with the square.
 */
function findBetween(
  next: readonly Leaf[],
  [after, before]: Bounds,
  taken: ReadonlySet<Leaf>
): readonly Leaf[] {
  let end = after + 1;
  for (let foreign = 0; end < before && foreign <= mostBetween; end += 1) {
    const leaf = next[end];
    if (leaf !== undefined && taken.has(leaf)) foreign += 1;
  }
  return next.slice(after + 1, end);
}

type Bounds = readonly [after: number, before: number];

/** For each old line: between which new ones its matched neighbours stand. */
function findBounds(
  old: readonly Leaf[],
  next: readonly Leaf[],
  matches: ReadonlyMap<Leaf, Leaf>
): readonly Bounds[] {
  const indices = new Map(next.map((leaf, index) => [leaf, index]));
  const placeOf = (leaf: Leaf): number | undefined => {
    const other = matches.get(leaf);
    return other === undefined ? undefined : indices.get(other);
  };
  let after = -1;
  const afters = old.map(leaf => (after = placeOf(leaf) ?? after));
  let before = next.length;
  const befores = old.toReversed().map(leaf => (before = placeOf(leaf) ?? before));
  return afters.map((place, index) => [place, befores[old.length - 1 - index] ?? next.length]);
}

function onlyOnes(leaves: readonly Leaf[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const repeated = new Set<number>();
  for (const [index, {id}] of leaves.entries()) {
    if (places.has(id)) repeated.add(id);
    places.set(id, index);
  }
  for (const id of repeated) places.delete(id);
  return places;
}

/** Whether words are enough to be known again elsewhere. */
export function isKnown({words}: {readonly words: Leaf['words']}): boolean {
  const counting = words.filter(({weight}) => weight >= 1);
  const weight = counting.reduce((sum, word) => sum + word.weight, 0);
  return counting.length >= known.words && weight >= known.weight;
}
