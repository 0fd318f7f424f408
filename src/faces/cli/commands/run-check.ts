import {checkRepository} from '../../../sync/index.ts';
import type {ExitStatus, GlobalFlags, Io} from '../io.ts';
import {printReport} from '../print.ts';
import {createProgress} from '../progress.ts';
import {mappingPathOf} from '../settings.ts';
import {readPageSettings, readSecrets, type SyncFlags} from '../sync-flags.ts';
import {openWorkspace} from '../workspace.ts';

interface CheckCommand {
  readonly own: SyncFlags;
  readonly flags: GlobalFlags;
  readonly io: Io;
}

/** Run `confluence check`. */
export async function runCheck({own, flags, io}: CheckCommand): Promise<ExitStatus> {
  const workspace = await openWorkspace(io, own);
  const progress = createProgress(io, flags);
  const {report} = await checkRepository(
    {...workspace, progress},
    {
      mappingFile: mappingPathOf(flags, io, workspace.root),
      repository: workspace.repository,
      settings: await readPageSettings(own, workspace.diagrams),
      secrets: readSecrets(own),
      strict: own.strict === true,
      policy: {onDrift: 'overwrite', onRemoved: 'keep', adopt: false, removalLimit: 0},
      scope: 'changed',
      concurrency: 1
    }
  );
  progress.clear();
  return printReport(report, io, {flags, strict: own.strict === true});
}
