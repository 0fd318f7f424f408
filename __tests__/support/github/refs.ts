import {needing, refuse} from './state.ts';
import type {GitHubState, Handler, RouteAnswer} from './state.ts';

/** References: https://docs.github.com/en/rest/git/refs */
export const refRoutes: Readonly<Record<string, Handler>> = {
  'GET /git/ref/*ref': needing('contents', 'read', async (state, {parameters}) => {
    const found = (await state.git.listRefs('refs/')).find(({ref}) => ref === `refs/${parameters['ref']}`);
    return found ? {status: 200, body: toRef(state, found)} : refuse(404, 'Not Found');
  }),

  'GET /git/matching-refs/*ref': needing('contents', 'read', async (state, {parameters}) => {
    const found = await state.git.listRefs(`refs/${parameters['ref']}`);
    return {status: 200, body: found.map(one => toRef(state, one))};
  }),

  'POST /git/refs': needing('contents', 'write', async (state, {body}) => {
    const ref = String(body['ref']);
    const sha = String(body['sha']);
    if (!/^refs\/[^/]+\/./.test(ref))
      return refuse(422, 'Reference name must start with "refs/" and have at least two slashes');
    if ((await state.git.resolve(ref)) !== undefined) return refuse(422, 'Reference already exists');
    return write(state, ref, sha, 201);
  }),

  'PATCH /git/refs/*ref': needing('contents', 'write', async (state, {parameters, body}) => {
    const ref = `refs/${parameters['ref']}`;
    const sha = String(body['sha']);
    const current = await state.git.resolve(ref);
    if (current === undefined) return refuse(422, 'Reference does not exist');
    if (isProtected(state, ref)) return refuse(422, 'Reference update failed');
    if (body['force'] !== true && !(await state.git.isAncestor(current, sha)))
      return refuse(422, 'Update is not a fast forward');
    return write(state, ref, sha, 200);
  }),

  'DELETE /git/refs/*ref': needing('contents', 'write', async (state, {parameters}) => {
    const ref = `refs/${parameters['ref']}`;
    if ((await state.git.resolve(ref)) === undefined) return refuse(422, 'Reference does not exist');
    await state.git.deleteRef(ref);
    return {status: 204};
  }),

  'GET /rules/branches/*branch': needing('contents', 'read', (state, {parameters}) => {
    const rules =
      state.protectedBranches[parameters['branch'] ?? ''] === 'ruleset' ? [{type: 'pull_request'}] : [];
    return {status: 200, body: rules};
  })
};

async function write(state: GitHubState, ref: string, sha: string, status: number): Promise<RouteAnswer> {
  const type = await state.git.typeOf(sha);
  if (type === undefined) return refuse(422, 'Object does not exist');
  try {
    await state.git.updateRef(ref, sha);
  } catch {
    // A ref in the way: refs/x/a and refs/x/a/b cannot both be there.
    return refuse(422, 'Reference cannot be created');
  }
  return {status, body: toRef(state, {ref, sha, type})};
}

function isProtected(state: GitHubState, ref: string): boolean {
  return state.protectedBranches[ref.replace(/^refs\/heads\//, '')] !== undefined;
}

function toRef(state: GitHubState, {ref, sha, type}: {ref: string; sha: string; type: string}) {
  return {ref, node_id: 'x', url: `${state.htmlUrl}/git/${ref}`, object: {type, sha, url: state.htmlUrl}};
}
