import {mask} from './mask.ts';

/** Shortest value that is taken out of other texts: shorter ones are parts of ordinary words. */
const shortest = 6;

/** Takes values out of texts that could repeat them. */
export interface Redactor {
  remember(value: string): void;
  /** Write a text with its remembered values masked, in whatever letter case they are. */
  redact(text: string): string;
}

/** Make a redactor that remembers nothing yet. */
export function createRedactor(): Redactor {
  const values = new Set<string>();
  let pattern: RegExp | undefined;
  return {
    remember(value) {
      if (value.length < shortest || values.has(value)) return;
      values.add(value);
      pattern = undefined;
    },
    redact(text) {
      if (values.size === 0) return text;
      pattern ??= compile(values);
      return text.replace(pattern, mask);
    }
  };
}

/** Longest first, so that no part of a value is left over. */
function compile(values: ReadonlySet<string>): RegExp {
  const ordered = [...values].toSorted((a, b) => b.length - a.length);
  return new RegExp(
    ordered.map(value => value.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)).join('|'),
    'gi'
  );
}
