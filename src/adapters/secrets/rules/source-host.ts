import {patternRule, type SecretRule} from '../rule.ts';

/** Tokens of source hosts that secretlint does not know. */
export const sourceHostRules: readonly SecretRule[] = [
  patternRule({
    id: 'gitlab-token',
    what: 'a GitLab token',
    pattern: /\bgl(?:rt|ptt|dt|cbt|oas|soat|ft|imt|agent|ffct)-[\w-]{20,128}/g
  }),
  patternRule({id: 'gitlab-token', what: 'a GitLab runner token', pattern: /\bGR1348941[\w-]{20}/g}),
  patternRule({
    id: 'azure-devops-token',
    what: 'an Azure DevOps token',
    pattern: /\b[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}\b/g
  })
];
