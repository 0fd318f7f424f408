import {patternRule, type SecretRule} from '../rule.ts';
import {isReference} from '../value.ts';

const what = 'a connection string with a password';
const accept = (value: string): boolean => !isReference(value);

/** Passwords in connection strings that are no addresses: JDBC, ADO.NET, ODBC, JAAS, netrc. */
export const connectionStringRules: readonly SecretRule[] = [
  patternRule({
    id: 'connection-string',
    what,
    pattern: /\bjdbc:[^\s"'`]{1,300}?[?;&](?:password|pwd)=(?<secret>[^\s"'`;&)]{3,120})/gi,
    accept
  }),
  patternRule({
    id: 'connection-string',
    what,
    pattern: /\bjdbc:oracle:thin:[\w$]{1,60}\/(?<secret>[^\s"'`@]{3,120})@/gi,
    accept
  }),
  patternRule({
    id: 'connection-string',
    what,
    pattern: /;[ \t]{0,5}(?:password|pwd)[ \t]{0,5}=[ \t]{0,5}(?<secret>[^;\s"'`<>]{3,120})/gi,
    accept
  }),
  patternRule({
    id: 'connection-string',
    what: 'a login with a password',
    pattern:
      /\bmachine\s{1,5}\S{1,200}\s{1,9}login\s{1,5}\S{1,200}\s{1,9}password\s{1,5}(?<secret>\S{3,200})/g,
    accept
  })
];
