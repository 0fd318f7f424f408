import {setTimeout as sleep} from 'node:timers/promises';
import {InputError} from '../../core/errors.ts';
import {encode, readFileAt} from './branch-file.ts';
import {isNotFound, isProtection, isStale, isUnanswered, readRefusal} from './refusal.ts';
import {toInputError} from './to-error.ts';
import type {BranchFile} from './branch-file.ts';
import type {GitHubClient} from './client.ts';

/** Most attempts against a branch that moves all the time; with the pauses, about half a minute. */
const attemptLimit = 10;

const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) {
    commit {
      oid
    }
  }
}`;

/** A change to one file, made again from the text that the file has at that moment. */
export interface FileEdit {
  readonly client: GitHubClient;
  readonly branch: string;
  readonly path: string;
  /** Pure: called once per attempt. The same text back: nothing to do. */
  readonly edit: (text: string) => {readonly text: string};
  readonly message: {readonly headline: string; readonly body?: string};
  /** Waits some milliseconds before another attempt; absent: the clock. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

export type CommitOutcome =
  | {readonly kind: 'unchanged'}
  /** `sha` absent: the answer was lost, and others have committed since. `parent` is the tip that it was made on. */
  | {readonly kind: 'committed'; readonly sha?: string; readonly parent: string}
  /** The branch only changes through pull requests. */
  | {readonly kind: 'protected'; readonly message: string};

/**
 * Commit a change to one file of a branch, so that commits of others in between survive.
 *
 * Compare-and-swap: read the file at the tip, edit, commit on condition that the tip is still that (GraphQL
 * `createCommitOnBranch`), else all over again. GitHub signs the commit, its author is the token's owner. Two reads and
 * one write per attempt.
 *
 * @throws
 *   An `InputError` when the branch or file is gone, a permission is missing, or the tip moves too often.
 */
export async function commitFile(change: FileEdit): Promise<CommitOutcome> {
  const wait = change.wait ?? sleep;
  let lost: string | undefined;
  for (let attempt = 0; attempt < attemptLimit; attempt++) {
    if (attempt > 0) await wait(Math.min(4000, 200 * 2 ** attempt) * (0.5 + Math.random() / 2));
    const head = await readHead(change.client, change.branch);
    const file = await readFile(change, head);
    const {text} = change.edit(file.text);
    if (text === file.text)
      return lost === undefined ? {kind: 'unchanged'} : describeLost(change, head, lost);
    try {
      return {kind: 'committed', sha: await commit(change, head, {...file, text}), parent: head};
    } catch (error) {
      const refusal = readRefusal(error);
      if (isProtection(refusal)) return {kind: 'protected', message: refusal.message};
      if (!isStale(refusal) && !isUnanswered(refusal))
        throw toInputError(error, describe(change), 'contents: write');
      if (!isStale(refusal)) lost = head;
    }
  }
  throw new InputError(
    `Cannot ${describe(change)}: the branch moved, or GitHub gave no answer, ${attemptLimit} times in a row. Run the workflow again.`
  );
}

/**
 * Commit at the tip of a branch.
 *
 * @throws
 *   An `InputError` when there is no such branch.
 */
export async function readHead({octokit, owner, repo}: GitHubClient, branch: string): Promise<string> {
  try {
    const {data} = await octokit.rest.git.getRef({owner, repo, ref: `heads/${branch}`});
    return data.object.sha;
  } catch (error) {
    if (isNotFound(error))
      throw new InputError(
        `Cannot write to the branch ${branch}: it does not exist any more, or the token cannot see it (permission "contents: write").`,
        {
          cause: error
        }
      );
    throw toInputError(error, `read the branch ${branch}`, 'contents: write');
  }
}

async function readFile({client, path, branch}: FileEdit, head: string): Promise<BranchFile> {
  let file;
  try {
    file = await readFileAt(client, path, head);
  } catch (error) {
    throw toInputError(error, `read ${path} on the branch ${branch}`, 'contents: write');
  }
  // A file that was removed or renamed meanwhile must not come back.
  if (file === undefined)
    throw new InputError(`Cannot write to ${path}: the branch ${branch} has no such file any more.`);
  return file;
}

async function commit(
  {client, branch, path, message}: FileEdit,
  head: string,
  file: BranchFile
): Promise<string> {
  const {octokit, owner, repo} = client;
  const input = {
    branch: {repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch},
    message,
    expectedHeadOid: head,
    fileChanges: {additions: [{path, contents: encode(file).toString('base64')}]}
  };
  const answer = await octokit.graphql<{createCommitOnBranch: {commit: {oid: string}}}>(mutation, {input});
  return answer.createCommitOnBranch.commit.oid;
}

/** A commit whose answer was lost is ours if it stands right on the tip that we saw. */
async function describeLost({client}: FileEdit, head: string, parent: string): Promise<CommitOutcome> {
  const {octokit, owner, repo} = client;
  try {
    const {data} = await octokit.rest.git.getCommit({owner, repo, commit_sha: head});
    return {kind: 'committed', parent, ...(data.parents[0]?.sha === parent ? {sha: head} : {})};
  } catch (error) {
    // The ids are there; only the name of the commit stays unknown.
    readRefusal(error);
    return {kind: 'committed', parent};
  }
}

function describe({path, branch}: FileEdit): string {
  return `commit the ids of new pages to ${path} on the branch ${branch}`;
}
