import {matchLists, type Pair} from './match-lists.ts';
import {isKnown} from './match-moved.ts';
import {gapsOf} from './match-outlines.ts';
import type {Leaf} from './outline.ts';
import {makeBag, matchAlike} from './similarity.ts';
import type {Sentence, Word} from './words.ts';

/** Where a word of the old page stands in the new one. */
export interface WordPlace {
  readonly leaf: Leaf;
  /** Index among the words of the leaf. */
  readonly index: number;
  /** Whether all of its sentence stayed as it was, so that there is no doubt about the word. */
  readonly isSure: boolean;
}

/** The words of each old line that stand in the new page, by their indices; the others are absent. */
export type WordPlaces = ReadonlyMap<Leaf, readonly (WordPlace | undefined)[]>;

type Places = Map<Leaf, (WordPlace | undefined)[]>;

/** What two sentences must have in common to be taken for the same, edited one. */
const least = {ofMany: 0.5, ofOne: 0.3};

/** A sentence with its line. */
interface Placed {
  readonly leaf: Leaf;
  readonly sentence: Sentence;
}

/**
 * Find the words of matched lines again, and those of sentences that went into another line as they are.
 *
 * A short sentence is known where its line was parted from the one beside it, or joined with it.
 */
export function matchWords(
  old: readonly Leaf[],
  next: readonly Leaf[],
  matches: ReadonlyMap<Leaf, Leaf>
): WordPlaces {
  const places: Places = new Map();
  const usedOld = new Set<Sentence>();
  const usedNew = new Set<Sentence>();
  for (const leaf of old) {
    places.set(leaf, Array.from<undefined>({length: leaf.words.length}));
    const other = matches.get(leaf);
    if (other === undefined) continue;
    for (const [from, to] of matchSentences(leaf, other)) {
      usedOld.add(from);
      usedNew.add(to);
      placeWords(places, {leaf, sentence: from}, {leaf: other, sentence: to});
    }
  }
  const others = onlyOnes(next);
  const isBeside = createNeighbourhood(old, next, matches);
  for (const [id, placed] of onlyOnes(old)) {
    const other = others.get(id);
    if (other === undefined || usedOld.has(placed.sentence) || usedNew.has(other.sentence)) continue;
    if (isKnown({words: wordsOf(placed)}) || isBeside(placed.leaf, other.leaf))
      placeWords(places, placed, other);
  }
  return places;
}

/** Tells whether a new line stands beside the one that an old line became, or is what a line beside the old one became. */
function createNeighbourhood(
  old: readonly Leaf[],
  next: readonly Leaf[],
  matches: ReadonlyMap<Leaf, Leaf>
): (leaf: Leaf, other: Leaf) => boolean {
  const [places, newPlaces] = [old, next].map(leaves => new Map(leaves.map((leaf, index) => [leaf, index])));
  const twinOf = (index: number): Leaf | undefined => {
    const leaf = old[index];
    return leaf && matches.get(leaf);
  };
  return (leaf, other) => {
    // Between lines of one sentence each, such as cells, nothing was parted or joined.
    if (leaf.sentences.length === 1 && other.sentences.length === 1) return false;
    const at = places?.get(leaf) ?? -2;
    const newAt = newPlaces?.get(other) ?? -2;
    const twin = matches.get(leaf);
    if (twin !== undefined) return next[newAt - 1] === twin || next[newAt + 1] === twin;
    return twinOf(at - 1) === other || twinOf(at + 1) === other;
  };
}

function onlyOnes(leaves: readonly Leaf[]): ReadonlyMap<number, Placed> {
  const found = new Map<number, Placed>();
  const repeated = new Set<number>();
  for (const leaf of leaves) {
    for (const sentence of leaf.sentences) {
      if (found.has(sentence.id)) repeated.add(sentence.id);
      found.set(sentence.id, {leaf, sentence});
    }
  }
  for (const id of repeated) found.delete(id);
  return found;
}

/** Match the sentences of two lines: first those that are equal, then, between them, those that were edited. */
function matchSentences(old: Leaf, next: Leaf): readonly (readonly [Sentence, Sentence])[] {
  const same = matchLists(
    old.sentences.map(({id}) => id),
    next.sentences.map(({id}) => id)
  );
  const pairOf = (from: readonly Sentence[], to: readonly Sentence[], [i, j]: Pair) => {
    const [a, b] = [from[i], to[j]];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  };
  const edited = gapsOf(same, old.sentences, next.sentences).flatMap(gap => {
    const pairs = matchAlike({
      old: gap.old.map(sentence => ({leaf: old, sentence})),
      next: gap.next.map(sentence => ({leaf: next, sentence})),
      bagOf: placed => makeBag(wordsOf(placed)),
      fits: () => true,
      least
    });
    return pairs.flatMap(pair => pairOf(gap.old, gap.next, pair));
  });
  return [...same.flatMap(pair => pairOf(old.sentences, next.sentences, pair)), ...edited];
}

function placeWords(places: Places, old: Placed, next: Placed): void {
  const found = places.get(old.leaf) ?? [];
  const isSure = old.sentence.id === next.sentence.id;
  const [from, to] = [wordsOf(old), wordsOf(next)].map(words => words.map(({id}) => id));
  const pairs = isSure ? from?.map((_, index): Pair => [index, index]) : matchLists(from ?? [], to ?? []);
  for (const [i, j] of pairs ?? [])
    found[old.sentence.from + i] = {leaf: next.leaf, index: next.sentence.from + j, isSure};
}

function wordsOf({leaf, sentence}: Placed): readonly Word[] {
  return leaf.words.slice(sentence.from, sentence.to);
}
