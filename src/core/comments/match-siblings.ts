import type {Pair} from './match-lists.ts';
import type {Block, OutlineNode} from './outline.ts';

/**
 * Match items, rows, sections and lines that changed places with others of the same list, table or section.
 *
 * Such a block or line is known by all of its content, a section also by its heading, if that occurs once in both. Cells are
 * left out: what matters of them is the column.
 *
 * @param same
 *   What is matched already.
 */
export function matchSiblings(old: Block, next: Block, same: readonly Pair[]): readonly Pair[] {
  if (old.name === 'tr') return [];
  const open = {old: new Set(old.children.keys()), next: new Set(next.children.keys())};
  for (const [i, j] of same) {
    open.old.delete(i);
    open.next.delete(j);
  }
  const pairs: Pair[] = [];
  for (const keyOf of [contentOf, headingOf]) {
    const places = onlyPlaces(next.children, keyOf);
    for (const [key, i] of onlyPlaces(old.children, keyOf)) {
      const j = places.get(key);
      if (j === undefined || !open.old.has(i) || !open.next.has(j)) continue;
      open.old.delete(i);
      open.next.delete(j);
      pairs.push([i, j]);
    }
  }
  return pairs;
}

function contentOf(node: OutlineNode): string {
  return `${node.kind} ${node.id}`;
}

function headingOf(node: OutlineNode): string | undefined {
  const heading = node.kind === 'block' && node.name === 'section' ? node.children[0] : undefined;
  return heading?.kind === 'leaf' ? `${heading.id}` : undefined;
}

function onlyPlaces(
  nodes: readonly OutlineNode[],
  keyOf: (node: OutlineNode) => string | undefined
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, node] of nodes.entries()) {
    const key = keyOf(node);
    if (key === undefined) continue;
    if (places.has(key)) repeated.add(key);
    places.set(key, index);
  }
  for (const key of repeated) places.delete(key);
  return places;
}
