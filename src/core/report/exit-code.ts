import type {Report} from './report.ts';

/**
 * Exit status of a run: 0 all is well, 1 findings or failed pages.
 *
 * @param strict
 *   Whether warnings count as findings.
 */
export function exitCodeOf(report: Pick<Report, 'counts' | 'messages' | 'pages'>, strict: boolean): 0 | 1 {
  const blocking = report.messages.some(
    ({severity}) => severity === 'error' || (strict && severity === 'warning')
  );
  return blocking || report.counts.failed > 0 ? 1 : 0;
}
