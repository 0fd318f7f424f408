import {needing, refuse} from './state.ts';
import type {GitHubState, Handler, RouteAnswer} from './state.ts';

/** Largest file that the contents endpoint puts into its JSON. */
const inlineLimit = 1024 * 1024;

/** Trees, blobs, commits and files: https://docs.github.com/en/rest/git and https://docs.github.com/en/rest/repos/contents */
export const objectRoutes: Readonly<Record<string, Handler>> = {
  'GET /': needing('contents', 'read', state => ({
    status: 200,
    body: {name: state.name, full_name: `${state.owner}/${state.name}`, default_branch: state.defaultBranch}
  })),

  'GET /git/trees/*sha': needing('contents', 'read', async (state, {parameters, query}) => {
    const sha = await state.git.resolve(`${parameters['sha']}^{tree}`);
    if (sha === undefined) return refuse(404, 'Not Found');
    const entries = await state.git.listTree(sha, query.has('recursive'));
    return {
      status: 200,
      body: {sha, tree: entries.slice(0, state.treeLimit), truncated: entries.length > state.treeLimit}
    };
  }),

  'GET /git/blobs/:sha': needing('contents', 'read', async (state, {parameters}) => {
    const sha = parameters['sha'] ?? '';
    if ((await state.git.typeOf(sha)) !== 'blob') return refuse(404, 'Not Found');
    const bytes = await state.git.readBlob(sha);
    return {status: 200, body: {sha, size: bytes.length, encoding: 'base64', content: toBase64(bytes)}};
  }),

  'GET /tarball/*ref': needing('contents', 'read', async (state, {parameters}) => {
    const sha = await state.git.resolve(`${parameters['ref']}^{commit}`);
    if (sha === undefined) return refuse(404, 'Not Found');
    const headers = {'content-type': 'application/x-gzip'};
    return {status: 200, headers, body: await state.git.archive(sha)};
  }),

  'GET /git/commits/:sha': needing('contents', 'read', async (state, {parameters}) => {
    const sha = parameters['sha'] ?? '';
    if ((await state.git.typeOf(sha)) !== 'commit') return refuse(404, 'Not Found');
    return {status: 200, body: await readCommit(state, sha)};
  }),

  'GET /commits/*ref': needing('contents', 'read', async (state, {parameters}) => {
    const sha = await state.git.resolve(`${parameters['ref']}^{commit}`);
    if (sha === undefined) return refuse(422, `No commit found for SHA: ${parameters['ref']}`);
    return {status: 200, body: {sha, commit: await readCommit(state, sha)}};
  }),

  'GET /compare/*range': needing('contents', 'read', async (state, {parameters}) => {
    const [from = '', to = ''] = (parameters['range'] ?? '').split('...');
    const [base, head] = await Promise.all([
      state.git.resolve(`${from}^{commit}`),
      state.git.resolve(`${to}^{commit}`)
    ]);
    if (base === undefined || head === undefined) return refuse(404, 'Not Found');
    return compare(state, base, head);
  }),

  'GET /contents/*path': needing('contents', 'read', async (state, {parameters, query, accept}) => {
    const revision = query.get('ref') ?? state.defaultBranch;
    const path = parameters['path'] ?? '';
    if ((await state.git.resolve(`${revision}^{commit}`)) === undefined) {
      return refuse(404, `No commit found for the ref ${revision}`);
    }
    const sha = await state.git.resolve(`${revision}:${path}`);
    if (sha === undefined) return refuse(404, 'Not Found');
    if ((await state.git.typeOf(sha)) === 'tree')
      return {status: 200, body: await state.git.listTree(sha, false)};
    return toFile({path, sha, bytes: await state.git.readBlob(sha), raw: accept.includes('raw')});
  })
};

function toFile(file: {path: string; sha: string; bytes: Buffer; raw: boolean}): RouteAnswer {
  const {path, sha, bytes} = file;
  if (file.raw) return {status: 200, body: bytes};
  const small = bytes.length <= inlineLimit;
  const content = small ? {encoding: 'base64', content: toBase64(bytes)} : {encoding: 'none', content: ''};
  return {
    status: 200,
    body: {type: 'file', path, name: path.split('/').at(-1), sha, size: bytes.length, ...content}
  };
}

async function compare(state: GitHubState, base: string, head: string): Promise<RouteAnswer> {
  const common = await state.git.text('merge-base', base, head).catch(() => undefined);
  if (common === undefined) return refuse(404, `No common ancestor between ${base} and ${head}.`);
  const status =
    base === head ? 'identical' : common === base ? 'ahead' : common === head ? 'behind' : 'diverged';
  const names = (await state.git.run(['diff', '--name-only', '-z', common, head]))
    .toString('utf8')
    .split('\0');
  const files = names
    .filter(Boolean)
    .slice(0, 300)
    .map(filename => ({filename}));
  return {status: 200, body: {status, merge_base_commit: {sha: common}, files}};
}

async function readCommit(state: GitHubState, sha: string) {
  const [tree = '', parents = '', message = ''] = (
    await state.git.text('show', '-s', '--format=%T%x00%P%x00%B', sha)
  ).split('\0');
  const parentList = parents
    .split(' ')
    .filter(Boolean)
    .map(parent => ({sha: parent}));
  return {sha, message: message.trim(), tree: {sha: tree}, parents: parentList};
}

/** GitHub breaks its base64 into lines. */
function toBase64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{60}/g, '$&\n');
}
