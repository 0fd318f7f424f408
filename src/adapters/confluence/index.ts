import type {RequestCounts} from '../../core/model.ts';
import type {PageReader, PageWriter} from '../../ports.ts';
import {createClient} from './client.ts';
import {createReader} from './cloud/reader.ts';
import {createWriter} from './cloud/writer.ts';
import type {ConfluenceOptions} from './options.ts';

export type {ConfluenceOptions, RequestTrace} from './options.ts';

/** One Confluence: to read from, and on demand to write to. */
export interface ConfluenceConnection {
  readonly reader: PageReader;
  /** Make a writer. What must not write never asks for one. */
  createWriter(): PageWriter;
  /** Requests sent so far, by what they can do: GET and HEAD read, all others write. Retries count. */
  requests(): RequestCounts;
  /** Let go of the sockets. Requests in flight end with an error. */
  close(): Promise<void>;
}

/**
 * Connect to a Confluence Cloud site. Nothing is sent before the first method is called.
 *
 * @throws
 *   An `InputError` when the URL, the credential or a number in the options cannot be right.
 */
export function connectConfluence(options: ConfluenceOptions): ConfluenceConnection {
  const client = createClient(options);
  return {
    reader: createReader(client),
    createWriter: () => createWriter(client),
    requests: () => client.stats(),
    close: () => client.close()
  };
}
