import {InputError} from '../../core/errors.ts';
import {readFileAt} from './branch-file.ts';
import {commitFile, readHead} from './commit-file.ts';
import {isNotFound, readRefusal} from './refusal.ts';
import {toInputError} from './to-error.ts';
import {proposalPrefix} from './trigger-context.ts';
import type {FileEdit} from './commit-file.ts';
import type {GitHubClient} from './client.ts';

/** What came of a proposal; `pullRequestUrl` absent: there is nothing to propose. */
export interface Proposal {
  readonly changed: boolean;
  readonly commitSha?: string;
  readonly pullRequestUrl?: string;
}

/**
 * Propose a change to one file in a pull request from one fixed branch per target branch.
 *
 * An open pull request is brought up to date with its target and gets the change on top, so that it collects the changes
 * of all runs until somebody merges it.
 *
 * @throws
 *   An `InputError` that names the permission or the setting when GitHub does not allow it.
 */
export async function proposeFile(change: FileEdit): Promise<Proposal> {
  const head = await readHead(change.client, change.branch);
  const file = await readFileAt(change.client, change.path, head).catch((error: unknown) => {
    throw toInputError(error, `read ${change.path} on the branch ${change.branch}`, 'contents: write');
  });
  if (file === undefined)
    throw new InputError(
      `Cannot write to ${change.path}: the branch ${change.branch} has no such file any more.`
    );
  if (change.edit(file.text).text === file.text) return {changed: false};
  const proposal = `${proposalPrefix}${change.branch}`;
  const open = await findPullRequest(change, proposal);
  const kept = await prepareBranch({change, proposal, head, isOpen: open !== undefined});
  const outcome = await commitFile({...change, branch: proposal});
  if (outcome.kind === 'protected') {
    throw new InputError(
      `Cannot propose the ids of new pages on the branch ${proposal}: GitHub says "${outcome.message}". ` +
        `Exempt branches named ${proposalPrefix}** from the rules.`
    );
  }
  const sha = outcome.kind === 'committed' && outcome.sha !== undefined ? {commitSha: outcome.sha} : {};
  const url = (kept ? open : undefined) ?? (await openPullRequest(change, proposal));
  return {changed: outcome.kind === 'committed', ...sha, pullRequestUrl: url};
}

interface Preparation {
  readonly change: FileEdit;
  readonly proposal: string;
  /** Tip of the target branch. */
  readonly head: string;
  readonly isOpen: boolean;
}

/** Have the branch there, with everything that its target has. Tells whether an open pull request is still open. */
async function prepareBranch(preparation: Preparation): Promise<boolean> {
  const {change, proposal, head, isOpen} = preparation;
  try {
    if (isOpen && (await mergeTarget(change.client, proposal, head))) return true;
    // Never moved to the target's tip while a pull request is open: GitHub would take that for merged.
    if (isOpen)
      await change.client.octokit.rest.git.deleteRef({...at(change.client), ref: `heads/${proposal}`});
    await restartBranch(change.client, proposal, head);
    return false;
  } catch (error) {
    throw toInputError(error, `prepare the branch ${proposal}`, 'contents: write');
  }
}

/** Bring the proposal up to date; false when it conflicts with its target. */
async function mergeTarget(client: GitHubClient, proposal: string, head: string): Promise<boolean> {
  const commit_message = 'Merge the target branch into the proposal';
  try {
    await client.octokit.rest.repos.merge({...at(client), base: proposal, head, commit_message});
    return true;
  } catch (error) {
    if (readRefusal(error).status === 409) return false;
    throw error;
  }
}

async function restartBranch(client: GitHubClient, proposal: string, sha: string): Promise<void> {
  try {
    await client.octokit.rest.git.createRef({...at(client), ref: `refs/heads/${proposal}`, sha});
  } catch (error) {
    if (!/already exists/i.test(readRefusal(error).message)) throw error;
    await client.octokit.rest.git.updateRef({...at(client), ref: `heads/${proposal}`, sha, force: true});
  }
}

async function findPullRequest({client, branch}: FileEdit, proposal: string): Promise<string | undefined> {
  try {
    const filter = {head: `${client.owner}:${proposal}`, base: branch, state: 'open'} as const;
    const {data} = await client.octokit.rest.pulls.list({...at(client), ...filter});
    return data[0]?.html_url;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw toInputError(error, 'look for an open pull request', 'pull-requests: write');
  }
}

async function openPullRequest(change: FileEdit, proposal: string): Promise<string> {
  const {client, branch, message, path} = change;
  const body =
    `${message.body ?? ''}\n\nMerge this to keep the ids of the new Confluence pages in \`${path}\`.`.trim();
  try {
    const pull = {head: proposal, base: branch, title: message.headline, body};
    const {data} = await client.octokit.rest.pulls.create({...at(client), ...pull});
    return data.html_url;
  } catch (error) {
    const said = readRefusal(error).message;
    // Another run was faster.
    const existing = /already exists/i.test(said) ? await findPullRequest(change, proposal) : undefined;
    if (existing !== undefined) return existing;
    if (!/not permitted to create/i.test(said))
      throw toInputError(error, 'open a pull request', 'pull-requests: write');
    throw new InputError(
      `Cannot open a pull request for the ids of new pages: GitHub says "${said}". ` +
        'Turn on "Allow GitHub Actions to create and approve pull requests" (Settings → Actions → General, in the ' +
        `organization too), or open it by hand: the commit is on the branch ${proposal}.`,
      {cause: error}
    );
  }
}

function at({owner, repo}: GitHubClient) {
  return {owner, repo};
}
