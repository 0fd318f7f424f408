import type {Store} from './store/index.ts';

/** A request that is no call of the API, as a browser sends it. */
export interface WebRequest {
  readonly method: string;
  /** Complete address, so that path and query can be read. */
  readonly url: URL;
  /** Path behind the base path: `/spaces/DOC/pages/1` for `/wiki/spaces/DOC/pages/1`, and `/` for `/wiki`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface WebResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A stream is sent piece by piece until it ends or the browser goes away (server-sent events). */
  readonly body?: string | Uint8Array | AsyncIterable<string>;
}

/** What a handler of web pages may know about the server. */
export interface WebContext {
  readonly store: Store;
  /** Base address of the site, such as `http://127.0.0.1:8090/wiki`. */
  readonly siteUrl: string;
  /** Such as `/wiki`; empty when the site is at the root. */
  readonly basePath: string;
  readonly deployment: 'cloud' | 'datacenter';
}

/** Answers requests for web pages; undefined: there is no such page. */
export type WebHandler = (request: WebRequest) => WebResponse | undefined | Promise<WebResponse | undefined>;

/** Makes the handler once the server knows its address. */
export type WebFactory = (context: WebContext) => WebHandler;
