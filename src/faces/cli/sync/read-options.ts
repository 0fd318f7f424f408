import type {SyncOptions} from '../../../sync/index.ts';
import {assumeDeployment} from '../assumed-deployment.ts';
import type {GlobalFlags, Io} from '../io.ts';
import {mappingPathOf, readEnvironment} from '../settings.ts';
import {readConcurrency, readPageSettings, readPolicy, readSecrets, type SyncFlags} from '../sync-flags.ts';
import type {Workspace} from '../workspace.ts';

/** What the user asked for. */
interface Asked {
  readonly paths: readonly string[];
  readonly own: SyncFlags & {readonly full?: boolean; readonly verify?: boolean};
  readonly flags: GlobalFlags;
  readonly io: Io;
}

/** Understand the flags of a sync. Throws an `InputError` that names the flag and what it takes. */
export async function readSyncOptions(
  {paths, own, flags, io}: Asked,
  workspace: Workspace
): Promise<SyncOptions> {
  const {deployment} = assumeDeployment(flags, await readEnvironment(io, workspace.root));
  return {
    mappingFile: mappingPathOf(flags, io, workspace.root),
    repository: workspace.repository,
    ...(workspace.commit === undefined ? {} : {commit: workspace.commit}),
    settings: await readPageSettings(own, workspace.diagrams, deployment),
    secrets: readSecrets(own),
    strict: own.strict === true,
    verify: own.verify === true,
    policy: readPolicy(own),
    scope: paths.length > 0 ? workspace.toRepositoryPaths(paths) : own.full === true ? 'full' : 'changed',
    concurrency: readConcurrency(own),
    signal: io.signal
  };
}
