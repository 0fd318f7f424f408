const loopback = /^(?:127\.|::1$|::ffff:127\.)/;

/**
 * Make the check of the `Host` header, which keeps web pages of others out.
 *
 * A page in the browser of somebody who runs a sandbox can have its own host name lead to this machine (DNS rebinding), and
 * would then read and write as if it were the sandbox's. Its requests still carry that name. Where the sandbox listens for
 * other machines anyway, every name may be right.
 *
 * @param address
 *   Address that the server listens on.
 * @param host
 *   Host as it was configured.
 * @returns
 *   Tells whether a request with this header is meant for us.
 */
export function createHostCheck(address: string, host: string): (header: string | undefined) => boolean {
  if (!isLoopback(address)) return () => true;
  const ours = new Set([
    'localhost',
    '127.0.0.1',
    '[::1]',
    host.includes(':') ? `[${host}]` : host.toLowerCase()
  ]);
  return header => {
    const url = `http://${header ?? ''}`;
    return URL.canParse(url) && ours.has(new URL(url).hostname);
  };
}

/** Whether an address that a server listens on can be reached from its own machine only. */
export function isLoopback(address: string): boolean {
  return loopback.test(address);
}
