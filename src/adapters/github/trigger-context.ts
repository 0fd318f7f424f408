import {InputError} from '../../core/errors.ts';
import type {Environment, JsonObject} from './event.ts';

/** What the event and the input `mode` ask for. */
export type Trigger =
  | {
      readonly kind: 'sync';
      readonly mode: 'changed' | 'full';
      readonly branch: string;
      /** Commit to sync. */
      readonly after: string;
      /** Tip of the branch before the push; absent: not a push, or a new branch. */
      readonly before?: string;
    }
  | {
      readonly kind: 'check';
      /** Branch that the change is meant for, else the one that is checked. */
      readonly branch: string;
      /** Commit to compare with; absent: everything is looked at. */
      readonly base?: string;
      /** Commit to check: of a pull request its merge commit, as actions/checkout checks it out. */
      readonly head: string;
      /** Whether the change comes from another repository: nothing in it may be trusted, also not with credentials at hand. */
      readonly fork: boolean;
      readonly pullRequest?: number;
      /** Whether the change is a proposal of this tool itself: then ids may be other ones than before. */
      readonly proposal?: boolean;
    }
  | {readonly kind: 'nothing'; readonly notice: string};

/** What decides about the trigger. */
export interface TriggerOptions {
  /** The runner's environment variables; `GITHUB_EVENT_NAME`, `GITHUB_REF`, `GITHUB_SHA` and `GITHUB_ACTOR` are read. */
  readonly env: Environment;
  readonly event: JsonObject;
  readonly mode: 'auto' | 'changed' | 'full' | 'check';
  /** Names of the inputs that a sync needs and that were not given. */
  readonly missingInputs: readonly string[];
}

/** One event, with everything that deciding about it takes. */
export interface EventContext extends Omit<TriggerOptions, 'missingInputs'> {
  readonly eventName: string;
}

/** Branches with this prefix are written by this tool, to propose ids; see the write-back. */
export const proposalPrefix = 'confluence-sync/page-ids/';

/** GitHub's way to say "no commit"; as many zeros as the repository's hashes have digits. */
export function isNoCommit(sha: string | undefined): boolean {
  return sha === undefined || /^0*$/.test(sha);
}

/**
 * Name of the branch that a workflow runs on.
 *
 * @throws
 *   An `InputError` when it runs on anything else: there is nothing that pages could mirror.
 */
export function toBranch({env, eventName}: EventContext): string {
  const ref = env['GITHUB_REF'] ?? '';
  const branch = /^refs\/heads\/(.+)$/s.exec(ref)?.[1];
  if (branch === undefined || branch.startsWith('gh-readonly-queue/')) {
    throw new InputError(
      `Cannot sync on the event "${eventName}" of "${ref}": expected a branch, such as refs/heads/main. ` +
        'Run the workflow on a branch, or set the input mode to check.'
    );
  }
  return branch;
}
