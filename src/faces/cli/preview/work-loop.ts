/** Does one thing after the other, whatever becomes of each. */
export interface WorkLoop {
  /** Work on these too, as soon as nothing else is under way; what comes meanwhile is done together. */
  push(paths: ReadonlySet<string>): void;
  /** Begin nothing more; resolves when what is under way is done. */
  stop(): Promise<void>;
}

/**
 * Make a loop.
 *
 * @param work
 *   Must not reject: it is the last one who can say what went wrong.
 */
export function createWorkLoop(work: (paths: ReadonlySet<string>) => Promise<void>): WorkLoop {
  let waiting: Set<string> | undefined;
  let running: Promise<void> | undefined;
  let stopped = false;
  const run = async (): Promise<void> => {
    while (waiting !== undefined && !stopped) {
      const paths = waiting;
      waiting = undefined;
      await work(paths);
    }
    running = undefined;
  };
  return {
    push(paths) {
      waiting = new Set([...(waiting ?? []), ...paths]);
      running ??= run();
    },
    async stop() {
      stopped = true;
      await running;
    }
  };
}
