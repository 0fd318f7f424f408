import {count} from '../../count.ts';
import type {Report, ReportMessage, ReportPage, ReportStatus} from '../report.ts';
import {escapeText, toCode, toLink, toOneLine} from './markdown.ts';

/** What the summary tells beside the report. */
export interface SummaryContext {
  /** Address that a path can be appended to, such as `https://github.com/owner/name/blob/COMMIT`; absent: no links. */
  readonly sourceUrl?: string;
  /** Where new ids went: a sentence in Markdown, or nothing. */
  readonly notes?: readonly string[];
  /** How long the run took; absent: not told. */
  readonly seconds?: number;
  /** Most bytes; the runner refuses a summary of over 1 MiB. */
  readonly limit?: number;
}

/** What people read for each status, in the order of the table of counts. */
export const statusNames: Readonly<Record<ReportStatus, {readonly done: string; readonly planned: string}>> =
  {
    created: {done: 'created', planned: 'to create'},
    updated: {done: 'updated', planned: 'to update'},
    moved: {done: 'moved', planned: 'to move'},
    removed: {done: 'removed', planned: 'to remove'},
    unchanged: {done: 'unchanged', planned: 'unchanged'},
    skipped: {done: 'left alone', planned: 'left alone'},
    failed: {done: 'failed', planned: 'would fail'},
    blocked: {done: 'not tried', planned: 'would not be tried'}
  };

/** Findings with which a file cannot be sent, by path. */
export function groupErrors({messages}: Report): ReadonlyMap<string, readonly ReportMessage[]> {
  const errors = new Map<string, ReportMessage[]>();
  for (const message of messages) {
    if (message.severity !== 'error') continue;
    const found = errors.get(message.path);
    if (found) found.push(message);
    else errors.set(message.path, [message]);
  }
  return errors;
}

/**
 * A page that failed, as an item of a list.
 *
 * @param findings
 *   Errors in its file; where there are any, they are the reason, and the first of them is told.
 */
export function renderFailure(
  page: ReportPage,
  {dryRun}: Report,
  {findings, context}: {readonly findings: readonly ReportMessage[]; readonly context: SummaryContext}
): string {
  const what = statusNames[page.status][dryRun ? 'planned' : 'done'];
  const [first] = findings;
  const told = first?.message ?? page.error ?? page.reason ?? 'no reason is known';
  const more = findings.length > 1 ? ` (and ${count(findings.length - 1, 'more finding')})` : '';
  return `- **${nameOf(page)}** (${linkToFile(page.path, context, first?.line)}) ${what}: ${escapeText(told)}${more}`;
}

/** A page that people changed, as an item of a list. */
export function renderDrift({path, message}: ReportMessage, context: SummaryContext): string {
  return `- ⚠️ ${escapeText(message)} (${linkToFile(path, context)})`;
}

/** A page as cells: page, file, space, what, why. */
export function renderPage(page: ReportPage, {dryRun}: Report, context: SummaryContext): readonly string[] {
  const what = statusNames[page.status][dryRun ? 'planned' : 'done'];
  const file = linkToFile(page.path, context);
  return [nameOf(page), file, escapeText(page.space), what, escapeText(page.reason ?? '')];
}

/** A finding as cells: where, what, rule. */
export function renderMessage(
  {path, line, severity, message, ruleId}: ReportMessage,
  context: SummaryContext
): readonly string[] {
  const sign = {error: '❌', warning: '⚠️', info: 'ℹ️'}[severity];
  return [linkToFile(path, context, line), `${sign} ${escapeText(message)}`, toCode(ruleId)];
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
