import type {Leaf} from './outline.ts';

/** Fewest words, and least length of them, that make a line or a sentence known wherever it stands. */
const known = {words: 4, weight: 12};

/** Match lines that were moved out of their blocks, and the short ones beside them that moved along. */
export function matchMoved(old: readonly Leaf[], next: readonly Leaf[], matches: Map<Leaf, Leaf>): void {
  const taken = new Set(matches.values());
  const places = onlyOnes(next);
  const moved: (readonly [number, number])[] = [];
  for (const [id, i] of onlyOnes(old)) {
    const j = places.get(id);
    const [leaf, other] = [old[i], j === undefined ? undefined : next[j]];
    if (j === undefined || leaf === undefined || other === undefined) continue;
    if (matches.has(leaf) || taken.has(other) || !isKnown(leaf)) continue;
    matches.set(leaf, other);
    taken.add(other);
    moved.push([i, j]);
  }
  for (const [i, j] of moved) {
    for (const step of [1, -1]) {
      for (let k = step; ; k += step) {
        const [leaf, other] = [old[i + k], next[j + k]];
        if (leaf === undefined || other === undefined || leaf.id !== other.id) break;
        if (matches.has(leaf) || taken.has(other)) break;
        matches.set(leaf, other);
        taken.add(other);
      }
    }
  }
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
