import {connectConfluence, type ConfluenceConnection} from '../../adapters/confluence/index.ts';
import {log, logDebug} from '../../adapters/github/runner-log.ts';
import {InputError} from '../../core/errors.ts';
import type {Cancellation} from './cancellation.ts';
import type {ActionSettings} from './inputs.ts';

/** Connect with the credentials of the inputs; nothing is sent yet. */
export function openConfluence(settings: ActionSettings, {now}: Cancellation): ConfluenceConnection {
  return connectConfluence({
    ...readCredentials(settings),
    concurrency: settings.concurrency,
    signal: now,
    onNotice: log,
    onRequest: trace => logDebug(JSON.stringify(trace))
  });
}

function readCredentials(settings: ActionSettings) {
  const url = settings['confluence-url'];
  const token = settings['confluence-api-token'];
  const email = settings['confluence-email'];
  if (url === undefined || token === undefined) {
    throw new InputError('Cannot connect to Confluence: confluence-url or confluence-api-token is empty.');
  }
  return {url, token, ...(email === undefined ? {} : {email})};
}
