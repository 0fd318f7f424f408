import type {VFileMessage} from 'vfile-message';
import {type Operation, pathOf} from '../../core/plan/operation.ts';
import {collectWidths, drawDiagrams} from '../diagrams.ts';
import type {PlannedWithDrafts} from '../early-drafts.ts';
import type {ApplyPorts, SyncOptions} from '../options.ts';
import type {Outcome} from '../../core/plan/outcome.ts';
import type {Online, Planned} from '../plan.ts';
import {applyComplete} from './complete.ts';
import type {ApplyContext} from './context.ts';
import {applyCreate} from './create.ts';
import {createContext, type DrawnFiles, toDraftOptions} from './create-context.ts';
import {leaveEdited} from './edited-meanwhile.ts';
import {findFailedCreates, repairLinks} from './failed-creates.ts';
import type {Drafts} from './draft-options.ts';
import {openDrafts} from './drafts.ts';
import {type ListedAttachments, readPageFiles} from './page-files.ts';
import {applyMove} from './move.ts';
import {applyRemove} from './remove.ts';
import {applyRetitle} from './retitle.ts';
import {runInOrder} from './schedule.ts';
import {settleDrafts} from './settle-drafts.ts';
import {applyUpdate} from './update.ts';

/** One applier for each kind of operation that writes. */
const appliers = {
  create: applyCreate,
  retitle: applyRetitle,
  update: applyUpdate,
  complete: applyComplete,
  move: applyMove,
  archive: applyRemove,
  trash: applyRemove
} as const satisfies {
  [Kind in Exclude<Operation['kind'], 'skip'>]: (
    operation: Extract<Operation, {kind: Kind}>,
    context: ApplyContext
  ) => Promise<Outcome>;
};

/** What came of a plan. */
export interface Applied {
  readonly outcomes: readonly Outcome[];
  readonly messages: readonly VFileMessage[];
}

/**
 * Carry out a plan: the only place from which Confluence is written to, but for drafts, which may be made before it is whole.
 */
export async function applyPlan(
  ports: ApplyPorts,
  {planned, early}: PlannedWithDrafts,
  options: SyncOptions
): Promise<Applied> {
  const {online, converter} = planned;
  const {operations} = planned.plan;
  if (online === undefined) return {outcomes: operations.map(toSkipped), messages: []};
  const drawings = await drawMissing(ports, {planned, online, options});
  const created = operations.flatMap(operation => (operation.kind === 'create' ? [operation.page] : []));
  const draftOptions = toDraftOptions(ports, online.remote, options);
  const maker = early ?? openDrafts(draftOptions);
  const drafts = await maker.finish(online.connection.hasDrafts ? created : []);
  await converter.convertWithout(drafts.missing, online.surroundings);
  const messages = new Map<string, VFileMessage>();
  const missing = new Set(drafts.missing);
  const context = createContext(ports, {planned, online, options, drafts, missing, messages, ...drawings});
  ports.progress.report({
    kind: 'phase',
    name: 'apply',
    total: operations.filter(({kind}) => kind !== 'skip').length
  });
  const first = await runInOrder(operations, {
    run: operation => run(refresh(operation, planned), {context, drafts}),
    afterCreates: async outcomes => {
      for (const path of findFailedCreates(outcomes)) missing.add(path);
      await converter.convertWithout(missing, online.surroundings);
    },
    concurrency: options.concurrency,
    signal: options.signal,
    onDone: ({status}) => status !== 'skipped' && ports.progress.report({kind: 'advance'})
  });
  const outcomes = await repairLinks(first, missing, {
    context,
    refresh: operation => refresh(operation, planned),
    concurrency: options.concurrency
  });
  await settleDrafts(outcomes, drafts, draftOptions);
  context.tell(await context.late.keep());
  return {outcomes, messages: [...messages.values()]};
}

interface Run {
  readonly planned: Planned;
  readonly online: Online;
  readonly options: SyncOptions;
}

/** Draw the diagrams that pages lack; pages with one that can't be drawn are converted to show its source. */
async function drawMissing(
  {reader, diagrams}: ApplyPorts,
  {planned, online, options}: Run
): Promise<DrawnFiles> {
  const listed: ListedAttachments = new Map();
  const {concurrency} = options;
  const files = await readPageFiles(planned.plan.operations, {reader, listed, concurrency});
  const {images, broken} = await drawDiagrams(files, diagrams);
  await planned.converter.convertBroken(broken, online.surroundings);
  return {images, listed, widths: collectWidths(files, images)};
}

/** Where Confluence was not asked, nothing but refusals is planned. */
function toSkipped(operation: Operation): Outcome {
  return {operation, status: 'skipped'};
}

/** Pages that were converted again since the plan was made go out in their newer form. */
function refresh(operation: Operation, {converter}: Planned): Operation {
  if (!('page' in operation)) return operation;
  const page = converter.built(operation.page.entry.path)?.page ?? operation.page;
  return {...operation, page};
}

async function run(
  operation: Operation,
  {context, drafts}: {readonly context: ApplyContext; readonly drafts: Drafts}
): Promise<Outcome> {
  if (operation.kind === 'skip') return {operation, status: 'skipped'};
  const path = pathOf(operation);
  const failure = drafts.failures.get(path);
  if (operation.kind === 'create' && failure !== undefined)
    return {operation, status: 'failed', error: failure};
  try {
    const apply = appliers[operation.kind] as (
      operation: Operation,
      context: ApplyContext
    ) => Promise<Outcome>;
    return await apply(operation, context);
  } catch (error) {
    const left = await leaveEdited(operation, error, context);
    if (left !== undefined) return left;
    // Whatever goes wrong with one page, the others go on, and the ids of those that were made are not lost.
    if (!(error instanceof Error)) throw error;
    const pageId =
      context.written.get(path)?.id ?? ('target' in operation ? operation.target?.id : undefined);
    return {operation, status: 'failed', error, ...(pageId === undefined ? {} : {pageId})};
  }
}
