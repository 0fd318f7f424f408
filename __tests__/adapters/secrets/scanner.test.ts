import {describe, expect, test} from '@jest/globals';
import {createSecretScanner} from '../../../src/adapters/secrets/index.ts';
import {formats} from './formats.ts';

const scanner = createSecretScanner();
const page = 'docs/page.md';

async function rulesIn(text: string): Promise<readonly string[]> {
  return (await scanner.scan(page, text)).map(finding => finding.ruleId);
}

/** Join parts, so that no secret stands in this file for a scanner to see. */
function join(...parts: readonly string[]): string {
  return parts.join('');
}

describe('known formats', () => {
  test.each(Object.entries(formats))('%s is found, once, in a page', async (_name, [text, ruleId]) => {
    const findings = await scanner.scan(page, `# Set-up\n\nUse this:\n\n\`\`\`\n${text}\n\`\`\`\n\nDone.\n`);
    expect(findings.map(finding => finding.ruleId)).toEqual([ruleId]);
    expect(findings[0]?.line).toBeGreaterThanOrEqual(6);
  });

  test.each(Object.entries(formats))('%s is found amid prose, and not given away', async (_name, [text]) => {
    const findings = await scanner.scan(page, `The team uses \`${text}\` since May.`);
    expect(findings.length).toBeGreaterThan(0);
    const noise = (text.match(/[A-Za-z\d]{10,}/g) ?? []).filter(part => /\d/.test(part));
    expect(noise.filter(part => JSON.stringify(findings).includes(part))).toEqual([]);
  });

  test('there are a hundred', () => {
    expect(Object.keys(formats)).toHaveLength(100);
  });
});

describe('values beside a word', () => {
  const value = join('h7Gk2', 'LmQ9zXX');
  const token = join('9f8a7c', '6b5d4e', '3f2a1b0c');
  test.each([
    `db_password: "super_secret"`,
    `password: supersecret`,
    `password: ${value}`,
    `  - password: '${value}'`,
    `DB_PASSWORD=${value}`,
    `export DB_PASSWORD="${value}"`,
    `DB_PASS=${value}`,
    `spring.datasource.password=${value}`,
    `{"password": "${value}"}`,
    `{"clientSecret": "${value}"}`,
    `const apiKey = '${token}';`,
    `const apiKey: string = '${token}';`,
    `API_KEY=${token}`,
    `API_TOKEN: ${token}`,
    `X-Api-Key: ${token}`,
    `api_key = "${token}"`,
    `setPassword("${value}")`,
    `config.set("password", "${value}")`,
    `**Password:** ${value}`,
    `**Password**: \`${value}\``,
    `The password is ${value}.`,
    `Passwort: ${value}`,
    `| password | ${value} |`,
    `| \`DB_PASSWORD\` | \`${value}\` |`,
    `| user | password |\n| --- | --- |\n| admin | ${value} |`,
    `- name: DB_PASSWORD\n  value: "${value}"`,
    `<property name="password" value="${value}"/>`,
    `<password>${value}</password>`,
    `<p>password: &quot;${value}&quot;</p>`,
    `<p>password: &#x22;${value}&#x22;</p>`,
    `mysql -u root -p${value} shop`,
    `sshpass -p '${value}' ssh host`,
    `tool login --user me --password ${value}`,
    `curl \\\n  --user me:${value} \\\n  https://acme.io`,
    `machine acme.io login me password ${value}`,
    `amqp://app:${value}@mq:5672/`,
    `mongodb://app:${value}@db1,db2/x`,
    `https://me:${value}@acme.io/x`,
    `<tr><td>Password</td><td>${value}</td></tr>`,
    `password -> ${value}`,
    `password:\n  ${value}`,
    `password: |\n  ${value}`,
    `CREATE USER app IDENTIFIED BY '${value}';`,
    `ALTER ROLE app WITH PASSWORD '${value}';`,
    `ConvertTo-SecureString "${value}" -AsPlainText`,
    `Password=${value};Server=db`,
    `password: hunter2`,
    `PASSWORD: "P@ssw0rd"`
  ])('%s', async text => {
    expect(await rulesIn(`# Page\n\n${text}\n`)).toHaveLength(1);
  });

  test('says line, column, and only the length of a short value', async () => {
    expect(await scanner.scan(page, `# Page\n\ndb_password: "${value}"\n`)).toEqual([
      {
        ruleId: 'password',
        line: 3,
        column: 15,
        description: 'something looks like a password (12 characters).'
      }
    ]);
  });

  test('two secrets in one line are two findings', async () => {
    expect(await rulesIn(`password: "${value}", token: "${token}"`)).toEqual(['password', 'api-key']);
  });

  test('characters that nobody sees do not hide a token', async () => {
    const hidden = join('gh', 'p\\_aB3dE5fG7h', '\u200B', 'J9kL1mN3pQ5rS7tU9vW1xY3zA5');
    expect(await scanner.scan(page, `\n${hidden}`)).toEqual([
      {
        ruleId: 'github-token',
        line: 2,
        description: 'something looks like a GitHub token (ghp_…, 40 characters).'
      }
    ]);
  });
});

describe('placeholders and ordinary text', () => {
  test.each([
    'password: [PASSWORD_FROM_KEEPASSXC]',
    'postgres://user:[PASSWORD_FROM_KEEPASSXC]@db.acme.io/prod',
    'https://user:[PASSWORD_FROM_KEEPASSXC]@acme.io/',
    'https://user:password@example.com',
    'https://${USER}:${PASS}@acme.io/',
    'redis://user:password@localhost',
    'postgres://postgres:postgres@localhost:5432/db',
    'amqp://guest:guest@mq',
    'token: <your-token>',
    'token: "<your-token>"',
    '<p>token: &lt;your-token&gt;</p>',
    '<p>password: &#x3C;the one from the vault></p>',
    'API_TOKEN=${API_TOKEN}',
    'API_TOKEN=$API_TOKEN',
    'API_TOKEN={{ api_token }}',
    'password: "{{ vault_db_password }}"',
    'password: %DB_PASSWORD%',
    'token: ${{ secrets.CONFLUENCE_API_TOKEN }}',
    'password: ********',
    'password: "xxxxxxxx"',
    'password: changeme',
    'password: "changeme"',
    'password: "..."',
    'api_key: "your-api-key-here"',
    'api_key: "YOUR_API_KEY"',
    'api_key = "1234567890abcdef"',
    `token: ${join('gh', 'p_')}${'x'.repeat(36)}`,
    `token: ${join('gh', 'p_')}1234567890abcdefghijklmnopqrstuvwxyz`,
    `AWS_ACCESS_KEY_ID=${join('AKIA', 'IOSFODNN7EXAMPLE')}`,
    `AWS_SECRET_ACCESS_KEY=${join('wJalrXUtnFEMI/K7MDENG', '/bPxRfiCYEXAMPLEKEY')}`,
    'AWS_SECRET_ACCESS_KEY=[SECRET_FROM_VAULT]',
    'Authorization: Bearer <token>',
    'Authorization: Bearer $TOKEN',
    'Authorization: Bearer YOUR_ACCESS_TOKEN_HERE',
    'Authorization: Basic dXNlcjpwYXNzd29yZA==',
    'Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==',
    'POSTGRES_PASSWORD=postgres',
    '- #1337 Change the type of htpasswd (@somebody)',
    'https://localdomain.pw:8080/index',
    'client_secret = "YYYYY"',
    'curl -u user:password https://acme.io',
    'curl -u "$USER:$TOKEN" https://acme.io',
    'docker run -u 1000:1000 app',
    '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
    '-----BEGIN EC PRIVATE KEY-----\n<your key>\n-----END EC PRIVATE KEY-----',
    '//registry.npmjs.org/:_authToken=${NPM_TOKEN}',
    '//registry.npmjs.org/:_authToken=<token>',
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJd83hGhs8DkVbq2nLxPq7Yw1m9T4Zk0aXcVbNmQwErT me',
    'commit 3f786850e387550fdab836ed7e6dc881de23001b',
    'id: 3f786850-e387-450f-9ab8-36ed7e6dc881',
    'const password = process.env.DB_PASSWORD;',
    'password = os.getenv("DB_PASSWORD")',
    'password: string;',
    '"password": "密碼必須至少有八個字元。"',
    '"password": "パスワードを入力してください"',
    'function login(user: string, password: string | undefined) {}',
    'password_file: /run/secrets/db_password',
    'password: /run/secrets/db',
    'secretName: my-app-tls',
    'secret: "my-app-tls"',
    'password = var.db_password',
    'secret: op://vault/item/field',
    'max_tokens: 4096',
    'password:\n  secretKeyRef:\n    name: db',
    'password:\n  type: string',
    'fun login(password: String) -> Token2',
    'next_token: "eGF0dGhpc2lzYXBhZ2U5"',
    'The token: it must be at least 16 characters long.',
    'Password: required, 12 to 64 characters.',
    '| password | string | the password of the account |',
    '| Name | Token |\n| --- | --- |\n| parse | tokenizer |',
    'AWS account id: 123456789012',
    '"@acme/rule-password": "12.0.0"',
    'See [passwords](https://acme.io/passwords) and `bypass: "everything"`.'
  ])('%s', async text => {
    expect(await rulesIn(`# Page\n\n${text}\n`)).toEqual([]);
  });
});

describe('file names', () => {
  test.each([
    ['docs/prod.secrets.md', 'secrets-file'],
    ['docs/prod.secret.yaml', 'secrets-file'],
    ['secrets.yml', 'secrets-file'],
    ['.env', 'env-file'],
    ['app/.env.production', 'env-file'],
    ['id_rsa', 'ssh-key-file'],
    ['ssh/id_ed25519', 'ssh-key-file'],
    ['tls/server.pem', 'key-file'],
    ['tls/server.KEY', 'key-file'],
    ['a.p12', 'key-file'],
    ['a.pfx', 'key-file'],
    ['a.jks', 'key-file'],
    ['team.kdbx', 'password-store'],
    ['credentials', 'credentials-file'],
    ['credentials.json', 'credentials-file'],
    ['docs/credentials.md', 'credentials-file'],
    ['.netrc', 'credentials-file'],
    ['.npmrc', 'credentials-file'],
    ['.pgpass', 'credentials-file'],
    ['aws-credentials.csv', 'credentials-file'],
    ['prod-secrets.yaml', 'secrets-file']
  ])('%s is given away by its name', async (path, ruleId) => {
    expect(await scanner.scan(path, 'Nothing in here.')).toEqual([
      {ruleId, description: expect.stringContaining('by its name')}
    ]);
  });

  test.each([
    'docs/credentials-rotation.md',
    'docs/credentials-flow.svg',
    'docs/secrets.md',
    'docs/secret-management.md',
    'docs/environment.md',
    '.env.example',
    'id_rsa.pub',
    'docs/keys.md',
    'docs/monkey.md'
  ])('%s is an ordinary name', async path => {
    expect(await scanner.scan(path, 'Nothing in here.')).toEqual([]);
  });
});

describe('switches', () => {
  const token = join('gh', 'p_aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5');

  test('a page cannot switch the scan off', async () => {
    const text = `<!-- secretlint-disable -->\n<!-- secretlint-disable-next-line -->\n${token}`;
    expect(await rulesIn(text)).toEqual(['github-token']);
  });

  test('every rule that can find something can be allowed by its name', () => {
    for (const [, ruleId] of Object.values(formats)) expect(scanner.ruleIds).toContain(ruleId);
    expect(scanner.ruleIds).toContain('env-file');
  });
});

describe('what only readers see', () => {
  const token = join('gh', 'p_aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5');

  test('a token that markup parts is found on the page, at the line where it begins', async () => {
    const source = `# Page\n\nUse ${token.slice(0, 9)}<b></b>${token.slice(9)} for it.\n`;
    expect(await scanner.scan(page, source)).toEqual([]);
    expect(await scanner.scan(page, source, `Page\nUse ${token} for it.`)).toEqual([
      {
        ruleId: 'github-token',
        line: 3,
        description: expect.stringMatching(/on the page.*\(ghp_…, 40 characters\)/)
      }
    ]);
  });

  test('what the source shows already is told once', async () => {
    const source = `**password**: "super_secret" and \`${token}\``;
    const findings = await scanner.scan(page, source, `password: "super_secret" and ${token}`);
    expect(findings.map(({ruleId}) => ruleId)).toEqual(['password', 'github-token']);
  });
});

describe('meetings', () => {
  test.each([
    'https://acme.zoom.us/j/9912345678?pwd=bGx5RkZ0Vm1hUT09Xk7',
    '[Join](https://us02web.zoom.us/j/9912345678?pwd=bGx5RkZ0Vm1hUT09Xk7)',
    'https://teams.microsoft.com/l/meetup?password=h7Gk2LmQ9zXX'
  ])('%s is an invitation', async text => {
    expect(await rulesIn(text)).toEqual([]);
  });

  test('a password in another address, or beside an invitation, is none', async () => {
    expect(await rulesIn('https://db.acme.io/login?password=h7Gk2LmQ9zXX')).toEqual(['password']);
    expect(await rulesIn('https://acme.zoom.us/j/99 password: h7Gk2LmQ9zXX')).toEqual(['password']);
  });
});

describe('hostile text', () => {
  const size = 2_000_000;
  const fill = (part: string): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);
  test.each([
    'a',
    '=',
    'password',
    'password=',
    'password="',
    'password: "a',
    'token ',
    'secret:',
    'key|',
    '|',
    '://a:b',
    '://',
    'curl ',
    'curl -u ',
    'mysql ',
    'jdbc:',
    'jdbc:?password',
    'eyJaaaaaaaaaaa.',
    'Bearer ',
    'Authorization: ',
    '-----BEGIN PRIVATE KEY-----',
    'machine login password ',
    'xoxb-a-',
    'sk-',
    'ab-',
    'a.',
    '_auth=',
    'value value',
    'password:\n ',
    'password</td><td>',
    "PASSWORD '",
    '\\_',
    '\u200B',
    '\n'
  ])(
    'two megabytes of %j end',
    async part => {
      expect(Array.isArray(await scanner.scan(page, fill(part)))).toBe(true);
    },
    20_000
  );
});
