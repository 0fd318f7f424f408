import http from 'node:http';
import https from 'node:https';
import type {Socket} from 'node:net';
import {buildConnector} from 'undici';

/** How a tunnel is made, and what is spoken in it. */
export interface TunnelOptions {
  readonly proxy: URL;
  /** Value of the `proxy-authorization` header. */
  readonly authorization?: string;
  readonly timeoutMs: number;
  /** For the server at the other end. */
  readonly tls: {
    readonly cert?: string;
    readonly key?: string;
    readonly passphrase?: string;
    readonly ca?: string[];
  };
}

/**
 * Make the function by which undici connects to servers through the tunnel of a proxy (RFC 9110, section 9.3.6).
 *
 * Undici's own `ProxyAgent` tries again without end, and deaf to the signal of the request, when the proxy hangs up in place of
 * an answer.
 */
export function createTunnelConnector(options: TunnelOptions): buildConnector.connector {
  const connectSecurely = buildConnector({...options.tls, timeout: options.timeoutMs});
  return (target, callback) => {
    const host = target.hostname.includes(':') ? `[${target.hostname}]` : target.hostname;
    const isSecure = target.protocol === 'https:';
    openTunnel(`${host}:${target.port || (isSecure ? '443' : '80')}`, options).then(
      socket =>
        isSecure
          ? // Undici hands over a socket that is open already, which its types do not say.
            connectSecurely({...target, httpSocket: socket as never}, callback)
          : callback(null, socket),
      (error: Error) => callback(error, null)
    );
  };
}

function openTunnel(
  authority: string,
  {proxy, authorization, timeoutMs, tls}: TunnelOptions
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const request = (proxy.protocol === 'https:' ? https : http).request({
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
      method: 'CONNECT',
      path: authority,
      headers: {
        host: authority,
        ...(authorization === undefined ? {} : {'proxy-authorization': authorization})
      },
      agent: false,
      timeout: timeoutMs,
      ...(tls.ca === undefined ? {} : {ca: tls.ca})
    });
    const refuse = (status = 0): void => {
      request.destroy();
      reject(new Error(`Proxy response (${status})`));
    };
    request.once('connect', (response, socket) => {
      if (response.statusCode === 200) resolve(socket as Socket);
      else refuse(response.statusCode);
    });
    request.once('response', response => refuse(response.statusCode));
    request.once('timeout', () => request.destroy(new Error('the proxy does not answer')));
    request.once('error', reject);
    request.end();
  });
}
