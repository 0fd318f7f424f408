import {patternRule, type SecretRule} from '../rule.ts';

/** Tokens of other services that people document. */
export const serviceRules: readonly SecretRule[] = [
  patternRule({
    id: 'notion-token',
    what: 'a Notion token',
    pattern: /\bntn_[A-Za-z0-9]{40,50}\b|\bsecret_[A-Za-z0-9]{43}\b/g
  }),
  patternRule({
    id: '1password-token',
    what: 'a 1Password token',
    pattern: /\bops_eyJ[\w+/=-]{200,1300}|\bA3-[A-Z0-9]{6}-(?:[A-Z0-9]{5,6}-){4}[A-Z0-9]{5}\b/g
  }),
  patternRule({
    id: 'airtable-token',
    what: 'an Airtable token',
    pattern: /\bpat[A-Za-z0-9]{14}\.[a-f0-9]{64}\b/g
  }),
  patternRule({
    id: 'asana-token',
    what: 'an Asana token',
    pattern: /\b[12]\/\d{15,17}(?:\/\d{15,17})?:[a-f0-9]{32}\b/g
  }),
  patternRule({id: 'dropbox-token', what: 'a Dropbox token', pattern: /\bsl\.(?:u\.)?[\w-]{130,1200}/g}),
  patternRule({id: 'postman-key', what: 'a Postman key', pattern: /\bPMAK-[a-f0-9]{24}-[a-f0-9]{34}\b/g}),
  patternRule({
    id: 'mapbox-token',
    what: 'a Mapbox secret token',
    pattern: /\bsk\.eyJ1[\w-]{40,200}\.[\w-]{20,40}/g
  }),
  patternRule({
    id: 'facebook-token',
    what: 'a Facebook token',
    pattern: /\bEAA(?:CEdEose0cBA|[MC])[A-Za-z0-9]{60,300}\b/g
  }),
  patternRule({id: 'contentful-token', what: 'a Contentful token', pattern: /\bCFPAT-[\w-]{43}/g}),
  patternRule({id: 'typeform-token', what: 'a Typeform token', pattern: /\btfp_[\w.=-]{59}/g}),
  patternRule({id: 'adafruit-key', what: 'an Adafruit key', pattern: /\baio_[A-Za-z0-9]{28}\b/g}),
  patternRule({id: 'readme-key', what: 'a ReadMe key', pattern: /\brdme_[a-z0-9]{70}\b/g}),
  patternRule({
    id: 'hubspot-token',
    what: 'a HubSpot token',
    pattern: /\bpat-(?:na|eu)\d-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}\b/g
  }),
  patternRule({
    id: 'firebase-key',
    what: 'a Firebase server key',
    pattern: /\bAAAA[\w-]{7}:APA91b[\w-]{120,180}/g
  }),
  patternRule({id: 'linear-key', what: 'a Linear key', pattern: /\blin_(?:api|oauth)_[A-Za-z0-9]{40,64}\b/g}),
  patternRule({id: 'figma-token', what: 'a Figma token', pattern: /\bfig[dor]_[\w-]{40,200}/g}),
  patternRule({
    id: 'zapier-webhook',
    what: 'a Zapier webhook',
    pattern: /\bhooks\.zapier\.com\/hooks\/catch\/(?<secret>\d{5,10}\/[a-z0-9]{6,10})/g
  })
];
