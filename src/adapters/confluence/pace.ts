/** How one request went, as far as the pace is concerned. */
export interface Pacing {
  /** What was asked: times are compared among requests of one kind only. Absent: its time says nothing, as with uploads. */
  readonly kind?: string;
  readonly startedAt: number;
  readonly endedAt: number;
  /** Whether Confluence did what it was asked, refused it, or was too busy for an answer. */
  readonly went: 'well' | 'refused' | 'overloaded';
}

/** How many requests may be in flight at once, learnt from how they go. */
export interface Pace {
  readonly width: () => number;
  readonly learn: (request: Pacing) => void;
  /** Confluence asked for a pause at this time. */
  readonly back: (at: number) => void;
}

/** Requests in flight at the beginning, while nothing is known of the server. */
const modest = 2;
/** After the first trouble, so many requests must go well before one more is let through at once. */
const patience = 20;
/** An answer within this many milliseconds is never slow: a save of a large page may take that long. */
const neverSlowMs = 2000;
/** So many times what requests of the kind took when they were quickest is slow. */
const slowFactor = 4;

/** Milliseconds that requests of one kind take. */
interface Times {
  /** Of late: each answer counts for a quarter, so that a single slow one says little. */
  readonly recent: number;
  /** When it was quickest; creeps up, so that what stays slow becomes what is usual. */
  readonly best: number;
}

/**
 * Begin with few requests at once, double while all is well up to a ceiling, halve when there is trouble, and grow by one
 * at a time from then on.
 *
 * Trouble is a pause that Confluence asks for, a gateway's error, no answer at all, or answers that take much longer than
 * they did: a server that is overloaded gets slow before it refuses. What was sent before the last halving counts for
 * nothing, because it says nothing of the pace since.
 *
 * @param ceiling
 *   Most requests in flight, at least 1.
 */
export function createPace(ceiling: number): Pace {
  let width = Math.min(modest, ceiling);
  let isUntroubled = true;
  let good = 0;
  let changedAt = Number.NEGATIVE_INFINITY;
  const kinds = new Map<string, Times>();

  const back = (at: number): void => {
    width = Math.max(1, Math.floor(width / 2));
    isUntroubled = false;
    good = 0;
    changedAt = at;
    for (const [kind, {best}] of kinds) kinds.set(kind, {best, recent: best});
  };
  const grow = (): void => {
    good += 1;
    if (width >= ceiling || good < (isUntroubled ? width : patience)) return;
    width = Math.min(ceiling, isUntroubled ? width * 2 : width + 1);
    good = 0;
  };
  const isSlow = (kind: string | undefined, ms: number): boolean => {
    if (kind === undefined) return false;
    const times = learnTimes(kinds.get(kind), ms);
    kinds.set(kind, times);
    return times.recent > neverSlowMs && times.recent > slowFactor * times.best;
  };
  return {
    width: () => width,
    back,
    learn: ({kind, startedAt, endedAt, went}) => {
      if (startedAt <= changedAt) return;
      if (went === 'overloaded' || isSlow(kind, endedAt - startedAt)) back(endedAt);
      else if (went === 'well') grow();
    }
  };
}

function learnTimes(known: Times | undefined, ms: number): Times {
  if (known === undefined) return {recent: ms, best: ms};
  const recent = known.recent + (ms - known.recent) / 4;
  return {recent, best: Math.min(recent, known.best * 1.01)};
}
