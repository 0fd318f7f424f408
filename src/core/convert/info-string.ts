/** What the info string of a fence says. */
export interface CodeInfo {
  /** In lower case; undefined: none. */
  readonly language?: string | undefined;
  /** What to show above the code; undefined: nothing. */
  readonly title?: string | undefined;
}

/**
 * Read what stands behind the mark of a fence, in the forms that site generators gave it.
 *
 * The language ends at the first space, comma, colon, bracket or brace (`rust,ignore`, `js{1,3}`); braces may also
 * stand around it (`{.python}` of Pandoc, `{python}` of R Markdown, `{code} python` of MyST). A title is `title="…"` (Docusaurus, MkDocs),
 * `filename="…"` (Nextra), `[…]` (VitePress), or a file name behind a colon (`js:src/main.js`).
 *
 * @param lang
 *   The first word of the info string.
 * @param meta
 *   The rest of it.
 */
export function readInfo(lang: string, meta: string): CodeInfo {
  if (/^\{(?:code|code-block|code-cell|sourcecode)\}$/.test(lang)) return readDirective(meta);
  const word = /^\{?\s*\.?(?:lang(?:uage)?-)?([^\s{},:[\]]+)/i.exec(lang)?.[1];
  const language = word?.includes('=') ? undefined : word?.toLowerCase();
  const title = readAttribute(`${lang} ${meta}`) ?? readBrackets(lang, meta) ?? readFile(lang);
  return {language, title};
}

/** MyST names the language behind the directive; the options of it are lines of the code. */
function readDirective(meta: string): CodeInfo {
  const [lang = '', ...rest] = meta.trim().split(/\s+/);
  return lang === '' ? {} : readInfo(lang, rest.join(' '));
}

function readAttribute(info: string): string | undefined {
  const match = /(?:^|[\s{,])(?:title|filename)=(?:"([^"]*)"|'([^']*)'|([^\s}"']+))/.exec(info);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

function readBrackets(lang: string, meta: string): string | undefined {
  const match = /^\[([^\]]+)\](?:\s|$)/.exec(meta.trim()) ?? /^[^\s[]+\[([^\]]+)\]$/.exec(lang);
  return match?.[1];
}

/** Words with a point or a slash name files; others, such as `js:line-numbers`, are options. */
function readFile(lang: string): string | undefined {
  const file = /^[^\s:{}]+:([^\s:{}=]+)$/.exec(lang)?.[1];
  return file !== undefined && /[./]/.test(file) ? file : undefined;
}
