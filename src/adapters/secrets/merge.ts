import type {SecretRule} from './rule.ts';

/** Something that a rule found at a place of the text. */
export interface Candidate {
  readonly rule: Pick<SecretRule, 'id' | 'what'>;
  readonly value: string;
  readonly start: number;
  /** Smaller: knows better what it is. */
  readonly rank: number;
}

/**
 * Make one of those that overlap: the one of the rule that knows best, and of equals the longest.
 *
 * @returns
 *   In the order of the text, none overlapping its neighbour.
 */
export function mergeOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const merged: Candidate[] = [];
  let end = -1;
  for (const candidate of candidates.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (!last || candidate.start >= end) merged.push(candidate);
    else if (isBetter(candidate, last)) merged[merged.length - 1] = candidate;
    end = Math.max(end, candidate.start + candidate.value.length);
  }
  return merged;
}

function isBetter(candidate: Candidate, other: Candidate): boolean {
  if (candidate.rank !== other.rank) return candidate.rank < other.rank;
  return candidate.value.length > other.value.length;
}
