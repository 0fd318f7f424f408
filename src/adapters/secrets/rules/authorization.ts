import {isPlaceholder} from '../placeholder.ts';
import {entropy} from '../randomness.ts';
import {patternRule, type SecretRule} from '../rule.ts';

const what = 'an Authorization header';

/** Whether Base64 says `user:password` with a password that is one. */
function holdsLogin(value: string): boolean {
  const [user = '', ...rest] = Buffer.from(value, 'base64').toString('utf8').split(':');
  const password = rest.join(':');
  if (password === '' || /[\p{Cc}\uFFFD]/u.test(user + password)) return false;
  return !isPlaceholder(password) && user !== password && password !== 'open sesame'; // The login of RFC 7617.
}

function isOpaque(value: string): boolean {
  return /\d/.test(value) && /[A-Za-z]/.test(value) && entropy(value) > 3;
}

/** Credentials in HTTP headers. */
export const authorizationRules: readonly SecretRule[] = [
  patternRule({
    id: 'authorization-header',
    what,
    pattern: /\bBasic\s{1,3}(?<secret>[A-Za-z0-9+/]{8,400}={0,2})/g,
    accept: holdsLogin
  }),
  patternRule({
    id: 'authorization-header',
    what,
    pattern: /\bBearer\s{1,3}["'`]?(?<secret>[\w.~+/-]{16,2000}={0,2})/gi,
    accept: isOpaque
  }),
  patternRule({
    id: 'authorization-header',
    what,
    pattern:
      /\bAuthorization["'`]?\s{0,3}[:=,]\s{0,3}["'`]?(?!Basic )(?:[A-Za-z]{2,12}[ =])?(?<secret>[\w.~+/-]{16,2000}={0,2})/gi,
    accept: isOpaque
  })
];
