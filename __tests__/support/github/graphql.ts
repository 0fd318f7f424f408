import type {FileChanges} from './git.ts';
import type {GitHubState, Handler, RouteAnswer} from './state.ts';

interface CommitInput {
  readonly branch: {readonly repositoryNameWithOwner: string; readonly branchName: string};
  readonly message: {readonly headline: string; readonly body?: string};
  readonly expectedHeadOid: string;
  readonly fileChanges: {
    readonly additions?: readonly {readonly path: string; readonly contents: string}[];
    readonly deletions?: readonly {readonly path: string}[];
  };
}

/** The mutation createCommitOnBranch: https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch */
export const answerGraphql: Handler = async (state, {body}) => {
  const query = String(body['query']);
  const variables = body['variables'] as {readonly input?: CommitInput} | undefined;
  if (
    !/^\s*mutation\b/.test(query) ||
    !query.includes('createCommitOnBranch(input: $input)') ||
    !variables?.input
  ) {
    return fail('undefinedField', 'Field does not exist on type Query');
  }
  return createCommit(state, variables.input);
};

async function createCommit(state: GitHubState, input: CommitInput): Promise<RouteAnswer> {
  const {branchName, repositoryNameWithOwner} = input.branch;
  const repository = `${state.owner}/${state.name}`;
  if (repositoryNameWithOwner.toLowerCase() !== repository.toLowerCase()) {
    return fail('NOT_FOUND', `Could not resolve to a Repository with the name '${repositoryNameWithOwner}'.`);
  }
  if (state.permissions.contents !== 'write')
    return fail('FORBIDDEN', 'Resource not accessible by integration');
  const head = await state.git.resolve(`refs/heads/${branchName}`);
  if (head === undefined)
    return fail('NOT_FOUND', `Could not resolve to a Branch with the name '${branchName}'.`);
  const protection = state.protectedBranches[branchName];
  if (protection === 'classic') {
    return fail(
      'BRANCH_PROTECTION_RULE_VIOLATION',
      `protected branch '${branchName}' check failed: Changes must be made through a pull request.`
    );
  }
  if (protection === 'ruleset') {
    return fail(
      'UNPROCESSABLE',
      'Repository rule violations found\n\nChanges must be made through a pull request.\n'
    );
  }
  if (head !== input.expectedHeadOid) {
    return fail(
      'STALE_DATA',
      `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`
    );
  }
  const oid = await state.git.createCommit(head, toChanges(input.fileChanges), toText(input.message));
  await state.git.updateRef(`refs/heads/${branchName}`, oid);
  return {
    status: 200,
    body: {data: {createCommitOnBranch: {commit: {oid, url: `${state.htmlUrl}/commit/${oid}`}}}}
  };
}

function toChanges({additions = [], deletions = []}: CommitInput['fileChanges']): FileChanges {
  return Object.fromEntries([
    ...additions.map(({path, contents}) => [path, Buffer.from(contents, 'base64')]),
    ...deletions.map(({path}) => [path, null])
  ]);
}

function toText({headline, body}: CommitInput['message']): string {
  return body === undefined || body === '' ? `${headline}\n` : `${headline}\n\n${body}\n`;
}

/** GraphQL answers its errors with status 200. */
function fail(type: string, message: string): RouteAnswer {
  const errors = [{type, path: ['createCommitOnBranch'], locations: [{line: 1, column: 1}], message}];
  return {status: 200, body: {data: {createCommitOnBranch: null}, errors}};
}
