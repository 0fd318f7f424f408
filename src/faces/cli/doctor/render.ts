import {count} from '../../../core/count.ts';
import type {Check, CheckStatus} from '../../../ports.ts';
import type {Colors} from '../colors.ts';

/** How many checks ended in each way. */
type CheckCounts = Readonly<Record<CheckStatus, number>>;

const styles = {ok: 'green', warning: 'yellow', problem: 'red', unknown: 'dim'} as const satisfies Record<
  CheckStatus,
  keyof Colors
>;

/** Render one check as a line, with what to do below it. */
export function renderCheck({topic, status, text, advice}: Check, colors: Colors): string {
  const head = `${colors[styles[status]](status.padEnd(7))} ${colors.bold(topic)}: ${clean(text)}\n`;
  return advice === undefined ? head : `${head}        ${colors.dim('→')} ${clean(advice)}\n`;
}

/** Count checks by how they ended. */
export function countChecks(checks: readonly Check[]): CheckCounts {
  const counts = {ok: 0, warning: 0, problem: 0, unknown: 0};
  for (const {status} of checks) counts[status] += 1;
  return counts;
}

/** The last line. */
export function renderDiagnosis(counts: CheckCounts, colors: Colors): string {
  const {ok, warning, problem, unknown} = counts;
  const parts = [
    count(problem, 'problem'),
    ...(warning > 0 ? [count(warning, 'warning')] : []),
    ...(unknown > 0 ? [`${unknown} unknown`] : [])
  ];
  return `${colors.bold(`${count(ok + warning + problem + unknown, 'check')}: ${parts.join(', ')}`)}\n`;
}

/** Take away control characters: what comes from servers must not steer the terminal. */
function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '');
}
