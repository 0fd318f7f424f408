import {patternRule, type SecretRule} from '../rule.ts';

/** Tokens of Atlassian's products: API token, access tokens of repositories and spaces, app passwords, OAuth. */
export const atlassianRules: readonly SecretRule[] = [
  patternRule({id: 'atlassian-token', what: 'an Atlassian token', pattern: /\bATATT3[\w=-]{40,400}/g}),
  patternRule({id: 'atlassian-token', what: 'an Atlassian access token', pattern: /\bATCTT3[\w=-]{40,400}/g}),
  patternRule({
    id: 'atlassian-token',
    what: 'a Bitbucket app password',
    pattern: /\bATBB[A-Za-z0-9]{24,60}\b/g
  }),
  patternRule({id: 'atlassian-token', what: 'an Atlassian OAuth secret', pattern: /\bATOA[\w=-]{40,400}/g}),
  patternRule({
    id: 'atlassian-token',
    what: 'an Atlassian admin key',
    pattern: /\bATCTT[\w=-]{60,400}|\bATSTT[\w=-]{40,400}/g
  })
];
