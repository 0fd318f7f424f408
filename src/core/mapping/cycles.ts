/**
 * Find the circles in a graph where every node has at most one parent.
 *
 * @param parents
 *   Parent of each node that has one.
 * @returns
 *   Each circle once, from child to parent, in the order in which the map reaches them.
 */
export function findCycles<Name>(parents: ReadonlyMap<Name, Name>): readonly (readonly Name[])[] {
  const cycles: (readonly Name[])[] = [];
  const seen = new Set<Name>();
  for (const start of parents.keys()) {
    const trail: Name[] = [];
    let current: Name | undefined = start;
    while (current !== undefined && !seen.has(current)) {
      seen.add(current);
      trail.push(current);
      current = parents.get(current);
    }
    const from = current === undefined ? -1 : trail.indexOf(current);
    if (from !== -1) cycles.push(trail.slice(from));
  }
  return cycles;
}
