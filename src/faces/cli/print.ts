import {exitCodeOf} from '../../core/report/exit-code.ts';
import {renderMessages, renderPages, renderTotals} from '../../core/report/render/text.ts';
import type {Report} from '../../core/report/report.ts';
import {createColors} from './colors.ts';
import {renderDifferences} from './sync/show-differences.ts';
import type {ExitStatus, GlobalFlags, Io} from './io.ts';

/** Print a report: pages and totals on standard output, messages on standard error; or all of it as one JSON document. */
export function printReport(
  report: Report,
  io: Io,
  {flags, strict}: {readonly flags: GlobalFlags; readonly strict: boolean}
): ExitStatus {
  const style = createColors(io.outIsTerminal, flags, io.env);
  printMessages(report.messages, io, flags);
  io.out(
    flags.json === true
      ? `${JSON.stringify(report, undefined, 2)}\n`
      : renderDifferences(report, style) + renderPages(report, style) + renderTotals(report, style)
  );
  return exitCodeOf(report, strict);
}

/** Print messages on standard error; with `--quiet` only errors. */
export function printMessages(messages: Report['messages'], io: Io, flags: GlobalFlags): void {
  const shown = flags.quiet === true ? messages.filter(({severity}) => severity === 'error') : messages;
  io.err(renderMessages(shown, createColors(io.errIsTerminal, flags, io.env)));
}
