import {patternRule, type SecretRule} from '../rule.ts';
import {isReference, isStrong} from '../value.ts';

const what = 'a command with a password';
const accept = (value: string): boolean => !isReference(value);

/** Secrets that are handed to a command, or set by a statement. */
export const commandLineRules: readonly SecretRule[] = [
  patternRule({
    id: 'command-line-password',
    what,
    pattern:
      /\bcurl\b(?:[^\r\n\\]|\\\r?\n|\\.){0,300}?\s(?:-u|--user|-U|--proxy-user)[ =]{0,3}["']?(?<user>[^\s:"'`]{1,100}):(?<secret>[^\s"'`]{3,200})/g,
    accept: (value, groups) => accept(value) && value !== groups['user']
  }),
  patternRule({
    id: 'command-line-password',
    what,
    pattern: /\s-u[ =]?["']?(?<user>[A-Za-z][\w.@+-]{0,100}):(?<secret>[^\s"'`]{6,200})/g,
    accept: value => accept(value) && isStrong(value)
  }),
  patternRule({
    id: 'command-line-password',
    what,
    pattern:
      /\s--?(?:[a-z]{1,20}-){0,3}(?:password|passwd|pass|secret|token|api-?key)(?:[ \t]{1,3}|=)["']?(?<secret>[^\s"'`<>|]{6,300})/gi,
    accept: value => accept(value) && isStrong(value)
  }),
  patternRule({
    id: 'command-line-password',
    what,
    pattern:
      /\b(?:sshpass[ \t]+-p|redis-cli\b[^\r\n]{0,100}?\s-a|docker login\b[^\r\n]{0,150}?\s-p|az login\b[^\r\n]{0,150}?\s-p)[ \t]{0,3}["']?(?<secret>[^\s"'`]{4,200})/g,
    accept
  }),
  patternRule({
    id: 'command-line-password',
    what,
    pattern: /\bmysql(?:dump|admin|import)?\b[^\r\n]{0,150}?\s-p["']?(?<secret>[^\s"'`-][^\s"'`]{4,100})/g,
    accept
  }),
  patternRule({
    id: 'sql-password',
    what: 'a statement with a password',
    pattern: /\b(?:IDENTIFIED\s{1,5}BY|PASSWORD)\s{1,5}'(?<secret>[^'\s]{4,200})'/gi,
    accept
  }),
  patternRule({
    id: 'command-line-password',
    what,
    pattern: /\bConvertTo-SecureString\s{1,5}(?:-String\s{1,5})?["'](?<secret>[^"'\s]{4,200})["']/gi,
    accept
  })
];
