import {
  type ConfluenceOptions,
  createClient,
  createReader,
  createWriter
} from '../../adapters/confluence/index.ts';
import type {PageReader, PageWriter} from '../../ports.ts';
import type {Credentials} from './settings.ts';
import type {GlobalFlags, Io} from './io.ts';

/** A Confluence to read from; a writer is made only on demand. */
export interface OpenConnection {
  readonly reader: PageReader;
  createWriter(): PageWriter;
  requests(): {readonly reads: number; readonly writes: number};
  close(): Promise<void>;
}

/** Connect with credentials from the settings; nothing is sent yet. With `--verbose` every request is printed. */
export function openConnection(
  credentials: Credentials,
  io: Io,
  {
    flags,
    concurrency,
    cloudId
  }: {readonly flags: GlobalFlags; readonly concurrency: number; readonly cloudId?: string}
): OpenConnection {
  const options: ConfluenceOptions = {
    ...credentials,
    concurrency,
    ...(cloudId === undefined ? {} : {cloudId}),
    ...(flags.quiet === true ? {} : {onNotice: text => io.err(`${text}\n`)}),
    ...(flags.verbose === true
      ? {
          onRequest: ({method, path, status, ms, attempt, requestId, waitMs}) =>
            io.err(
              `${method} ${path} ${status ?? 'no answer'} ${Math.round(ms)} ms${attempt > 1 ? ` attempt ${attempt}` : ''}${waitMs === undefined ? '' : ` again in ${waitMs} ms`}${requestId === undefined ? '' : ` ${requestId}`}\n`
            )
        }
      : {})
  };
  const client = createClient(options);
  return {
    reader: createReader(client),
    createWriter: () => createWriter(client),
    requests: () => client.stats(),
    close: () => client.close()
  };
}
