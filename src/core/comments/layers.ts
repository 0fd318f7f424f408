interface Span {
  readonly from: number;
  readonly to: number;
}

/** A marker to put around characters of a line. */
export interface Wanted {
  readonly ref: string;
  readonly from: number;
  readonly to: number;
  readonly inside: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
}

/** Part markers into groups that do not overlap; what lies in another one comes in a later group. */
export function toLayers(wanted: readonly Wanted[]): readonly (readonly Wanted[])[] {
  const layers: Wanted[][] = [];
  for (const marker of wanted.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const above = layers.findLastIndex(layer => (layer.at(-1)?.to ?? 0) > marker.from);
    (layers[above + 1] ??= []).push(marker);
  }
  return layers;
}

/** The markers of one group that have characters of a piece of text. */
export function overlapping(markers: readonly Wanted[], {from, to}: Span): readonly Wanted[] {
  let first = 0;
  for (let end = markers.length; first < end;) {
    const middle = (first + end) >> 1;
    if ((markers[middle]?.to ?? 0) <= from) first = middle + 1;
    else end = middle;
  }
  let last = first;
  while ((markers[last]?.from ?? to) < to) last += 1;
  return markers.slice(first, last);
}
