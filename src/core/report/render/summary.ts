import type {Report, ReportMessage, ReportPage, ReportStatus} from '../report.ts';
import {fitSections} from './fit.ts';
import {escapeText, toCode, toLink, toOneLine} from './markdown.ts';

/** What the summary tells beside the report. */
export interface SummaryContext {
  /** Address that a path can be appended to, such as `https://github.com/owner/name/blob/COMMIT`; absent: no links. */
  readonly sourceUrl?: string;
  /** Where new ids went: a sentence in Markdown, or nothing. */
  readonly notes?: readonly string[];
  /** Most bytes; the runner refuses a summary of over 1 MiB. */
  readonly limit?: number;
}

/** Room for the closing lines under the runner's 1,048,576 bytes. */
const usualLimit = 1_000_000;

/** What people read for each status, in the order of the table of counts. */
const statusNames: Readonly<Record<ReportStatus, {readonly done: string; readonly planned: string}>> = {
  created: {done: 'created', planned: 'to create'},
  updated: {done: 'updated', planned: 'to update'},
  moved: {done: 'moved', planned: 'to move'},
  removed: {done: 'removed', planned: 'to remove'},
  unchanged: {done: 'unchanged', planned: 'unchanged'},
  skipped: {done: 'left alone', planned: 'left alone'},
  failed: {done: 'failed', planned: 'would fail'},
  blocked: {done: 'not tried', planned: 'would not be tried'}
};

const modeNames = {changed: 'what changed', full: 'all pages', check: 'check'} as const;

/**
 * Render the job summary: the outcome, what needs attention, the pages, the messages, the costs.
 *
 * Pure. GitHub Flavored Markdown; nothing that comes from documents or servers is markup in it. Sections that do not
 * fit are cut at a line and say how much is missing.
 */
export function renderSummary(report: Report, context: SummaryContext = {}): string {
  const failed = report.pages.filter(({status}) => status === 'failed' || status === 'blocked');
  const done = report.pages.filter(({status}) => !['failed', 'blocked', 'unchanged'].includes(status));
  const sections = [
    [`## Confluence: ${describeOutcome(report)}`, ''],
    renderCounts(report),
    (context.notes ?? []).flatMap(note => [note, '']),
    renderSection('Needs attention', failed, page => renderFailure(page, report, context)),
    renderTable(
      'Pages',
      ['Page', 'File', 'Space', 'What', 'Why'],
      done.map(page => renderPage(page, report, context))
    ),
    renderTable(
      'Findings',
      ['Where', 'What', 'Rule'],
      sortMessages(report.messages).map(message => renderMessage(message, context))
    ),
    [renderCosts(report), '']
  ];
  return fitSections(sections, context.limit ?? usualLimit);
}

function describeOutcome({counts, dryRun, mode, messages}: Report): string {
  const errors = messages.filter(({severity}) => severity === 'error').length;
  const bad = counts.failed > 0 || errors > 0;
  if (mode === 'check') return bad ? '❌ the check found errors' : '✅ the check found no errors';
  if (counts.failed > 0) return `❌ ${count(counts.failed, 'page')} ${dryRun ? 'would fail' : 'failed'}`;
  if (bad) return `❌ ${count(errors, 'error')}`;
  const changed = counts.created + counts.updated + counts.moved + counts.removed;
  if (changed === 0) return '✅ everything is up to date';
  return dryRun ? `🔎 ${count(changed, 'page')} would change` : `✅ ${count(changed, 'page')} changed`;
}

function renderCounts({counts, dryRun}: Report): readonly string[] {
  const shown = (Object.keys(statusNames) as ReportStatus[]).filter(status => status !== 'blocked');
  const names = shown.map(status => statusNames[status][dryRun ? 'planned' : 'done']);
  const note = dryRun ? ['Nothing was written.', ''] : [];
  return [
    ...note,
    row(names),
    row(names.map(() => '--:')),
    row(shown.map(status => String(counts[status]))),
    ''
  ];
}

function renderFailure(page: ReportPage, {dryRun}: Report, context: SummaryContext): string {
  const what = statusNames[page.status][dryRun ? 'planned' : 'done'];
  const why = escapeText(page.error ?? page.reason ?? 'no reason is known');
  return `- **${nameOf(page)}** (${linkToFile(page.path, context)}) ${what}: ${why}`;
}

function renderPage(page: ReportPage, {dryRun}: Report, context: SummaryContext): readonly string[] {
  const what = statusNames[page.status][dryRun ? 'planned' : 'done'];
  const file = linkToFile(page.path, context);
  return [nameOf(page), file, escapeText(page.space), what, escapeText(page.reason ?? '')];
}

function renderMessage(
  {path, line, severity, message, ruleId}: ReportMessage,
  context: SummaryContext
): readonly string[] {
  const sign = {error: '❌', warning: '⚠️', info: 'ℹ️'}[severity];
  return [linkToFile(path, context, line), `${sign} ${escapeText(message)}`, toCode(ruleId)];
}

function renderCosts({mode, requests, converted, counts}: Report): string {
  const files = `${count(converted, 'file')} converted`;
  const unchanged = counts.unchanged > 0 ? `${count(counts.unchanged, 'unchanged page')} not listed; ` : '';
  const sent = `${count(requests.reads, 'read')} and ${count(requests.writes, 'write')} sent to Confluence`;
  return `<sub>${unchanged}${modeNames[mode]}; ${files}; ${sent}.</sub>`;
}

function nameOf({title, url}: ReportPage): string {
  return toLink(escapeText(title) || '(no title)', url);
}

function linkToFile(path: string, {sourceUrl}: SummaryContext, line?: number): string {
  const place = line === undefined ? path : `${path}:${line}`;
  const anchor = line === undefined ? '' : `#L${line}`;
  const encoded = toOneLine(path).split('/').map(encodeURIComponent).join('/');
  return toLink(toCode(place), sourceUrl === undefined ? undefined : `${sourceUrl}/${encoded}${anchor}`);
}

function sortMessages(messages: readonly ReportMessage[]): readonly ReportMessage[] {
  const rank = {error: 0, warning: 1, info: 2};
  return messages.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}

function renderSection<Item>(
  title: string,
  items: readonly Item[],
  render: (item: Item) => string
): readonly string[] {
  return items.length === 0 ? [] : [`### ${title}`, '', ...items.map(render), ''];
}

function renderTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[]
): readonly string[] {
  return renderSection(title, rows.length === 0 ? [] : [head, head.map(() => '---'), ...rows], row);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
