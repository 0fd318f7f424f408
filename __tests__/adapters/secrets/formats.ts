import {generateKeyPairSync} from 'node:crypto';

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const digits = '0123456789';
const letters = upper + upper.toLowerCase();
const alphanumeric = letters + digits;

/** Noise that is the same in every run: what is found must not depend on chance. */
function createNoise(seed: number): (length: number, alphabet?: string) => string {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return (length, alphabet = alphanumeric) =>
    Array.from({length}, () => alphabet[Math.floor(next() * alphabet.length)]).join('');
}

/** Join parts, so that no secret stands in this file for a scanner or a push protection to see. */
function join(...parts: readonly string[]): string {
  return parts.join('');
}

function pem(type: 'ec' | 'ed25519' | 'rsa' | 'encrypted'): string {
  const pkcs8 = {type: 'pkcs8', format: 'pem'} as const;
  if (type === 'ed25519') return generateKeyPairSync('ed25519').privateKey.export(pkcs8).toString();
  if (type === 'ec') {
    const {privateKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
    return privateKey.export({type: 'sec1', format: 'pem'}).toString();
  }
  const {privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048});
  if (type === 'rsa') return privateKey.export({type: 'pkcs1', format: 'pem'}).toString();
  return privateKey.export({...pkcs8, cipher: 'aes-256-cbc', passphrase: 'k'}).toString();
}

function armour(label: string, lines: readonly string[]): string {
  return [join('-----', 'BEGIN ', label, '-----'), ...lines, join('-----', 'END ', label, '-----')].join(
    '\n'
  );
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

const r = createNoise(7);
const hex = (length: number): string => r(length, '0123456789abcdef');
const low = (length: number): string => r(length, upper.toLowerCase() + digits);
const dashed = (): string => [8, 4, 4, 4, 12].map(hex).join('-');
const password = 'h7Gk2LmQ9z';
const signed = (): string =>
  [
    base64('{"alg":"HS256","typ":"JWT"}'),
    base64('{"sub":"8231","role":"admin"}').replace(/=+$/, ''),
    r(43)
  ].join('.');

/** What secrets look like, by name; made up from the public shapes of the formats. Each value has the id of its rule. */
export const formats: Readonly<Record<string, readonly [text: string, ruleId: string]>> = {
  'AWS access key id': [join('AKIA', r(16, upper + '234567')), 'aws-access-key-id'],
  'AWS secret access key': [join('aws_secret_access_key = ', r(40)), 'aws-secret-access-key'],
  'AWS session token': [join('FwoGZXIv', 'YXdz', r(220)), 'aws-session-token'],
  'GitHub personal token': [join('ghp', '_', r(36)), 'github-token'],
  'GitHub OAuth token': [join('gho', '_', r(36)), 'github-token'],
  'GitHub server token': [join('ghs', '_', r(36)), 'github-token'],
  'GitHub refresh token': [join('ghr', '_', r(36)), 'github-token'],
  'GitHub fine-grained token': [join('github', '_pat_', r(22), '_', r(59)), 'github-token'],
  'GitLab personal token': [join('gl', 'pat-', r(20)), 'gitlab-token'],
  'GitLab runner token': [join('gl', 'rt-', r(20)), 'gitlab-token'],
  'GitLab pipeline trigger': [join('gl', 'ptt-', hex(40)), 'gitlab-token'],
  'Azure DevOps token': [join(r(76), 'AZ', 'DO', r(4)), 'azure-devops-token'],
  'Atlassian API token': [join('ATATT', '3xFfGF0', r(180), '=', r(8, '0123456789ABCDEF')), 'atlassian-token'],
  'Atlassian access token': [
    join('ATCTT', '3xFfGN0', r(180), '=', r(8, '0123456789ABCDEF')),
    'atlassian-token'
  ],
  'Bitbucket app password': [join('ATBB', r(32)), 'atlassian-token'],
  'RSA key': [pem('rsa'), 'private-key'],
  'EC key': [pem('ec'), 'private-key'],
  'Ed25519 key': [pem('ed25519'), 'private-key'],
  'encrypted key': [pem('encrypted'), 'private-key'],
  'OpenSSH key': [armour('OPENSSH PRIVATE KEY', [r(70), r(70), r(44)]), 'private-key'],
  'PGP key': [armour('PGP PRIVATE KEY BLOCK', ['Version: GnuPG v2', '', r(64), r(64)]), 'private-key'],
  'key in one JSON line': [JSON.stringify({k: pem('ec')}), 'private-key'],
  'PuTTY key': [join('PuTTY-User-', 'Key-File-3: ssh-ed25519'), 'private-key'],
  'age key': [join('AGE-SECRET-', 'KEY-1', r(58, upper + digits)), 'private-key'],
  'WireGuard key': [join('PrivateKey = ', r(43), '='), 'private-key'],
  'GCP service account': [
    JSON.stringify({
      type: 'service_account',
      private_key: pem('rsa'),
      client_email: 'x@p.iam.gserviceaccount.com'
    }),
    'private-key'
  ],
  'Google API key': [join('AI', 'za', r(35)), 'google-key'],
  'Google OAuth secret': [join('GOC', 'SPX-', r(28)), 'google-key'],
  'Google access token': [join('ya', '29.', r(120)), 'google-key'],
  'Firebase server key': [join('AAAA', r(7), ':APA', '91b', r(134)), 'firebase-key'],
  'Azure storage': [
    join(
      'DefaultEndpointsProtocol=https;AccountName=x;Account',
      'Key=',
      r(86),
      '==;EndpointSuffix=core.windows.net'
    ),
    'azure-key'
  ],
  'Azure service bus': [
    join('Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccess', 'Key=', r(43), '='),
    'azure-key'
  ],
  'Azure shared access signature': [
    join('https://x.blob.core.windows.net/c?sv=2024-01-01&s', 'ig=', r(43), '%3D'),
    'azure-key'
  ],
  'Azure client secret': [join(r(3), '8Q', '~', r(34)), 'azure-key'],
  DigitalOcean: [join('dop', '_v1_', hex(64)), 'digitalocean-token'],
  Alibaba: [join('LT', 'AI', r(20)), 'alibaba-key'],
  Cloudflare: [join('CLOUDFLARE_API_', 'TOKEN=', r(40)), 'api-key'],
  Heroku: [join('HR', 'KU-', dashed()), 'heroku-key'],
  Netlify: [join('nf', 'p_', r(36)), 'netlify-token'],
  Vercel: [join('vc', 'p_', r(24)), 'vercel-token'],
  'Fly.io': [join('fo', '1_', r(43)), 'fly-token'],
  Supabase: [join('sb', 'p_', hex(40)), 'supabase-key'],
  PlanetScale: [join('pscale', '_tkn_', r(43)), 'planetscale-token'],
  Tailscale: [join('ts', 'key-auth-', r(12), '-', r(32)), 'tailscale-key'],
  Doppler: [join('dp', '.pt.', r(43)), 'doppler-token'],
  'Hashicorp Vault': [join('hv', 's.', r(92)), 'vault-token'],
  'Terraform Cloud': [join(r(14), '.atl', 'asv1.', r(67)), 'terraform-token'],
  Pulumi: [join('pu', 'l-', hex(40)), 'pulumi-token'],
  Databricks: [join('da', 'pi', hex(32)), 'databricks-token'],
  Buildkite: [join('bk', 'ua_', low(40)), 'buildkite-token'],
  Docker: [join('dckr', '_pat_', r(27)), 'docker-token'],
  'Docker login file': [
    JSON.stringify({auths: {'r.acme.io': {auth: base64(`ci:${password}`)}}}),
    'docker-token'
  ],
  npm: [join('np', 'm_', r(36)), 'npm-token'],
  npmrc: [join('//registry.acme.io/:_auth', 'Token=', dashed()), 'npm-token'],
  PyPI: [join('py', 'pi-AgEIcHlwaS5vcmc', r(120)), 'pypi-token'],
  RubyGems: [join('ruby', 'gems_', hex(48)), 'rubygems-key'],
  NuGet: [join('oy', '2', low(43)), 'nuget-key'],
  JFrog: [join('AK', 'Cp', r(69)), 'jfrog-key'],
  'OpenAI project key': [join('sk-', 'proj-', r(48)), 'openai-key'],
  'OpenAI old key': [join('sk-', r(20), 'T3Blbk', 'FJ', r(20)), 'openai-key'],
  Anthropic: [join('sk-', 'ant-api03-', r(93), 'AA'), 'anthropic-key'],
  'Hugging Face': [join('h', 'f_', r(34, letters)), 'hugging-face-token'],
  Groq: [join('gs', 'k_', r(52)), 'groq-key'],
  Replicate: [join('r', '8_', r(37)), 'replicate-token'],
  Perplexity: [join('pp', 'lx-', r(48)), 'perplexity-key'],
  'Slack bot': [join('xo', 'xb-', r(12, digits), '-', r(12, digits), '-', r(24)), 'slack-token'],
  'Slack app': [join('xa', 'pp-1-A', r(10), '-', r(13, digits), '-', hex(64)), 'slack-token'],
  'Slack webhook': [
    join('https://hooks.slack', '.com/services/T', r(8, upper), '/B', r(8, upper), '/', r(24)),
    'slack-webhook'
  ],
  'Discord bot': [join('M', r(23), '.', r(6), '.', r(38)), 'discord-token'],
  'Discord webhook': [
    join('https://discord', '.com/api/webhooks/', r(18, '123456789'), '/', r(68)),
    'discord-webhook'
  ],
  Telegram: [join(r(9, '123456789'), ':A', 'A', r(33)), 'telegram-token'],
  'Teams webhook': [
    join(
      'https://acme.webhook.office',
      '.com/webhookb2/',
      dashed(),
      '@',
      dashed(),
      '/IncomingWebhook/',
      hex(32),
      '/',
      dashed()
    ),
    'teams-webhook'
  ],
  Twilio: [join('S', 'K', hex(32)), 'twilio-key'],
  SendGrid: [join('S', 'G.', r(22), '.', r(43)), 'sendgrid-key'],
  Mailgun: [join('ke', 'y-', hex(32)), 'mailgun-key'],
  Mailchimp: [join(hex(32), '-u', 's14'), 'mailchimp-key'],
  Stripe: [join('sk', '_live_', r(24)), 'stripe-key'],
  'Stripe webhook': [join('wh', 'sec_', r(32)), 'stripe-key'],
  Shopify: [join('sh', 'pat_', hex(32)), 'shopify-token'],
  Square: [join('sq', '0atp-', r(22)), 'square-token'],
  'New Relic': [join('NR', 'AK-', r(27, upper + digits)), 'new-relic-key'],
  Sentry: [join('sn', 'tryu_', hex(64)), 'sentry-token'],
  Dynatrace: [join('dt', '0c01.', r(24, upper + digits), '.', r(64, upper + digits)), 'dynatrace-token'],
  Grafana: [join('gl', 'sa_', r(32), '_', hex(8)), 'grafana-token'],
  SonarQube: [join('sq', 'u_', hex(40)), 'sonar-token'],
  Linear: [join('lin', '_api_', r(40)), 'linear-key'],
  Figma: [join('fi', 'gd_', r(40)), 'figma-token'],
  Notion: [join('nt', 'n_', r(11, digits), r(35)), 'notion-token'],
  Airtable: [join('pa', 't', r(14), '.', hex(64)), 'airtable-token'],
  '1Password': [join('op', 's_eyJ', r(300)), '1password-token'],
  Postman: [join('PM', 'AK-', hex(24), '-', hex(34)), 'postman-key'],
  'JSON Web Token': [signed(), 'jwt'],
  'Bearer header': [join('Authorization: ', 'Bearer ', r(40)), 'authorization-header'],
  'Basic header': [join('Authorization: ', 'Basic ', base64(`deploy:${password}`)), 'authorization-header'],
  'PostgreSQL address': [join('postgres://app:', password, '@db.acme.io:5432/prod'), 'url-password'],
  'Redis address': [join('redis://:', password, '@cache:6379/0'), 'url-password'],
  'JDBC string': [join('jdbc:postgresql://db:5432/x?user=a&pass', 'word=', password), 'connection-string'],
  'ADO string': [join('Server=db;Database=x;User Id=sa;Pass', 'word=', password, ';'), 'connection-string'],
  'curl login': [join('curl -sS -u deploy:', password, ' https://acme.io/api'), 'command-line-password'],
  'YAML password': [join('db_pass', 'word: "super', '_secret"'), 'password']
};
