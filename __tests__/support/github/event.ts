/** The parts of a repository that payloads repeat. */
export interface EventRepository {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch?: string;
}

/** What the runner is given for one event: its name, its payload, and the variables that follow from both. */
export interface RunnerEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string>>;
}

const zeros = '0'.repeat(40);

/** Makes events as GitHub sends them, cut down to the fields that exist in every delivery. */
export function createEvents({owner, name, defaultBranch = 'main'}: EventRepository) {
  const repository = {
    id: 1296269,
    name,
    full_name: `${owner}/${name}`,
    private: false,
    owner: {login: owner, id: 1, type: 'Organization'},
    html_url: `https://github.com/${owner}/${name}`,
    fork: false,
    default_branch: defaultBranch
  };
  const make = (
    eventName: string,
    ref: string,
    sha: string,
    payload: object,
    actor = 'octocat'
  ): RunnerEvent => ({
    name: eventName,
    payload: {...payload, repository, sender: {login: actor, type: actor.endsWith('[bot]') ? 'Bot' : 'User'}},
    env: {
      GITHUB_EVENT_NAME: eventName,
      GITHUB_REF: ref,
      GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
      GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
      GITHUB_SHA: sha,
      GITHUB_ACTOR: actor,
      GITHUB_TRIGGERING_ACTOR: actor
    }
  });
  return {
    /** A push to a branch; `before` absent: the branch is new. */
    push({
      branch = defaultBranch,
      before = zeros,
      after,
      forced = false,
      actor = 'octocat'
    }: PushOptions): RunnerEvent {
      const ref = `refs/heads/${branch}`;
      const commit = {
        id: after,
        tree_id: after,
        distinct: true,
        message: 'Change',
        timestamp: '2026-01-01T00:00:00Z'
      };
      return make(
        'push',
        ref,
        after,
        {
          ref,
          before,
          after,
          created: before === zeros,
          deleted: false,
          forced,
          base_ref: null,
          compare: `https://github.com/${owner}/${name}/compare/${before}...${after}`,
          commits: [commit],
          head_commit: commit,
          pusher: {name: actor}
        },
        actor
      );
    },
    /** A branch is gone; the run itself is on the default branch. */
    deletion(branch: string, before: string, tip: string): RunnerEvent {
      const payload = {
        ref: `refs/heads/${branch}`,
        before,
        after: zeros,
        created: false,
        deleted: true,
        forced: false
      };
      return make('push', `refs/heads/${defaultBranch}`, tip, {...payload, commits: [], head_commit: null});
    },
    tag(tag: string, after: string): RunnerEvent {
      const ref = `refs/tags/${tag}`;
      const payload = {ref, before: zeros, after, created: true, deleted: false, forced: false, commits: []};
      return make('push', ref, after, payload);
    },
    dispatch(sha: string, ref = `refs/heads/${defaultBranch}`): RunnerEvent {
      return make('workflow_dispatch', ref, sha, {
        inputs: {},
        ref,
        workflow: '.github/workflows/confluence.yml'
      });
    },
    schedule(sha: string): RunnerEvent {
      return make('schedule', `refs/heads/${defaultBranch}`, sha, {schedule: '0 5 * * 1'});
    },
    /** A pull request; `fork` names the owner of the fork that it comes from, `null` one that is deleted. */
    pullRequest({
      number = 7,
      base,
      head,
      merge,
      fork = owner,
      headRef = 'topic',
      eventName = 'pull_request'
    }: PullRequestOptions): RunnerEvent {
      const headRepository = fork === null ? null : {full_name: `${fork}/${name}`, fork: fork !== owner};
      const event = make(eventName, `refs/pull/${number}/merge`, merge, {
        action: 'synchronize',
        number,
        pull_request: {
          number,
          state: 'open',
          draft: false,
          head: {ref: headRef, sha: head, repo: headRepository},
          base: {ref: defaultBranch, sha: base, repo: repository},
          merge_commit_sha: merge,
          html_url: `https://github.com/${owner}/${name}/pull/${number}`
        }
      });
      return {...event, env: {...event.env, GITHUB_BASE_REF: defaultBranch, GITHUB_HEAD_REF: headRef}};
    },
    mergeGroup(base: string, head: string): RunnerEvent {
      const ref = `refs/heads/gh-readonly-queue/${defaultBranch}/pr-7-${base}`;
      const group = {head_sha: head, head_ref: ref, base_sha: base, base_ref: `refs/heads/${defaultBranch}`};
      return make('merge_group', ref, head, {action: 'checks_requested', merge_group: group});
    },
    /** Any other event of GitHub, on the default branch. */
    other(eventName: string, sha: string, payload: object = {}): RunnerEvent {
      return make(eventName, `refs/heads/${defaultBranch}`, sha, payload);
    }
  };
}

interface PushOptions {
  readonly branch?: string;
  readonly before?: string;
  readonly after: string;
  readonly forced?: boolean;
  readonly actor?: string;
}

interface PullRequestOptions {
  readonly number?: number;
  readonly base: string;
  readonly head: string;
  /** The merge commit that GitHub makes, and the run is on. */
  readonly merge: string;
  readonly fork?: string | null;
  readonly headRef?: string;
  readonly eventName?: string;
}
