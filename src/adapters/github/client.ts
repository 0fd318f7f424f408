import {getOctokit} from '@actions/github';
import {InputError} from '../../core/errors.ts';
import {createFetch} from './fetch.ts';
import {UnusableAnswer} from './refusal.ts';

/** Version of the REST API that the calls are written for; GitHub Enterprise Server knows it since 3.9. */
const apiVersion = '2022-11-28';

/** One repository on one GitHub, with the means to talk to it. */
export interface GitHubClient {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly owner: string;
  readonly repo: string;
}

export interface GitHubClientOptions {
  readonly token: string;
  /** `owner/name`, as in `GITHUB_REPOSITORY`. */
  readonly repository: string;
  /** As in `GITHUB_API_URL`: `https://api.github.com`, or `https://HOST/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string;
}

/**
 * Connect to GitHub; no request is sent yet.
 *
 * GraphQL goes to `/graphql` below the address of the API, or to `/api/graphql` of a GitHub Enterprise Server.
 *
 * @throws
 *   An `InputError` when the repository's name is not one.
 */
export function createGitHubClient({token, repository, apiUrl}: GitHubClientOptions): GitHubClient {
  const [, owner, repo] = /^([^/\s]+)\/([^/\s]+)$/.exec(repository) ?? [];
  if (owner === undefined || repo === undefined) {
    throw new InputError(`Cannot use "${repository}" as a repository on GitHub: expected owner/name.`);
  }
  const octokit = getOctokit(token, {
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'confluence-sync',
    request: {fetch: createFetch()},
    // What the library logs repeats text of the server, which must not reach the runner's log unchecked.
    log: {debug: ignore, info: ignore, warn: ignore, error: ignore}
  });
  octokit.hook.before('request', options => {
    options.headers['x-github-api-version'] = apiVersion;
  });
  octokit.hook.after('request', ({status, data}) => {
    // Octokit hands on a proxy's page, or nothing where the connection broke, as a text.
    const isUsable = status === 204 || (typeof data === 'object' && data !== null);
    if (!isUsable) throw new UnusableAnswer(`the answer with status ${status} is not JSON`);
  });
  return {octokit, owner, repo};
}

function ignore(): void {}
