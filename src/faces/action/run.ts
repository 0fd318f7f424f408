import {readEvent} from '../../adapters/github/event.ts';
import {writeSummary} from '../../adapters/github/outputs.ts';
import {annotate, log, logDebug} from '../../adapters/github/runner-log.ts';
import {readTrigger} from '../../adapters/github/trigger.ts';
import {ConfluenceError, InputError, RepositoryError} from '../../core/errors.ts';
import {escapeText} from '../../core/report/render/markdown.ts';
import type {Cancellation} from './cancellation.ts';
import {listMissingCredentials, readInputs, type Environment} from './inputs.ts';

export interface RunOptions {
  readonly env: Environment;
  readonly cancellation: Cancellation;
}

/** Run the Action. Never throws; the exit status is 0 when all is well and 1 otherwise. */
export async function run({env, cancellation}: RunOptions): Promise<0 | 1> {
  try {
    const settings = readInputs(env);
    const missingInputs = listMissingCredentials(settings);
    const trigger = readTrigger({env, event: await readEvent(env), mode: settings.mode, missingInputs});
    if (trigger.kind === 'nothing') {
      annotate([{level: 'notice', message: trigger.notice}]);
      await writeSummary(`## Confluence: nothing to sync\n\n${escapeText(trigger.notice)}\n`, env);
      return 0;
    }
    // What a run does not need is not loaded.
    if (trigger.kind === 'check') {
      const {runCheck} = await import('./run-check.ts');
      return await runCheck({env, settings, trigger, cancellation});
    }
    const {runSync} = await import('./run-sync.ts');
    return await runSync({env, settings, trigger, cancellation});
  } catch (error) {
    return reportFailure(error, env);
  }
}

/** Say why a run could not be done, in the log, beside it and on its page. */
async function reportFailure(error: unknown, env: Environment): Promise<1> {
  const expected = [InputError, ConfluenceError, RepositoryError].some(kind => error instanceof kind);
  const said = error instanceof Error ? error.message : String(error);
  const message = expected
    ? said
    : `Unexpected error: ${said}. This is a mistake in confluence-sync; please report it.`;
  const place = error instanceof InputError ? error.place : undefined;
  annotate([{level: 'error', title: 'confluence-sync could not run', message, ...place}]);
  if (error instanceof Error) logDebug(error.stack ?? '');
  try {
    await writeSummary(`## Confluence: ❌ could not run\n\n${escapeText(message)}\n`, env);
  } catch (summaryError) {
    log(String(summaryError));
  }
  return 1;
}
