import type {ProgressEvent, ProgressSink} from '../../ports.ts';
import type {GlobalFlags, Io} from './io.ts';

type Phase = Extract<ProgressEvent, {kind: 'phase'}>;

/** What the phases of a run are called. */
const labels: Readonly<Record<Phase['name'], string>> = {
  read: 'Reading files',
  observe: 'Asking Confluence',
  convert: 'Converting',
  apply: 'Writing pages'
};

/** Time between two drawings of the line, in milliseconds. */
const interval = 80;

/** Shows how far a run has come, on one line of a terminal; elsewhere it says nothing but notes. */
export interface Progress extends ProgressSink {
  /** Remove the line, so that other output has the terminal to itself. */
  clear(): void;
}

/** Make a progress display on standard error. */
export function createProgress(io: Io, flags: GlobalFlags): Progress {
  const shown = io.errIsTerminal && flags.quiet !== true;
  let phase: Phase | undefined;
  let done = 0;
  let drawn = 0;
  const clear = (): void => {
    if (shown && drawn > 0) io.err('\r\u001B[K');
  };
  const draw = (now: number): void => {
    if (!shown || phase === undefined || now - drawn < interval) return;
    drawn = now;
    const count = phase.total > 0 ? ` ${done}/${phase.total}` : '';
    io.err(`\r\u001B[K${labels[phase.name]}${count} …`);
  };
  return {
    clear,
    report(event) {
      if (event.kind === 'phase') {
        phase = event;
        done = 0;
      } else if (event.kind === 'advance') done += 1;
      else if (flags.quiet !== true) {
        clear();
        io.err(`${event.text}\n`);
      }
      draw(Date.now());
    }
  };
}
