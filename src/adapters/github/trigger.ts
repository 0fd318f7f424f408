import {InputError} from '../../core/errors.ts';
import {events} from './trigger-events.ts';
import {textAt} from './event.ts';
import {toBranch} from './trigger-context.ts';
import type {EventContext, Trigger, TriggerOptions} from './trigger-context.ts';

export type {Trigger} from './trigger-context.ts';

/**
 * Decide what a workflow run is to do.
 *
 * Events as in https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows.
 *
 * @throws
 *   An `InputError` for an event that must not, or cannot, be served, and when a sync lacks credentials.
 */
export function readTrigger(options: TriggerOptions): Trigger {
  const eventName = options.env['GITHUB_EVENT_NAME'] ?? '';
  const {missingInputs, ...rest} = options;
  const trigger = decide({...rest, eventName});
  if (trigger.kind !== 'sync' || missingInputs.length === 0) return trigger;
  return answerMissingInputs(options, eventName);
}

function decide(context: EventContext): Trigger {
  const {eventName, mode, env} = context;
  const known = Object.hasOwn(events, eventName) ? events[eventName as keyof typeof events] : undefined;
  if (known !== undefined) return known(context);
  if (mode === 'auto') {
    throw new InputError(
      `Cannot tell what to do on the event "${eventName}": expected ${Object.keys(events).join(', ')}. ` +
        'Set the input mode to changed, full or check.'
    );
  }
  const head = env['GITHUB_SHA'] ?? '';
  const foreign = mayBringForeignFiles(context);
  if (mode === 'check') return {kind: 'check', branch: env['GITHUB_REF_NAME'] ?? '', head, fork: foreign};
  if (foreign) {
    throw new InputError(
      `Cannot sync on the event "${eventName}" of a pull request: it has secrets, and the files may be those of a change that nobody has reviewed. ` +
        'Sync on push, and check on pull_request.'
    );
  }
  return {kind: 'sync', mode, branch: toBranch(context), after: head};
}

/**
 * Whether an event runs with the rights of the default branch and on behalf of a change from anywhere, whose files a
 * workflow can have checked out: a comment on a pull request, a workflow that a pull request started.
 */
function mayBringForeignFiles({event}: EventContext): boolean {
  const started = textAt(event, 'workflow_run', 'event') ?? '';
  const commented = textAt(event, 'issue', 'pull_request', 'url') !== undefined;
  return 'pull_request' in event || commented || started.startsWith('pull_request');
}

/** Dependabot's pushes have no access to the secrets, which is nobody's mistake. */
function answerMissingInputs({env, missingInputs}: TriggerOptions, eventName: string): Trigger {
  if (eventName === 'push' && env['GITHUB_ACTOR'] === 'dependabot[bot]') {
    return {
      kind: 'nothing',
      notice:
        'Nothing was synced: GitHub gives pushes by Dependabot no secrets. The next push by anybody else syncs this one too.'
    };
  }
  const names = missingInputs.join(' and ');
  throw new InputError(
    `Cannot sync: ${missingInputs.length > 1 ? 'the inputs' : 'the input'} ${names} ${missingInputs.length > 1 ? 'are' : 'is'} empty. ` +
      'Pass them in the workflow, the token from a secret (Settings → Secrets and variables → Actions); ' +
      'a secret that does not exist in this repository is empty, too.'
  );
}
