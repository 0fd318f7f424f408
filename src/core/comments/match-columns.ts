import type {Block, OutlineNode} from './outline.ts';

/** Which column of the new table an old one became. */
export type Columns = ReadonlyMap<number, number>;

/**
 * Match the columns of two tables by their heads; undefined: they did not change, or it is no plain table.
 *
 * A table full of "yes" and "no" has nothing else to tell its columns apart.
 */
export function matchColumns(old: Block, next: Block): Columns | undefined {
  const [from, to] = [headOf(old), headOf(next)];
  if (from === undefined || to === undefined || from.join(' ') === to.join(' ')) return undefined;
  const columns = new Map<number, number>();
  for (const [i, id] of from.entries()) if (to.includes(id)) columns.set(i, to.indexOf(id));
  return columns.size === 0 ? undefined : columns;
}

/** Ids of the cells of the first row; undefined where rows are not all as long, or two heads are the same. */
function headOf({name, children}: Block): readonly number[] | undefined {
  if (name !== 'table') return undefined;
  const [head, ...rows] = children.filter(isBlock);
  const ids = head?.children.map(({id}) => id) ?? [];
  const isPlain = rows.every(row => row.children.length === ids.length);
  return isPlain && new Set(ids).size === ids.length ? ids : undefined;
}

function isBlock(node: OutlineNode): node is Block {
  return node.kind === 'block';
}
