import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  /** Path and query, decoded. */
  readonly url: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What to answer: a response, or something that goes wrong on the way. */
export type Answer =
  | {
      readonly status?: number;
      readonly json?: unknown;
      readonly text?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {readonly fault: 'reset' | 'stall' | 'stall-in-body'};

export interface ScriptedServer {
  readonly url: string;
  readonly seen: Seen[];
  readonly close: () => Promise<void>;
}

/** Start a real HTTP server that answers as the given function says. */
export async function startScripted(answer: (request: Seen) => Answer): Promise<ScriptedServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const entry: Seen = {
        method: request.method ?? '',
        url: decodeURIComponent(request.url ?? ''),
        path: url.pathname,
        query: url.searchParams,
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8')
      };
      seen.push(entry);
      respond(response, answer(entry));
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}

function respond(response: ServerResponse, answer: Answer): void {
  if ('fault' in answer) {
    if (answer.fault === 'reset') response.destroy();
    if (answer.fault === 'stall-in-body') {
      response.writeHead(200, {'content-type': 'application/json'});
      response.write('{"results": [');
    }
    return;
  }
  const isText = answer.text !== undefined;
  response.writeHead(answer.status ?? 200, {
    'content-type': isText ? 'text/html' : 'application/json',
    ...answer.headers
  });
  response.end(answer.text ?? (answer.json === undefined ? '' : JSON.stringify(answer.json)));
}

export const USER = {
  accountId: 'me',
  displayName: 'Sync Bot',
  _links: {base: 'https://acme.atlassian.net/wiki'}
};

/** A page as API v2 sends it. */
export function page(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: '123',
    status: 'current',
    title: 'Install',
    spaceId: '7',
    parentId: '9',
    version: {number: 4, message: 'before', authorId: 'ann', createdAt: '2026-01-01T00:00:00Z'},
    _links: {webui: '/spaces/DOC/pages/123/Install'},
    ...fields
  };
}
