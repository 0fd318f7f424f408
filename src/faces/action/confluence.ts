import {createClient, createReader, createWriter} from '../../adapters/confluence/index.ts';
import {log, logDebug} from '../../adapters/github/runner-log.ts';
import {InputError} from '../../core/errors.ts';
import type {PageReader, PageWriter} from '../../ports.ts';
import type {Cancellation} from './cancellation.ts';
import type {ActionSettings} from './inputs.ts';

/** A Confluence to read from; a writer is made only on demand. */
export interface Confluence {
  readonly reader: PageReader;
  createWriter(): PageWriter;
  requests(): {readonly reads: number; readonly writes: number};
  close(): Promise<void>;
}

/** Connect with the credentials of the inputs; nothing is sent yet. */
export function openConfluence(settings: ActionSettings, {now}: Cancellation): Confluence {
  const client = createClient({
    ...readCredentials(settings),
    concurrency: settings.concurrency,
    signal: now,
    onNotice: log,
    onRequest: trace => logDebug(JSON.stringify(trace))
  });
  return {
    reader: createReader(client),
    createWriter: () => createWriter(client),
    requests: () => client.stats(),
    close: () => client.close()
  };
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

/** Have something done before the first write, whichever it is. */
export function beforeFirstWrite(writer: PageWriter, task: () => Promise<void>): PageWriter {
  let done: Promise<void> | undefined;
  const first = () => (done ??= task());
  return {
    createDraft: (...input) => first().then(() => writer.createDraft(...input)),
    discardDraft: (...input) => first().then(() => writer.discardDraft(...input)),
    publish: (...input) => first().then(() => writer.publish(...input)),
    update: (...input) => first().then(() => writer.update(...input)),
    addLabels: (...input) => first().then(() => writer.addLabels(...input)),
    removeLabel: (...input) => first().then(() => writer.removeLabel(...input)),
    writeManagedLabels: (...input) => first().then(() => writer.writeManagedLabels(...input)),
    attach: (...input) => first().then(() => writer.attach(...input)),
    detach: (...input) => first().then(() => writer.detach(...input)),
    setReadOnly: (...input) => first().then(() => writer.setReadOnly(...input)),
    trash: (...input) => first().then(() => writer.trash(...input)),
    archive: (...input) => first().then(() => writer.archive(...input))
  };
}
