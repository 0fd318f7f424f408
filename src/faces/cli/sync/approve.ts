import {InputError} from '../../../core/errors.ts';
import {renderPlan} from '../../../core/report/render/plan.ts';
import type {PlanResult} from '../../../sync/index.ts';
import {createColors} from '../colors.ts';
import type {GlobalFlags, Io} from '../io.ts';

/** Refuse to ask where nobody can answer. Throws an `InputError`. */
export function requireTerminal({inIsTerminal, errIsTerminal}: Io): void {
  if (inIsTerminal && errIsTerminal) return;
  throw new InputError(
    'Cannot ask for --confirm: standard input and standard error are not both a terminal. ' +
      'Look at the plan with --dry-run, then sync without --confirm.'
  );
}

/**
 * Show the plan on standard error, and ask whether to go on.
 *
 * A plan that would write nothing is not asked about.
 */
export async function approve({report}: PlanResult, io: Io, flags: GlobalFlags): Promise<boolean> {
  const {created, updated, moved, removed} = report.counts;
  const writes = created + updated + moved + removed;
  io.err(renderPlan(report, createColors(io.errIsTerminal, flags, io.env)));
  if (writes === 0) return true;
  const answer = await io.ask(`Write ${writes === 1 ? 'this page' : `these ${writes} pages`}? [y/N] `);
  return /^\s*y(es)?\s*$/i.test(answer);
}
