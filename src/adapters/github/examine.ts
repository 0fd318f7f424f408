import type {Check} from '../../ports.ts';
import {createGitHubClient, type GitHubClient, type GitHubClientOptions} from './client.ts';
import {readRefusal} from './refusal.ts';

const topic = 'github';

/**
 * Check what the token of a job may do to write the mapping back. Sends nothing but GET requests.
 *
 * GitHub tells no token its permissions. The description of a repository has `permissions.push` (GitHub REST API, "Get a
 * repository"); rules of branches can be read by anybody who may read the repository ("Get rules for a branch").
 */
export async function examineGitHub(options: GitHubClientOptions, branch: string): Promise<readonly Check[]> {
  const client = createGitHubClient(options);
  const {owner, repo, octokit} = client;
  try {
    const {data} = await octokit.rest.repos.get({owner, repo});
    return [describePush(data.permissions?.push), ...(await checkRules(client, branch))];
  } catch (error) {
    const {status, message} = readRefusal(error);
    const text = `GitHub does not show ${owner}/${repo} to this token: ${message}`;
    const advice =
      status === 401
        ? 'Check GITHUB_TOKEN: it is wrong or expired.'
        : 'Give the job "permissions: contents: write", and check the network to GitHub.';
    return [{topic, status: 'problem', text, advice}];
  }
}

function describePush(push: boolean | undefined): Check {
  if (push === true) return {topic, status: 'ok', text: 'the token may write to the repository'};
  if (push === undefined) {
    return {
      topic,
      status: 'unknown',
      text: 'GitHub does not tell whether the token may write to the repository',
      advice: 'The log of the job shows its permissions under "Set up job": it needs contents: write.'
    };
  }
  return {
    topic,
    status: 'warning',
    text: 'the token may not write to the repository, so that the ids of new pages can not be committed',
    advice: 'Give the job "permissions: contents: write", or set write-back: off.'
  };
}

async function checkRules({octokit, owner, repo}: GitHubClient, branch: string): Promise<readonly Check[]> {
  try {
    const {data: rules} = await octokit.rest.repos.getBranchRules({owner, repo, branch});
    const {data} = await octokit.rest.repos.getBranch({owner, repo, branch});
    const byPullRequest = rules.some(({type}) => type === 'pull_request') || data.protected;
    if (!byPullRequest) return [{topic, status: 'ok', text: `branch ${branch} is not protected`}];
    return [
      {
        topic,
        status: 'warning',
        text: `branch ${branch} is protected: it may refuse the commit with the ids of new pages`,
        advice:
          'Set write-back: pull-request, and give the job "pull-requests: write"; or let github-actions[bot] bypass the rule.'
      }
    ];
  } catch (error) {
    const {message} = readRefusal(error);
    return [{topic, status: 'unknown', text: `the rules of branch ${branch} could not be read: ${message}`}];
  }
}
