import type {PageReader, PageWriter} from '../../ports.ts';
import {createClient, type RequestCounts} from './client.ts';
import {createReader} from './cloud/reader.ts';
import {createWriter} from './cloud/writer.ts';
import type {ConfluenceOptions} from './options.ts';

export {createClient, createReader, createWriter};
export type {ConfluenceOptions, RequestTrace} from './options.ts';

/** Both sides of one Confluence. */
export interface ConfluenceConnection {
  readonly reader: PageReader;
  readonly writer: PageWriter;
  /** Requests sent so far, by what they can do: GET and HEAD read, all others write. Retries count. */
  readonly stats: () => RequestCounts;
  /** Let go of the sockets. Requests in flight end with an error. */
  readonly close: () => Promise<void>;
}

/**
 * Connect to a Confluence Cloud site, for reading and writing.
 *
 * Nothing is sent before the first method is called. What must not write takes `createClient` and `createReader`
 * instead, and never holds a writer.
 *
 * @throws
 *   An `InputError` when the URL, the credential or a number in the options cannot be right.
 */
export function connectConfluence(options: ConfluenceOptions): ConfluenceConnection {
  const client = createClient(options);
  return {
    reader: createReader(client),
    writer: createWriter(client),
    stats: () => client.stats(),
    close: () => client.close()
  };
}
