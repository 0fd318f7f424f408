import {createServer} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {afterEach, describe, expect, test} from '@jest/globals';
import {listCallScopes} from '../../../src/adapters/confluence/cloud/scopes.ts';
import {useFlavour} from '../../support/flavour.ts';
import {makeCertificates} from '../../support/network/certificates.ts';
import {createScenario, runCommand, type Scenario} from '../../support/scenario.ts';

const opened: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).toReversed()) await close();
});

const account = {email: 'sync@serviceaccount.atlassian.com', token: 'service-token'};
/** The scopes that the documentation asks for. */
const scopes = [...new Set(listCallScopes().flatMap(({granular}) => granular))];

/** A repository that needs every kind of request. */
async function setScene(options: Parameters<typeof createScenario>[0]): Promise<Scenario> {
  const scene = await createScenario(options);
  opened.push(() => scene.close());
  scene.write({
    'docs/a.md': '# A\n\n[B](b.md)\n\n```rust\nfn main() {}\n```\n\n![Map](map.png)\n',
    'docs/b.md': '# B\n',
    'docs/map.png': 'a map'
  });
  scene.mapping({
    'docs/a.md': {space: 'DOC', title: 'A', labels: ['one']},
    'docs/b.md': {space: 'DOC', title: 'B', parent: 'docs/a.md', labels: ['two']}
  });
  return scene;
}

/** Start an authorization server that gives out the service account's token. */
async function startAuthorization(): Promise<string> {
  const server = createServer((_, response) =>
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({access_token: account.token, expires_in: 3600}))
  );
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  opened.push(() => new Promise(resolve => server.close(resolve)));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the Cloud', () => {
  test.each([
    ['a token with scopes', {CONFLUENCE_EMAIL: account.email, CONFLUENCE_API_TOKEN: account.token}],
    ['a token of a service account', {CONFLUENCE_API_TOKEN: account.token}],
    ['an OAuth client', {CONFLUENCE_CLIENT_ID: 'client', CONFLUENCE_CLIENT_SECRET: 'client-secret'}]
  ])('lets in %s with the documented scopes, at the gateway; links go to the site', async (_, credential) => {
    const scene = await setScene({users: [{...account, scopes}]});
    const {sandbox} = scene;
    scene.write({
      '.env': Object.entries({
        CONFLUENCE_URL: sandbox.url,
        CONFLUENCE_GATEWAY_URL: sandbox.origin,
        CONFLUENCE_AUTH_URL: await startAuthorization(),
        ...credential
      })
        .map(([name, value]) => `${name}=${value}\n`)
        .join('')
    });
    const sync = (...args: readonly string[]) =>
      runCommand({args: ['sync', '--full', '--verbose', ...args], cwd: scene.root, env: {}});
    const {status, stdout, stderr} = await sync();
    expect({status, failed: stdout.includes('failed')}).toEqual({status: 0, failed: false});
    expect(stdout).toContain(`${sandbox.url}/spaces/DOC/pages/${scene.page('A').id}/A`);
    expect(scene.body('A')).toContain(`<a href="${sandbox.url}/spaces/DOC/pages/${scene.page('B').id}"`);
    for (const secret of ['service-token', 'client-secret']) expect(stdout + stderr).not.toContain(secret);
    scene.mapping({'docs/a.md': {...scene.readMapping()['docs/a.md'], labels: []}});
    for (const policy of ['trash', 'archive']) expect((await sync('--on-removed', policy)).status).toBe(0);
    const outside = scene.requests().filter(request => !/ \/(?:ex\/confluence\/|_edge\/)/.test(request));
    expect(outside.filter(request => !request.endsWith('/rest/api/user/current'))).toEqual([]);
  });

  test('says that both parts of an OAuth client are needed', async () => {
    const env = {CONFLUENCE_URL: 'https://acme.atlassian.net', CONFLUENCE_CLIENT_ID: 'client'};
    const {status, stderr} = await runCommand({args: ['doctor'], cwd: '/', env});
    expect(status).toBe(2);
    expect(stderr).toMatch(/CONFLUENCE_CLIENT_ID and CONFLUENCE_CLIENT_SECRET belong together/);
  });
});

describe('Data Center', () => {
  test('is synced, checked, diagnosed and shown by the same commands', async () => {
    useFlavour('datacenter');
    const scene = await setScene({});
    expect((await scene.run('sync', '--full')).status).toBe(0);
    expect(scene.body('A')).toContain(`pageId=${scene.page('B').id}">`);
    const diagnosis = await scene.run('doctor');
    expect(diagnosis.stdout).toMatch(
      /product: Confluence Data Center: the address has the path \/confluence/
    );
    expect(diagnosis.stdout).toMatch(/space DOC: the space is there/);
    expect(scene.requests().filter(request => /^(?:PUT|POST|DELETE)/.test(request)).length).toBeGreaterThan(
      0
    );
    const shown = await scene.run('read', 'A', '--space', 'DOC');
    expect(shown.stdout).toContain('fn main() {}');
    // Rust is no language of its code macro.
    const storage = await scene.run('convert', 'docs/a.md');
    expect(storage.stdout).toContain(
      '<ac:structured-macro ac:name="code"><ac:parameter ac:name="language">none</ac:parameter>'
    );
    const cloud = await scene.run(
      'convert',
      'docs/a.md',
      '--deployment',
      'cloud',
      '--url',
      'https://acme.atlassian.net'
    );
    expect(cloud.stdout).toContain('<ac:parameter ac:name="language">rust</ac:parameter>');
    const preview = await scene.run('preview', '--once', '--deployment', 'datacenter');
    expect({status: preview.status, out: preview.stdout}).toMatchObject({
      status: 0,
      out: expect.stringContaining('2 created')
    });
  });

  test('a product that does not exist is refused with a suggestion', async () => {
    const {status, stderr} = await runCommand({
      args: ['sync', '--deployment', 'datacentre', '--url', 'https://x.y'],
      cwd: '/',
      env: {CONFLUENCE_API_TOKEN: 'x'}
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /Cannot use "datacentre" for --deployment: expected auto, cloud, datacenter.*datacenter/
    );
  });
});

test('files that .env names are found from every folder of the repository', async () => {
  const scene = await setScene({});
  const certificates = makeCertificates();
  const {server: own, authority, client} = certificates;
  const server = createSecureServer(
    {...own, ca: authority.cert, requestCert: true, rejectUnauthorized: true},
    (_, response) => response.setHeader('content-type', 'application/json').end('{"username": "bot"}')
  );
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  opened.push(
    () => new Promise(resolve => server.close(resolve)),
    async () => certificates.remove()
  );
  scene.write({
    '.env': [
      `CONFLUENCE_URL=https://localhost:${(server.address() as AddressInfo).port}/confluence`,
      'CONFLUENCE_API_TOKEN=right-token',
      'NODE_EXTRA_CA_CERTS=company/ca.pem',
      'CONFLUENCE_CLIENT_CERT=company/client.pem',
      'CONFLUENCE_CLIENT_KEY=company/client.key'
    ].join('\n'),
    'company/ca.pem': authority.cert,
    'company/client.pem': client.cert,
    'company/client.key': client.key
  });
  const {stdout} = await runCommand({args: ['doctor'], cwd: path.join(scene.root, 'docs'), env: {}});
  expect(stdout).toMatch(/its certificate is trusted/);
  expect(stdout).toMatch(/Confluence takes the personal access token/);
});
