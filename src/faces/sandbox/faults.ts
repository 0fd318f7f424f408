/** What goes wrong with a request. */
export type FaultAction =
  /** Answer with this instead of acting. A 429 gets `Retry-After: 1` and the rate limit headers where they are not given. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  /** Close the connection without acting. */
  | {readonly kind: 'reset-before'}
  /** Act, then close the connection without an answer. */
  | {readonly kind: 'reset-after'}
  /** Wait before acting. */
  | {readonly kind: 'delay'; readonly ms: number}
  /** Never answer; `after` says whether it acts nevertheless. */
  | {readonly kind: 'stall'; readonly after?: boolean}
  /** Act, then send only the first half of the answer, as if it were whole. */
  | {readonly kind: 'truncate'}
  /** Answer with a web page, as proxies do, without acting. Default status 200. */
  | {readonly kind: 'html'; readonly status?: number}
  /** Act on a write; the next `reads` GET requests that name the id of its answer get a 404. */
  | {readonly kind: 'lag'; readonly reads: number};

/** Which requests are hit, and how. Plain data, so that it can be sent to `POST /__sandbox/faults`. */
export interface FaultRule {
  /** Default: any. */
  readonly method?: string;
  /** Regular expression that is looked for in path and query, such as `/pages/\\d+$`. Default: any. */
  readonly path?: string;
  /** 1 is the first matching request, and the default. */
  readonly nth?: number;
  /** How many matching requests in a row are hit from then on. Default 1; 0: all. */
  readonly times?: number;
  readonly action: FaultAction;
}

/** The rules in force, with a count of the requests that each has seen. */
export interface Faults {
  add(...rules: readonly FaultRule[]): void;
  clear(): void;
  /** Rules that can still hit. */
  list(): readonly FaultRule[];
  /** The action for this request, which counts as a match of every rule that fits. */
  take(method: string, target: string): FaultAction | undefined;
  /** Let the next reads that name an id miss it. */
  hide(id: string, reads: number): void;
}

interface Entry {
  readonly rule: FaultRule;
  readonly pattern: RegExp;
  matches: number;
}

/** An empty set of rules. */
export function createFaults(): Faults {
  let entries: Entry[] = [];
  const hidden = new Map<string, number>();
  const missHidden = (method: string, target: string): FaultAction | undefined => {
    const id =
      method === 'GET' ? target.split(/[/?&=,]/).find(piece => (hidden.get(piece) ?? 0) > 0) : undefined;
    if (id === undefined) return undefined;
    hidden.set(id, (hidden.get(id) ?? 0) - 1);
    const title = `Cannot find a page with id [${id}]`;
    return {
      kind: 'status',
      status: 404,
      body: {errors: [{status: 404, code: 'NOT_FOUND', title, detail: null}]}
    };
  };
  return {
    add(...rules) {
      entries.push(...rules.map(rule => ({rule, pattern: new RegExp(rule.path ?? ''), matches: 0})));
    },
    clear() {
      entries = [];
      hidden.clear();
    },
    list: () => entries.filter(entry => !isOver(entry)).map(({rule}) => rule),
    take(method, target) {
      const fitting = entries.filter(
        ({rule, pattern}) => (rule.method ?? method).toUpperCase() === method && pattern.test(target)
      );
      for (const entry of fitting) entry.matches++;
      return fitting.find(isHit)?.rule.action ?? missHidden(method, target);
    },
    hide: (id, reads) => void hidden.set(id, reads)
  };
}

function isHit({rule, matches}: Entry): boolean {
  const {nth = 1, times = 1} = rule;
  return matches >= nth && (times === 0 || matches < nth + times);
}

function isOver({rule, matches}: Entry): boolean {
  const {nth = 1, times = 1} = rule;
  return times !== 0 && matches >= nth + times - 1;
}
