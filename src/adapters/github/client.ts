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
  /** As in `GITHUB_GRAPHQL_URL`; absent, or on another host: it follows from `apiUrl`. */
  readonly graphqlUrl?: string;
  /** From then on nothing is waited for: the run has seconds left. */
  readonly ending?: AbortSignal;
  /** Breaks off what is under way. */
  readonly now?: AbortSignal;
}

/**
 * Connect to GitHub; no request is sent yet.
 *
 * GraphQL goes to `/graphql` below the address of the API, or to `/api/graphql` of a GitHub Enterprise Server.
 *
 * @throws
 *   An `InputError` when the repository's name is not one.
 */
export function createGitHubClient(options: GitHubClientOptions): GitHubClient {
  const {token, repository, apiUrl, graphqlUrl, ending, now} = options;
  const [, owner, repo] = /^([^/\s]+)\/([^/\s]+)$/.exec(repository) ?? [];
  if (owner === undefined || repo === undefined) {
    throw new InputError(`Cannot use "${repository}" as a repository on GitHub: expected owner/name.`);
  }
  const octokit = getOctokit(token, {
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'confluence-sync',
    request: {fetch: createFetch(ending), ...(now === undefined ? {} : {signal: now})},
    // What the library logs repeats text of the server, which must not reach the runner's log unchecked.
    log: {debug: ignore, info: ignore, warn: ignore, error: ignore}
  });
  const graphql = graphqlUrl !== undefined && isSameHost(graphqlUrl, apiUrl) ? graphqlUrl : undefined;
  octokit.hook.before('request', request => {
    request.headers['x-github-api-version'] = apiVersion;
    if (graphql !== undefined && request.url.endsWith('/graphql')) request.url = graphql;
  });
  octokit.hook.after('request', ({status, data}) => {
    // Octokit hands on a proxy's page, or nothing where the connection broke, as a text.
    const isUsable = status === 204 || (typeof data === 'object' && data !== null);
    if (!isUsable) throw new UnusableAnswer(`the answer with status ${status} is not JSON`);
  });
  return {octokit, owner, repo};
}

/** The token goes to one host only. */
function isSameHost(address: string, other: string): boolean {
  return URL.canParse(address) && URL.canParse(other) && new URL(address).origin === new URL(other).origin;
}

function ignore(): void {}
