import type {Node} from 'jsonc-parser';

/** A piece of a text to take out, and what to put there. */
export interface Splice {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** A JSON text to change: its tree, and the changes collected so far. */
export interface Draft {
  readonly root: Node;
  readonly text: string;
  readonly splices: Splice[];
}

/** Apply splices, given in any order. Deletions may overlap; at one place, what was added first comes first. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let cursor = 0;
  for (const splice of splices.toSorted((left, right) => left.offset - right.offset)) {
    if (splice.offset > cursor) parts.push(text.slice(cursor, splice.offset));
    parts.push(splice.text);
    cursor = Math.max(cursor, splice.offset + splice.length);
  }
  return parts.join('') + text.slice(cursor);
}
