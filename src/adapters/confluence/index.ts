import type {RequestCounts} from '../../core/model.ts';
import type {PageReader, PageWriter} from '../../ports.ts';
import {createClient} from './client.ts';
import {findProduct, type Product} from './deployment.ts';
import {createLazyReader, createLazyWriter} from './lazy-product.ts';
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
 * Connect to Confluence, Cloud or Data Center. Nothing is sent before the first method is called.
 *
 * @throws
 *   An `InputError` when the URL, the credential or a number in the options cannot be right.
 */
export function connectConfluence(options: ConfluenceOptions): ConfluenceConnection {
  const client = createClient(options);
  let found: Promise<Product> | undefined;
  const find = (): Promise<Product> => {
    const finding = (found ??= findProduct(client, options));
    // A failed search is forgotten, so that the next question tries again.
    void finding.catch(() => (found = undefined));
    return finding;
  };
  return {
    reader: createLazyReader(find),
    createWriter: () => createLazyWriter(find),
    requests: () => client.stats(),
    close: () => client.close()
  };
}
