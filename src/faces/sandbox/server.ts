import {randomBytes} from 'node:crypto';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {Readable} from 'node:stream';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Reply} from './call.ts';
import type {Answer, Incoming} from './dispatch.ts';
import type {Faults} from './faults.ts';
import {replaceByFault, spoilByFault, type Spoilt} from './spoil.ts';
import type {WebResponse} from './web-handler.ts';

/** A request as it is remembered. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** With its question mark, or empty. */
  readonly query: string;
  /** 0: the connection was closed without an answer. */
  status: number;
  /** E-mail of the caller; undefined: not known. */
  user: string | undefined;
  /** Bytes that came with it. */
  readonly bytes: number;
}

/** Parts of the server in the order in which they are asked; the first that has an answer gives it. */
export interface Parts {
  readonly origin: string;
  /** Whether a request with this `Host` header is meant for us; others get a 403. */
  readonly isOurHost: (header: string | undefined) => boolean;
  readonly latencyMs: number;
  readonly faults: Faults;
  /** Largest body that is read, in bytes. */
  readonly largestBody: number;
  readonly log: (request: LoggedRequest) => void;
  /** Control of the sandbox itself; neither logged nor hit by faults. */
  readonly control: (incoming: Incoming) => Reply | undefined;
  readonly api: (incoming: Incoming) => Promise<Answer | undefined>;
  readonly web: (incoming: Incoming) => Promise<WebResponse | undefined>;
}

/** Make the function that answers every request of the server. */
export function createListener(parts: Parts): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    handle(parts, request, response).catch((error: unknown) => {
      // A mistake of the sandbox itself must be seen, not mistaken for Confluence's own failures.
      if (request.destroyed && response.writableEnded) return;
      process.emitWarning(error instanceof Error ? error : String(error));
      if (!response.headersSent)
        send(response, {status: 500, json: {message: `The sandbox failed: ${String(error)}`}});
    });
  };
}

async function handle(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request, parts.largestBody);
  if (body === undefined) return send(response, {status: 413, json: {message: 'Request Entity Too Large'}});
  if (!parts.isOurHost(request.headers.host)) return send(response, wrongHost(request.headers.host));
  const {origin} = parts;
  const target = request.url ?? '/';
  if (!URL.canParse(target, origin)) return send(response, {status: 400, json: {message: 'Bad Request'}});
  const url = new URL(target, origin);
  const method = request.method ?? 'GET';
  const incoming: Incoming = {method, url, headers: request.headers, body};
  const controlled = parts.control(incoming);
  if (controlled !== undefined) return send(response, controlled);

  const logged: LoggedRequest = {
    method,
    path: url.pathname,
    query: url.search,
    status: 0,
    user: undefined,
    bytes: body.length
  };
  if (!url.pathname.startsWith('/__sandbox/')) parts.log(logged);
  const fault = parts.faults.take(method, url.pathname + url.search);
  if (parts.latencyMs > 0) await sleep(parts.latencyMs);
  const instead = await replaceByFault(fault);
  if (instead !== undefined) return deliver(response, instead, logged);

  const answer = await parts.api(incoming);
  if (answer === undefined) {
    const web = await parts.web(incoming);
    return web === undefined ? send(response, notThere(url), logged) : sendWeb(response, web, logged);
  }
  logged.user = answer.user;
  deliver(response, spoilByFault(parts.faults, fault, answer.reply), logged);
}

function deliver(response: ServerResponse, reply: Spoilt, logged: LoggedRequest): void {
  if (reply === 'reset') response.socket?.destroy();
  else if (reply !== 'silence') send(response, reply, logged);
}

function send(response: ServerResponse, reply: Reply, logged?: LoggedRequest): void {
  const {status, json, headers = {}} = reply;
  const body = reply.body ?? (json === undefined ? '' : JSON.stringify(json));
  const type: Record<string, string> = json === undefined ? {} : {'Content-Type': 'application/json'};
  if (logged !== undefined) logged.status = status;
  const length = status === 204 ? {} : {'Content-Length': String(Buffer.byteLength(body))};
  response.writeHead(status, {
    ...type,
    ...length,
    'atl-traceid': randomBytes(16).toString('hex'),
    ...headers
  });
  response.end(body);
}

function sendWeb(
  response: ServerResponse,
  {status, headers = {}, body = ''}: WebResponse,
  logged: LoggedRequest
): void {
  logged.status = status;
  response.writeHead(status, {...headers});
  if (typeof body === 'string' || body instanceof Uint8Array) return void response.end(body);
  const stream = Readable.from(body);
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}

function wrongHost(host: string | undefined): Reply {
  return {
    status: 403,
    body: `Cannot answer for the host ${JSON.stringify(host ?? '')}: expected localhost, 127.0.0.1, [::1] or the host that the sandbox listens on.\n`,
    headers: {'Content-Type': 'text/plain;charset=utf-8'}
  };
}

function notThere(url: URL): Reply {
  return {
    status: 404,
    body: `Nothing at ${url.pathname}\n`,
    headers: {'Content-Type': 'text/plain;charset=utf-8'}
  };
}

/** undefined: it is larger than anything that is taken. */
async function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // What is too large is still read to its end, so that the answer arrives, but not kept.
    if (size <= most) chunks.push(chunk);
  }
  return size <= most ? Buffer.concat(chunks) : undefined;
}
