import {request, type Dispatcher} from 'undici';
import {explainFailure} from './failure.ts';
import type {Network} from './network.ts';
import type {Method, Outcome, Reply} from './outcome.ts';

export type {Method, Reply} from './outcome.ts';

export interface RawRequest {
  readonly method: Method;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Milliseconds from the first byte out to the last byte in. */
  readonly limitMs: number;
}

export interface Transport {
  send(request: RawRequest): Promise<Outcome>;
  close(): Promise<void>;
}

/** Far above any answer to the calls that are made: 250 pages without bodies are some 500 kB. */
const largestReply = 64 * 1024 * 1024;

/**
 * Make the way to the network. Redirects are not followed, so that the credential stays with its host.
 *
 * @param signal
 *   Aborted: requests in flight reject with its reason; everything else that goes wrong is a returned `Failure`.
 */
export function createTransport(network: Network, signal: AbortSignal | undefined): Transport {
  const attempt = async (raw: RawRequest): Promise<Outcome> => {
    signal?.throwIfAborted();
    const timer = new AbortController();
    const timeout = setTimeout(
      () => timer.abort(new Error(`no answer within ${raw.limitMs / 1000} s`)),
      raw.limitMs
    );
    const cancel = (): void => timer.abort(signal?.reason);
    signal?.addEventListener('abort', cancel);
    try {
      return {reply: await sendOnce(network.dispatcherFor(new URL(raw.url)), raw, timer.signal)};
    } catch (error) {
      signal?.throwIfAborted();
      return {failure: explainFailure(error, timer.signal)};
    } finally {
      clearTimeout(timeout);
      signal?.removeEventListener('abort', cancel);
    }
  };
  return {
    async send(raw) {
      const [url, {method}] = [new URL(raw.url), raw];
      const first = await attempt(raw);
      if (!network.learn(url, {method, outcome: first})) return first;
      const second = await attempt(raw);
      network.learn(url, {method, outcome: second});
      return 'reply' in second ? second : first;
    },
    close: () => network.close()
  };
}

async function sendOnce(dispatcher: Dispatcher, raw: RawRequest, signal: AbortSignal): Promise<Reply> {
  const {method, headers, body = null} = raw;
  const response = await request(raw.url, {method, headers, body, dispatcher, signal});
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestReply) throw new Error(`the answer is larger than ${largestReply / 1024 / 1024} MB`);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  return {
    status: response.statusCode,
    headers: flattenHeaders(response.headers),
    text: bytes.toString('utf8'),
    bytes
  };
}

function flattenHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), joinValues(name, value)]]
    )
  );
}

/** Cookies contain commas, so that those of several headers are parted by line ends. */
function joinValues(name: string, value: string | string[]): string {
  return Array.isArray(value) ? value.join(name.toLowerCase() === 'set-cookie' ? '\n' : ', ') : value;
}
