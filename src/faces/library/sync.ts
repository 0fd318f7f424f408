import {usualMapping} from '../../core/model.ts';
import {connectConfluence, type ConfluenceConnection} from '../../adapters/confluence/index.ts';
import {openDraftJournal} from '../../adapters/git/draft-journal.ts';
import {oneOf, integerBetween, toRepositoryPath} from '../../core/option-values.ts';
import {removalLimit} from '../../core/plan/removal.ts';
import {type PlanPorts, planRepository, type SyncOptions as RunOptions} from '../../sync/index.ts';
import {syncAndRemember} from '../cli/sync/write-back.ts';
import {openWorkspace, type Workspace} from '../cli/workspace.ts';
import type {Report, SyncOptions} from './api.ts';
import {toPageSettings, toSecretsPolicy} from './page-settings.ts';

interface Run {
  readonly workspace: Workspace;
  readonly connection: ConfluenceConnection;
  readonly ports: PlanPorts;
  readonly run: RunOptions;
}

/** Say what a sync would do. */
export function plan(options: SyncOptions): Promise<Report> {
  return open(options, async ({ports, run}) => (await planRepository(ports, run)).report);
}

/** Bring Confluence to what the files say, and write ids of new pages into the mapping. */
export function sync(options: SyncOptions): Promise<Report> {
  return open(options, async ({workspace, connection, ports, run}) => {
    const journal = openDraftJournal({root: workspace.root, target: options.url});
    const {report, conflicts} = await syncAndRemember(
      {...ports, writer: connection.createWriter(), journal},
      {workspace, options: run, writeBack: options.writeBack !== false}
    );
    for (const {message} of conflicts) options.onNotice?.(message);
    return report;
  });
}

/** Open what a run needs, and let go of it afterwards. */
async function open(options: SyncOptions, work: (run: Run) => Promise<Report>): Promise<Report> {
  const {url, email, token, branch, folder = process.cwd()} = options;
  const say = (text: string): void => options.onNotice?.(text.trimEnd());
  const io = {cwd: folder, env: process.env, err: say};
  const workspace = await openWorkspace(io, {target: url, ...(branch === undefined ? {} : {branch})});
  const run = await toRunOptions(options, workspace);
  const connection = connectConfluence({
    url,
    token,
    concurrency: run.concurrency,
    onNotice: say,
    ...(email === undefined ? {} : {email}),
    ...(options.deployment === undefined ? {} : {deployment: options.deployment})
  });
  const progress = {report: () => undefined};
  const ports = {...workspace, progress, reader: connection.reader, requests: connection.requests};
  try {
    return await work({workspace, connection, ports, run});
  } finally {
    await workspace.diagrams.close();
    await connection.close();
  }
}

async function toRunOptions(options: SyncOptions, workspace: Workspace): Promise<RunOptions> {
  const {scope = 'changed', onDrift = 'overwrite', onRemoved = 'keep', concurrency = 4, signal} = options;
  return {
    mappingFile: toRepositoryPath(options.mapping ?? usualMapping, 'mapping'),
    repository: workspace.repository,
    ...(workspace.commit === undefined ? {} : {commit: workspace.commit}),
    settings: await toPageSettings(options, workspace.diagrams, options.url),
    secrets: toSecretsPolicy(options),
    strict: options.strict === true,
    policy: {
      onDrift: oneOf('overwrite', 'skip', 'fail')(onDrift, 'onDrift'),
      onRemoved: oneOf('keep', 'archive', 'trash')(onRemoved, 'onRemoved'),
      adopt: options.adopt === true,
      removalLimit
    },
    scope: typeof scope === 'string' ? oneOf('changed', 'full')(scope, 'scope') : scope,
    concurrency: integerBetween(1, 32)(String(concurrency), 'concurrency'),
    ...(signal === undefined ? {} : {signal})
  };
}
