import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {SandboxOptions} from './options.ts';

/** A server, and where it listens. */
export interface Listening {
  readonly server: Server;
  /** `http://host:port`, without a slash. */
  readonly origin: string;
  /** The address that the host's name stands for. */
  readonly address: string;
  readonly host: string;
}

/** Start a server where the options say. Rejects with the error of Node, such as for a port that is taken. */
export async function listen({
  port = 0,
  host = '127.0.0.1'
}: Pick<SandboxOptions, 'port' | 'host'>): Promise<Listening> {
  const server = createServer();
  // A client may send its next request right when the server would hang up; the Cloud keeps connections for long.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const {port: actual, address} = server.address() as AddressInfo;
  return {server, origin: `http://${nameOf(host)}:${actual}`, address, host};
}

/** A host as addresses name it. One that stands for all addresses of the machine can't be gone to everywhere. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** Stop listening, and cut all connections. */
export async function stopListening(server: Server): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
