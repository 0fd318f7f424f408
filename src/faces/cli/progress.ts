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

/** A rate is told when a phase has gone on for this long, in milliseconds: before, it would jump. */
const settled = 1000;

/** Shows how far a run has come, on one line of a terminal; elsewhere it says nothing but notes. */
export interface Progress extends ProgressSink {
  /** Remove the line, so that other output has the terminal to itself. */
  clear(): void;
}

interface State {
  readonly phase: Phase;
  readonly startedAt: number;
  done: number;
}

/** Make a progress display on standard error. */
export function createProgress(io: Io, flags: GlobalFlags): Progress {
  const shown = io.errIsTerminal && flags.quiet !== true;
  let state: State | undefined;
  let drawn = 0;
  const clear = (): void => {
    if (shown && drawn > 0) io.err('\r\u001B[K');
  };
  const draw = (now: number): void => {
    if (!shown || state === undefined || now - drawn < interval) return;
    drawn = now;
    io.err(`\r\u001B[K${describe(state, now)}`);
  };
  return {
    clear,
    report(event) {
      const now = Date.now();
      if (event.kind === 'phase') state = {phase: event, startedAt: now, done: 0};
      else if (event.kind === 'advance' && state !== undefined) state.done += 1;
      else if (event.kind === 'note' && flags.quiet !== true) {
        clear();
        io.err(`${event.text}\n`);
      }
      draw(now);
    }
  };
}

/** Such as `Writing pages 12/200, 4.1/s, 46 s left …`. */
function describe({phase, startedAt, done}: State, now: number): string {
  const count = phase.total > 0 ? ` ${done}/${phase.total}` : '';
  return `${labels[phase.name]}${count}${describeRate(done, phase.total, now - startedAt)} …`;
}

function describeRate(done: number, total: number, ms: number): string {
  if (done === 0 || total === 0 || ms < settled) return '';
  const perSecond = (done * 1000) / ms;
  const left = Math.ceil((total - done) / perSecond);
  const rate = perSecond < 10 ? perSecond.toFixed(1) : String(Math.round(perSecond));
  return `, ${rate}/s${left > 0 ? `, ${left < 120 ? `${left} s` : `${Math.round(left / 60)} min`} left` : ''}`;
}
