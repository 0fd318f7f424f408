import {openDraftJournal} from '../../../adapters/git/draft-journal.ts';
import {applyMappingEdits, type EditConflict, type MappingEdit} from '../../../core/mapping/edit.ts';
import {
  type ApplyPorts,
  beforeFirstWrite,
  planRepository,
  type SyncOptions,
  type SyncResult,
  syncRepository
} from '../../../sync/index.ts';
import {openConnection} from '../connection.ts';
import type {ExitStatus, GlobalFlags, Io} from '../io.ts';
import {printReport} from '../print.ts';
import {createProgress} from '../progress.ts';
import {readCredentials, readEnvironment, mappingPathOf} from '../settings.ts';
import {readConcurrency, readPageSettings, readPolicy, readSecrets, type SyncFlags} from '../sync-flags.ts';
import {findRoot, openWorkspace, type Workspace} from '../workspace.ts';

/** Flags of `confluence sync`. */
export interface SyncCommandFlags extends SyncFlags {
  readonly cloudId?: string;
  readonly dryRun?: boolean;
  readonly full?: boolean;
  readonly writeBack: boolean;
}

interface SyncCommand {
  readonly paths: readonly string[];
  readonly own: SyncCommandFlags;
  readonly flags: GlobalFlags;
  readonly io: Io;
}

/** Run `confluence sync`. */
export async function runSync({paths, own, flags, io}: SyncCommand): Promise<ExitStatus> {
  const credentials = readCredentials(flags, await readEnvironment(io, await findRoot(io)));
  const workspace = await openWorkspace(io, {...own, target: credentials.url});
  const concurrency = readConcurrency(own);
  const options: SyncOptions = {
    mappingFile: mappingPathOf(flags, io, workspace.root),
    repository: workspace.repository,
    ...(workspace.commit === undefined ? {} : {commit: workspace.commit}),
    settings: await readPageSettings(own, workspace.diagrams),
    secrets: readSecrets(own),
    strict: own.strict === true,
    policy: readPolicy(own),
    scope: paths.length > 0 ? workspace.toRepositoryPaths(paths) : own.full === true ? 'full' : 'changed',
    concurrency,
    signal: io.signal
  };
  const journal = openDraftJournal({root: workspace.root, target: credentials.url});
  const progress = createProgress(io, flags);
  const connection = openConnection(credentials, io, {
    flags,
    concurrency,
    ...(own.cloudId === undefined ? {} : {cloudId: own.cloudId})
  });
  try {
    const ports = {...workspace, progress, reader: connection.reader, requests: connection.requests};
    const {report, conflicts}: Pick<Applied, 'report' | 'conflicts'> = own.dryRun
      ? {...(await planRepository(ports, options)), conflicts: []}
      : await apply({...ports, writer: connection.createWriter(), journal}, {workspace, options, own});
    progress.clear();
    for (const {message} of conflicts)
      io.err(`error: ${message} The next sync finds the page by its mark.\n`);
    const status = printReport(report, io, {flags, strict: own.strict === true});
    if (io.signal.aborted)
      io.err('error: The sync was ended before it was done. Run it again to finish it.\n');
    return conflicts.length > 0 || io.signal.aborted ? 1 : status;
  } finally {
    progress.clear();
    await workspace.diagrams.close();
    await connection.close();
  }
}

/** A sync, and what could not be written into the mapping, because somebody changed it meanwhile. */
type Applied = SyncResult & {readonly conflicts: readonly EditConflict[]};

interface Apply {
  readonly workspace: Workspace;
  readonly options: SyncOptions;
  readonly own: SyncCommandFlags;
}

/**
 * Sync, and write down what was learnt: ids in the mapping, and the commit that Confluence now mirrors.
 *
 * What is on record is forgotten before the first write, so that a run that breaks off leads to a full one.
 */
async function apply(ports: ApplyPorts, {workspace, options, own}: Apply): Promise<Applied> {
  const {record} = workspace;
  let remember: (() => Promise<void>) | undefined;
  const writer = beforeFirstWrite(ports.writer, async () => {
    remember = await record.begin();
  });
  const result = await syncRepository({...ports, writer}, options);
  // Files are compared with the commit before the ids change the mapping.
  const finish = remember ?? (await record.begin());
  const conflicts = own.writeBack ? await writeEdits(result.edits, workspace, options.mappingFile) : [];
  if (result.complete && typeof options.scope === 'string') await finish();
  return {...result, conflicts};
}

async function writeEdits(
  edits: readonly MappingEdit[],
  {mapping}: Workspace,
  mappingFile: SyncOptions['mappingFile']
): Promise<readonly EditConflict[]> {
  if (edits.length === 0) return [];
  const before = (await mapping.read(mappingFile)) ?? '';
  const {text, conflicts} = applyMappingEdits(before, edits);
  if (text !== before) await mapping.write(mappingFile, text);
  return conflicts;
}
