/** Text as it stands between tags. A no-break space is the one character that is stored as an entity. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\u00A0]/g, character => textEscapes[character] ?? character);
}

const textEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00A0': '&nbsp;'
};

/** Text as it stands in an attribute with double quotes. */
export function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;');
}

/** Declarations as they are stored: colours as `rgb(r,g,b)`, and no alignment that is the default. */
export function rewriteStyle(style: string): string {
  const declarations = style
    .split(';')
    .map(declaration => declaration.trim())
    .filter(declaration => declaration !== '' && !/^text-align:\s*start$/i.test(declaration));
  return declarations
    .map(declaration => `${declaration.replace(/#([\da-f]{6}|[\da-f]{3})\b/gi, toRgb)};`)
    .join('');
}

function toRgb(_color: string, digits: string): string {
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const channels = [0, 2, 4].map(start => Number.parseInt(long.slice(start, start + 2), 16));
  return `rgb(${channels.join(',')})`;
}

/** A piece of text to mark. */
interface Selection {
  readonly selection: string;
  /** Which of several, from 1 on. */
  readonly occurrence: number;
  /** Id of the marker. */
  readonly ref: string;
}

/**
 * Put an inline comment's marker around a piece of text that is exactly `selection`.
 *
 * @returns
 *   The new body; undefined: there is no such text between two tags.
 */
export function markSelection(body: string, {selection, occurrence, ref}: Selection): string | undefined {
  const wanted = escapeText(selection);
  if (wanted === '') return undefined;
  let left = occurrence;
  // CDATA is code, which cannot be marked, and tags are no text.
  for (const match of body.matchAll(/<!\[CDATA\[.*?\]\]>|<[^>]*>|([^<]+)/gs)) {
    const text = match[1] ?? '';
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
      left -= 1;
      if (left > 0) continue;
      const start = match.index + at;
      const end = start + wanted.length;
      const marker = `<ac:inline-comment-marker ac:ref="${ref}">${body.slice(start, end)}</ac:inline-comment-marker>`;
      return body.slice(0, start) + marker + body.slice(end);
    }
  }
  return undefined;
}
