import {readFileSync} from 'node:fs';
import {rootCertificates} from 'node:tls';
import {Agent, ProxyAgent, type Dispatcher} from 'undici';
import {InputError} from '../../core/errors.ts';
import {proxyFor, type Environment} from './proxy-for.ts';
import {createTunnelConnector} from './tunnel.ts';

/** What stands between us and Confluence, as companies have it. */
export interface NetworkOptions {
  /** Where proxies and additional authorities are named; absent: the environment of the process. */
  readonly env?: Environment;
  /** Our own certificate for servers that want one: PEM, or the path of a file with it. */
  readonly clientCertificate?: string;
  /** Its private key; absent: it stands in the same file. */
  readonly clientKey?: string;
  readonly clientKeyPassphrase?: string;
}

/** The ways to the network. */
export interface Network {
  /** The one that leads to an address. */
  dispatcherFor(url: URL): Dispatcher;
  close(): Promise<void>;
}

interface Tls {
  readonly ca?: readonly string[];
  readonly cert?: string;
  readonly key?: string;
  readonly passphrase?: string;
}

/**
 * Prepare the ways to the network.
 *
 * @throws
 *   An `InputError` when a certificate or key cannot be read.
 */
export function createNetwork(options: NetworkOptions = {}): Network {
  const env = options.env ?? process.env;
  const ca = readAuthorities(env);
  const tls: Tls = {...(ca === undefined ? {} : {ca}), ...readIdentity(options)};
  // The whole try has one time limit, so undici's own limits are out of the way.
  const limits = {headersTimeout: 0, bodyTimeout: 0};
  const connect = {timeout: 20_000};
  const direct = new Agent({...limits, connect: {...connect, ...copy(tls)}});
  const proxied = new Map<string, Dispatcher>();
  const through = (proxy: string, isSecure: boolean): Dispatcher => {
    const key = `${isSecure} ${proxy}`;
    const known = proxied.get(key);
    if (known !== undefined) return known;
    const url = parseProxy(proxy);
    const authorization = readProxyCredential(url);
    const made = isSecure
      ? new Agent({
          ...limits,
          connect: createTunnelConnector({
            proxy: url,
            timeoutMs: connect.timeout,
            tls: copy(tls),
            ...authorization
          })
        })
      : // Many proxies let only https pass through a tunnel.
        new ProxyAgent({
          uri: url.href,
          ...limits,
          ...(authorization.authorization === undefined ? {} : {token: authorization.authorization}),
          proxyTls: {...connect, ...(ca === undefined ? {} : {ca: [...ca]})},
          proxyTunnel: false
        });
    proxied.set(key, made);
    return made;
  };
  return {
    dispatcherFor: url => {
      const proxy = proxyFor(url, env);
      return proxy === undefined ? direct : through(proxy, url.protocol === 'https:');
    },
    close: async () => {
      await Promise.all([direct, ...proxied.values()].map(dispatcher => dispatcher.destroy()));
    }
  };
}

function copy({ca, ...rest}: Tls) {
  return {...rest, ...(ca === undefined ? {} : {ca: [...ca]})};
}

function parseProxy(proxy: string): URL {
  const url = URL.canParse(proxy) ? new URL(proxy) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url;
  // Not quoted: it may hold a password.
  throw new InputError(
    'Cannot use the proxy of HTTPS_PROXY or HTTP_PROXY: expected an address such as http://proxy.example.com:3128.'
  );
}

function readProxyCredential({username, password}: URL): {readonly authorization?: string} {
  if (username === '') return {};
  const credential = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return {authorization: `Basic ${Buffer.from(credential, 'utf8').toString('base64')}`};
}

/** Node reads `NODE_EXTRA_CA_CERTS` when it starts; what stands only in a `.env` file it does not see. */
function readAuthorities(env: Environment): readonly string[] | undefined {
  const file = env['NODE_EXTRA_CA_CERTS'] ?? '';
  if (file === '' || file === process.env['NODE_EXTRA_CA_CERTS']) return undefined;
  return [...rootCertificates, readPem(file, 'NODE_EXTRA_CA_CERTS')];
}

function readIdentity({clientCertificate, clientKey, clientKeyPassphrase}: NetworkOptions): Omit<Tls, 'ca'> {
  if (clientCertificate === undefined) {
    if (clientKey === undefined) return {};
    throw new InputError('Cannot use the client key: there is no client certificate. Give both.');
  }
  const cert = readPem(clientCertificate, 'the client certificate');
  const key = clientKey === undefined ? cert : readPem(clientKey, 'the client key');
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key)) {
    throw new InputError(
      'Cannot use the client certificate: its private key is not there. Give the key, as PEM or as the path of a file with it.'
    );
  }
  return {cert, key, ...(clientKeyPassphrase === undefined ? {} : {passphrase: clientKeyPassphrase})};
}

/** PEM as it is, or out of a file. What is no PEM is not quoted: it may be a secret in the wrong place. */
function readPem(text: string, name: string): string {
  if (text.includes('-----BEGIN')) return text;
  try {
    const pem = readFileSync(text, 'utf8');
    if (pem.includes('-----BEGIN')) return pem;
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw new InputError(
      `Cannot read ${name}: the file cannot be opened (${code ?? 'unknown error'}). Check its path.`,
      {
        cause: error
      }
    );
  }
  throw new InputError(`Cannot use ${name}: the file holds no PEM, which begins with -----BEGIN.`);
}
