import {BlockList, isIP} from 'node:net';

/** Environment variables, as Node has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Find the proxy that the environment names for an address; undefined: there is none, or the host is exempt.
 *
 * `https_proxy` counts for https, `http_proxy` for http, and for https where there is no other; the lower-case names come
 * first, as with curl.
 */
export function proxyFor({protocol, hostname, port}: URL, env: Environment): string | undefined {
  const read = (name: string): string => env[name] || env[name.toUpperCase()] || '';
  const proxy = (protocol === 'https:' ? read('https_proxy') : '') || read('http_proxy');
  const actualPort = port || (protocol === 'https:' ? '443' : '80');
  if (proxy === '' || isExempt(read('no_proxy'), hostname, actualPort)) return undefined;
  return /^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}

/**
 * Whether `NO_PROXY` names a host: `*` for all, a name (with all names under it, with or without a dot or `*.` in front), an
 * address, a network such as `10.0.0.0/8`, each perhaps with a port.
 */
function isExempt(list: string, hostname: string, port: string): boolean {
  const host = bare(hostname.toLowerCase());
  return list
    .split(/[\s,]+/)
    .filter(entry => entry !== '')
    .some(entry => {
      if (entry === '*') return true;
      const {name, only} = parseEntry(entry.toLowerCase());
      if (only !== undefined && only !== port) return false;
      if (name.includes('/')) return isInNetwork(host, name);
      const suffix = name.replace(/^\*?\./, '');
      return host === suffix || (isIP(host) === 0 && host.endsWith(`.${suffix}`));
    });
}

function parseEntry(entry: string): {readonly name: string; readonly only: string | undefined} {
  // More than one colon: an address of IPv6, which has its port only behind brackets.
  const [, name = entry, only] = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(entry) ?? [];
  return {name: bare(name), only};
}

function bare(host: string): string {
  return host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
}

function isInNetwork(host: string, network: string): boolean {
  const [address = '', bits = ''] = network.split('/');
  const kind = isIP(address);
  if (kind === 0 || kind !== isIP(host) || !/^\d{1,3}$/.test(bits) || Number(bits) > (kind === 4 ? 32 : 128))
    return false;
  const family = kind === 4 ? 'ipv4' : 'ipv6';
  const block = new BlockList();
  block.addSubnet(address, Number(bits), family);
  return block.check(host, family);
}
