import {needing, refuse} from './state.ts';
import type {Comment, GitHubState, Handler, PullRequest} from './state.ts';

/** Pull requests, comments and merges of branches: https://docs.github.com/en/rest/pulls */
export const pullRoutes: Readonly<Record<string, Handler>> = {
  'GET /pulls': needing('pull-requests', 'read', (state, {query}) => {
    const head = query.get('head');
    const base = query.get('base');
    const wanted = query.get('state') ?? 'open';
    const found = state.pulls.filter(
      pull =>
        (head === null || head === `${state.owner}:${pull.head}`) &&
        (base === null || base === pull.base) &&
        (wanted === 'all' || wanted === pull.state)
    );
    return {status: 200, body: found.map(pull => toPull(state, pull))};
  }),

  'POST /pulls': needing('pull-requests', 'write', async (state, {body}) => {
    if (!state.allowPullRequests) {
      return refuse(403, 'GitHub Actions is not permitted to create or approve pull requests.');
    }
    const head = String(body['head']).replace(`${state.owner}:`, '');
    const base = String(body['base']);
    if (state.pulls.some(pull => pull.head === head && pull.base === base && pull.state === 'open')) {
      return refuse(422, `Validation Failed: A pull request already exists for ${state.owner}:${head}.`);
    }
    const tips = await Promise.all([head, base].map(branch => state.git.resolve(`refs/heads/${branch}`)));
    if (tips.includes(undefined)) return refuse(422, 'Validation Failed');
    if (tips[0] === tips[1]) return refuse(422, `Validation Failed: No commits between ${base} and ${head}`);
    const text = {title: String(body['title']), body: typeof body['body'] === 'string' ? body['body'] : ''};
    const pull: PullRequest = {number: state.pulls.length + 1, ...text, state: 'open', head, base};
    state.pulls.push(pull);
    return {status: 201, body: toPull(state, pull)};
  }),

  'PATCH /pulls/:number': needing('pull-requests', 'write', (state, {parameters, body}) => {
    const pull = state.pulls.find(one => one.number === Number(parameters['number']));
    if (pull === undefined) return refuse(404, 'Not Found');
    Object.assign(pull, body);
    return {status: 200, body: toPull(state, pull)};
  }),

  'POST /merges': needing('contents', 'write', async (state, {body}) => {
    const base = await state.git.resolve(`refs/heads/${String(body['base'])}`);
    const head = await state.git.resolve(`${String(body['head'])}^{commit}`);
    if (base === undefined || head === undefined) return refuse(404, 'Base does not exist');
    if (await state.git.isAncestor(head, base)) return {status: 204};
    const commit = await state.git.merge(base, head, JSON.stringify(body['commit_message'] ?? 'Merge'));
    if (commit === undefined) return refuse(409, 'Merge conflict');
    await state.git.updateRef(`refs/heads/${String(body['base'])}`, commit);
    return {status: 201, body: {sha: commit}};
  }),

  'GET /issues/:number/comments': commenting('read', (state, {parameters}) => ({
    status: 200,
    body: state.comments
      .filter(comment => comment.issue === Number(parameters['number']))
      .map(comment => toComment(state, comment))
  })),

  'POST /issues/:number/comments': commenting('write', (state, {parameters, body}) => {
    const comment = {
      id: state.comments.length + 1,
      issue: Number(parameters['number']),
      body: String(body['body'])
    };
    state.comments.push(comment);
    return {status: 201, body: toComment(state, comment)};
  }),

  'PATCH /issues/comments/:id': commenting('write', (state, {parameters, body}) => {
    const comment = state.comments.find(one => one.id === Number(parameters['id']));
    if (comment === undefined) return refuse(404, 'Not Found');
    comment.body = String(body['body']);
    return {status: 200, body: toComment(state, comment)};
  })
};

function toPull(state: GitHubState, pull: PullRequest) {
  const {number, title, body, head, base} = pull;
  const html_url = `${state.htmlUrl}/pull/${number}`;
  return {number, title, body, state: pull.state, html_url, head: {ref: head}, base: {ref: base}};
}

function toComment({htmlUrl}: GitHubState, {id, issue, body, author = 'github-actions[bot]'}: Comment) {
  const isBot = author.endsWith('[bot]');
  return {
    id,
    body,
    html_url: `${htmlUrl}/pull/${issue}#issuecomment-${id}`,
    author_association: isBot ? 'CONTRIBUTOR' : 'NONE',
    user: {login: author, type: isBot ? 'Bot' : 'User'}
  };
}

/** Comments of a pull request take the permission for issues or the one for pull requests. */
function commenting(level: 'read' | 'write', handler: Handler): Handler {
  return (state, request) => {
    const permission = state.permissions['pull-requests'] === 'write' ? 'pull-requests' : 'issues';
    return needing(permission, level, handler)(state, request);
  };
}
