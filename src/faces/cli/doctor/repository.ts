import {openRepository} from '../../../adapters/git/repository.ts';
import type {Check} from '../../../ports.ts';
import type {Io} from '../io.ts';

const topic = 'git';

/** Check what Git has to say about the folder: changes and renames can't be followed without it. */
export async function checkRepository(root: string, env: Io['env']): Promise<readonly Check[]> {
  const opened = await openRepository(root);
  if (opened.kind === 'none') {
    const text = `${root} is synced as a plain folder: ${opened.reason}`;
    const advice = 'Every sync is then a full one, and renamed files are not followed.';
    return [{topic, status: 'warning', text, advice}];
  }
  const {repository} = opened;
  const head = await repository.readHead();
  if (head === undefined) {
    const text = `${root} is a repository without any commit`;
    return [{topic, status: 'warning', text, advice: 'Commit, so that a sync can tell what changed.'}];
  }
  const branch = await repository.readBranch();
  const place =
    branch === undefined ? `commit ${head.slice(0, 7)}` : `branch ${branch} at ${head.slice(0, 7)}`;
  const origin = await repository.readOrigin();
  const named = (env['GITHUB_REPOSITORY'] ?? '') !== '' || origin !== undefined;
  return [
    {topic, status: 'ok', text: `${root}, ${place}`},
    ...(named ? [] : [noOrigin]),
    ...((await repository.isShallow()) ? [shallow] : [])
  ];
}

const noOrigin: Check = {
  topic,
  status: 'warning',
  text: 'there is no remote "origin" on GitHub',
  advice:
    'The pages then have no links to their source. Add the remote, or set GITHUB_REPOSITORY to owner/name.'
};

const shallow: Check = {
  topic,
  status: 'warning',
  text: 'the clone is shallow: renames further back are not found, and a sync may have to be a full one',
  advice: 'Run "git fetch --unshallow"; in a workflow set fetch-depth: 0.'
};
