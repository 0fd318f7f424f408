import type {Report, ReportPage, ReportStatus} from '../report.ts';
import type {Style} from './text.ts';

/** What a plan calls what will happen, in the order of the table, with its colour. */
const verbs: Readonly<Record<ReportStatus, readonly [string, Exclude<keyof Style, 'bold'>]>> = {
  created: ['create', 'green'],
  updated: ['update', 'cyan'],
  moved: ['move', 'cyan'],
  removed: ['remove', 'yellow'],
  skipped: ['skip', 'dim'],
  blocked: ['block', 'red'],
  failed: ['fail', 'red'],
  unchanged: ['keep', 'dim']
};

/** Columns wider than this push the others off the screen. */
const widest = 44;

/**
 * Render what a sync would do as a table: verb, file, title and reason.
 *
 * Pages that stay as they are, are only counted, in the last line.
 */
export function renderPlan({pages}: Report, style: Style): string {
  const order = Object.keys(verbs);
  const rows = pages
    .filter(({status}) => status !== 'unchanged')
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || (a.path < b.path ? -1 : 1));
  const paths = widthOf(rows.map(({path}) => path));
  const titles = widthOf(rows.map(({title}) => title));
  const lines = rows.map(row => renderRow(row, {style, paths, titles}));
  return `${lines.join('')}${style.bold(countVerbs(pages))}\n`;
}

interface Columns {
  readonly style: Style;
  readonly paths: number;
  readonly titles: number;
}

function renderRow(
  {path, title, status, reason, error}: ReportPage,
  {style, paths, titles}: Columns
): string {
  const [verb, color] = verbs[status];
  const why = clean(error ?? reason ?? (status === 'created' ? 'new page' : ''));
  const cells = [style[color](verb.padEnd(6)), fit(path, paths), style.dim(fit(title, titles)), why];
  return `${cells.join('  ').trimEnd()}\n`;
}

function widthOf(texts: readonly string[]): number {
  return Math.min(widest, Math.max(0, ...texts.map(text => clean(text).length)));
}

/** Long paths are cut in front: their end tells more. */
function fit(text: string, width: number): string {
  const plain = clean(text);
  return (plain.length <= width ? plain : `…${plain.slice(1 - width)}`).padEnd(width);
}

function countVerbs(pages: readonly ReportPage[]): string {
  const counts = Object.entries(verbs)
    .map(([status, [verb]]) => [pages.filter(page => page.status === status).length, verb] as const)
    .filter(([number]) => number > 0)
    .map(([number, verb]) => `${number} to ${verb}`);
  return counts.length === 0 ? 'Nothing to do' : counts.join(', ');
}

/** Take away control characters: what comes from documents and servers must not steer the terminal. */
function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, sign =>
    sign === '\n' || sign === '\t' ? ' ' : ''
  );
}
