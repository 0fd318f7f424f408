import {patternRule, type SecretRule} from '../rule.ts';

/** Keys of payment and shop services. */
export const paymentRules: readonly SecretRule[] = [
  patternRule({
    id: 'stripe-key',
    what: 'a Stripe key',
    pattern: /\b[sr]k_(?:live|test|prod)_[A-Za-z0-9]{16,120}\b/g
  }),
  patternRule({id: 'stripe-key', what: 'a Stripe webhook secret', pattern: /\bwhsec_[A-Za-z0-9+/]{24,80}/g}),
  patternRule({
    id: 'square-token',
    what: 'a Square token',
    pattern: /\bsq0(?:atp|csp|idp)-[\w-]{22,50}|\bEAAA[\w-]{60}\b/g
  }),
  patternRule({
    id: 'braintree-token',
    what: 'a Braintree token',
    pattern: /\baccess_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}\b/g
  }),
  patternRule({
    id: 'shopify-token',
    what: 'a Shopify token',
    pattern: /\bshp(?:at|ca|pa|ss|tka|ua)_[a-fA-F0-9]{32}\b/g
  }),
  patternRule({
    id: 'flutterwave-key',
    what: 'a Flutterwave key',
    pattern: /\bFLWSECK(?:_TEST)?-[a-h0-9]{12,40}-X\b/gi
  }),
  patternRule({id: 'razorpay-key', what: 'a Razorpay key', pattern: /\brzp_live_[A-Za-z0-9]{14}\b/g}),
  patternRule({
    id: 'shippo-token',
    what: 'a Shippo token',
    pattern: /\bshippo_(?:live|test)_[a-f0-9]{40}\b/g
  }),
  patternRule({id: 'easypost-key', what: 'an EasyPost key', pattern: /\bEZ[AT]K[A-Za-z0-9]{54}\b/g}),
  patternRule({
    id: 'adyen-key',
    what: 'an Adyen key',
    pattern: /\bAQE[a-z][A-Za-z0-9+/]{60,180}={0,2}-[\w+/=<>{}()*.-]{20,120}/g
  })
];
