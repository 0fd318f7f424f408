import type {RestEndpointMethodTypes} from '@octokit/rest';
import {RepositoryError} from '../../core/errors.ts';
import type {GitHubClient} from './client.ts';

/** Something in a commit that is not a folder. */
export interface CommitFile {
  /** A link is a symbolic one, and its content is where it leads. */
  readonly kind: 'file' | 'link' | 'submodule';
  readonly sha: string;
  /** In bytes; 0 for a submodule. */
  readonly size: number;
}

/** Most requests that one list may take. */
const requestLimit = 200;

type Entry = RestEndpointMethodTypes['git']['getTree']['response']['data']['tree'][number];

/**
 * List everything in a commit, by path.
 *
 * One request. GitHub truncates a tree over 100,000 entries or 7 MB: then the folders below are listed each for itself.
 *
 * @throws
 *   A `RepositoryError` when it takes too many requests; what Octokit throws when GitHub refuses.
 */
export async function listCommitFiles(
  client: GitHubClient,
  commit: string
): Promise<ReadonlyMap<string, CommitFile>> {
  const files = new Map<string, CommitFile>();
  const queue = [{prefix: '', sha: commit}];
  let requests = 0;
  const read = async (sha: string, recursive: boolean) => {
    requests += 1;
    if (requests > requestLimit) throw tooLarge(commit);
    const {octokit, owner, repo} = client;
    const depth = recursive ? {recursive: '1'} : {};
    return (await octokit.rest.git.getTree({owner, repo, tree_sha: sha, ...depth})).data;
  };
  for (const {prefix, sha} of queue) {
    const whole = await read(sha, true);
    const folder = whole.truncated ? await read(sha, false) : whole;
    if (folder.truncated) throw tooLarge(commit);
    for (const entry of folder.tree) {
      const path = prefix + (entry.path ?? '');
      if (entry.type !== 'tree') files.set(path, toFile(entry));
      else if (whole.truncated) queue.push({prefix: `${path}/`, sha: entry.sha ?? ''});
    }
  }
  return files;
}

function toFile({mode, type, sha, size}: Entry): CommitFile {
  const kind = type === 'commit' ? 'submodule' : mode === '120000' ? 'link' : 'file';
  return {kind, sha: sha ?? '', size: size ?? 0};
}

function tooLarge(commit: string): RepositoryError {
  return new RepositoryError(
    `Cannot list the files of commit ${commit.slice(0, 7)} through GitHub's API: there are too many. Add a step with actions/checkout before this one.`
  );
}
