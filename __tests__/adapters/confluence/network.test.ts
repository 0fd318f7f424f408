import {createPrivateKey} from 'node:crypto';
import {createServer as createHttp, type RequestListener, type ServerResponse} from 'node:http';
import {createServer as createHttps, type ServerOptions} from 'node:https';
import {connect, type AddressInfo, type Server} from 'node:net';
import {afterAll, afterEach, beforeAll, describe, expect, test} from '@jest/globals';
import {connectConfluence, type ConfluenceOptions} from '../../../src/adapters/confluence/index.ts';
import {proxyFor} from '../../../src/adapters/confluence/proxy-for.ts';
import {makeCertificates, type Certificates} from '../../support/network/certificates.ts';
import {startProxy, type Proxy} from '../../support/network/proxy.ts';
import {startScripted} from './scripted-server.ts';

let certificates: Certificates;
const opened: (() => Promise<unknown>)[] = [];

beforeAll(() => {
  certificates = makeCertificates();
});
afterAll(() => certificates.remove());
afterEach(async () => {
  for (const close of opened.splice(0).toReversed()) await close();
});

const site: RequestListener = (request, response) => {
  const user = request.url?.endsWith('/user/current');
  response
    .setHeader('content-type', 'application/json')
    .end(JSON.stringify(user ? {accountId: 'me', displayName: 'Me'} : {results: []}));
};

/** Start a Confluence that knows who we are; the answer is its port. */
async function serve(tls?: ServerOptions, host = '127.0.0.1'): Promise<number> {
  const server: Server = tls === undefined ? createHttp(site) : createHttps(tls, site);
  await new Promise<void>(resolve => server.listen(0, host, resolve));
  opened.push(
    () =>
      new Promise(resolve => {
        server.close(resolve);
        (server as ReturnType<typeof createHttp>).closeAllConnections();
      })
  );
  return (server.address() as AddressInfo).port;
}

async function serveProxy(credential?: string): Promise<Proxy> {
  const proxy = await startProxy(credential);
  opened.push(() => proxy.close());
  return proxy;
}

/** Sign in, and answer who we are, or why not. */
async function signIn(url: string, network: NonNullable<ConfluenceOptions['network']>): Promise<string> {
  const connection = connectConfluence({
    url,
    email: 'a@example.com',
    token: 'secret-token',
    network,
    timeLimits: {retries: 500}
  });
  try {
    return (await connection.reader.connect()).account.id;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await connection.close();
  }
}

const trusting = () => ({NODE_EXTRA_CA_CERTS: certificates.authority.certFile});

describe('a proxy', () => {
  test('forwards http and tunnels https', async () => {
    const proxy = await serveProxy();
    const env = {
      ...trusting(),
      HTTP_PROXY: `http://127.0.0.1:${proxy.port}`,
      https_proxy: `http://127.0.0.1:${proxy.port}`
    };
    const plain = await serve();
    const secure = await serve(certificates.server);
    expect(await signIn(`http://127.0.0.1:${plain}/wiki`, {env})).toBe('me');
    expect(await signIn(`https://localhost:${secure}/wiki`, {env})).toBe('me');
    expect(proxy.asked).toEqual([
      `GET http://127.0.0.1:${plain}/wiki/rest/api/user/current`,
      `CONNECT localhost:${secure}`
    ]);
  });

  test('that wants a user and password gets them, and says so when they are wrong', async () => {
    const proxy = await serveProxy('ann:p@ss word');
    const secure = await serve(certificates.server);
    const plain = await serve();
    const through = (credential: string) => ({
      env: {
        ...trusting(),
        HTTPS_PROXY: `http://${credential}127.0.0.1:${proxy.port}`,
        HTTP_PROXY: `http://${credential}127.0.0.1:${proxy.port}`
      }
    });
    const right = through('ann:p%40ss%20word@');
    expect(await signIn(`https://localhost:${secure}/wiki`, right)).toBe('me');
    expect(await signIn(`http://127.0.0.1:${plain}/wiki`, right)).toBe('me');
    for (const url of [`https://localhost:${secure}/wiki`, `http://127.0.0.1:${plain}/wiki`]) {
      const said = await signIn(url, through('ann:wrong@'));
      expect(said).toMatch(
        /the proxy wants a user and password \(407\)\. Put them into the address of the proxy/
      );
      expect(said).not.toContain('wrong');
    }
  });

  test('that is not there, or forbids the host, is named as the reason', async () => {
    const env = {HTTPS_PROXY: 'http://127.0.0.1:1'};
    expect(await signIn('https://localhost:8443/wiki', {env})).toMatch(
      /connection refused \(127\.0\.0\.1, port 1\)/
    );
    const proxy = await serveProxy();
    const forbidding = {HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`};
    expect(await signIn('https://localhost:80/wiki', {env: forbidding})).toMatch(
      /the proxy does not let us through \(403\)\. Ask whoever runs the proxy/
    );
  });

  test('that hangs up is left after its tries', async () => {
    let tries = 0;
    const rude = createHttp().on('connect', (_, socket) => {
      tries += 1;
      socket.destroy();
    });
    await new Promise<void>(resolve => rude.listen(0, '127.0.0.1', resolve));
    opened.push(() => new Promise(resolve => rude.close(resolve)));
    const env = {HTTPS_PROXY: `http://127.0.0.1:${(rude.address() as AddressInfo).port}`};
    expect(await signIn('https://localhost:8443/wiki', {env})).toMatch(
      /^Cannot sign in to Confluence: socket hang up/
    );
    expect(tries).toBeLessThan(6);
  });

  test.each([
    ['refuses anything else by 405', (reply: ServerResponse) => reply.writeHead(405).end()],
    ['hangs up on anything else', (reply: ServerResponse) => reply.destroy()]
  ])('that does nothing but tunnels, and %s, is used so for http, too', async (_, refuse) => {
    const plain = await serve();
    const asked: string[] = [];
    const narrow = createHttp((request, reply) => {
      asked.push(request.method ?? '');
      refuse(reply);
    });
    narrow.on('connect', (request, socket) => {
      asked.push(`CONNECT ${request.url}`);
      const target = connect(plain, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        target.pipe(socket).pipe(target);
      });
    });
    await new Promise<void>(resolve => narrow.listen(0, '127.0.0.1', resolve));
    opened.push(() => new Promise(resolve => narrow.close(resolve)));
    const env = {HTTP_PROXY: `http://127.0.0.1:${(narrow.address() as AddressInfo).port}`};
    expect(await signIn(`http://127.0.0.1:${plain}/wiki`, {env})).toBe('me');
    expect(asked).toEqual(['GET', `CONNECT 127.0.0.1:${plain}`]);
  });

  test('that knows no tunnels either is told by what it first said', async () => {
    const proxy = await startScripted(() => ({status: 405, text: 'Only on Tuesdays'}));
    opened.push(proxy.close);
    expect(await signIn('http://127.0.0.1:9/wiki', {env: {http_proxy: proxy.url}})).toMatch(
      /answered 405 "Only on Tuesdays"/
    );
  });

  test('that is none of http is refused with the form that is wanted, and without its password', async () => {
    const env = {HTTPS_PROXY: 'socks5://ann:secret-word@127.0.0.1:1080'};
    const said = await signIn('https://localhost:8443/wiki', {env});
    expect(said).toMatch(/SOCKS is not supported\)\. Set it to an address such as http:\/\/proxy/);
    expect(said).not.toContain('secret-word');
  });

  test('is not used for hosts of NO_PROXY', async () => {
    const proxy = await serveProxy();
    const plain = await serve();
    const env = {HTTP_PROXY: `http://127.0.0.1:${proxy.port}`, NO_PROXY: 'example.com, 127.0.0.0/8'};
    expect(await signIn(`http://127.0.0.1:${plain}/wiki`, {env})).toBe('me');
    expect(proxy.asked).toEqual([]);
  });
});

test.each([
  ['*', 'https://wiki.acme.com', false],
  ['acme.com', 'https://wiki.acme.com', false],
  ['.acme.com', 'https://wiki.acme.com', false],
  ['*.acme.com', 'https://wiki.acme.com', false],
  ['acme.com', 'https://notacme.com', true],
  ['wiki.acme.com:443', 'https://wiki.acme.com', false],
  ['wiki.acme.com:8443', 'https://wiki.acme.com', true],
  ['WIKI.ACME.COM', 'https://wiki.acme.com', false],
  ['one, 10.0.0.0/8 two', 'http://10.1.2.3:8090', false],
  ['10.0.0.0/8', 'http://11.1.2.3:8090', true],
  ['10.1.2.3', 'http://10.1.2.3:8090', false],
  ['::1', 'http://[::1]:8090', false],
  ['[::1]:8090', 'http://[::1]:8090', false],
  ['[::1]:8091', 'http://[::1]:8090', true],
  ['fd00::/8', 'http://[fd12::1]', false],
  ['', 'https://wiki.acme.com', true]
])('NO_PROXY=%s and %s: through the proxy is %s', (list, url, expected) => {
  const env = {http_proxy: 'proxy.acme.com:3128', no_proxy: list};
  expect(proxyFor(new URL(url), env)).toBe(expected ? 'http://proxy.acme.com:3128' : undefined);
});

describe('certificates', () => {
  test('of an own authority are trusted by NODE_EXTRA_CA_CERTS', async () => {
    const port = await serve(certificates.server);
    expect(await signIn(`https://localhost:${port}/wiki`, {env: trusting()})).toBe('me');
  });

  test.each([
    ['selfSigned', /its certificate is not accepted .*NODE_EXTRA_CA_CERTS/],
    ['server', /its certificate is not accepted .*NODE_EXTRA_CA_CERTS/]
  ] as const)('that nobody trusts are refused, with what to do (%s)', async (which, message) => {
    const port = await serve(certificates[which]);
    expect(await signIn(`https://localhost:${port}/wiki`, {env: {}})).toMatch(message);
  });

  test('for another host, or of the past, are refused with their own words', async () => {
    const other = await serve(certificates.stranger);
    expect(await signIn(`https://localhost:${other}/wiki`, {env: trusting()})).toMatch(
      /its certificate is for another host/
    );
    const old = await serve(certificates.expired);
    expect(await signIn(`https://localhost:${old}/wiki`, {env: trusting()})).toMatch(
      /not valid at this time.*renewed/
    );
  });

  test('are missing where a port speaks plain http', async () => {
    const port = await serve();
    expect(await signIn(`https://localhost:${port}/wiki`, {env: {}})).toMatch(
      /does not speak https there.*Check protocol and port/
    );
  });

  test('of an authority in a file that is not there are an error before anything is sent', async () => {
    const connect = () =>
      connectConfluence({
        url: 'https://localhost/wiki',
        token: 'x',
        network: {env: {NODE_EXTRA_CA_CERTS: '/no/such.pem'}}
      });
    expect(connect).toThrow(/Cannot read NODE_EXTRA_CA_CERTS: the file cannot be opened \(ENOENT\)/);
  });
});

describe('mutual TLS', () => {
  const demanding = () => ({
    ...certificates.server,
    ca: certificates.authority.cert,
    requestCert: true,
    rejectUnauthorized: true
  });

  test('works with the certificate as files and as PEM, also through a proxy', async () => {
    const port = await serve(demanding());
    const proxy = await serveProxy();
    const {client} = certificates;
    const files = {clientCertificate: client.certFile, clientKey: client.keyFile};
    const pem = {clientCertificate: `${client.cert}${client.key}`};
    const url = `https://localhost:${port}/wiki`;
    expect(await signIn(url, {env: trusting(), ...files})).toBe('me');
    expect(await signIn(url, {env: trusting(), ...pem})).toBe('me');
    const env = {...trusting(), HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`};
    expect(await signIn(url, {env, ...files})).toBe('me');
    expect(proxy.asked).toEqual([`CONNECT localhost:${port}`]);
  });

  test('without a certificate says which settings it wants', async () => {
    const port = await serve(demanding());
    expect(await signIn(`https://localhost:${port}/wiki`, {env: trusting()})).toMatch(
      /wants? a client certificate.*CONFLUENCE_CLIENT_CERT and CONFLUENCE_CLIENT_KEY/
    );
  });

  test('with half of what it needs is refused before anything is sent, and shows no key', () => {
    const connectWith = (network: NonNullable<ConfluenceOptions['network']>) => () =>
      connectConfluence({url: 'https://localhost/wiki', token: 'x', network});
    const {client} = certificates;
    expect(connectWith({clientCertificate: client.certFile})).toThrow(/its private key is not there/);
    expect(connectWith({clientKey: client.key})).toThrow(
      /^Cannot use the client key: there is no client certificate. Give both.$/
    );
  });

  test('with a key that does not fit, or is locked, is refused before anything is sent', () => {
    const {client, server} = certificates;
    const locked = createPrivateKey(client.key)
      .export({type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'right-word'})
      .toString();
    const connectBy = (clientKey: string, clientKeyPassphrase?: string) => () =>
      void connectConfluence({
        url: 'https://localhost/wiki',
        token: 'x',
        network: {
          clientCertificate: client.cert,
          clientKey,
          ...(clientKeyPassphrase === undefined ? {} : {clientKeyPassphrase})
        }
      }).close();
    expect(connectBy(server.key)).toThrow(/it is not the key of the client certificate/);
    expect(connectBy(locked)).toThrow(/it is encrypted, and there is no passphrase/);
    expect(connectBy(locked, 'wrong-word')).toThrow(/its passphrase is wrong/);
    expect(connectBy(locked, 'right-word')).not.toThrow();
    expect(connectBy('-----BEGIN PRIVATE KEY-----\nrubbish\n-----END PRIVATE KEY-----')).toThrow(
      /cannot be read .*Both are to be PEM/
    );
  });
});

test('an address of IPv6 is an address like any other', async () => {
  const plain = await serve(undefined, '::1');
  expect(await signIn(`http://[::1]:${plain}/wiki`, {env: {}})).toBe('me');
  const secure = await serve(certificates.server, '::1');
  expect(await signIn(`https://[::1]:${secure}/wiki`, {env: trusting()})).toBe('me');
  const proxy = await serveProxy();
  expect(
    await signIn(`https://[::1]:${secure}/wiki`, {
      env: {...trusting(), HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`}
    })
  ).toBe('me');
  expect(proxy.asked).toEqual([`CONNECT [::1]:${secure}`]);
});
