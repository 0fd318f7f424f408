import {annotate} from '../../adapters/github/runner-log.ts';
import {createSyncRecord} from '../../adapters/github/sync-record.ts';
import type {BaseCommit} from '../../adapters/github/changes.ts';
import type {ActionContext, ActionRun} from './context.ts';
import {describeSettings} from './settings.ts';

/** Remembers the commit that was synced completely. A refusal is a warning, and only one per run. */
export interface RecordKeeper {
  read(): Promise<BaseCommit>;
  /** Forget the commit, before the first write. */
  invalidate(): Promise<void>;
  /** Remember a commit, after all its pages were written. */
  write(commit: string): Promise<void>;
}

/** Keep the record of one branch and mapping; undefined: there is no token for GitHub. */
export function openRecord(
  {trigger, settings}: ActionRun<'sync'>,
  {client, pageSettings}: ActionContext
): RecordKeeper | undefined {
  if (client === undefined) return undefined;
  const record = createSyncRecord({
    client,
    branch: trigger.branch,
    mappingFile: settings['mapping-file'],
    settings: describeSettings(settings, pageSettings)
  });
  let warned = false;
  /** Without a record nothing is wrong but the next sync slower. */
  const warn = (problem: string | undefined): void => {
    if (problem === undefined || warned) return;
    warned = true;
    const message = `The commit that was synced cannot be remembered, so that every sync looks at all pages: ${problem}.`;
    annotate([{level: 'warning', title: 'Record of the last sync', message}]);
  };
  return {
    read: () => record.read(),
    invalidate: async () => warn(await record.invalidate()),
    write: async commit => warn(await record.write(commit))
  };
}
