import {loadMathRenderer} from '../../adapters/mathjax/index.ts';
import {createSecretScanner} from '../../adapters/secrets/index.ts';
import {openThreads} from '../../adapters/threads/index.ts';
import {createDiagramRenderer} from '../../adapters/chrome/index.ts';
import {readMermaidScript} from '../../adapters/chrome/mermaid-script.ts';
import {findRenames} from '../../adapters/git/find-renames.ts';
import {readFormerText} from '../../adapters/git/former-text.ts';
import {openRepository} from '../../adapters/git/repository.ts';
import {createGitHubClient, type GitHubClient} from '../../adapters/github/client.ts';
import {log} from '../../adapters/github/runner-log.ts';
import type {ChangeSourceOptions} from '../../adapters/github/changes.ts';
import {InputError} from '../../core/errors.ts';
import type {PageSettings, Repository, SourcePath} from '../../core/model.ts';
import type {Changes, ChangeSource, DiagramRenderer, ProgressSink, SourceTree} from '../../ports.ts';
import {openDocuments, type SourcePorts, type SyncOptions} from '../../sync/index.ts';
import {addLinkedChanges, addLocalChanges} from './checkout.ts';
import type {ActionRun} from './action-run.ts';
import {toPageSettings, toPolicy} from './settings.ts';
import {openSource} from './source.ts';

export type {ActionRun} from './action-run.ts';

type AnyRun = ActionRun<'sync'> | ActionRun<'check'>;

/** The repository that a run works on. */
export interface ActionContext {
  /** Folder of the checkout; absent: there is none, and the files are read through GitHub's API. */
  readonly root?: string;
  readonly tree: SourceTree;
  /** Symbolic links that lead to one of these paths. */
  readonly findLinks: (targets: ReadonlySet<string>) => Promise<readonly string[]>;
  readonly pageSettings: Omit<PageSettings, 'siteUrl'>;
  readonly repository: Repository;
  readonly progress: ProgressSink;
  readonly diagrams: DiagramRenderer & {close(): Promise<void>};
  /** Absent: there is no token for GitHub. */
  readonly client?: GitHubClient;
}

/** Open the checkout and the way to GitHub. */
export async function openContext(run: AnyRun): Promise<ActionContext> {
  const {env, settings, trigger} = run;
  const name = env['GITHUB_REPOSITORY'] ?? '';
  if (name === '')
    throw new InputError('Cannot tell which repository this is: GITHUB_REPOSITORY is not set.');
  const server = (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '');
  const token = settings['github-token'];
  const client = token === undefined ? {} : {client: connectGitHub(run, {token, repository: name})};
  const source = await openSource(run, {workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(), ...client});
  const diagrams = createDiagramRenderer({env, mermaidScript: readMermaidScript, onNotice: log});
  return {
    ...source,
    pageSettings: await toPageSettings(settings, diagrams),
    repository: {name, url: `${server}/${name}`, branch: trigger.branch},
    diagrams,
    progress: {report: event => (event.kind === 'note' ? log(event.text) : undefined)},
    ...client
  };
}

/** The addresses are those of the runner, also of a GitHub Enterprise Server. */
function connectGitHub(
  {env, cancellation}: AnyRun,
  account: {readonly token: string; readonly repository: string}
): GitHubClient {
  const graphqlUrl = env['GITHUB_GRAPHQL_URL'];
  return createGitHubClient({
    ...account,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    ...(graphqlUrl === undefined ? {} : {graphqlUrl}),
    ending: cancellation.ending,
    now: cancellation.last
  });
}

/** The repository's side of a run, as the engine wants it. */
export function openSourcePorts(
  {root, tree, findLinks, progress, diagrams}: ActionContext,
  changes: ChangeSource
): SourcePorts {
  const threads = openThreads();
  return {
    tree,
    progress,
    diagrams,
    findRenames: async gone => (root === undefined ? [] : findRenames(root, gone)),
    readFormerText: async file => (root === undefined ? '' : readFormerText(root, file)),
    scanner: createSecretScanner(threads),
    documents: openDocuments(loadMathRenderer, threads),
    changes: explainChanges(
      addLinkedChanges(root === undefined ? changes : addLocalChanges(changes, root), findLinks)
    )
  };
}

/** What a run does and how, as the engine wants to know it. */
export function toSyncOptions(run: AnyRun, context: ActionContext): Omit<SyncOptions, 'scope'> {
  const {settings, trigger, cancellation} = run;
  return {
    mappingFile: settings['mapping-file'],
    repository: context.repository,
    commit: trigger.kind === 'sync' ? trigger.after : trigger.head,
    settings: context.pageSettings,
    policy: toPolicy(settings),
    secrets: settings.secrets,
    strict: settings.strict,
    verify: settings.verify,
    ...(trigger.kind === 'check' && trigger.proposal ? {replacesIds: true} : {}),
    concurrency: settings.concurrency,
    signal: cancellation.ending
  };
}

/** Ask local git for renames with edits, where the checkout has both commits. */
export function createRenameFinder(
  root: string | undefined
): NonNullable<ChangeSourceOptions['findRenames']> {
  return async (base, head) => {
    if (root === undefined) return undefined;
    const opened = await openRepository(root);
    if (opened.kind === 'none') return undefined;
    const {repository} = opened;
    const both = (await repository.hasCommit(base)) && (await repository.hasCommit(head));
    return both ? (await repository.diffFiles(base, head)).renames : undefined;
  };
}

/** Ask once, also for a check that is made offline and online, and say in the log why everything is looked at. */
function explainChanges(source: ChangeSource): ChangeSource {
  let known: Promise<Changes> | undefined;
  return {
    listChanges: mappingFile => (known ??= explain(source, mappingFile))
  };
}

async function explain(source: ChangeSource, mappingFile: SourcePath): Promise<Changes> {
  const changes = await source.listChanges(mappingFile);
  log(
    changes.kind === 'all'
      ? `Looking at all pages: ${changes.reason}.`
      : `Looking at what changed: ${changes.paths.size} files in the repository.`
  );
  return changes;
}
