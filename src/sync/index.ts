import type {VFileMessage} from 'vfile-message';
import type {MappingEdit} from '../core/mapping/edit.ts';
import {countWrites} from '../core/plan/cost.ts';
import type {Operation} from '../core/plan/operation.ts';
import type {Outcome} from '../core/plan/outcome.ts';
import {createReport, type ReportInputs} from '../core/report/index.ts';
import {redactReport} from '../core/report/redact.ts';
import type {Report, ReportMode} from '../core/report/report.ts';
import {applyPlan} from './apply/index.ts';
import type {ApplyPorts, PlanPorts, SyncOptions} from './options.ts';
import {foreseeLost} from './foresee-lost.ts';
import {describeKept} from './kept.ts';
import {type PlannedWithDrafts, planWithDrafts} from './early-drafts.ts';
import {type Planned, planSync} from './plan.ts';

export type {ApplyPorts, PlanPorts, SourcePorts, SyncOptions} from './options.ts';
export {beforeFirstWrite} from './before-first-write.ts';
export {checkRepository} from './check.ts';
export {createConversionMemory} from './conversion-memory.ts';
export {createConverter} from './convert.ts';
export {createPage} from './page/create.ts';
export type {PageOptions, PagePorts, PageResult, PageSource, ParentName} from './page/options.ts';
export {type PageRead, readPage} from './page/read.ts';
export {updatePage} from './page/update.ts';
export {noJournal} from './no-journal.ts';
export {openDocuments} from './documents/index.ts';
export {readDifferences} from './differences.ts';
export {identifyPages} from './identify.ts';

/** What a run has to say, and what it wants to have written into the mapping file. */
export interface SyncResult {
  readonly report: Report;
  readonly edits: readonly MappingEdit[];
  /** Whether everything that the files ask for is now in Confluence. */
  readonly complete: boolean;
}

/** What would happen, and the plan that says so. */
export interface PlanResult extends SyncResult {
  readonly operations: readonly Operation[];
}

/**
 * Looks at a plan before anything is written; false: nothing is.
 *
 * Describing the plan reads all pages that would be written, so who does not want to see it does not ask.
 */
export type Approve = (describe: () => Promise<PlanResult>) => Promise<boolean>;

/**
 * Bring Confluence to what the repository says.
 *
 * @param approve
 *   Asked once, between plan and apply. When it says no, the result is that of a dry run. Absent: nobody wants to see the
 *   plan first, so the drafts of new pages, which nobody sees, are made while the rest is still converted.
 */
export async function syncRepository(
  ports: ApplyPorts,
  options: SyncOptions,
  approve?: Approve
): Promise<SyncResult> {
  const ready: PlannedWithDrafts =
    approve === undefined ? await planWithDrafts(ports, options) : {planned: await planSync(ports, options)};
  const {planned} = ready;
  const describe = () => describePlan(ports, options, planned);
  if (approve !== undefined && !(await approve(describe))) return describe();
  const {outcomes, messages} = await applyPlan(ports, ready, options);
  const report = await reportRun(ports, {planned, options, dryRun: false, results: outcomes, messages});
  const complete =
    report.counts.failed === 0 && options.signal?.aborted !== true && !outcomes.some(isLeftForLater);
  return {report, edits: [...planned.state.edits, ...outcomes.flatMap(findIdEdit)], complete};
}

/** Whether the files want something else than Confluence has, and the policy was to leave it. */
function isLeftForLater({operation}: Outcome): boolean {
  return operation.kind === 'skip' && (operation.reason === 'drift' || operation.reason === 'gone');
}

/** Say what a sync would do. Nothing here can write: there is no writer. */
export async function planRepository(ports: PlanPorts, options: SyncOptions): Promise<PlanResult> {
  return describePlan(ports, options, await planSync(ports, options));
}

async function describePlan(ports: PlanPorts, options: SyncOptions, planned: Planned): Promise<PlanResult> {
  const {operations} = planned.plan;
  const results = operations.map(operation => ({operation, status: 'planned'}) as const);
  const messages = await foreseeLost(ports, planned, options.concurrency);
  const report = await reportRun(ports, {planned, options, dryRun: true, results, messages});
  return {report, edits: planned.state.edits, complete: false, operations};
}

interface Run {
  readonly planned: Planned;
  readonly options: SyncOptions;
  readonly dryRun: boolean;
  readonly results: ReportInputs['results'];
  readonly messages: readonly VFileMessage[];
}

async function reportRun(
  ports: PlanPorts,
  {planned, options, dryRun, results, messages}: Run
): Promise<Report> {
  const {online, state, converter} = planned;
  const report = createReport({
    mode: modeOf(options, state.changes.kind),
    dryRun,
    results,
    messages: [
      ...planned.messages,
      ...(await converter.collectMessages()),
      ...describeKept(state, options),
      ...messages
    ],
    requests: ports.requests(),
    converted: converter.count(),
    ...(dryRun ? {expected: estimateRequests(planned, ports)} : {}),
    siteUrl: online?.connection.siteUrl ?? ''
  });
  return redactReport(report, text => ports.scanner.redact(text));
}

/** A plan has read what a sync would read; what it would write follows from it. */
function estimateRequests(
  {plan}: Planned,
  ports: PlanPorts
): {readonly reads: number; readonly writes: number} {
  const writes = plan.operations.reduce((sum, operation) => sum + countWrites(operation), 0);
  return {reads: ports.requests().reads, writes};
}

function modeOf({scope}: SyncOptions, changes: 'all' | 'some'): ReportMode {
  return scope === 'changed' && changes === 'all' ? 'full' : scope === 'full' ? 'full' : 'changed';
}

/** The id that the mapping lacks. Only pages that are wholly done get theirs: its absence is how the next run knows of the rest. */
function findIdEdit(outcome: Outcome): readonly MappingEdit[] {
  const {operation} = outcome;
  if (outcome.status !== 'applied' && outcome.status !== 'unneeded') return [];
  if (!('page' in operation) || operation.kind === 'retitle') return [];
  const {path, pageId} = operation.page.entry;
  if (pageId === outcome.page.id) return [];
  return [
    {kind: 'set-page-id', path, pageId: outcome.page.id, ...(pageId === undefined ? {} : {replace: true})}
  ];
}
