import {createGitChangeSource} from '../../adapters/git/change-source.ts';
import {createChangeSource, type BaseCommit} from '../../adapters/github/changes.ts';
import {annotate} from '../../adapters/github/runner-log.ts';
import {ConfluenceError} from '../../core/errors.ts';
import {exitCodeOf} from '../../core/report/exit-code.ts';
import {mergeReports} from '../../core/report/merge.ts';
import type {Report} from '../../core/report/report.ts';
import type {ChangeSource} from '../../ports.ts';
import {checkRepository, planRepository, type SourcePorts, type SyncOptions} from '../../sync/index.ts';
import {commentCheck} from './comment.ts';
import {openConfluence} from './confluence.ts';
import {createRenameFinder, openContext, openSourcePorts, toSyncOptions} from './context.ts';
import type {ActionContext, ActionRun} from './context.ts';
import {listMissingCredentials} from './inputs.ts';
import {publishReport} from './publish-report.ts';

/** Check: look at everything, write nothing, neither to Confluence nor to GitHub. */
export async function runCheck(run: ActionRun<'check'>): Promise<0 | 1> {
  const context = await openContext(run);
  const ports = openSourcePorts(context, listChanges(run, context));
  const options = {...toSyncOptions(run, context), scope: 'changed'} as const;
  const {report: offline, state} = await checkRepository(ports, options);
  // Without a mapping there is nothing to plan.
  const report = state.syntaxError ? offline : await addOnlinePlan(run, offline, {ports, options});
  const sourceUrl = `${context.repository.url}/blob/${run.trigger.head}`;
  await publishReport(
    {
      report,
      pageIds: new Map(),
      writeBack: {changed: false},
      notes: [],
      sourceUrl
    },
    run.env
  );
  await commentCheck(run, context, {report, sourceUrl});
  return exitCodeOf(report, run.settings.strict);
}

/** GitHub knows the commits also where the checkout has only one. */
function listChanges({trigger}: ActionRun<'check'>, {client, root}: ActionContext): ChangeSource {
  const base: BaseCommit =
    trigger.base === undefined
      ? {kind: 'unknown', reason: 'there is no commit to compare with'}
      : {kind: 'known', commit: trigger.base};
  if (client === undefined) {
    // Without a token there is a checkout, else there were nothing to read.
    return createGitChangeSource({root: root ?? '.', since: trigger.base ?? ''});
  }
  return createChangeSource({client, base, head: trigger.head, findRenames: createRenameFinder(root)});
}

interface PlanMeans {
  readonly ports: SourcePorts;
  readonly options: SyncOptions;
}

/**
 * With credentials, say what Confluence would show. A fork's change never gets near them, also not where somebody hands
 * secrets to forks.
 */
async function addOnlinePlan(
  run: ActionRun<'check'>,
  offline: Report,
  {ports, options}: PlanMeans
): Promise<Report> {
  if (run.trigger.fork || listMissingCredentials(run.settings).length > 0) return offline;
  const confluence = openConfluence(run.settings, run.env, run.cancellation);
  try {
    const requests = () => confluence.requests();
    const {report} = await planRepository({...ports, reader: confluence.reader, requests}, options);
    return mergeReports(offline, report);
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    annotate([{level: 'warning', title: 'Checked without Confluence', message: error.message}]);
    return offline;
  } finally {
    await confluence.close();
  }
}
