import {variety} from '../randomness.ts';
import {patternRule, type SecretRule} from '../rule.ts';

/** How much after the first line is looked at: headers of PGP and of old PEM files come before the data. */
const window = 600;
/** Longest key to take as a whole. */
const longest = 10_000;

/** Base64 with real variety soon after the first line; `…` or `[KEY]` in its place is documentation. */
function holdsKey(text: string, from: number): boolean {
  const lines = text.slice(from, from + window).split(/\r?\n|\\r|\\n/);
  return lines.some(line => {
    const [data] = /[A-Za-z0-9+/]{32,}/.exec(line) ?? [];
    return data !== undefined && variety(data) >= 10;
  });
}

const block: SecretRule = {
  id: 'private-key',
  what: 'a private key',
  *find(text) {
    for (const match of text.matchAll(/-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g)) {
      const from = match.index + match[0].length;
      if (!holdsKey(text, from)) continue;
      const [value = ''] = text.slice(match.index, from + longest).split('-----END');
      yield {value, start: match.index};
    }
  }
};

/** Private keys in PEM, OpenSSH, PGP, PuTTY, age and WireGuard form. */
export const privateKeyRules: readonly SecretRule[] = [
  block,
  patternRule({
    id: 'private-key',
    what: 'a private key',
    pattern: /PuTTY-User-Key-File-\d: [\w@.-]{3,60}/g
  }),
  patternRule({id: 'private-key', what: 'an age private key', pattern: /AGE-SECRET-KEY-1[A-Z0-9]{58}/g}),
  patternRule({
    id: 'private-key',
    what: 'a WireGuard key',
    pattern: /\b(?:PrivateKey|PresharedKey) {0,3}= {0,3}(?<secret>[A-Za-z0-9+/]{43}=)/g
  })
];
