import {count} from '../../../core/count.ts';
import {clean, renderMessages} from '../../../core/report/render/text.ts';
import type {ReportCounts, ReportMessage} from '../../../core/report/report.ts';
import {createColors} from '../colors.ts';
import type {GlobalFlags, Io} from '../io.ts';
import type {Synced} from './session.ts';

/** Tells on the terminal what became of each change. */
export interface PreviewPrinter {
  synced(synced: Synced, about: {readonly changed: ReadonlySet<string>; readonly ms: number}): void;
  failed(message: string): void;
}

/** Most changed files that are named on one line. */
const mostNamed = 2;

/** Make a printer: what a change did on standard output, a line each or a JSON document each; messages on standard error, each once. */
export function createPrinter(io: Io, flags: GlobalFlags): PreviewPrinter {
  const out = createColors(io.outIsTerminal, flags, io.env);
  const err = createColors(io.errIsTerminal, flags, io.env);
  let known = new Set<string>();
  const isNew = (message: ReportMessage): boolean => !known.has(JSON.stringify(message));
  return {
    synced({report, messages, unmapped}, {changed, ms}) {
      const fresh = messages.filter(
        message => isNew(message) && (flags.quiet !== true || message.severity === 'error')
      );
      const isFirst = report.mode === 'full';
      known = new Set(messages.map(message => JSON.stringify(message)));
      io.err(renderMessages(fresh, err));
      if (isFirst && unmapped.length > 0 && flags.quiet !== true) io.err(`${describeUnmapped(unmapped)}\n`);
      if (flags.json === true) {
        const event = {version: 1, event: 'synced', changed: [...changed].toSorted(), ms, report, messages};
        io.out(`${JSON.stringify(event)}\n`);
      } else {
        const what = isFirst ? '' : `${nameFiles([...changed].toSorted())}: `;
        const findings = countFindings(messages);
        io.out(
          `${what}${out.bold(describeCounts(report.counts))}${findings === '' ? '' : `; ${findings}`} ${out.dim(`(${(ms / 1000).toFixed(2)} s)`)}\n`
        );
      }
    },
    failed(message) {
      io.err(`${err.red('error:')} ${message}\n`);
      io.err('The pages stay as they are until this is mended.\n');
      if (flags.json === true) io.out(`${JSON.stringify({version: 1, event: 'failed', message})}\n`);
    }
  };
}

/** Say which files have no page because nobody mapped them. */
export function describeUnmapped(unmapped: readonly string[]): string {
  const is = unmapped.length === 1 ? 'is' : 'are';
  return `${count(unmapped.length, 'Markdown file')} ${is} not in the mapping and ${unmapped.length === 1 ? 'has' : 'have'} no page: ${nameFiles(unmapped)}. "confluence rebuild-mapping" adds what is missing.`;
}

function nameFiles(paths: readonly string[]): string {
  const named = paths.slice(0, mostNamed).map(clean).join(', ');
  return paths.length > mostNamed ? `${named} and ${paths.length - mostNamed} more` : named;
}

function describeCounts(counts: ReportCounts): string {
  const parts = Object.entries(counts).filter(([status, number]) => number > 0 && status !== 'unchanged');
  return parts.length === 0
    ? 'no page changes'
    : parts.map(([status, number]) => `${number} ${status}`).join(', ');
}

function countFindings(messages: readonly ReportMessage[]): string {
  const numbers = (['error', 'warning'] as const).map(
    severity => [messages.filter(message => message.severity === severity).length, severity] as const
  );
  return numbers
    .filter(([number]) => number > 0)
    .map(([number, severity]) => count(number, severity))
    .join(', ');
}
