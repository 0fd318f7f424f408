import {entropy} from '../randomness.ts';
import {patternRule, type SecretRule} from '../rule.ts';

/** Keys of cloud providers that secretlint does not know. */
export const cloudRules: readonly SecretRule[] = [
  patternRule({id: 'google-key', what: 'a Google API key', pattern: /\bAIza[\w-]{35}(?![\w-])/g}),
  patternRule({id: 'google-key', what: 'a Google OAuth secret', pattern: /\bGOCSPX-[\w-]{28}/g}),
  patternRule({id: 'google-key', what: 'a Google access token', pattern: /\bya29\.[\w-]{30,400}/g}),
  patternRule({
    id: 'azure-key',
    what: 'an Azure account key',
    pattern: /\b(?:AccountKey|SharedAccessKey)\s?=\s?(?<secret>[A-Za-z0-9+/]{40,100}={0,2})/gi
  }),
  patternRule({
    id: 'azure-key',
    what: 'an Azure shared access signature',
    pattern: /[?&;]sig=(?<secret>[A-Za-z0-9%+/]{40,120}(?:=|%3D)?)/gi
  }),
  patternRule({
    id: 'azure-key',
    what: 'a Microsoft client secret',
    pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g
  }),
  patternRule({
    id: 'digitalocean-token',
    what: 'a DigitalOcean token',
    pattern: /\bdo[opr]_v1_[a-f0-9]{64}\b/g
  }),
  patternRule({
    id: 'alibaba-key',
    what: 'an Alibaba Cloud key',
    pattern: /\bLTAI[A-Za-z0-9]{12,26}\b/g,
    accept: value => entropy(value) > 3
  }),
  patternRule({id: 'tencent-key', what: 'a Tencent Cloud key', pattern: /\bAKID[A-Za-z0-9]{32}\b/g}),
  patternRule({
    id: 'yandex-key',
    what: 'a Yandex Cloud key',
    pattern: /\b(?:AQVN|t1\.[A-Z0-9])[\w-]{35,250}/g
  }),
  patternRule({id: 'scaleway-key', what: 'a Scaleway key', pattern: /\bSCW[A-Z0-9]{17}\b/g}),
  patternRule({
    id: 'aws-session-token',
    what: 'an AWS session token',
    pattern: /\b(?:FwoGZXIvYXdz|IQoJb3JpZ2lu)[A-Za-z0-9+/=]{60,2000}/g
  }),
  patternRule({
    id: 'aws-bedrock-key',
    what: 'an AWS Bedrock key',
    pattern: /\bABSK[A-Za-z0-9+/]{100,270}={0,2}/g
  })
];
