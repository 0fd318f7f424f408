import {ConfluenceError} from '../../../core/errors.ts';
import {mergeReports} from '../../../core/report/merge.ts';
import type {Report} from '../../../core/report/report.ts';
import {checkRepository, planRepository, type SourcePorts, type SyncOptions} from '../../../sync/index.ts';
import {openConnection} from '../connection.ts';
import type {Credentials} from '../credentials.ts';
import {findCredentials} from '../find-credentials.ts';
import type {ExitStatus, GlobalFlags, Io} from '../io.ts';
import {printReport} from '../print.ts';
import {createProgress} from '../progress.ts';
import {readEnvironment} from '../settings.ts';
import type {SyncFlags} from '../sync-flags.ts';
import {readSyncOptions} from '../sync/read-options.ts';
import {findRoot, openWorkspace} from '../workspace.ts';

/** Flags of `confluence check`. */
export interface CheckFlags extends SyncFlags {
  readonly cloudId?: string;
  readonly offline?: boolean;
}

interface CheckCommand {
  readonly own: CheckFlags;
  readonly flags: GlobalFlags;
  readonly io: Io;
}

/** Run `confluence check`: what the check of a pull request does, compared with the last sync from this clone. */
export async function runCheck({own, flags, io}: CheckCommand): Promise<ExitStatus> {
  const env = await readEnvironment(io, await findRoot(io));
  const credentials = own.offline === true ? undefined : findCredentials(flags, env);
  const url = flags.url ?? env['CONFLUENCE_URL'] ?? '';
  const workspace = await openWorkspace(io, {...own, ...(url === '' ? {} : {target: url})});
  const options = await readSyncOptions({paths: [], own, flags, io}, workspace);
  const progress = createProgress(io, flags);
  const ports = {...workspace, progress};
  try {
    const {report: offline, state} = await checkRepository(ports, options);
    // Without a readable mapping there is nothing to plan.
    const report =
      credentials === undefined || state.syntaxError !== undefined
        ? offline
        : await addOnlinePlan(offline, {own, flags, io, ports, options, credentials});
    progress.clear();
    return printReport(report, io, {flags, strict: own.strict === true});
  } finally {
    progress.clear();
    await workspace.diagrams.close();
  }
}

interface PlanMeans extends CheckCommand {
  readonly ports: SourcePorts;
  readonly options: SyncOptions;
  readonly credentials: Credentials;
}

/** Say what a sync would do. What was found in the files stands also where Confluence can't be asked. */
async function addOnlinePlan(
  offline: Report,
  {own, flags, io, ports, options, credentials}: PlanMeans
): Promise<Report> {
  const {concurrency} = options;
  const connection = openConnection(credentials, io, {
    flags,
    concurrency,
    signal: io.signal,
    ...(own.cloudId === undefined ? {} : {cloudId: own.cloudId})
  });
  try {
    const {reader, requests} = connection;
    return mergeReports(offline, (await planRepository({...ports, reader, requests}, options)).report);
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    io.err(`warning: Checked without Confluence. ${error.message}\n`);
    return offline;
  } finally {
    await connection.close();
  }
}
