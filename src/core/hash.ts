import {createHash} from 'node:crypto';

/**
 * Hash a list of values into a short text.
 *
 * Every value is preceded by its length, so that no two different lists have the same bytes.
 *
 * @param values
 *   What to hash; the order counts.
 * @param length
 *   Characters of the result, 6 bits each (base64url).
 */
export function shortHash(values: readonly string[], length: number): string {
  const hash = createHash('sha256');
  for (const value of values) hash.update(`${value.length}:`).update(value);
  return hash.digest('base64url').slice(0, length);
}

/** Hash of the bytes of a file, 22 characters (132 bits). */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}
