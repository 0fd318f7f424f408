import {readFileSync} from 'node:fs';
import {createSecureContext, rootCertificates} from 'node:tls';
import {Agent, type Dispatcher} from 'undici';
import {InputError} from '../../core/errors.ts';
import {createProxied} from './proxied.ts';
import {proxyFor, type Environment} from './proxy-for.ts';
import type {Method, Outcome} from './outcome.ts';

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
  /** Take note of what a request came to. True: there is another way, try that once. */
  learn(url: URL, sent: {readonly method: Method; readonly outcome: Outcome}): boolean;
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
  const timeoutMs = 20_000;
  const direct = new Agent({...limits, connect: {timeout: timeoutMs, ...copy(tls)}});
  const proxied = createProxied({limits, timeoutMs, tls: copy(tls)});
  return {
    dispatcherFor: url => {
      const proxy = proxyFor(url, env);
      return proxy === undefined ? direct : proxied.dispatcherFor(proxy, url);
    },
    learn: (url, sent) => {
      const proxy = proxyFor(url, env);
      return proxy !== undefined && proxied.learn(proxy, url, sent);
    },
    close: async () => {
      await Promise.all([direct.destroy(), proxied.close()]);
    }
  };
}

function copy({ca, ...rest}: Tls) {
  return {...rest, ...(ca === undefined ? {} : {ca: [...ca]})};
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
  const identity = {
    cert,
    key,
    ...(clientKeyPassphrase === undefined ? {} : {passphrase: clientKeyPassphrase})
  };
  tryIdentity(identity);
  return identity;
}

/** Find out before anything is sent whether certificate, key and passphrase fit. */
function tryIdentity(identity: Omit<Tls, 'ca'>): void {
  try {
    createSecureContext(identity);
  } catch (error) {
    const {code = '', message} = error as NodeJS.ErrnoException;
    const isLocked = /BAD_DECRYPT|BAD_PASSWORD|INTERRUPTED|PASSWORD/i.test(`${code} ${message}`);
    const why = /MISMATCH/i.test(`${code} ${message}`)
      ? 'it is not the key of the client certificate. Give the two that belong together'
      : isLocked
        ? `${identity.passphrase === undefined ? 'it is encrypted, and there is no passphrase' : 'its passphrase is wrong'}. Set the passphrase of the key`
        : `it, or the certificate, cannot be read (${message}). Both are to be PEM`;
    throw new InputError(`Cannot use the client key: ${why}.`, {cause: error});
  }
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
