import http from 'node:http';
import type {AddressInfo} from 'node:net';
import {openGit} from './git.ts';
import {answerGraphql} from './graphql.ts';
import {objectRoutes} from './objects.ts';
import {pullRoutes} from './pulls.ts';
import {refRoutes} from './refs.ts';
import {refuse} from './state.ts';
import type {GitHubState, Handler, RouteAnswer, RouteRequest} from './state.ts';

/** One request that came in. */
interface RecordedRequest {
  readonly method: string;
  /** Path below the API's base address, decoded, with its query. */
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** Something that happens to the next requests that match, in place of the right answer or just before it. */
interface Fault {
  /** Matched against method and path, such as `GET /repos/acme/handbook/git/trees/…`. */
  readonly when: RegExp;
  /** How many matching requests it happens to; endless when absent. */
  times?: number;
  /** Runs first: another push, a setting that changes. */
  readonly before?: () => Promise<unknown>;
  /** The answer; absent: the right one. `drop` closes the connection without any. */
  readonly answer?: RouteAnswer | 'drop';
  /** Whether the request is carried out although its answer gets lost. */
  readonly afterwards?: boolean;
}

export interface GitHubOptions extends Partial<Omit<GitHubState, 'git' | 'pulls' | 'comments' | 'htmlUrl'>> {
  /** Bare repository that answers are made from and writes go to. */
  readonly repositoryDir: string;
  readonly token?: string;
  /** `/api/v3` makes it a GitHub Enterprise Server. */
  readonly basePath?: '' | '/api/v3';
}

export type GitHubServer = Awaited<ReturnType<typeof startGitHub>>;

const routes = compile({...objectRoutes, ...refRoutes, ...pullRoutes});

/** Start a GitHub of one repository on a free local port. */
export async function startGitHub(options: GitHubOptions) {
  const {repositoryDir, token = 'ghs_test', basePath = '', ...given} = options;
  const state: GitHubState = {
    git: openGit(repositoryDir),
    owner: 'acme',
    name: 'handbook',
    defaultBranch: 'main',
    permissions: {contents: 'write', 'pull-requests': 'write', issues: 'write'},
    protectedBranches: {},
    allowPullRequests: true,
    treeLimit: 100_000,
    pulls: [],
    comments: [],
    htmlUrl: '',
    ...given
  };
  const requests: RecordedRequest[] = [];
  const faults: Fault[] = [];
  const server = http.createServer((incoming, response) => {
    void serve(incoming, response).catch((error: unknown) => send(response, refuse(500, String(error))));
  });

  async function serve(incoming: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const method = incoming.method ?? '';
    const path = decodeURIComponent(incoming.url ?? '');
    requests.push({method, path, headers: incoming.headers, body});
    const fault = faults.find(one => one.times !== 0 && one.when.test(`${method} ${path}`));
    if (fault?.times !== undefined) fault.times--;
    await fault?.before?.();
    if (fault?.answer === undefined || fault.afterwards === true) {
      const answer = await route(incoming, body);
      if (fault?.answer === undefined) return send(response, answer);
    }
    if (fault.answer === 'drop') response.destroy();
    else send(response, fault.answer);
  }

  async function route(incoming: http.IncomingMessage, body: string): Promise<RouteAnswer> {
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    if (!isAuthorized(incoming.headers.authorization, token)) return refuse(401, 'Bad credentials');
    const rest = {query: url.searchParams, accept: incoming.headers.accept ?? '', body: parseBody(body)};
    if (url.pathname === (basePath === '' ? '/graphql' : '/api/graphql'))
      return answerGraphql(state, {...rest, parameters: {}});
    const prefix = `${basePath}/repos/${state.owner}/${state.name}`;
    if (!decodeURIComponent(url.pathname).startsWith(prefix)) return refuse(404, 'Not Found');
    const path = url.pathname.slice(prefix.length) || '/';
    for (const {method, pattern, handler} of routes) {
      const match = incoming.method === method ? pattern.exec(path) : null;
      if (match) return handler(state, {...rest, parameters: decodeGroups(match.groups)});
    }
    return refuse(404, 'Not Found');
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  state.htmlUrl = `${origin}/${state.owner}/${state.name}`;
  return {
    state,
    git: state.git,
    requests,
    faults,
    token,
    /** What the runner passes as `GITHUB_API_URL`. */
    apiUrl: `${origin}${basePath}`,
    /** What the runner passes as `GITHUB_SERVER_URL`. */
    serverUrl: origin,
    close: () =>
      new Promise<void>(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      })
  };
}

/** `:name` stands for one part of a path, `*name` for all that follows. */
function compile(handlers: Readonly<Record<string, Handler>>) {
  return Object.entries(handlers).map(([route, handler]) => {
    const [method = '', path = ''] = route.split(' ');
    const source = path.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace(/\*(\w+)/g, '(?<$1>.+)');
    return {method, pattern: new RegExp(`^${source}$`), handler};
  });
}

function isAuthorized(header: string | undefined, token: string): boolean {
  return (
    header !== undefined &&
    [`token ${token}`, `bearer ${token}`].some(one => one.toLowerCase() === header.toLowerCase())
  );
}

function decodeGroups(groups: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}

function parseBody(body: string): RouteRequest['body'] {
  return body === '' ? {} : (JSON.parse(body) as RouteRequest['body']);
}

function send(response: http.ServerResponse, {status, body, headers = {}}: RouteAnswer): void {
  const bytes = body === undefined ? '' : Buffer.isBuffer(body) ? body : JSON.stringify(body);
  response.writeHead(status, {'content-type': 'application/json; charset=utf-8', ...headers}).end(bytes);
}
