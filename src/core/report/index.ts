import type {VFileMessage} from 'vfile-message';
import type {PageId} from '../model.ts';
import {type Operation, pathOf} from '../plan/operation.ts';
import {describeDriftOf, describeGone, type Result, toReportMessage} from './messages.ts';
import {describeOperation} from './reason.ts';
import type {Report, ReportCounts, ReportMode, ReportPage, ReportStatus} from './report.ts';

/** All that a run has to say. */
export interface ReportInputs {
  readonly mode: ReportMode;
  readonly dryRun: boolean;
  /** What came of the plan; in a dry run the operations alone. */
  readonly results: readonly Result[];
  readonly messages: readonly VFileMessage[];
  readonly requests: Report['requests'];
  readonly converted: number;
  /** Requests that a sync would send; absent: this was one. */
  readonly expected?: NonNullable<Report['expected']>;
  /** Base address of readers' links; empty when Confluence was not asked. */
  readonly siteUrl: string;
}

/** Put together what people and programs are told about a run. */
export function createReport(inputs: ReportInputs): Report {
  const pages = mergeRetitles(inputs.results).map(result => describePage(result, inputs));
  const drifts = inputs.results.flatMap(result => describeDriftOf(result, inputs.siteUrl));
  const gone = inputs.results.flatMap(describeGone);
  return {
    version: 1,
    mode: inputs.mode,
    dryRun: inputs.dryRun,
    counts: countPages(pages),
    pages: pages.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    messages: [...inputs.messages, ...drifts, ...gone].map(toReportMessage),
    requests: inputs.requests,
    ...(inputs.expected === undefined ? {} : {expected: inputs.expected}),
    converted: inputs.converted
  };
}

/** A temporary title is a step of its page's update: one row for both, with the reason of the one that failed. */
function mergeRetitles(results: readonly Result[]): readonly Result[] {
  const failures = new Map(
    results.flatMap(result =>
      result.operation.kind === 'retitle' && result.status === 'failed'
        ? [[pathOf(result.operation), result.error] as const]
        : []
    )
  );
  return results
    .filter(({operation}) => operation.kind !== 'retitle')
    .map(result => {
      const error = result.status === 'blocked' ? failures.get(pathOf(result.operation)) : undefined;
      return error === undefined ? result : {operation: result.operation, status: 'failed', error};
    });
}

function describePage(result: Result, {siteUrl}: ReportInputs): ReportPage {
  const {operation} = result;
  const target = 'page' in result ? result.page : 'target' in operation ? operation.target : undefined;
  const title =
    'page' in operation
      ? operation.page.title
      : operation.kind === 'skip'
        ? operation.title
        : operation.target.title;
  const space = 'page' in operation ? operation.page.entry.space : operation.space;
  const status = statusOf(result);
  const pageId: PageId | undefined = target?.id ?? (result.status === 'failed' ? result.pageId : undefined);
  const reason = reasonOf(result, siteUrl);
  const failed = status === 'failed' || status === 'blocked';
  return {
    path: pathOf(operation),
    title,
    space,
    ...(pageId === undefined ? {} : {pageId}),
    ...(target === undefined ? {} : {url: target.url}),
    status,
    ...(reason === undefined ? {} : failed ? {error: reason} : {reason})
  };
}

function statusOf({operation, status}: Result): ReportStatus {
  if (status === 'failed' || status === 'blocked') return status;
  if (status === 'cancelled') return 'skipped';
  if (status === 'unneeded') return 'unchanged';
  return plannedStatus(operation);
}

function plannedStatus(operation: Operation): ReportStatus {
  switch (operation.kind) {
    case 'create':
      return 'created';
    case 'update':
    case 'retitle':
      return 'updated';
    // Readers see no difference: labels, images and restriction are only made sure of.
    case 'complete':
      return operation.drift === undefined ? 'unchanged' : 'updated';
    case 'move':
      return 'moved';
    case 'archive':
    case 'trash':
      return 'removed';
    case 'skip':
      if (operation.reason === 'unchanged') return 'unchanged';
      if (operation.reason === 'parent-skipped') return 'blocked';
      return operation.failed ? 'failed' : 'skipped';
  }
}

function reasonOf(result: Result, siteUrl: string): string | undefined {
  if (result.status === 'failed') return result.error.message;
  if (result.status === 'blocked') return `not tried, because ${result.by} failed`;
  if (result.status === 'cancelled') return 'not tried, because the run was ended';
  if (result.status === 'unneeded') return 'nothing changed';
  return describeOperation(result.operation, siteUrl);
}

/** Count pages by what happened to them. */
export function countPages(pages: readonly ReportPage[]): ReportCounts {
  const counts = {created: 0, updated: 0, moved: 0, unchanged: 0, skipped: 0, removed: 0, failed: 0};
  for (const {status} of pages) counts[status === 'blocked' ? 'failed' : status] += 1;
  return counts;
}
