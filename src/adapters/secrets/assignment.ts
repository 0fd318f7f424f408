/** A value that stands beside a word such as `password`. */
export interface Assignment {
  readonly kind: 'password' | 'key';
  readonly value: string;
  readonly start: number;
  /** In quotes; bare and alone on its line (`key: value`, `KEY=value`); or bare amid other text. */
  readonly form: 'quoted' | 'line' | 'bare';
  /** Up to 20 characters before the word. */
  readonly before: string;
}

const quote = '["\'`]|&quot;|&#(?:x22|34|39|x27);|&apos;';
const words = {
  password:
    '(?:pass(?:word|wd|phrase|wort|code)|pwd|kennwort|(?<![a-z])pass|(?<![a-z.])pw|(?:client|app|jwt|session|cookie|hmac|shared|webhook|signing|consumer|oauth)[-_ .]?secret)',
  key: '(?:secret|token|credentials?|(?:api|access|auth|account|signing|signature|encryption|master|private|shared|session|storage|function|license|service|deploy|webhook|client|app|consumer|subscription|integration)[-_ .]?key)'
};
const suffix =
  '(?:[-_. ]?(?:key|value|token|secret|password|base64|b64|base|prod(?:uction)?|dev|stag(?:e|ing)|test|live|v?\\d{1,3})){0,2}';
const separator = [
  `(?<assign>(?:${quote}|[*_\\]]){0,4}[ \\t]{0,10}(?::[ ]?[A-Za-z]{1,12}[ ]?=|:=|=>|={1,3}|:)(?:\\*\\*|__|\\*|_)?[ \\t]{0,10})`,
  `(?<pair>(?:${quote})?,?\\s{0,40}(?:${quote})?value(?:${quote})?[ \\t]{0,5}[:=][ \\t]{0,10})`,
  `(?<loose>(?:${quote}|\\*\\*)?(?:[ \\t]{0,40}\\|[ \\t]{0,40}|[ \\t]{1,5}(?:is|was|ist|lautet)[ \\t]{0,3}:?[ \\t]{1,5}|(?:\\([ \\t]{0,3}|,[ \\t]{0,5})(?=${quote})|>(?=[^<\\s]{4,200}</)|</t[hd]>\\s{0,20}<td[^<>]{0,60}>(?:<[a-z]{1,6}>)?|[ \\t]{0,5}(?:->|→)[ \\t]{0,5}|:[ \\t]{0,3}[|>]?[-+]?[ \\t]{0,3}\\r?\\n[ \\t]{1,40}))`
].join('|');
const value = `(?:(?<open>${quote})(?<quoted>(?:(?!\\k<open>)[^\\r\\n]){1,200})\\k<open>|(?<bare>[^\\s"'\`<>|,;&]{4,200}))`;

const patterns = {
  password: new RegExp(`${words.password}${suffix}(?:${separator})${value}`, 'gi'),
  key: new RegExp(`${words.key}${suffix}(?:${separator})${value}`, 'gi')
};

/** Find values beside words of a kind. A loose form (table cell, sentence, call) counts as bare even in quotes. */
export function* findAssignments(text: string, kind: Assignment['kind']): Iterable<Assignment> {
  for (const match of text.matchAll(patterns[kind])) {
    const {quoted, bare = '', loose} = match.groups ?? {};
    const found = quoted ?? bare.replace(/[.:)\]}*]+$/, '');
    const start = match.index + match[0].lastIndexOf(found);
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    yield {kind, value: found, start, before, form: formOf()};

    function formOf(): Assignment['form'] {
      if (loose !== undefined) return 'bare';
      if (quoted !== undefined) return 'quoted';
      return isWholeLine(text, match.index, start + found.length) ? 'line' : 'bare';
    }
  }
}

/** Whether a line has nothing but a key, a value and perhaps a comment. */
function isWholeLine(text: string, from: number, to: number): boolean {
  const before =
    text
      .slice(Math.max(0, from - 100), from)
      .split('\n')
      .at(-1) ?? '';
  const [after = ''] = text.slice(to, to + 100).split('\n');
  return /^[\s>-]*(?:export |set |ENV )?[\w.-]*$/.test(before) && /^\s*(?:#.*)?$/.test(after);
}
