import type {Point} from 'unist';

/** Turns an offset in a text into the line and column that editors show. */
export type Locate = (offset: number) => Point;

/**
 * Prepare a text for look-ups of places.
 *
 * @returns
 *   A function from an offset in UTF-16 code units to line and column, both counted from 1. Lines end at
 *   `\n`, `\r\n` or `\r`. A look-up takes logarithmic time.
 */
export function createLocator(text: string): Locate {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return offset => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset};
  };
}
