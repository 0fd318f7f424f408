import {exitCodeOf} from '../../core/report/exit-code.ts';
import {renderMessages, renderPages, renderTotals} from '../../core/report/render/text.ts';
import type {Report} from '../../core/report/report.ts';
import {createColors} from './colors.ts';
import type {ExitStatus, GlobalFlags, Io} from './io.ts';

/** Print a report: pages and totals on standard output, messages on standard error; or all of it as one JSON document. */
export function printReport(
  report: Report,
  io: Io,
  {flags, strict}: {readonly flags: GlobalFlags; readonly strict: boolean}
): ExitStatus {
  const onErr = createColors(io.errIsTerminal, flags, io.env);
  const onOut = createColors(io.outIsTerminal, flags, io.env);
  const shown =
    flags.quiet === true ? report.messages.filter(({severity}) => severity === 'error') : report.messages;
  io.err(renderMessages(shown, onErr));
  io.out(
    flags.json === true
      ? `${JSON.stringify(report, undefined, 2)}\n`
      : renderPages(report, onOut) + renderTotals(report, onOut)
  );
  return exitCodeOf(report, strict);
}
