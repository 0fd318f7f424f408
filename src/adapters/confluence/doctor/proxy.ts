import {proxyFor, type Environment} from '../proxy-for.ts';

/** Name the proxy that a request to an address goes through, without its credentials; undefined: there is none on the way. */
export function describeProxy(url: URL, env: Environment): string | undefined {
  const proxy = proxyFor(url, env);
  if (proxy === undefined) return undefined;
  if (!URL.canParse(proxy)) return '(whose address is malformed)';
  const {protocol, host} = new URL(proxy);
  return `${protocol}//${host}`;
}
