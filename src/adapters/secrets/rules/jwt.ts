import {patternRule, type SecretRule} from '../rule.ts';

/** JSON Web Tokens that are signed; a token without a signature opens nothing. */
export const jwtRules: readonly SecretRule[] = [
  patternRule({
    id: 'jwt',
    what: 'a JSON Web Token',
    pattern:
      /\beyJ[\w-]{10,2000}\.(?:eyJ[\w-]{10,4000}\.[\w-]{20,1000}|[\w-]{0,1000}(?:\.[\w-]{10,4000}){3})/g
  })
];
