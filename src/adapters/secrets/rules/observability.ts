import {patternRule, type SecretRule} from '../rule.ts';

/** Keys of monitoring services. */
export const observabilityRules: readonly SecretRule[] = [
  patternRule({
    id: 'new-relic-key',
    what: 'a New Relic key',
    pattern: /\bNR(?:AK|RA|BR|JS|II|AL)-[A-Za-z0-9_-]{19,42}\b|\b[a-f0-9]{36}NRAL\b/g
  }),
  patternRule({
    id: 'sentry-token',
    what: 'a Sentry token',
    pattern: /\bsntr(?:ys_[\w+/=-]{40,400}|yu_[a-f0-9]{64})/g
  }),
  patternRule({
    id: 'dynatrace-token',
    what: 'a Dynatrace token',
    pattern: /\bdt0[a-z]\d{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}\b/gi
  }),
  patternRule({id: 'honeycomb-key', what: 'a Honeycomb key', pattern: /\bhc[abcx]i[ck]_[a-z0-9]{56,60}\b/g}),
  patternRule({id: 'sonar-token', what: 'a Sonar token', pattern: /\bsq[upa]_[a-f0-9]{40}\b/g}),
  patternRule({id: 'grafana-token', what: 'a Grafana key', pattern: /\beyJrIjoi[A-Za-z0-9+/=]{60,400}/g}),
  patternRule({
    id: 'launchdarkly-key',
    what: 'a LaunchDarkly key',
    pattern: /\b(?:sdk|api|mob)-[a-f0-9]{8}-(?:[a-f0-9]{4}-){3}[a-f0-9]{12}\b/g
  })
];
