import type {RequestCounts} from '../../model.ts';

/** What was sent again and how long that took, as the end of a sentence about requests; empty when nothing was. */
export function describeRepeats({repeated, waitedMs}: RequestCounts): string {
  if (repeated === 0) return '';
  return `, ${repeated} of them sent again after waiting ${Math.max(1, Math.round(waitedMs / 1000))} s in all`;
}
