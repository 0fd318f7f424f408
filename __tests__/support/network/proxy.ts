import {createServer, request as forward, type IncomingMessage, type ServerResponse} from 'node:http';
import {connect, type AddressInfo} from 'node:net';
import type {Duplex} from 'node:stream';

/** A proxy that forwards http and lets https through a tunnel, as those of companies do. */
export interface Proxy {
  readonly port: number;
  /** What it was asked for: `CONNECT host:port`, or `GET http://…`. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Start a proxy; with a credential it lets nobody else through. */
export async function startProxy(credential?: string): Promise<Proxy> {
  const asked: string[] = [];
  const expected =
    credential === undefined ? undefined : `Basic ${Buffer.from(credential).toString('base64')}`;
  const isAllowed = ({headers}: IncomingMessage): boolean =>
    expected === undefined || headers['proxy-authorization'] === expected;
  const server = createServer((incoming, response) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    if (!isAllowed(incoming)) return void response.writeHead(407, {'proxy-authenticate': 'Basic'}).end();
    pass(incoming, response);
  });
  server.on('connect', (incoming: IncomingMessage, socket: Duplex) => {
    asked.push(`CONNECT ${incoming.url}`);
    if (!isAllowed(incoming)) return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const {hostname, port} = new URL(`http://${incoming.url}`);
    // As most companies have it: no tunnel to a port of plain http.
    if (port === '') return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const target = connect(Number(port), hostname.replace(/^\[|\]$/g, ''), () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(socket).pipe(target);
    });
    target.on('error', () => socket.destroy());
    socket.on('error', () => target.destroy());
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}

function pass(incoming: IncomingMessage, response: ServerResponse): void {
  const {'proxy-authorization': _, ...headers} = incoming.headers;
  const outgoing = forward(incoming.url ?? '', {method: incoming.method ?? 'GET', headers}, reply => {
    response.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(response);
  });
  outgoing.on('error', () => response.writeHead(502).end());
  incoming.pipe(outgoing);
}
