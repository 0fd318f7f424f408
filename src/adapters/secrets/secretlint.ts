import type {Match} from './rule.ts';

/** Names of our own for secretlint's messages: they are shorter, and stay when secretlint's change. */
const kinds: Readonly<Record<string, {readonly id: string; readonly what: string}>> = {
  AWSAccessKeyID: {id: 'aws-access-key-id', what: 'an AWS access key id'},
  AWSSecretAccessKey: {id: 'aws-secret-access-key', what: 'an AWS secret access key'},
  PrivateKeyJSON: {id: 'private-key', what: 'a private key'},
  PrivateKey: {id: 'private-key', what: 'a private key'},
  PackageJSON_xOauthToken: {id: 'github-token', what: 'a GitHub token'},
  Npmrc_authToken: {id: 'npm-token', what: 'an npm token'},
  NPM_ACCESS_TOKEN: {id: 'npm-token', what: 'an npm token'},
  BasicAuth: {id: 'url-password', what: 'an address with a password'},
  MongoDBConnection: {id: 'url-password', what: 'an address with a password'},
  MySQLConnection: {id: 'url-password', what: 'an address with a password'},
  PostgreSQLConnection: {id: 'url-password', what: 'an address with a password'},
  SLACK_TOKEN: {id: 'slack-token', what: 'a Slack token'},
  IncomingWebhook: {id: 'slack-webhook', what: 'a Slack webhook'},
  SENDGRID_KEY: {id: 'sendgrid-key', what: 'a SendGrid key'},
  SHOPIFY_KEY: {id: 'shopify-token', what: 'a Shopify token'},
  GITHUB_TOKEN: {id: 'github-token', what: 'a GitHub token'},
  GITLAB_PERSONAL_ACCESS_TOKEN: {id: 'gitlab-token', what: 'a GitLab token'},
  GRAFANA_CLOUD_API_TOKEN: {id: 'grafana-token', what: 'a Grafana token'},
  GRAFANA_SERVICE_ACCOUNT_TOKEN: {id: 'grafana-token', what: 'a Grafana token'},
  OPENAI_TOKEN: {id: 'openai-key', what: 'an OpenAI key'},
  ANTHROPIC_API_KEY: {id: 'anthropic-key', what: 'an Anthropic key'},
  GROQ_API_KEY: {id: 'groq-key', what: 'a Groq key'},
  HUGGINGFACE_USER_ACCESS_TOKEN: {id: 'hugging-face-token', what: 'a Hugging Face token'},
  LINEAR_API_TOKEN: {id: 'linear-key', what: 'a Linear key'},
  NOTION_INTEGRATION_TOKEN: {id: 'notion-token', what: 'a Notion token'},
  OPS_TOKEN: {id: '1password-token', what: 'a 1Password token'},
  HASHICORP_VAULT_SERVICE_TOKEN: {id: 'vault-token', what: 'a Vault token'},
  HASHICORP_VAULT_BATCH_TOKEN: {id: 'vault-token', what: 'a Vault token'},
  HASHICORP_VAULT_RECOVERY_TOKEN: {id: 'vault-token', what: 'a Vault token'},
  VERCEL_PERSONAL_ACCESS_TOKEN: {id: 'vercel-token', what: 'a Vercel token'},
  VERCEL_INTEGRATION_TOKEN: {id: 'vercel-token', what: 'a Vercel token'},
  VERCEL_APP_ACCESS_TOKEN: {id: 'vercel-token', what: 'a Vercel token'},
  VERCEL_APP_REFRESH_TOKEN: {id: 'vercel-token', what: 'a Vercel token'},
  VERCEL_AI_GATEWAY_API_KEY: {id: 'vercel-token', what: 'a Vercel token'},
  DATABRICKS_PERSONAL_ACCESS_TOKEN: {id: 'databricks-token', what: 'a Databricks token'},
  DOCKER_PERSONAL_ACCESS_TOKEN: {id: 'docker-token', what: 'a Docker token'},
  FIGMA_PERSONAL_ACCESS_TOKEN: {id: 'figma-token', what: 'a Figma token'}
};

/** What a secretlint rule found; `value` is as much of the text as the rule names. */
export interface LintedSecret extends Match {
  readonly id: string;
  readonly what: string;
}

/** Messages about things that are no secret: anybody who may see a resource of an account sees its number. */
const harmless: ReadonlySet<string> = new Set(['AWSAccountID']);

/** Names of the rules that secretlint looks after. */
export const lintRuleIds: readonly string[] = [...Object.values(kinds).map(kind => kind.id), 'other-secret'];

/**
 * Load secretlint.
 *
 * Its rules are listed one by one, without the one that obeys comments in the text: a page must not switch its own scan
 * off. No path is handed over, as secretlint would open files by it.
 */
export async function loadSecretlint(): Promise<(text: string) => Promise<readonly LintedSecret[]>> {
  const [{lintSource}, {rules}, {secretLintProfiler}] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
    import('@secretlint/profiler')
  ]);
  // It keeps some twenty kilobytes for every text until the process ends, for a report that we do not print.
  secretLintProfiler.mark = () => {};
  const config = {
    rules: rules
      .filter(rule => !rule.meta.id.endsWith('filter-comments'))
      .map(rule => ({id: rule.meta.id, rule, options: {enableIDScanRule: true}}))
  };
  return async content => {
    const source = {filePath: '', ext: '.md', content, contentType: 'text'} as const;
    const {messages} = await lintSource({
      source,
      options: {config, maskSecrets: true, noPhysicFilePath: true}
    });
    return messages
      .filter(message => !harmless.has(message.messageId))
      .map(({messageId, range: [start, end]}) => ({
        ...(kinds[messageId] ?? {id: 'other-secret', what: 'a secret'}),
        value: content.slice(start, end),
        start
      }));
  };
}
