import type {Pair} from './match-lists.ts';
import type {Word} from './words.ts';

/** The words of a text with how much each of them counts, however they are ordered. */
export interface Bag {
  readonly weights: ReadonlyMap<number, number>;
  readonly total: number;
}

/** Put words into a bag. */
export function makeBag(words: readonly Word[]): Bag {
  const weights = new Map<number, number>();
  let total = 0;
  for (const {id, weight} of words) {
    weights.set(id, (weights.get(id) ?? 0) + weight);
    total += weight;
  }
  return {weights, total};
}

/** How much two texts have in common, from 0 to 1. */
function likeness(a: Bag, b: Bag): number {
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let common = 0;
  for (const [id, weight] of small.weights) common += Math.min(weight, large.weights.get(id) ?? 0);
  const total = a.total + b.total;
  return total === 0 ? 0 : (2 * common) / total;
}

/** Most comparisons of one gap; in larger ones only what shares a rare word is compared. */
const mostComparisons = 4000;
const rare = 8;

export interface Candidates<T> {
  readonly old: readonly T[];
  readonly next: readonly T[];
  readonly bagOf: (item: T) => Bag;
  /** Whether the one can have become the other. */
  readonly fits: (old: T, next: T) => boolean;
  /** What two items must have in common; less is enough where there is no choice. */
  readonly least: {readonly ofMany: number; readonly ofOne: number};
}

/** Pair items that were edited: the most alike first, each at most once. */
export function matchAlike<T>({old, next, bagOf, fits, least}: Candidates<T>): readonly Pair[] {
  const limit = old.length === 1 && next.length === 1 ? least.ofOne : least.ofMany;
  const [bags, others] = [old.map(bagOf), next.map(bagOf)];
  const scored = possiblePairs(bags, others)
    .filter(([i, j]) => fits(old[i] as T, next[j] as T))
    .map(([i, j]) => ({pair: [i, j] as Pair, score: likeness(bags[i] as Bag, others[j] as Bag)}))
    .filter(({score}) => score >= limit)
    .toSorted((a, b) => b.score - a.score || distance(a.pair) - distance(b.pair));
  const usedOld = new Set<number>();
  const usedNew = new Set<number>();
  return scored.flatMap(({pair}) => {
    if (usedOld.has(pair[0]) || usedNew.has(pair[1])) return [];
    usedOld.add(pair[0]);
    usedNew.add(pair[1]);
    return [pair];
  });
}

function distance([i, j]: Pair): number {
  return Math.abs(i - j);
}

function possiblePairs(old: readonly Bag[], next: readonly Bag[]): readonly Pair[] {
  if (old.length * next.length <= mostComparisons)
    return old.flatMap((_, i) => next.map((_other, j): Pair => [i, j]));
  const places = new Map<number, number[]>();
  for (const [j, {weights}] of next.entries()) {
    for (const id of weights.keys()) {
      const known = places.get(id);
      if (known === undefined) places.set(id, [j]);
      else if (known.length <= rare) known.push(j);
    }
  }
  return old.flatMap(({weights}, i) => {
    const found = new Set<number>();
    for (const id of weights.keys()) {
      const where = places.get(id) ?? [];
      if (where.length <= rare) for (const j of where) found.add(j);
    }
    return [...found].map((j): Pair => [i, j]);
  });
}
