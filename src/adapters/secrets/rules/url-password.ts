import {isPlaceholder} from '../placeholder.ts';
import {patternRule, type SecretRule} from '../rule.ts';

const address = /:\/\/(?<user>[^\s:@/"'`|]{0,120}):(?<secret>[^\s@/"'`|]{4,200})@(?=[\w[$<{%-])/g;

/** Password that is the user's name again (`postgres:postgres`, `guest:guest`) is what servers come with. */
function isExample(user: string, password: string): boolean {
  return isPlaceholder(password) || user.toLowerCase() === password.toLowerCase();
}

/** Tell whether a text is an address with a password that stands for one. */
export function isExampleUrl(text: string): boolean {
  const [match] = text.matchAll(address);
  return match?.groups !== undefined && isExample(match.groups['user'] ?? '', match.groups['secret'] ?? '');
}

/** Passwords in addresses of any scheme: https, redis, amqp, mongodb, postgres, smtp, ftp and all others. */
export const urlPasswordRules: readonly SecretRule[] = [
  patternRule({
    id: 'url-password',
    what: 'an address with a password',
    pattern: address,
    accept: (value, groups) => !isExample(groups['user'] ?? '', value)
  })
];
