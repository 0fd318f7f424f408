import {openDraftJournal} from '../../../adapters/git/draft-journal.ts';
import type {ConfluenceConnection} from '../../../adapters/confluence/index.ts';
import type {DiffForm} from '../../../core/diff/lines.ts';
import {planRepository, type PlanPorts, type PlanResult, type SyncOptions} from '../../../sync/index.ts';
import {createColors} from '../colors.ts';
import {openConnection} from '../connection.ts';
import type {ExitStatus, GlobalFlags, Io} from '../io.ts';
import {printReport} from '../print.ts';
import {createProgress, type Progress} from '../progress.ts';
import {readCredentials} from '../credentials.ts';
import {readEnvironment} from '../settings.ts';
import type {SyncFlags} from '../sync-flags.ts';
import {approve, requireTerminal} from '../sync/approve.ts';
import {createEnding, type Ending} from '../sync/end-planning.ts';
import {readSyncOptions} from '../sync/read-options.ts';
import {
  addDifferences,
  type DifferenceSources,
  readDiffForm,
  renderDifferences
} from '../sync/show-differences.ts';
import {type Applied, syncAndRemember} from '../sync/write-back.ts';
import {findRoot, openWorkspace, type Workspace} from '../workspace.ts';

/** Flags of `confluence sync`. */
export interface SyncCommandFlags extends SyncFlags {
  readonly cloudId?: string;
  readonly confirm?: boolean;
  readonly diff?: string | true;
  readonly dryRun?: boolean;
  readonly full?: boolean;
  readonly verify?: boolean;
  readonly writeBack: boolean;
}

interface SyncCommand {
  readonly paths: readonly string[];
  readonly own: SyncCommandFlags;
  readonly flags: GlobalFlags;
  readonly io: Io;
}

/** Run `confluence sync`. */
export async function runSync(command: SyncCommand): Promise<ExitStatus> {
  const {own, flags, io} = command;
  const form = readDiffForm(own);
  if (own.confirm === true) requireTerminal(io);
  const credentials = readCredentials(flags, await readEnvironment(io, await findRoot(io)));
  const workspace = await openWorkspace(io, {...own, target: credentials.url});
  const ending = createEnding(io);
  const options = await readSyncOptions(command, workspace);
  const {concurrency} = options;
  const progress = createProgress(io, flags);
  const connection = openConnection(credentials, io, {
    flags,
    concurrency,
    signal: ending.early,
    ...(own.cloudId === undefined ? {} : {cloudId: own.cloudId})
  });
  const run = {...command, form, credentials, workspace, ending, options, progress, connection};
  try {
    return finish(await (own.dryRun === true ? plan(run) : apply(run)), run);
  } catch (error) {
    if (!ending.isEarly(error)) throw error;
    progress.clear();
    io.err('error: The sync was ended before any page was written.\n');
    return 1;
  } finally {
    ending.close();
    progress.clear();
    await workspace.diagrams.close();
    await connection.close();
  }
}

interface SyncRun extends SyncCommand {
  readonly form: DiffForm | undefined;
  readonly credentials: {readonly url: string};
  readonly workspace: Workspace;
  readonly ending: Ending;
  readonly options: SyncOptions;
  readonly progress: Progress;
  readonly connection: ConfluenceConnection;
}

type Outcome = Pick<Applied, 'report' | 'conflicts'>;

function portsOf({workspace, progress, connection}: SyncRun): PlanPorts {
  return {...workspace, progress, reader: connection.reader, requests: connection.requests};
}

function sourcesOf({workspace, connection}: SyncRun): DifferenceSources {
  return {reader: connection.reader, documents: workspace.documents, scanner: workspace.scanner};
}

async function plan(run: SyncRun): Promise<Outcome> {
  const result = await planRepository(portsOf(run), run.options);
  const {form} = run;
  const report = form === undefined ? result.report : await addDifferences(sourcesOf(run), result, form);
  return {report, conflicts: []};
}

async function apply(run: SyncRun): Promise<Outcome> {
  const {own, connection, workspace, options, credentials, ending} = run;
  const journal = openDraftJournal({root: workspace.root, target: credentials.url});
  const ports = {...portsOf(run), writer: connection.createWriter(), journal};
  return syncAndRemember(ports, {
    workspace,
    options,
    writeBack: own.writeBack,
    onFirstWrite: ending.beginWrites,
    ...(own.confirm === true ? {approve: describe => confirm(run, describe)} : {})
  });
}

/** Show the plan, and ask whether to go on. */
async function confirm(run: SyncRun, describe: () => Promise<PlanResult>): Promise<boolean> {
  const {io, flags, form, progress} = run;
  const result = await describe();
  progress.clear();
  const shown = form === undefined ? undefined : await addDifferences(sourcesOf(run), result, form);
  if (shown !== undefined) io.err(renderDifferences(shown, createColors(io.errIsTerminal, flags, io.env)));
  const isApproved = await approve(result, io, flags);
  // Ctrl-C at the question is more than a no.
  io.signal.throwIfAborted();
  return isApproved;
}

/** Print what there is to say. A sync that the user refused, or ended, is not done. */
function finish({report, conflicts}: Outcome, {own, flags, io, progress}: SyncRun): ExitStatus {
  progress.clear();
  if (own.confirm === true && report.dryRun) {
    if (flags.json === true) io.out(`${JSON.stringify(report, undefined, 2)}\n`);
    io.err('Nothing was written: it was not confirmed.\n');
    return 1;
  }
  for (const {message} of conflicts) io.err(`error: ${message} The next sync finds the page by its mark.\n`);
  const status = printReport(report, io, {flags, strict: own.strict === true});
  if (io.signal.aborted) io.err('error: The sync was ended before it was done. Run it again to finish it.\n');
  return conflicts.length > 0 || io.signal.aborted ? 1 : status;
}
