import {InputError} from '../../core/errors.ts';
import type {ChangeSource, Changes} from '../../ports.ts';
import {readBlob, readFileAt} from './branch-file.ts';
import {findExactRenames, listDifferences} from './compare.ts';
import {explainRefusal} from './to-error.ts';
import {waitForAll} from './wait-for-all.ts';
import {findSimilarRenames} from './similar-renames.ts';
import {readTrees} from './trees.ts';
import type {GitHubClient} from './client.ts';
import type {Rename} from './compare.ts';
import type {TreePair} from './trees.ts';

/** The commit that was synced before, or why nothing is known about it. */
export type BaseCommit =
  {readonly kind: 'known'; readonly commit: string} | {readonly kind: 'unknown'; readonly reason: string};

export interface ChangeSourceOptions {
  readonly client: GitHubClient;
  readonly base: BaseCommit;
  /** Commit that is synced or checked now. */
  readonly head: string;
  /**
   * Finds renames with edits between two commits, such as by a local `git diff -M`; undefined when it does not have both
   * commits. Without it only files that moved unchanged are known to have moved.
   */
  readonly findRenames?: (base: string, head: string) => Promise<readonly Rename[] | undefined>;
}

/**
 * Tell what changed between two commits from GitHub's git data, whatever the checkout has.
 *
 * Costs one request when both commits are the same, else three: the two trees and the mapping file as it was; and one per
 * file in question where a mapped file is gone and local git can't tell what became of it. No answer,
 * no commit, a tree too large: each is answered with `all` and the reason, never with "nothing changed".
 */
export function createChangeSource(options: ChangeSourceOptions): ChangeSource {
  return {
    async listChanges(mappingFile): Promise<Changes> {
      const {base, head} = options;
      if (base.kind === 'unknown') return {kind: 'all', reason: base.reason};
      try {
        return await compareCommits(options, base.commit, mappingFile);
      } catch (error) {
        // An input error: the mapping file of that commit can't be read.
        const why = error instanceof InputError ? error.message : explainRefusal(error, 'contents: read');
        return {
          kind: 'all',
          reason: `the commits ${shorten(base.commit)} and ${shorten(head)} cannot be compared (${why})`
        };
      }
    }
  };
}

const noFiles: TreePair = {before: new Map(), after: new Map()};

async function compareCommits(
  options: ChangeSourceOptions,
  base: string,
  mappingFile: string
): Promise<Changes> {
  const {client, head, findRenames} = options;
  const [trees, previous] = await waitForAll([
    base === head ? Promise.resolve(noFiles) : readTrees(client, base, head),
    readFileAt(client, mappingFile, base)
  ]);
  if (trees === undefined)
    return {kind: 'all', reason: 'the repository has too many files for GitHub to list'};
  const paths = listDifferences(trees);
  const local = paths.size === 0 ? [] : await findRenames?.(base, head);
  const renames = local ?? (await guessRenames(client, trees, previous?.text ?? ''));
  return {kind: 'some', paths, renames, previousMapping: previous?.text};
}

/** Without local git: files that moved unchanged, and of the mapped ones also those that were edited on the way. */
async function guessRenames(
  client: GitHubClient,
  trees: TreePair,
  mapping: string
): Promise<readonly Rename[]> {
  const known = findExactRenames(trees);
  const isWanted = (path: string) => mapping.includes(JSON.stringify(path));
  const read = async (sha: string) => Buffer.from(await readBlob(client, sha), 'base64');
  return [...known, ...(await findSimilarRenames(trees, {known, isWanted, readBlob: read}))];
}

function shorten(commit: string): string {
  return commit.slice(0, 7);
}
