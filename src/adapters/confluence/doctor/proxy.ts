/**
 * Name the proxy that a request to an address goes through, without its credentials.
 *
 * The variables are those that undici's `EnvHttpProxyAgent` reads: `http_proxy`, `https_proxy` and `no_proxy`, the lower-case
 * ones first. undefined: there is none on the way.
 */
export function describeProxy(
  {protocol, hostname, port}: URL,
  env: Readonly<Record<string, string | undefined>>
): string | undefined {
  const read = (name: string): string => env[name] ?? env[name.toUpperCase()] ?? '';
  const proxy = protocol === 'https:' ? read('https_proxy') || read('http_proxy') : read('http_proxy');
  if (proxy === '' || isExempt(read('no_proxy'), hostname, port)) return undefined;
  if (!URL.canParse(proxy)) return '(whose address is malformed)';
  return new URL(proxy).origin;
}

function isExempt(list: string, hostname: string, port: string): boolean {
  return list
    .split(/[\s,]+/)
    .filter(entry => entry !== '')
    .some(entry => {
      if (entry === '*') return true;
      const [, name = '', only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
      if (only !== undefined && only !== port) return false;
      return hostname === name || hostname.endsWith(`.${name}`);
    });
}
