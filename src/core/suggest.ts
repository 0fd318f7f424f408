/** Longest word that is compared: the cost grows with the product of the lengths. */
const longest = 200;

/**
 * Say which candidate somebody most likely meant, as a sentence to put behind a message.
 *
 * @param otherwise
 *   What to say when no candidate is near.
 * @returns
 *   The sentence with a space before it; empty when there is nothing to say.
 */
export function hintFor(word: string, candidates: Iterable<string>, otherwise = ''): string {
  return askFor(suggest(word, candidates), otherwise);
}

/** The same for a candidate that was found in another way; undefined: none was. */
export function askFor(near: string | undefined, otherwise: string): string {
  const hint = near === undefined ? otherwise : `Did you mean "${near}"?`;
  return hint === '' ? '' : ` ${hint}`;
}

/**
 * Find the candidate that somebody most likely meant.
 *
 * @param word
 *   What was written.
 * @param candidates
 *   What could have been written; the first of equally near ones wins.
 * @returns
 *   The nearest candidate, or undefined when none is near: about one mistake in three letters is allowed.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  if (wanted.length > longest) return undefined;
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - wanted.length) >= limit || folded.length > longest) continue;
    const distance = measureDistance(wanted, folded, limit);
    if (distance < limit) [best, limit] = [candidate, distance];
    if (limit === 0) break;
  }
  return best;
}

/** Letter case and the choice between `-`, `_` and space are never what makes a word another one. */
function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, '_');
}

/**
 * Count the letters to insert, remove, replace or swap (optimal string alignment distance).
 *
 * Stops early, with `limit`, when the distance is certain to reach it.
 */
function measureDistance(left: string, right: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: right.length + 1}, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const costs = [
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1)
      ];
      if (swapped) costs.push((beforeLast[column - 2] ?? 0) + 1);
      current.push(Math.min(...costs));
    }
    if (Math.min(...current) >= limit) return limit;
    [beforeLast, last] = [last, current];
  }
  return last[right.length] ?? 0;
}
