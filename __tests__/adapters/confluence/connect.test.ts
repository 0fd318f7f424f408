import {afterEach, describe, expect, test} from '@jest/globals';
import {createClient} from '../../../src/adapters/confluence/client.ts';
import {createReader} from '../../../src/adapters/confluence/cloud/reader.ts';
import {toPageId} from '../../../src/core/model.ts';
import {page, startScripted, USER, type Answer, type ScriptedServer, type Seen} from './scripted-server.ts';

const servers: ScriptedServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => server.close()));
});
async function serve(answer: (request: Seen) => Answer): Promise<ScriptedServer> {
  const server = await startScripted(answer);
  servers.push(server);
  return server;
}

const HTML_401: Answer = {status: 401, text: '<!doctype html><title>HTTP Status 401 – Unauthorized</title>'};
const USER_PATH = '/wiki/rest/api/user/current';
const instant = {now: () => 0, random: () => 0, sleep: async () => undefined};

function connectTo(url: string, options: Partial<Parameters<typeof createClient>[0]> = {}) {
  const client = createClient({url, email: 'bot@acme.com', token: 'S3CRET', clock: instant, ...options});
  const reader = createReader(client);
  return {
    client,
    reader,
    connect: () =>
      reader.connect().catch((error: unknown) => error) as Promise<{
        readonly code?: string;
        readonly message?: string;
      }>
  };
}

describe('a site', () => {
  test('one request tells who we are; links go to the address that was typed', async () => {
    const site = await serve(() => ({json: USER}));
    const {client, reader} = connectTo(`${site.url}/wiki/spaces/DOC`);
    expect(await reader.connect()).toMatchObject({
      account: {id: 'me', displayName: 'Sync Bot'},
      siteUrl: `${site.url}/wiki`
    });
    await reader.connect();
    expect(site.seen.map(({path}) => path)).toEqual([USER_PATH]);
    expect(site.seen[0]?.headers.authorization).toMatch(/^Basic /);
    expect(client.stats()).toMatchObject({reads: 1, writes: 0});
    await client.close();
  });

  test('a failed sign-in is tried again when asked again', async () => {
    let good = false;
    const site = await serve(() =>
      good ? {json: USER} : {status: 403, json: {message: 'caller cannot access Confluence'}}
    );
    const {client, reader, connect} = connectTo(site.url);
    expect(await connect()).toMatchObject({code: 'auth'});
    good = true;
    expect(await reader.connect()).toMatchObject({account: {id: 'me'}});
    await client.close();
  });
});

describe('the gateway', () => {
  const asGateway = ({path}: Seen): Answer => {
    if (path === `/ex/confluence/c1${USER_PATH}`) return {json: USER};
    if (path === '/ex/confluence/c1/wiki/api/v2/pages') {
      return {json: {results: [page()], _links: {base: 'https://acme.atlassian.net/wiki'}}};
    }
    return {status: 404, json: {}};
  };

  test('is found by itself when the site refuses a token with scopes', async () => {
    const gateway = await serve(asGateway);
    const site = await serve(({path}) =>
      path === '/_edge/tenant_info' ? {json: {cloudId: 'c1'}} : HTML_401
    );
    const {client, reader} = connectTo(site.url, {gatewayUrl: gateway.url});
    expect((await reader.connect()).siteUrl).toBe(`${site.url}/wiki`);
    const [found] = await reader.readPages([toPageId('123')]);
    expect(found?.url).toBe(`${site.url}/wiki/spaces/DOC/pages/123/Install`);
    expect(site.seen.map(({path, headers}) => [path, headers.authorization !== undefined])).toEqual([
      [USER_PATH, true],
      ['/_edge/tenant_info', false]
    ]);
    expect(gateway.seen.map(({path}) => path)).toEqual([
      `/ex/confluence/c1${USER_PATH}`,
      '/ex/confluence/c1/wiki/api/v2/pages'
    ]);
    expect(client.stats()).toMatchObject({reads: 4, writes: 0});
    await client.close();
  });

  test('is used at once with a cloud id', async () => {
    const gateway = await serve(asGateway);
    const {client, reader} = connectTo('https://acme.atlassian.net', {
      gatewayUrl: gateway.url,
      cloudId: 'c1'
    });
    expect((await reader.connect()).siteUrl).toBe('https://acme.atlassian.net/wiki');
    expect(gateway.seen).toHaveLength(1);
    await client.close();
  });

  test('given as URL: links go to the site that Confluence names', async () => {
    const gateway = await serve(asGateway);
    const {client, reader} = connectTo(`${gateway.url}/ex/confluence/c1/`);
    expect((await reader.connect()).siteUrl).toBe('https://acme.atlassian.net/wiki');
    await client.close();
  });

  test('given as URL, and the user names no site: a second request asks for it', async () => {
    const gateway = await serve(({path}) =>
      path.endsWith('/user/current')
        ? {json: {...USER, _links: {}}}
        : {json: {results: [], _links: {base: 'https://acme.atlassian.net/wiki'}}}
    );
    const {client, reader} = connectTo(`${gateway.url}/ex/confluence/c1/wiki`);
    expect((await reader.connect()).siteUrl).toBe('https://acme.atlassian.net/wiki');
    expect(gateway.seen.map(({url}) => url)).toEqual([
      `/ex/confluence/c1${USER_PATH}`,
      '/ex/confluence/c1/wiki/api/v2/spaces?limit=1'
    ]);
    await client.close();
  });

  test('a token is never sent to a third host', async () => {
    const thief = await serve(() => ({json: USER}));
    const site = await serve(({path}) =>
      path === '/_edge/tenant_info'
        ? {json: {cloudId: '../../evil'}}
        : {status: 302, headers: {location: `${thief.url}${USER_PATH}`}, json: {}}
    );
    const {client, connect} = connectTo(site.url);
    expect(await connect()).toMatchObject({
      code: 'auth',
      message: expect.stringContaining(new URL(thief.url).host)
    });
    expect(thief.seen).toEqual([]);
    await client.close();
  });
});

describe('a refused sign-in says why', () => {
  const captcha = {'x-authentication-denied-reason': 'CAPTCHA_CHALLENGE; login-url=https://x/login'};
  test.each<[string, Answer, string]>([
    [
      'wrong token',
      {status: 403, json: {message: 'Current user not permitted to use Confluence'}},
      'not expired or revoked'
    ],
    [
      'wrong token, plain 401',
      {status: 401, json: {code: 401, message: 'Unauthorized'}},
      'id.atlassian.com/manage-profile'
    ],
    [
      'missing scope',
      {status: 401, json: {code: 401, message: 'Unauthorized; scope does not match'}},
      'scope read:content-details:confluence'
    ],
    [
      'token with scopes, no cloud id to be found',
      HTML_401,
      'works only at https://api.atlassian.com/ex/confluence/CLOUD_ID'
    ],
    [
      'login page',
      {status: 200, text: '<html><head><title>Sign in - Acme SSO</title>'},
      '"Sign in - Acme SSO": a web page came'
    ],
    [
      'login page by redirect',
      {status: 302, headers: {location: 'https://sso.acme.com/login?x=1'}, json: {}},
      'sends us to sso.acme.com'
    ],
    ['CAPTCHA', {status: 403, text: '<html></html>', headers: captcha}, 'solve the CAPTCHA'],
    ['no Confluence', {status: 404, text: '<html><title>Not found</title>'}, 'Check the URL']
  ])('%s', async (_, answer, words) => {
    const site = await serve(({path}) => (path === '/_edge/tenant_info' ? {status: 404, json: {}} : answer));
    const {client, connect} = connectTo(site.url);
    const error = await connect();
    expect(error).toMatchObject({name: 'ConfluenceError', code: 'auth'});
    expect(error.message).toContain(words);
    expect(error.message).toMatch(/^Cannot sign in to Confluence: /);
    expect(error.message).not.toContain('S3CRET');
    await client.close();
  });

  test('a server error is not taken for a bad credential', async () => {
    const site = await serve(() => ({status: 503, json: {message: 'down'}}));
    const {client, connect} = connectTo(site.url);
    expect(await connect()).toMatchObject({code: 'unavailable', status: 503});
    await client.close();
  });

  test('visitors without an account are not let through', async () => {
    const site = await serve(() => ({json: {type: 'anonymous', displayName: 'Anonymous'}}));
    const {client, connect} = connectTo(site.url);
    expect(await connect()).toMatchObject({
      code: 'auth',
      message: expect.stringContaining('without an account')
    });
    await client.close();
  });
});
