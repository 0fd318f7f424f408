import {isSequence, variety} from './randomness.ts';

/** Forms that say "put something here": variables, brackets, stars, dots. */
const blanks = [
  /^\[.*\]?$/,
  /^<.*>?$/,
  /^\(.*\)?$/,
  /^\{.*\}?$/,
  /^%[\w-]+%?$/,
  /^\$[a-z_]\w*$/i,
  /^@[\w.]+@$/,
  /^__\w+__$/,
  /\$\{|\$\(|\{\{|<%|#\{|%\(|\$env:/,
  /<[\w .-]{2,60}>|\[[A-Z_ -]{3,60}\]/,
  /&(?:lt|#x3c|#60);/i,
  /\.{3}|…|\*{3}|•{3}|_{4}|#{4}|x{5}|X{4}|0{6}/
];

/** Words that only made-up values contain. */
const madeUp =
  /example|random[-_ ]?(?:string|password|secret|value|text|chars)|change[-_ ]?me|change[-_]?it|place[-_]?holder|dummy|redacted|replace[-_ ]?(?:me|this|with)|(?:^|[^a-z])(?:your|insert|enter|put|fake|sample|todo|fixme|goes|some|mock)[-_ ]|[-_ ](?:here|placeholder|goes)$|not[-_]?(?:a[-_]?)?(?:real|secret)|^your[A-Z]/i;

/** Values that stand for themselves: the word instead of the thing, or no thing at all. */
const words =
  /^(?:(?:my|the|your|our|a|an|db|new|old|user|some|test|this|is|access|auth|api|client|bearer|app|secret|private|admin|root|service)[-_ ]?)*(?:pass(?:word|wd|phrase|wort)?|pwd|pw|secret|token|key|value|credentials?|jwt|id|none|null|nil|undefined|true|false|string|str|text|test(?:ing)?|demo|admin|root|user(?:name)?|guest|required|optional|default|empty|unset|foo|foobar|bar|baz|qux|hidden|masked|removed|missing|invalid|wrong|unknown|todo|tbd|n\/a)s?$/i;

/** The telling part of keys that vendors print in their documentation; without the prefix, so that no scanner takes offence. */
const documented = [
  '4eC39HqLyjWDarjtT1zdp7dc', // Stripe
  'TYooMQauvdEDq54NiTphI7jx', // Stripe
  'SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c', // jwt.io
  'TJVA95OrM7E2cBab30RMHrHDcEfxjoYZgeFONFh7HgQ', // jwt.io
  'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk', // RFC 7519
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6', // Azurite, the storage emulator
  'AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw', // Telegram
  'mF_9.B5f-4.1JqM', // RFC 6750
  'correcthorsebatterystaple'
];

/** Tell whether a value is one that people write where a secret would be. */
export function isPlaceholder(value: string): boolean {
  const bare = value.trim();
  if (bare === '' || blanks.some(blank => blank.test(bare))) return true;
  if (words.test(bare) || madeUp.test(bare)) return true;
  if (documented.some(part => bare.includes(part))) return true;
  return isMonotone(bare);
}

/** Whether the random part repeats one or two characters, or counts up: `xxxxxxxx`, `1234567890abcdef`. */
function isMonotone(value: string): boolean {
  const random = value
    .split(/[-_.:]/)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  if (random.length < 6) return variety(value) < (value.length < 6 ? 2 : 3);
  return variety(random) < 3 || isSequence(random);
}
