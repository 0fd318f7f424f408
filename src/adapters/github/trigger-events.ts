import {InputError} from '../../core/errors.ts';
import {isTrueAt, numberAt, textAt} from './event.ts';
import {isNoCommit, proposalPrefix, toBranch} from './trigger-context.ts';
import type {EventContext, Trigger} from './trigger-context.ts';

type EventRule = (context: EventContext) => Trigger;

/** One rule per event of GitHub that is served, or refused, without the input `mode`. */
export const events = {
  push: decidePush,
  workflow_dispatch: decideFull,
  schedule: decideFull,
  repository_dispatch: decideFull,
  pull_request: decidePullRequest,
  merge_group: decideMergeGroup,
  pull_request_target: refusePullRequestTarget
} satisfies Record<string, EventRule>;

function decidePush(context: EventContext): Trigger {
  const {env, event, mode} = context;
  const ref = textAt(event, 'ref') ?? env['GITHUB_REF'] ?? '';
  if (!ref.startsWith('refs/heads/')) {
    return {
      kind: 'nothing',
      notice: `Nothing was synced: ${ref} is not a branch, and pages mirror branches.`
    };
  }
  const branch = ref.slice('refs/heads/'.length);
  const after = textAt(event, 'after') ?? env['GITHUB_SHA'];
  if (isTrueAt(event, 'deleted') || after === undefined || isNoCommit(after)) {
    return {
      kind: 'nothing',
      notice: `Nothing was synced: the branch ${branch} was deleted. Its pages stay as they are.`
    };
  }
  if (branch.startsWith(proposalPrefix) || branch.startsWith('gh-readonly-queue/')) {
    return {kind: 'nothing', notice: `Nothing was synced: the branch ${branch} only proposes a change.`};
  }
  const before = textAt(event, 'before');
  if (mode === 'check') {
    return {
      kind: 'check',
      branch,
      head: after,
      fork: false,
      ...(isNoCommit(before) ? {} : {base: before as string})
    };
  }
  return {
    kind: 'sync',
    mode: mode === 'full' ? 'full' : 'changed',
    branch,
    after,
    ...(isNoCommit(before) ? {} : {before: before as string})
  };
}

function decideFull(context: EventContext): Trigger {
  const {env, mode} = context;
  const after = env['GITHUB_SHA'] ?? '';
  if (mode === 'check')
    return {kind: 'check', branch: env['GITHUB_REF_NAME'] ?? '', head: after, fork: false};
  return {kind: 'sync', mode: mode === 'changed' ? 'changed' : 'full', branch: toBranch(context), after};
}

function decidePullRequest({env, event, mode}: EventContext): Trigger {
  refuseSync('pull_request', mode);
  const base = textAt(event, 'pull_request', 'base', 'sha');
  const number = numberAt(event, 'pull_request', 'number');
  const fork = isFromFork(event);
  const head = textAt(event, 'pull_request', 'head', 'ref') ?? '';
  return {
    kind: 'check',
    branch: textAt(event, 'pull_request', 'base', 'ref') ?? env['GITHUB_BASE_REF'] ?? '',
    head: env['GITHUB_SHA'] ?? '',
    fork,
    ...(!fork && head.startsWith(proposalPrefix) ? {proposal: true} : {}),
    ...(base === undefined ? {} : {base}),
    ...(number === undefined ? {} : {pullRequest: number})
  };
}

function decideMergeGroup({env, event, mode}: EventContext): Trigger {
  refuseSync('merge_group', mode);
  const base = textAt(event, 'merge_group', 'base_sha');
  return {
    kind: 'check',
    branch: (textAt(event, 'merge_group', 'base_ref') ?? '').replace(/^refs\/heads\//, ''),
    head: textAt(event, 'merge_group', 'head_sha') ?? env['GITHUB_SHA'] ?? '',
    fork: false,
    ...(base === undefined ? {} : {base})
  };
}

function refusePullRequestTarget(): never {
  throw new InputError(
    'Cannot run on the event "pull_request_target": it hands secrets and a write token to a change that nobody has ' +
      'reviewed. Use the event pull_request; the check needs no secrets.'
  );
}

/** A proposed change is not what the pages mirror, whoever asks for it. */
function refuseSync(eventName: string, mode: EventContext['mode']): void {
  if (mode !== 'changed' && mode !== 'full') return;
  throw new InputError(
    `Cannot use mode "${mode}" on the event "${eventName}": a proposed change is checked, not synced. ` +
      'Set the input mode to auto or check, or sync on push.'
  );
}

/** A deleted fork has no repository any more; it is a fork still. */
function isFromFork(event: EventContext['event']): boolean {
  const head = textAt(event, 'pull_request', 'head', 'repo', 'full_name');
  const base = textAt(event, 'pull_request', 'base', 'repo', 'full_name');
  return head === undefined || head.toLowerCase() !== base?.toLowerCase();
}
