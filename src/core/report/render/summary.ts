import {count} from '../../count.ts';
import type {Report, ReportMessage, ReportStatus} from '../report.ts';
import {fitSections} from './fit.ts';
import {
  groupErrors,
  renderDrift,
  renderFailure,
  renderMessage,
  renderPage,
  statusNames,
  type SummaryContext
} from './summary-rows.ts';
import {describeRepeats} from './repeats.ts';

/** Room for the closing lines under the runner's 1,048,576 bytes. */
const usualLimit = 1_000_000;

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
  const errors = groupErrors(report);
  const told = new Set(failed.map(({path, error}) => errors.get(path)?.[0]?.message ?? error));
  const isDrift = ({ruleId}: ReportMessage) => ruleId === 'drift';
  const findings = report.messages.filter(message => !isDrift(message) && !told.has(message.message));
  const sections = [
    [`## Confluence: ${describeOutcome(report)}`, ''],
    renderCounts(report),
    (context.notes ?? []).flatMap(note => [note, '']),
    renderSection('Needs attention', failed, page =>
      renderFailure(page, report, {findings: errors.get(page.path) ?? [], context})
    ),
    renderTable(
      report.dryRun ? 'What a sync would do' : 'Pages',
      ['Page', 'File', 'Space', 'What', 'Details'],
      done.map(page => renderPage(page, report, context))
    ),
    renderSection('Changed by hand in Confluence', report.messages.filter(isDrift), message =>
      renderDrift(message, context)
    ),
    renderTable(
      'Findings',
      ['Where', 'What', 'Rule'],
      sortMessages(findings).map(message => renderMessage(message, context))
    ),
    renderExpected(report),
    [renderCosts(report, context), '']
  ];
  return fitSections(
    sections.filter(lines => lines.length > 0),
    context.limit ?? usualLimit
  );
}

function describeOutcome({counts, dryRun, mode, messages}: Report): string {
  const errors = messages.filter(({severity}) => severity === 'error').length;
  const warnings = messages.filter(({severity}) => severity === 'warning').length;
  const changed = counts.created + counts.updated + counts.moved + counts.removed;
  const rest = warnings === 0 ? '' : `, ${count(warnings, 'warning')}`;
  if (mode === 'check') {
    if (errors > 0) return `❌ the check found ${count(errors, 'error')}${rest}`;
    return counts.failed > 0 ? '❌ the check found errors' : `✅ the check found no errors${rest}`;
  }
  if (counts.failed > 0) {
    const others = changed === 0 ? '' : `, ${changed} ${dryRun ? 'would change' : 'changed'}`;
    return `❌ ${count(counts.failed, 'page')} ${dryRun ? 'would fail' : 'failed'}${others}`;
  }
  if (errors > 0) return `❌ ${count(errors, 'error')}`;
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

/** What the plan costs, for those who decide about it. */
function renderExpected({expected, dryRun}: Report): readonly string[] {
  if (!dryRun || expected === undefined) return [];
  const {reads, writes} = expected;
  const what =
    writes === 0
      ? 'would write nothing to Confluence'
      : `would send about ${count(reads + writes, 'request')} to Confluence, ${writes} of them to write`;
  return [`A sync of this ${what}.`, ''];
}

function renderCosts({mode, requests, converted, counts}: Report, {seconds}: SummaryContext): string {
  const files = `${count(converted, 'file')} converted`;
  const unchanged = counts.unchanged > 0 ? `${count(counts.unchanged, 'unchanged page')} not listed; ` : '';
  const sent = `${count(requests.reads, 'read')} and ${count(requests.writes, 'write')} sent to Confluence${describeRepeats(requests)}`;
  const time = seconds === undefined ? '' : `; ${count(Math.max(1, Math.round(seconds)), 'second')}`;
  return `<sub>${unchanged}${modeNames[mode]}; ${files}; ${sent}${time}.</sub>`;
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
