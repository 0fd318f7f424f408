import type {Git} from './git.ts';

/** What a token may do, in the words of a workflow's `permissions`. */
export interface Permissions {
  readonly contents: 'none' | 'read' | 'write';
  readonly 'pull-requests': 'none' | 'read' | 'write';
  readonly issues: 'none' | 'read' | 'write';
}

export interface PullRequest {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  readonly head: string;
  readonly base: string;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  body: string;
  /** Absent: GitHub Actions. */
  readonly author?: string;
}

/** Everything that the server knows beside the git repository; tests look at it and change it. */
export interface GitHubState {
  readonly git: Git;
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  permissions: Permissions;
  /** Branches that only change through pull requests, by classic protection or by a ruleset. */
  protectedBranches: Readonly<Record<string, 'classic' | 'ruleset'>>;
  /** The setting "Allow GitHub Actions to create and approve pull requests". */
  allowPullRequests: boolean;
  /** Most entries of a tree in one answer. */
  treeLimit: number;
  readonly pulls: PullRequest[];
  readonly comments: Comment[];
  /** Address that the answers link to. */
  htmlUrl: string;
}

/** One request, with its path parameters decoded. */
export interface RouteRequest {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept: string;
}

/** One answer: `body` as JSON, or as it is when it is bytes. */
export interface RouteAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (state: GitHubState, request: RouteRequest) => Promise<RouteAnswer> | RouteAnswer;

/** GitHub's error envelope. */
export function refuse(status: number, message: string): RouteAnswer {
  return {status, body: {message, documentation_url: 'https://docs.github.com/rest', status: String(status)}};
}

/** A route that needs a permission; without it GitHub says so, or denies that there is anything. */
export function needing(permission: keyof Permissions, level: 'read' | 'write', handler: Handler): Handler {
  return (state, request) => {
    const granted = state.permissions[permission];
    if (granted === 'write' || granted === level) return handler(state, request);
    return refuse(403, 'Resource not accessible by integration');
  };
}
