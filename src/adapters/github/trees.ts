import type {RestEndpointMethodTypes} from '@octokit/rest';
import {readRefusal} from './refusal.ts';
import {waitForAll} from './wait-for-all.ts';
import type {GitHubClient} from './client.ts';

/** Path → mode and hash of everything that is not a folder. */
type TreeFiles = ReadonlyMap<string, string>;

/** Most folders that are read one by one, on each side. */
const folderLimit = 100;

/** Two commits' files, or as much of them as can differ. */
export interface TreePair {
  readonly before: TreeFiles;
  readonly after: TreeFiles;
}

type Entry = RestEndpointMethodTypes['git']['getTree']['response']['data']['tree'][number];

/**
 * Read the files of two commits so that they can be compared.
 *
 * Two requests, whatever the size of the push: git trees have no limit on the number of differences, unlike the compare
 * endpoint (300 files) and the payload (no files). GitHub truncates a tree over 100,000 entries or 7 MB; then folders are
 * read one by one, only those whose hash differs, two requests each.
 *
 * @returns
 *   Both sides without what is certainly equal, or undefined when it takes too many requests.
 * @throws
 *   What Octokit throws, also for a commit that GitHub does not have any more.
 */
export async function readTrees(
  client: GitHubClient,
  before: string,
  after: string
): Promise<TreePair | undefined> {
  const [old, current] = await waitForAll([readTree(client, before, true), readTree(client, after, true)]);
  if (!old.truncated && !current.truncated) return {before: toFiles(old.tree), after: toFiles(current.tree)};
  return walk(client, before, after);
}

/** Hash of all files of a commit; undefined: GitHub does not have it, or does not tell. One request. */
export async function readTreeOf(
  {octokit, owner, repo}: GitHubClient,
  commit: string
): Promise<string | undefined> {
  try {
    return (await octokit.rest.git.getCommit({owner, repo, commit_sha: commit})).data.tree.sha;
  } catch (error) {
    readRefusal(error);
    return undefined;
  }
}

async function walk(client: GitHubClient, before: string, after: string): Promise<TreePair | undefined> {
  const pair = {before: new Map<string, string>(), after: new Map<string, string>()};
  const queue: {prefix: string; old: string | undefined; current: string | undefined}[] = [
    {prefix: '', old: before, current: after}
  ];
  for (let read = 0; queue.length > 0; read++) {
    const folder = queue.shift();
    if (folder === undefined || read >= folderLimit) return undefined;
    const [old, current] = await waitForAll([
      readFolder(client, folder.old),
      readFolder(client, folder.current)
    ]);
    if (old === undefined || current === undefined) return undefined;
    for (const name of new Set([...old.keys(), ...current.keys()])) {
      const [was, is] = [old.get(name), current.get(name)];
      if (was?.sha === is?.sha && was?.mode === is?.mode) continue;
      const path = folder.prefix + name;
      if (was && was.type !== 'tree') pair.before.set(path, describe(was));
      if (is && is.type !== 'tree') pair.after.set(path, describe(is));
      const folders = {old: folderOf(was), current: folderOf(is)};
      if (folders.old !== undefined || folders.current !== undefined)
        queue.push({prefix: `${path}/`, ...folders});
    }
  }
  return pair;
}

/** Entries of one folder by name; undefined when even that is truncated. No folder on this side: empty. */
async function readFolder(
  client: GitHubClient,
  sha: string | undefined
): Promise<Map<string, Entry> | undefined> {
  if (sha === undefined) return new Map();
  const {tree, truncated} = await readTree(client, sha, false);
  return truncated ? undefined : new Map(tree.map(entry => [entry.path ?? '', entry]));
}

async function readTree({octokit, owner, repo}: GitHubClient, sha: string, recursive: boolean) {
  const depth = recursive ? {recursive: '1'} : {};
  const {data} = await octokit.rest.git.getTree({owner, repo, tree_sha: sha, ...depth});
  return {tree: data.tree, truncated: data.truncated};
}

function toFiles(tree: readonly Entry[]): TreeFiles {
  return new Map(tree.filter(({type}) => type !== 'tree').map(entry => [entry.path ?? '', describe(entry)]));
}

function folderOf(entry: Entry | undefined): string | undefined {
  return entry?.type === 'tree' ? (entry.sha ?? undefined) : undefined;
}

function describe({mode, sha}: Entry): string {
  return `${mode} ${sha}`;
}
