import {decodeUtf8} from '../../adapters/filesystem/decode.ts';
import {openSourceTree} from '../../adapters/filesystem/source-tree.ts';
import {readLinkedChanges} from '../../adapters/git/linked-files.ts';
import {mostSingle} from '../../adapters/github/blobs.ts';
import {openCommitTree, type CommitTree} from '../../adapters/github/commit-tree.ts';
import type {GitHubClient} from '../../adapters/github/client.ts';
import {annotate, log} from '../../adapters/github/runner-log.ts';
import {InputError} from '../../core/errors.ts';
import type {SourcePath} from '../../core/model.ts';
import type {SourceTree} from '../../ports.ts';
import type {ActionRun} from './action-run.ts';
import {findCheckout} from './checkout.ts';

/** The files that a run reads. */
export interface ActionSource {
  readonly tree: SourceTree;
  /** Folder of the checkout; absent: the files are read through GitHub's API. */
  readonly root?: string;
  /** Symbolic links that lead to one of these paths. */
  readonly findLinks: (targets: ReadonlySet<string>) => Promise<readonly string[]>;
}

export interface SourceMeans {
  /** The runner's workspace. */
  readonly workspace: string;
  /** Absent: there is no token for GitHub. */
  readonly client?: GitHubClient;
}

/**
 * Read the checkout, or a folder with the mapping file that some step made; where there is neither, the commit of the
 * event through GitHub's API. What a sparse checkout leaves out is read that way, too.
 *
 * Throws an `InputError` when there is nothing to read from.
 */
export async function openSource(
  {settings, trigger}: Pick<ActionRun<'sync'> | ActionRun<'check'>, 'settings' | 'trigger'>,
  {workspace, client}: SourceMeans
): Promise<ActionSource> {
  const mappingFile = settings['mapping-file'];
  const commit = trigger.kind === 'sync' ? trigger.after : trigger.head;
  const repository = await findCheckout(workspace);
  const head = async () => (await repository?.readHead()) ?? commit;
  const local = openSourceTree(workspace, {
    onWarning: log,
    ...(client === undefined ? {} : {readLeftOut: readThroughApi(client, head)})
  });
  if (repository !== undefined || (await local.readText(mappingFile)) !== undefined)
    return {tree: local, root: workspace, findLinks: targets => readLinkedChanges(workspace, targets)};
  if (client === undefined) {
    throw new InputError(
      `Cannot read the mapping file ${mappingFile}: the workspace has no checkout of the repository, and without the input github-token nothing can be read from GitHub. Add a step with actions/checkout before this one.`
    );
  }
  const cost = `one request for the list of files and one for each file that is needed, or from ${mostSingle} files on one download of the repository`;
  const message = `The workspace has no checkout: commit ${commit.slice(0, 7)} is read through GitHub's API. That costs ${cost}. A step with actions/checkout before this one costs none of them.`;
  annotate([{level: 'notice', title: 'No checkout', message}]);
  const tree = openCommitTree({client, commit, onNotice: log});
  return {tree: withText(tree), findLinks: tree.findLinks};
}

function withText({list, readBytes}: CommitTree): SourceTree {
  return {
    list,
    readBytes,
    async readText(path) {
      const bytes = await readBytes(path);
      return bytes && decodeUtf8(bytes, path).replace(/^\uFEFF/, '');
    }
  };
}

/** A sparse checkout is a partial clone, as a rule: it does not have the content of what it leaves out. */
function readThroughApi(
  client: GitHubClient,
  readHead: () => Promise<string>
): (path: SourcePath) => Promise<Uint8Array | undefined> {
  let opened: Promise<CommitTree> | undefined;
  return async path => {
    opened ??= readHead().then(commit => {
      const message =
        'Files that the sparse checkout leaves out are read through GitHub’s API, a request each.';
      annotate([{level: 'notice', title: 'Sparse checkout', message}]);
      return openCommitTree({client, commit, onNotice: log});
    });
    return (await opened).readBytes(path);
  };
}
