import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, describe, expect, test} from '@jest/globals';
import type {SandboxOptions} from '../../../src/faces/sandbox/index.ts';
import type {Check} from '../../../src/ports.ts';
import {createScenario, runCommand, type Scenario} from '../../support/scenario.ts';

let scene: Scenario;

afterEach(() => scene.close());

const bot = {email: 'bot@example.com', token: 'token-of-the-bot'};

interface Diagnosis {
  readonly status: number;
  readonly checks: readonly Check[];
}

/** Run `confluence doctor --json` in a repository with one mapped page, against a Confluence with these options. */
async function diagnose(options: SandboxOptions, ...args: readonly string[]): Promise<Diagnosis> {
  scene = await createScenario(options);
  scene.write({'README.md': '# Handbook\n'});
  scene.mapping({'README.md': {space: 'DOC'}});
  scene.commit();
  const {status, stdout} = await scene.run('doctor', '--json', ...args);
  expect(scene.sandbox.requests.filter(({method}) => method !== 'GET')).toEqual([]);
  return {status, checks: (JSON.parse(stdout) as {checks: Check[]}).checks};
}

/** The checks of a topic, as `status text`. */
const about = ({checks}: Diagnosis, topic: string) =>
  checks.filter(check => check.topic === topic).map(({status, text}) => `${status} ${text}`);

/** The same against the gateway, with a token that has these scopes. */
async function diagnoseScopes(scopes: readonly string[]): Promise<Diagnosis> {
  scene = await createScenario({users: [{...bot, scopes}]});
  scene.write({'README.md': '# Handbook\n'});
  scene.mapping({'README.md': {space: 'DOC'}});
  scene.commit();
  const {status, stdout} = await scene.run('doctor', '--json', '--url', scene.sandbox.gatewayUrl);
  expect(scene.sandbox.requests.filter(({method}) => method !== 'GET')).toEqual([]);
  return {status, checks: (JSON.parse(stdout) as {checks: Check[]}).checks};
}

const reading = [
  'read:content-details:confluence',
  'read:space:confluence',
  'read:page:confluence',
  'read:attachment:confluence',
  'read:hierarchical-content:confluence',
  'read:content.metadata:confluence'
];

describe('doctor', () => {
  test('finds nothing wrong where nothing is, and says how it knows', async () => {
    const found = await diagnose({users: [{...bot, displayName: 'Doc Bot'}]});
    expect(found.status).toBe(0);
    expect(found.checks.map(({topic, status}) => `${topic} ${status}`)).toEqual([
      'git ok',
      'mapping ok',
      'url ok',
      'network ok',
      'product ok',
      'credential ok',
      'account ok',
      'scopes ok',
      'plan ok',
      'space DOC ok'
    ]);
    expect(about(found, 'account')[0]).toContain('Doc Bot');
    expect(about(found, 'product')[0]).toContain('known by its cloud id');
  });

  test('prints a line for each check, what to do below it, and a last line', async () => {
    await diagnose({users: [bot]});
    const {stdout, status} = await runCommand({
      args: ['doctor'],
      cwd: scene.root,
      env: {CONFLUENCE_URL: scene.sandbox.url}
    });
    expect(status).toBe(1);
    expect(stdout).toContain('problem credential: CONFLUENCE_API_TOKEN is not set\n        → Put a token');
    expect(stdout).toMatch(/\n6 checks: 1 problem\n$/);
    // The token is not needed for the way to Confluence, and nobody is asked for anything else.
    expect(scene.sandbox.requests.at(-1)?.path).toBe('/_edge/tenant_info');
  });

  test('tells a bad token by its name, though Confluence speaks of something else', async () => {
    const found = await diagnose({users: [{...bot, token: 'another'}]});
    expect(found.status).toBe(1);
    expect(about(found, 'credential')).toEqual([
      expect.stringMatching(/^problem Cannot sign in to Confluence: .*not expired or revoked/)
    ]);
    expect(found.checks.at(-1)?.topic).toBe('credential');
  });

  test('says that a token with scopes is refused by the site and needs the gateway', async () => {
    scene = await createScenario({users: [{...bot, scopes: ['read:page:confluence']}]});
    const {stdout, status} = await runCommand({
      args: ['doctor', '--json'],
      cwd: scene.root,
      env: {
        CONFLUENCE_URL: scene.sandbox.url,
        CONFLUENCE_EMAIL: bot.email,
        CONFLUENCE_API_TOKEN: bot.token,
        CONFLUENCE_GATEWAY_URL: 'http://127.0.0.1:1'
      }
    });
    const found = {status, ...(JSON.parse(stdout) as {checks: Check[]})};
    expect(about(found, 'gateway')).toEqual([
      'warning the site itself answers 401, as it does to every token with scopes; so the API gateway 127.0.0.1:1 was asked'
    ]);
    expect(about(found, 'credential')[0]).toContain('connection refused');
  });

  test('says that a token without e-mail address is sent as Bearer', async () => {
    await diagnose({users: [{...bot, token: 'another'}]});
    const {stdout} = await runCommand({
      args: ['doctor', '--json'],
      cwd: scene.root,
      env: {CONFLUENCE_URL: scene.sandbox.url, CONFLUENCE_API_TOKEN: 'token-of-the-bot'}
    });
    const {checks} = JSON.parse(stdout) as {checks: Check[]};
    expect(checks.find(({topic}) => topic === 'e-mail')).toMatchObject({status: 'warning'});
  });

  test('names each missing scope with the calls that need it', async () => {
    const found = await diagnoseScopes(reading.filter(scope => !scope.startsWith('read:attachment')));
    expect(about(found, 'scopes')).toEqual([
      'warning the token lacks read:attachment:confluence, needed for GET /wiki/api/v2/pages/{id}/attachments',
      expect.stringMatching(
        /^problem the token lacks write:page:confluence, needed for POST \/wiki\/api\/v2\/pages, PUT/
      ),
      expect.stringMatching(/^ok the token covers read:content-details:confluence, /),
      expect.stringMatching(
        /^unknown whether the token has .*write:label:confluence.* cannot be known without writing/
      )
    ]);
    expect(about(found, 'scopes').at(-1)).not.toContain('write:page:confluence');
    expect(found.status).toBe(1);
  });

  test('learns by a read that pages may be written', async () => {
    const found = await diagnoseScopes([...reading, 'write:page:confluence']);
    expect(found.status).toBe(0);
    expect(about(found, 'scopes')[0]).toMatch(/^ok .*write:page:confluence/);
  });

  test('goes on when the scope of the first question is the one that is missing', async () => {
    const found = await diagnoseScopes(['read:page:confluence', 'write:page:confluence']);
    expect(about(found, 'credential')[0]).toContain('the token lacks a scope');
    expect(about(found, 'scopes').join()).toContain('the token lacks read:space:confluence');
    expect(found.status).toBe(1);
  });

  test('explains classic scopes, which count for the old API only', async () => {
    const found = await diagnoseScopes(['read:confluence-user', 'read:confluence-content.all']);
    expect(about(found, 'credential')[0]).toMatch(/^ok/);
    const lacking = found.checks.filter(({topic, status}) => topic === 'scopes' && status === 'problem');
    expect(lacking.map(({advice}) => advice)).toContainEqual(expect.stringContaining('classic ones'));
  });

  test('says what a space does not allow', async () => {
    const hidden = await diagnose({users: [{...bot, hiddenSpaces: ['DOC']}]});
    expect(about(hidden, 'space DOC')).toEqual([
      expect.stringMatching(/^problem there is no space DOC, or this account may not see it/)
    ]);
    await scene.close();
    const closed = await diagnose({users: [{...bot, readOnlySpaces: ['DOC']}]});
    expect(closed.status).toBe(1);
    expect(about(closed, 'space DOC').join('\n')).toMatch(/^problem .*may create pages/m);
  });

  test('knows what the Free edition lacks', async () => {
    const found = await diagnose({users: [bot], plan: 'free'});
    expect(found.status).toBe(0);
    expect(about(found, 'plan')[0]).toMatch(/^warning the edition is free/);
    expect(about(found, 'space DOC').join('\n')).toMatch(/warning .*may restrict pages/);
  });

  test.each([
    ['http://127.0.0.1:1', 'network', /connection refused/],
    ['https://acme.atlassian.net', 'network', /through the proxy http:\/\/127\.0\.0\.1:1/],
    ['acme', 'url', /did you mean https:\/\/acme\.atlassian\.net/],
    [
      'https://acme.atlassian.net/jira-x?a=b',
      'url',
      /^ok https:\/\/acme\.atlassian\.net\/wiki \(understood from/
    ],
    ['', 'url', /CONFLUENCE_URL is not set/]
  ])('examines the address %j', async (url, topic, expected) => {
    scene = await createScenario();
    const {stdout, status} = await runCommand({
      args: ['doctor', '--json', '--url', url],
      cwd: scene.root,
      // A proxy that is not there keeps the test off the network.
      env: {CONFLUENCE_API_TOKEN: 'x', HTTPS_PROXY: 'http://127.0.0.1:1'}
    });
    const {checks} = JSON.parse(stdout) as {checks: Check[]};
    expect(status).toBe(1);
    expect(about({status, checks}, topic)[0]).toMatch(expected);
  });

  test('reports a mapping that names files that are not there, and JSON that is none', async () => {
    scene = await createScenario();
    scene.mapping({'gone.md': {space: 'DOC'}});
    const gone = JSON.parse((await scene.run('doctor', '--json')).stdout) as {checks: Check[]};
    expect(about({status: 1, checks: gone.checks}, 'mapping')[0]).toMatch(
      /1 file of it does not exist: gone\.md/
    );
    scene.write({'docs/.confluence-mapping.json': '{"a.md": {'});
    const broken = JSON.parse((await scene.run('doctor', '--json')).stdout) as {checks: Check[]};
    expect(about({status: 1, checks: broken.checks}, 'mapping')[0]).toMatch(/^problem .*mapping\.json:1:\d+/);
  });

  test.each([[[]], [['--deployment', 'datacenter']]])(
    'knows Data Center, and what is different there (%j)',
    async args => {
      const found = await diagnose({deployment: 'datacenter', users: [bot]}, ...args);
      expect(found.status).toBe(0);
      expect(about(found, 'product')[0]).toMatch(/^ok Confluence Data Center: /);
      expect(about(found, 'account')[0]).toContain('(bot)');
      expect(about(found, 'scopes')[0]).toContain('no scopes here');
      expect(about(found, 'space DOC')).toEqual([
        'ok the space is there',
        expect.stringMatching(/^ok the account may edit and delete its page \d+$/)
      ]);
    }
  );

  test('says what a space of Data Center does not allow', async () => {
    const closed = await diagnose({deployment: 'datacenter', users: [{...bot, readOnlySpaces: ['DOC']}]});
    expect(about(closed, 'space DOC').join('\n')).toMatch(
      /^warning the account may not edit or delete its page \d+/m
    );
  });

  test('tells a wrong password on Data Center, and tries it no more often than it must', async () => {
    const found = await diagnose({deployment: 'datacenter', users: [{...bot, token: 'another'}]});
    expect(about(found, 'credential')[0]).toMatch(/^problem Cannot sign in to Confluence/);
    expect(scene.sandbox.requests.filter(({path}) => path.endsWith('/user/current')).length).toBeLessThan(3);
  });

  describe('in a job of GitHub Actions', () => {
    /** What GitHub answers, by path behind the repository. */
    type Answers = Readonly<Record<string, unknown>>;

    async function ask(answers: Answers, token = 'job-token'): Promise<readonly string[]> {
      scene = await createScenario();
      const methods: string[] = [];
      const server = createServer((request, response) => {
        methods.push(request.method ?? '');
        const known = request.headers.authorization === 'token job-token';
        const answer = known ? answers[(request.url ?? '').replace('/repos/acme/handbook', '')] : undefined;
        response.writeHead(known ? (answer === undefined ? 404 : 200) : 401, {
          'content-type': 'application/json'
        });
        response.end(JSON.stringify(answer ?? {message: known ? 'Not Found' : 'Bad credentials'}));
      });
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
      const {port} = server.address() as AddressInfo;
      try {
        const {stdout} = await runCommand({
          args: ['doctor', '--json'],
          cwd: scene.root,
          env: {
            GITHUB_ACTIONS: 'true',
            GITHUB_TOKEN: token,
            GITHUB_REPOSITORY: 'acme/handbook',
            GITHUB_API_URL: `http://127.0.0.1:${port}`
          }
        });
        expect(methods.every(method => method === 'GET')).toBe(true);
        return about({status: 0, ...(JSON.parse(stdout) as {checks: Check[]})}, 'github');
      } finally {
        server.close();
      }
    }

    test('the token may write, and the branch takes commits', async () => {
      expect(
        await ask({
          '': {permissions: {push: true}},
          '/rules/branches/main': [],
          '/branches/main': {protected: false}
        })
      ).toEqual(['ok the token may write to the repository', 'ok branch main is not protected']);
    });

    test('the token may only read, and the branch wants pull requests', async () => {
      expect(
        await ask({
          '': {permissions: {push: false}},
          '/rules/branches/main': [{type: 'pull_request'}],
          '/branches/main': {protected: false}
        })
      ).toEqual([
        expect.stringMatching(/^warning the token may not write/),
        expect.stringMatching(/^warning branch main is protected/)
      ]);
    });

    test('GitHub does not tell, or does not know the token', async () => {
      expect(await ask({'': {}})).toEqual([
        expect.stringMatching(/^unknown GitHub does not tell/),
        expect.stringMatching(/^unknown the rules of branch main could not be read/)
      ]);
      await scene.close();
      expect(await ask({}, 'another')).toEqual([
        expect.stringMatching(/^problem GitHub does not show acme\/handbook to this token: Bad credentials/)
      ]);
    });
  });
});
