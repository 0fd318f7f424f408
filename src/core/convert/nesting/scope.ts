import {contentModel} from './content-model.ts';
import type {Container} from './content-model.ts';
import type {Kind} from './kind.ts';

/** What the blocks that are looked at stand in. */
export interface Scope {
  readonly container: Container;
  /** Around a container that can be parted to let a block out of it: lists, quotes and panels. */
  readonly outer?: Scope;
  /** Whether nothing that stays follows the container in the outer one. */
  readonly isTail?: boolean;
  /** Whether an item is the last one of its list. */
  readonly isLast?: boolean;
}

// Headings and task lists have a simple form that reads as well in place; a quote is worth a place of its own after a
// list item, but not a panel or a quote in two halves.
const movable: Readonly<Partial<Record<Kind, readonly Container[]>>> = {
  table: ['item', 'quote', 'panel'],
  panel: ['item', 'quote', 'panel'],
  expand: ['item', 'quote', 'panel'],
  rule: ['item', 'quote'],
  quote: ['item']
};

/** Whether a kind of block may stand in a container. */
export function holds(scope: Scope, kind: Kind): boolean {
  return contentModel[scope.container].has(kind);
}

/** Tell where a block can go that its container does not take: out of it, to the nearest that does; undefined: nowhere. */
export function findLanding(kind: Kind, scope: Scope, isTail: boolean): Scope | undefined {
  return movable[kind]?.includes(scope.container) ? climb(kind, scope, isTail) : undefined;
}

// Only the outermost container is parted; from deeper ones a block can go where nothing follows it in them.
function climb(kind: Kind, {outer, isLast, isTail: outerTail}: Scope, isTail: boolean): Scope | undefined {
  if (!outer) return undefined;
  if (holds(outer, kind)) return outer;
  return isTail && isLast ? climb(kind, outer, outerTail === true) : undefined;
}
