import type {DesiredPage, MappingEntry, SourcePath} from '../core/model.ts';

/** Told of a new page as soon as it is sure to be made, and not before the new pages above it; it may be told more than once. */
export type Announce = (page: DesiredPage) => void;

/**
 * Hold back pages until those above them are sure to be made: nothing can be under a page that does not come to be.
 *
 * @returns
 *   To be called with every page that was converted, and the paths that will get a page as far as is known.
 */
export function createAnnouncer(
  announce: Announce
): (page: DesiredPage, created: ReadonlySet<SourcePath>) => void {
  const told = new Set<SourcePath>();
  const waiting = new Map<SourcePath, DesiredPage[]>();
  return (page, created) => {
    const ready = [page];
    for (const next of ready) {
      const {path} = next.entry;
      const parent = parentOf(next.entry);
      if (parent !== undefined && created.has(parent) && !told.has(parent)) {
        waiting.set(parent, [...(waiting.get(parent) ?? []), next]);
        continue;
      }
      told.add(path);
      announce(next);
      ready.push(...(waiting.get(path) ?? []));
      waiting.delete(path);
    }
  };
}

/** Order pages so that none has to wait long for the one above it: the upper ones first. */
export function upperFirst<Page extends {readonly entry: MappingEntry}>(
  pages: readonly Page[]
): readonly Page[] {
  const entries = new Map(pages.map(({entry}) => [entry.path, entry]));
  const depths = new Map<SourcePath, number>();
  for (const {entry} of pages) {
    const chain: MappingEntry[] = [];
    let current: MappingEntry | undefined = entry;
    while (current !== undefined && !depths.has(current.path)) {
      chain.push(current);
      current = entries.get(parentOf(current) ?? ('' as SourcePath));
    }
    const above = current === undefined ? 0 : (depths.get(current.path) ?? 0) + 1;
    for (const [index, member] of chain.toReversed().entries()) depths.set(member.path, above + index);
  }
  return pages.toSorted((a, b) => (depths.get(a.entry.path) ?? 0) - (depths.get(b.entry.path) ?? 0));
}

function parentOf({parent}: MappingEntry): SourcePath | undefined {
  return parent?.kind === 'path' ? parent.path : undefined;
}
