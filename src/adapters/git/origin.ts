/** Where a repository lives on GitHub. */
export interface Origin {
  /** Address of the server without a path, such as `https://github.com`. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly name: string;
}

/**
 * Read the address of a remote as that of a repository on GitHub, or on a GitHub Enterprise server.
 *
 * Understands https, ssh, git and the short `user@host:owner/name` form. Credentials in the address are dropped.
 *
 * @returns
 *   Undefined for folders and for addresses that are not of the form owner/name.
 */
export function parseOrigin(address: string): Origin | undefined {
  const short = /^(?:[^@/\s]+@)?([^:/\s]{2,}):(?!\/\/)\/?(.+)$/.exec(address);
  const url = short && !address.includes('://') ? `ssh://${short[1] ?? ''}/${short[2] ?? ''}` : address;
  if (!URL.canParse(url)) return undefined;
  const {protocol, hostname, host, pathname} = new URL(url);
  if (!['https:', 'http:', 'ssh:', 'git:', 'git+ssh:'].includes(protocol) || hostname === '')
    return undefined;
  const parts = pathname
    .replace(/^\/+|\/+$/g, '')
    .replace(/\.git$/, '')
    .split('/');
  const [owner, name] = parts;
  // GitHub's names have no other characters.
  if (!owner || !name || parts.length !== 2 || !/^[\w.-]+$/.test(owner + name)) return undefined;
  const web = protocol === 'https:' || protocol === 'http:';
  // GitHub answers SSH on port 443 under another name.
  const server = hostname === 'ssh.github.com' ? 'github.com' : web ? host : hostname;
  const serverUrl = `${protocol === 'http:' ? 'http' : 'https'}://${server}`;
  return {serverUrl, owner, name};
}
