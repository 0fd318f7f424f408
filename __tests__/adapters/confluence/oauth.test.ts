import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, describe, expect, test} from '@jest/globals';
import {connectConfluence, type ConfluenceOptions} from '../../../src/adapters/confluence/index.ts';
import {toPageId} from '../../../src/core/model.ts';
import {startScripted} from './scripted-server.ts';

const opened: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).toReversed()) await close();
});

interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
}

/**
 * Start a site, its gateway and an authorization server, all at one address.
 *
 * The gateway takes only the token that was given out last, and as long as it is told to.
 */
async function startCloud(refuse?: {readonly status: number}) {
  const asked: Asked[] = [];
  const forms: string[] = [];
  const state = {tokens: 0, revoked: false, lifeSeconds: 3600};
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const {authorization} = request.headers;
    const answer = (status: number, json: unknown): void => {
      response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(json));
    };
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (path === '/oauth/token') {
        forms.push(`${request.headers['content-type']} ${body}`);
        if (refuse !== undefined)
          return answer(refuse.status, {error: 'access_denied', error_description: 'Unauthorized'});
        state.tokens += 1;
        state.revoked = false;
        return answer(200, {
          access_token: `access-token-${state.tokens}`,
          expires_in: state.lifeSeconds,
          token_type: 'Bearer'
        });
      }
      asked.push({path, authorization});
      if (path === '/_edge/tenant_info') return answer(200, {cloudId: '1234-abcd'});
      if (!path.startsWith('/ex/confluence/1234-abcd/wiki/')) return answer(401, {message: 'wrong host'});
      if (state.revoked || authorization !== `Bearer access-token-${state.tokens}`)
        return answer(401, {code: 401, message: 'Unauthorized'});
      if (path.endsWith('/user/current')) return answer(200, {accountId: 'service', displayName: 'Service'});
      return answer(200, {results: []});
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  opened.push(() => new Promise(resolve => server.close(resolve)));
  return {origin, asked, forms, state};
}

function connect(origin: string, given: Partial<ConfluenceOptions> = {}) {
  let now = 0;
  const secrets: string[] = [];
  const connection = connectConfluence({
    url: `${origin}/wiki`,
    oauth: {id: 'client-id', secret: 'client-secret'},
    authUrl: origin,
    gatewayUrl: origin,
    clock: {now: () => now, sleep: async ms => void (now += ms), random: () => 0.5},
    onSecret: secret => secrets.push(secret),
    ...given
  });
  opened.push(() => connection.close());
  return {...connection, secrets, pass: (ms: number) => void (now += ms)};
}

describe('an OAuth client', () => {
  test('fetches a token, and uses it at the gateway alone; links go to the site', async () => {
    const {origin, asked, forms} = await startCloud();
    const {reader, secrets} = connect(origin);
    expect(await reader.connect()).toMatchObject({
      account: {id: 'service'},
      siteUrl: `${origin}/wiki`,
      deployment: 'cloud'
    });
    await reader.readLabels(toPageId('1'));
    expect(forms).toEqual([
      'application/x-www-form-urlencoded grant_type=client_credentials&client_id=client-id&client_secret=client-secret'
    ]);
    expect(asked).toEqual([
      {path: '/_edge/tenant_info', authorization: undefined},
      {path: '/ex/confluence/1234-abcd/wiki/rest/api/user/current', authorization: 'Bearer access-token-1'},
      {path: '/ex/confluence/1234-abcd/wiki/api/v2/pages/1/labels', authorization: 'Bearer access-token-1'}
    ]);
    expect(secrets).toEqual(['access-token-1']);
  });

  test('renews the token before its 60 minutes are over, once for all requests', async () => {
    const {origin, asked, forms} = await startCloud();
    const {reader, pass} = connect(origin);
    await reader.connect();
    pass(58 * 60_000);
    await reader.readLabels(toPageId('1'));
    expect(forms).toHaveLength(1);
    pass(90_000);
    await Promise.all(['2', '3', '4'].map(id => reader.readLabels(toPageId(id))));
    expect(forms).toHaveLength(2);
    expect(asked.slice(-3).map(({authorization}) => authorization)).toEqual(
      Array(3).fill('Bearer access-token-2')
    );
  });

  test('renews a token that is refused in mid-run', async () => {
    const {origin, forms, state} = await startCloud();
    const {reader} = connect(origin);
    await reader.connect();
    state.revoked = true;
    expect(await reader.readLabels(toPageId('1'))).toEqual([]);
    expect(forms).toHaveLength(2);
  });

  test.each([
    [401, 'auth', /it answered 401 .*Check client id and client secret/],
    [503, 'unavailable', /it answered 503 .*Try again later/]
  ])('that gets a %s instead says so, without its secret', async (status, code, message) => {
    const {origin, asked, forms} = await startCloud({status});
    const {reader} = connect(origin);
    const error = await reader.connect().catch((thrown: unknown) => thrown as Error);
    expect(error).toMatchObject({code});
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain('client-secret');
    expect(forms).toHaveLength(status === 401 ? 1 : 3);
    expect(asked.filter(({path}) => path !== '/_edge/tenant_info')).toEqual([]);
  });

  test('that is only half there is refused before anything is sent', () => {
    expect(() =>
      connectConfluence({url: 'https://acme.atlassian.net', oauth: {id: 'x', secret: ' '}})
    ).toThrow(/client id and client secret belong together/);
  });
});

/** Start a site of Data Center that gives tokens itself; it knows two scopes, of which the client has some. */
async function startDataCenter(granted: readonly string[]) {
  const state = {tokens: 0};
  const site = await startScripted(({method, path, body, headers}) => {
    if (path === '/rest/oauth2/latest/token' && method === 'POST') {
      const form = new URLSearchParams(body);
      if (form.get('client_secret') !== 'client-secret')
        return {status: 401, json: {error: 'invalid_client', error_description: 'No such client'}};
      if (!(form.get('scope') ?? '').split(' ').every(scope => granted.includes(scope)))
        return {status: 400, json: {error: 'invalid_scope'}};
      state.tokens += 1;
      return {json: {access_token: `site-token-${state.tokens}`, expires_in: 3600, token_type: 'Bearer'}};
    }
    if (path === '/_edge/tenant_info')
      return {status: 404, text: '<html><title>Page Not Found</title></html>'};
    if (headers.authorization !== `Bearer site-token-${state.tokens}`) return {status: 401, text: ''};
    if (path === '/rest/api/user/current') return {json: {username: 'service', displayName: 'Service'}};
    return {json: {results: []}};
  });
  opened.push(site.close);
  return {site, forms: () => site.seen.filter(({path}) => path.endsWith('/token')).map(({body}) => body)};
}

describe('an OAuth client of Data Center', () => {
  const form = 'grant_type=client_credentials&client_id=client-id&client_secret=client-secret';

  test('gets its token from the site, also where the address does not tell what it is', async () => {
    const {site, forms} = await startDataCenter(['READ', 'WRITE']);
    const {reader, secrets, pass} = connect(site.url, {url: site.url, authUrl: 'http://127.0.0.1:1'});
    expect(await reader.connect()).toMatchObject({deployment: 'datacenter', account: {id: 'service'}});
    pass(60 * 60_000);
    await reader.readLabels(toPageId('1'));
    expect(forms()).toEqual([`${form}&scope=READ+WRITE`, `${form}&scope=READ+WRITE`]);
    expect(secrets).toEqual(['site-token-1', 'site-token-2']);
  });

  test('asks for the one scope that includes the other where it has only that', async () => {
    const {site, forms} = await startDataCenter(['WRITE']);
    const {reader} = connect(site.url, {url: site.url, deployment: 'datacenter'});
    expect(await reader.connect()).toMatchObject({account: {id: 'service'}});
    expect(forms()).toEqual([`${form}&scope=READ+WRITE`, `${form}&scope=WRITE`]);
  });

  test.each([
    ['lacks the scope', ['READ'], 'client-secret', /Give the OAuth client the scope WRITE/],
    ['has a wrong secret', ['WRITE'], 'other-secret', /it answered 401 "No such client"\. Check client id/]
  ])('that %s is told so', async (_, granted, secret, message) => {
    const {site} = await startDataCenter(granted);
    const {reader} = connect(site.url, {
      url: site.url,
      deployment: 'datacenter',
      oauth: {id: 'client-id', secret}
    });
    await expect(reader.connect()).rejects.toThrow(message);
  });

  test('is told from which version on there are such, where the site knows none', async () => {
    const site = await startScripted(() => ({status: 404, json: {message: 'null for uri'}}));
    opened.push(site.close);
    const {reader} = connect(site.url, {url: site.url, deployment: 'datacenter'});
    await expect(reader.connect()).rejects.toThrow(/from version 10\.1 on: use a personal access token/);
  });
});
