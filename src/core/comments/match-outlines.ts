import {type Columns, matchColumns} from './match-columns.ts';
import {matchLists, type Pair} from './match-lists.ts';
import {findFixed, matchEdited, matchMoved} from './match-moved.ts';
import {matchSiblings} from './match-siblings.ts';
import type {Block, Leaf, OutlineNode} from './outline.ts';
import {type Bag, makeBag, matchAlike} from './similarity.ts';

/** What two blocks, or two lines, must have in common to be taken for the same, edited one. */
const leastOfBlocks = {ofMany: 0.4, ofOne: 0.25};
const leastOfLeaves = {ofMany: 0.5, ofOne: 0.3};

/**
 * Find out which line of text became which.
 *
 * It goes from the outside in: sections, lists, tables and rows are matched first, each with the others in the same block,
 * so that a line is only looked for where its block went. What is left over and was moved elsewhere as it is, is found by
 * its words, if they are enough and occur only once.
 */
export function matchOutlines(old: Block, next: Block): ReadonlyMap<Leaf, Leaf> {
  const matches = new Map<Leaf, Leaf>();
  const leaves = [leavesOf(old), leavesOf(next)] as const;
  matchBlocks(old, next, {matches, bags: createBags(), fixed: findFixed(...leaves)});
  matchMoved(...leaves, matches);
  matchEdited(...leaves, matches);
  return matches;
}

interface Matching {
  readonly matches: Map<Leaf, Leaf>;
  readonly bags: (node: OutlineNode) => Bag;
  /** Ids of lines that are known again wherever they stand: they did not become anything else. */
  readonly fixed: ReadonlySet<number>;
  /** Of the table around. */
  readonly columns?: Columns | undefined;
}

function matchBlocks(old: Block, next: Block, matching: Matching): void {
  if (old.name === 'tr' && matching.columns !== undefined) {
    for (const [i, j] of matching.columns)
      matchGap({old: old.children.slice(i, i + 1), next: next.children.slice(j, j + 1)}, matching);
    return;
  }
  const same = matchLists(
    old.children.map(({id}) => id),
    next.children.map(({id}) => id)
  );
  for (const [i, j] of same) matchEqual(old.children[i], next.children[j], matching.matches);
  const columns = old.name === 'table' ? matchColumns(old, next) : matching.columns;
  const inside = {...matching, columns};
  const siblings = matchSiblings(old, next, same);
  for (const [i, j] of siblings) matchPair(old.children[i], next.children[j], inside);
  const done = new Set(siblings.flatMap(([i, j]) => [old.children[i], next.children[j]]));
  const isLeft = (node: OutlineNode): boolean => !done.has(node);
  for (const gap of gapsOf(same, old.children, next.children))
    matchGap({old: gap.old.filter(isLeft), next: gap.next.filter(isLeft)}, inside);
}

/** Match two nodes that read the same: line by line. */
function matchEqual(old: OutlineNode | undefined, next: OutlineNode | undefined, matches: Map<Leaf, Leaf>) {
  if (old === undefined || next === undefined) return;
  const others = leavesOf(next);
  for (const [index, leaf] of leavesOf(old).entries()) {
    const other = others[index];
    if (other !== undefined) matches.set(leaf, other);
  }
}

interface Gap {
  readonly old: readonly OutlineNode[];
  readonly next: readonly OutlineNode[];
}

/** What stands between the pairs. */
export function gapsOf<T>(
  pairs: readonly Pair[],
  old: readonly T[],
  next: readonly T[]
): readonly {readonly old: readonly T[]; readonly next: readonly T[]}[] {
  const gaps: {readonly old: readonly T[]; readonly next: readonly T[]}[] = [];
  let from: Pair = [0, 0];
  for (const [i, j] of [...pairs, [old.length, next.length] as const]) {
    const gap = {old: old.slice(from[0], i), next: next.slice(from[1], j)};
    if (gap.old.length > 0 && gap.next.length > 0) gaps.push(gap);
    from = [i + 1, j + 1];
  }
  return gaps;
}

function matchGap({old, next}: Gap, matching: Matching): void {
  for (const kind of ['block', 'leaf'] as const) {
    const isOpen = (node: OutlineNode): boolean => node.kind === kind && !matching.fixed.has(node.id);
    const [some, others] = [old.filter(isOpen), next.filter(isOpen)];
    const pairs = matchAlike({
      old: some,
      next: others,
      bagOf: matching.bags,
      fits: (a, b) => kind === 'leaf' || ('name' in a && 'name' in b && a.name === b.name),
      least: kind === 'leaf' ? leastOfLeaves : leastOfBlocks
    });
    for (const [i, j] of pairs) matchPair(some[i], others[j], matching);
  }
}

function matchPair(old: OutlineNode | undefined, next: OutlineNode | undefined, matching: Matching): void {
  if (old?.kind === 'block' && next?.kind === 'block') matchBlocks(old, next, matching);
  if (old?.kind === 'leaf' && next?.kind === 'leaf') matching.matches.set(old, next);
}

function createBags(): (node: OutlineNode) => Bag {
  const bags = new Map<OutlineNode, Bag>();
  return node => {
    const bag = bags.get(node) ?? makeBag(leavesOf(node).flatMap(({words}) => words));
    bags.set(node, bag);
    return bag;
  };
}

/** All lines of a node, in their order. */
export function leavesOf(node: OutlineNode): readonly Leaf[] {
  return node.kind === 'leaf' ? [node] : node.children.flatMap(leavesOf);
}
