import {openDraftJournal} from '../../adapters/git/draft-journal.ts';
import {createChangeSource, type BaseCommit} from '../../adapters/github/changes.ts';
import {annotate} from '../../adapters/github/runner-log.ts';
import {isOlder} from '../../adapters/github/sync-record.ts';
import {exitCodeOf} from '../../core/report/exit-code.ts';
import {noRequests} from '../../core/model.ts';
import {createReport} from '../../core/report/index.ts';
import type {ChangeSource} from '../../ports.ts';
import {
  beforeFirstWrite,
  noJournal,
  planRepository,
  syncRepository,
  type ApplyPorts,
  type PlanPorts,
  type SyncResult
} from '../../sync/index.ts';
import type {ConfluenceConnection} from '../../adapters/confluence/index.ts';
import {openConfluence} from './confluence.ts';
import {createRenameFinder, openContext, openSourcePorts, toSyncOptions} from './context.ts';
import type {ActionContext, ActionRun} from './context.ts';
import {followCheckout} from './checkout.ts';
import {openRecord, type RecordKeeper} from './record.ts';
import {publishReport} from './publish-report.ts';
import {annotateWriteBack, describeWriteBack} from './notes.ts';
import {listPageIds, writeBack, type WriteBackResult} from './write-back.ts';

const noToken = {kind: 'unknown', reason: 'the input github-token is empty'} as const;
const fullSync = {kind: 'unknown', reason: 'a full sync was asked for'} as const;

/** Sync: plan, write, bring ids back, remember the commit, tell about it. */
export async function runSync(given: ActionRun<'sync'>): Promise<0 | 1> {
  const context = await openContext(given);
  const run = await followCheckout(given, context);
  const record = openRecord(run, context);
  // Read in a full sync, too: what is on record has to be forgotten before the first write.
  const known = (await record?.read()) ?? noToken;
  if (await isSuperseded(run, context, known)) return reportSuperseded(run, context);
  const confluence = openConfluence(run.settings, run.env, run.cancellation);
  try {
    const result = await sync(run, {context, record, known, confluence});
    const dryRun = run.settings['dry-run'];
    const written = dryRun ? {changed: false, conflicts: []} : await writeBack(run, context, result.edits);
    await publishReport(
      {
        report: result.report,
        pageIds: listPageIds(dryRun ? [] : result.edits),
        writeBack: written,
        notes: describeWriteBack(run, result.edits, written),
        annotations: annotateWriteBack(written),
        sourceUrl: `${context.repository.url}/blob/${run.trigger.after}`
      },
      run.env
    );
    if (written.error === undefined && result.complete && !dryRun)
      await record?.write(syncedCommit(run, written));
    const failed = written.error !== undefined || run.cancellation.ending.aborted;
    return failed ? 1 : exitCodeOf(result.report, run.settings.strict);
  } finally {
    await context.diagrams.close();
    await confluence.close();
  }
}

/** Our own commit brings nothing that pages do not show already; but only if it stands right on what was synced. */
function syncedCommit({trigger}: ActionRun<'sync'>, {commitSha, parentSha}: WriteBackResult): string {
  return commitSha !== undefined && parentSha === trigger.after ? commitSha : trigger.after;
}

/** Runs of pushes may come in any order, and be run again: pages never go back to an older commit by that. */
async function isSuperseded(
  {trigger}: ActionRun<'sync'>,
  {client}: ActionContext,
  known: BaseCommit
): Promise<boolean> {
  if (trigger.mode === 'full' || known.kind === 'unknown' || client === undefined) return false;
  // The usual case costs no request: the push goes on where the last sync ended.
  const follows = known.commit === trigger.before || known.commit === trigger.after;
  return !follows && isOlder(client, trigger.after, known.commit);
}

/** Nothing was done, and nothing is wrong: the outputs are there as ever. */
async function reportSuperseded(run: ActionRun<'sync'>, {repository}: ActionContext): Promise<0> {
  const notice =
    'Nothing was synced: a newer commit of this branch is in Confluence already. Run the workflow by hand for a full sync.';
  annotate([{level: 'notice', message: notice}]);
  const nothing = {results: [], messages: [], requests: noRequests, converted: 0};
  const report = createReport({
    mode: 'changed',
    dryRun: run.settings['dry-run'],
    ...nothing,
    siteUrl: ''
  });
  const sourceUrl = `${repository.url}/blob/${run.trigger.after}`;
  await publishReport(
    {report, pageIds: new Map(), writeBack: {changed: false}, notes: [notice], sourceUrl},
    run.env
  );
  return 0;
}

interface SyncMeans {
  readonly context: ActionContext;
  readonly record: RecordKeeper | undefined;
  readonly known: BaseCommit;
  readonly confluence: ConfluenceConnection;
}

async function sync(
  run: ActionRun<'sync'>,
  {context, record, known, confluence}: SyncMeans
): Promise<SyncResult> {
  const {client, root} = context;
  const base = run.trigger.mode === 'full' ? fullSync : known;
  const changes: ChangeSource =
    client === undefined
      ? {listChanges: () => Promise.resolve({kind: 'all', reason: noToken.reason})}
      : createChangeSource({client, base, head: run.trigger.after, findRenames: createRenameFinder(root)});
  const options = {...toSyncOptions(run, context), scope: run.trigger.mode};
  const sources = openSourcePorts(context, changes);
  const ports: PlanPorts = {...sources, reader: confluence.reader, requests: () => confluence.requests()};
  if (run.settings['dry-run']) return planRepository(ports, options);
  const writer = beforeFirstWrite(confluence.createWriter(), async () => record?.invalidate());
  // Of use where the checkout outlives the job, as on one's own runners.
  const target = run.settings['confluence-url'] ?? '';
  // Without a checkout there is no place that outlives the job.
  const journal = root === undefined ? noJournal : openDraftJournal({root, target});
  const all: ApplyPorts = {...ports, writer, journal};
  return syncRepository(all, options);
}
