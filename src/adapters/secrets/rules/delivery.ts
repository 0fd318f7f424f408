import {patternRule, type SecretRule} from '../rule.ts';

/** Tokens of services that build, host and configure software. */
export const deliveryRules: readonly SecretRule[] = [
  patternRule({id: 'vault-token', what: 'a Vault token', pattern: /\bhv[sbr]\.[\w-]{24,300}/g}),
  patternRule({
    id: 'terraform-token',
    what: 'a Terraform token',
    pattern: /\b[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/g
  }),
  patternRule({id: 'pulumi-token', what: 'a Pulumi token', pattern: /\bpul-[a-f0-9]{40}\b/g}),
  patternRule({
    id: 'doppler-token',
    what: 'a Doppler token',
    pattern: /\bdp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]{2,35}\.)?[A-Za-z0-9]{40,44}\b/g
  }),
  patternRule({
    id: 'fly-token',
    what: 'a Fly.io token',
    pattern: /\bfo1_[\w-]{43}|\bfm[12][ar]?_[A-Za-z0-9+/]{60,500}={0,3}/g
  }),
  patternRule({id: 'heroku-key', what: 'a Heroku key', pattern: /\bHRKU-[\w-]{36,60}/g}),
  patternRule({id: 'netlify-token', what: 'a Netlify token', pattern: /\bnf[pcou]_[A-Za-z0-9]{36,40}\b/g}),
  patternRule({
    id: 'supabase-key',
    what: 'a Supabase key',
    pattern: /\bsb(?:p_[a-f0-9]{40}|_secret_[\w-]{30,40})\b/g
  }),
  patternRule({
    id: 'planetscale-token',
    what: 'a PlanetScale token',
    pattern: /\bpscale_(?:tkn|pw|oauth)_[\w.=-]{32,64}/g
  }),
  patternRule({
    id: 'tailscale-key',
    what: 'a Tailscale key',
    pattern: /\btskey-[a-z]{2,12}-[A-Za-z0-9]{8,20}-[A-Za-z0-9]{20,40}\b/g
  }),
  patternRule({
    id: 'buildkite-token',
    what: 'a Buildkite token',
    pattern: /\bbk(?:ua|ct|at)_[a-z0-9]{40}\b/g
  }),
  patternRule({
    id: 'circleci-token',
    what: 'a CircleCI token',
    pattern: /\bCCI(?:PAT|PRJ)_[A-Za-z0-9]{20,24}_[a-f0-9]{40}\b/g
  }),
  patternRule({id: 'infracost-key', what: 'an Infracost key', pattern: /\bico-[A-Za-z0-9]{32}\b/g}),
  patternRule({id: 'prefect-key', what: 'a Prefect key', pattern: /\bpn[ub]_[A-Za-z0-9]{36}\b/g}),
  patternRule({id: 'databricks-token', what: 'a Databricks token', pattern: /\bdose[a-f0-9]{32}\b/g}),
  patternRule({
    id: 'cloudflare-key',
    what: 'a Cloudflare key',
    pattern: /\bv1\.0-[a-f0-9]{24}-[a-f0-9]{140,150}\b/g
  }),
  patternRule({id: 'okta-token', what: 'an Okta token', pattern: /\bSSWS (?<secret>00[\w-]{40})\b/g})
];
