import {Agent, ProxyAgent, type Dispatcher} from 'undici';
import {InputError} from '../../core/errors.ts';
import type {Method, Outcome} from './outcome.ts';
import {createTunnelConnector, type TunnelOptions} from './tunnel.ts';

/** The ways through proxies. */
export interface Proxied {
  /** Throws an `InputError` for a proxy that is none of http. */
  dispatcherFor(proxy: string, target: URL): Dispatcher;
  /** Take note of what a request came to. True: the proxy does not seem to know this way, so try the other one once. */
  learn(proxy: string, target: URL, sent: {readonly method: Method; readonly outcome: Outcome}): boolean;
  close(): Promise<void>;
}

interface Options {
  readonly limits: {readonly headersTimeout: number; readonly bodyTimeout: number};
  readonly timeoutMs: number;
  readonly tls: TunnelOptions['tls'];
}

/** How a proxy takes requests to servers that speak plain http. */
interface PlainWay {
  readonly tunnel: boolean;
  readonly isSure: boolean;
}

/**
 * Make the ways through proxies: a tunnel to servers of https, a request to the proxy for those of plain http, as most proxies
 * let only https pass through a tunnel.
 *
 * Some do nothing but tunnels: such a proxy is known by its refusal of the first request, or by its hanging up.
 */
export function createProxied({limits, timeoutMs, tls}: Options): Proxied {
  const made = new Map<string, Dispatcher>();
  const ways = new Map<string, PlainWay>();
  const make = (url: URL, tunnel: boolean): Dispatcher => {
    const authorization = readCredential(url);
    if (tunnel)
      return new Agent({
        ...limits,
        connect: createTunnelConnector({proxy: url, timeoutMs, tls, ...authorization})
      });
    return new ProxyAgent({
      uri: url.href,
      ...limits,
      ...(authorization.authorization === undefined ? {} : {token: authorization.authorization}),
      proxyTls: {timeout: timeoutMs, ...(tls.ca === undefined ? {} : {ca: tls.ca})},
      proxyTunnel: false
    });
  };
  return {
    dispatcherFor: (proxy, {protocol}) => {
      const tunnel = protocol === 'https:' || ways.get(proxy)?.tunnel === true;
      const key = `${tunnel} ${proxy}`;
      const dispatcher = made.get(key) ?? make(parseProxy(proxy), tunnel);
      made.set(key, dispatcher);
      return dispatcher;
    },
    learn: (proxy, {protocol}, sent) => {
      const way = ways.get(proxy) ?? {tunnel: false, isSure: false};
      if (protocol === 'https:' || way.isSure) return false;
      const isOther = !way.tunnel && seemsUnknown(sent);
      // No tunnel either: then the first way was the right one.
      const tunnel = isOther || (way.tunnel && 'reply' in sent.outcome);
      ways.set(proxy, {tunnel, isSure: !isOther && (way.tunnel || 'reply' in sent.outcome)});
      return isOther;
    },
    close: async () => {
      await Promise.all([...made.values()].map(dispatcher => dispatcher.destroy()));
    }
  };
}

/** Whether a proxy may not know what to do with a request to it; what was perhaps done is not sent again. */
function seemsUnknown({method, outcome}: {readonly method: Method; readonly outcome: Outcome}): boolean {
  if ('failure' in outcome) return outcome.failure.kind === 'lost' && method === 'GET';
  const {status} = outcome.reply;
  return status === 405 || status === 501 || (status === 400 && method === 'GET');
}

function parseProxy(proxy: string): URL {
  const url = URL.canParse(proxy) ? new URL(proxy) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url;
  // Not quoted: it may hold a password.
  throw new InputError(
    'the address of the proxy in HTTPS_PROXY or HTTP_PROXY is not one of http:// or https:// (SOCKS is not supported)'
  );
}

function readCredential({username, password}: URL): {readonly authorization?: string} {
  if (username === '') return {};
  const credential = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return {authorization: `Basic ${Buffer.from(credential, 'utf8').toString('base64')}`};
}
