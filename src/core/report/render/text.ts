import {count} from '../../count.ts';
import type {Severity} from '../../message.ts';
import type {Report, ReportMessage, ReportPage, ReportStatus} from '../report.ts';
import {describeRepeats} from './repeats.ts';

/** How to set off a piece of text; without colours every function returns its text. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
}

/** Signs and colours of what happened to a page. */
const statusStyles: Readonly<Record<ReportStatus, readonly [string, Exclude<keyof Style, 'bold'>]>> = {
  created: ['+', 'green'],
  updated: ['~', 'cyan'],
  moved: ['>', 'cyan'],
  unchanged: ['=', 'dim'],
  skipped: ['-', 'dim'],
  removed: ['x', 'yellow'],
  failed: ['!', 'red'],
  blocked: ['!', 'red']
};

/** Render the pages of a report by path, a line each; unchanged ones are only counted. */
export function renderPages(report: Report, style: Style): string {
  if (!isCompared(report)) return '';
  const lines = report.pages
    .filter(({status}) => status !== 'unchanged')
    .toSorted((a, b) => compare(a.path, b.path))
    .map(page => renderPage(page, style));
  return lines.length > 0 && report.mode === 'check' ? `A sync would do:\n${lines.join('')}` : lines.join('');
}

/** A check knows what changed only where it had Confluence or another commit to compare with. */
function isCompared({mode, pages, requests}: Report): boolean {
  if (mode !== 'check' || requests.reads > 0) return true;
  return pages.some(({status}) => status === 'unchanged' || status === 'updated');
}

function renderPage({path, title, status, reason, error, url}: ReportPage, style: Style): string {
  const [sign, color] = statusStyles[status];
  const head = `${style[color](`${sign} ${status.padEnd(9)}`)} ${clean(path)} ${style.dim(`“${clean(title)}”`)}`;
  const why = error ?? reason;
  const place =
    url === undefined || status === 'failed' || status === 'blocked'
      ? ''
      : `\n            ${style.dim(clean(url))}`;
  return `${head}${why === undefined ? '' : `\n            ${clean(why)}`}${place}\n`;
}

/** Render the messages of a report by file, a line each, in the form that editors and terminals make clickable. */
export function renderMessages(messages: readonly ReportMessage[], style: Style): string {
  const colors = {error: style.red, warning: style.yellow, info: style.dim};
  return messages
    .toSorted(
      (a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
    )
    .map(({path, line, column, severity, message, ruleId}) => {
      const place = line === undefined ? '' : `:${line}:${column ?? 1}`;
      return `${clean(path)}${place} ${colors[severity](severity)} ${clean(message)} ${style.dim(ruleId)}\n`;
    })
    .join('');
}

/** The last line: all counts, how much was converted and sent; of a check, how much was found in how many files. */
export function renderTotals(report: Report, style: Style): string {
  const {counts, dryRun, requests, converted} = report;
  if (report.mode === 'check') return renderFindings(report, style);
  const found = countMessages(report, ['error', 'warning']);
  const parts = Object.entries(counts)
    .filter(([, number]) => number > 0)
    .map(([status, number]) => `${number} ${status}`);
  const pages = parts.length === 0 ? 'nothing to do' : parts.join(', ');
  const traffic = `${converted} converted, ${requests.reads} read and ${requests.writes} write requests${describeRepeats(requests)}`;
  const prefix = dryRun ? 'Nothing was written. Would be: ' : '';
  return `${style.bold(`${prefix}${pages}`)}${found.length > 0 ? `; ${found.join(', ')}` : ''} ${style.dim(`(${traffic})`)}\n`;
}

function renderFindings(report: Report, style: Style): string {
  const found = countMessages(report, ['error', 'warning', 'info']);
  const files = `${report.converted} file${report.converted === 1 ? '' : 's'} checked`;
  return `${style.bold(`${files}: ${found.length === 0 ? 'no findings' : found.join(', ')}`)}\n`;
}

/** How many messages there are of each severity, as in "2 warnings"; those without any are left out. */
function countMessages({messages}: Report, severities: readonly Severity[]): readonly string[] {
  return severities
    .map(severity => [messages.filter(message => message.severity === severity).length, severity] as const)
    .filter(([number]) => number > 0)
    .map(([number, severity]) => count(number, severity));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Take away control characters: what comes from documents and servers must not steer the terminal. */
export function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, sign =>
    sign === '\n' || sign === '\t' ? ' ' : ''
  );
}
