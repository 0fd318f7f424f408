/**
 * Write a text so that GitHub shows it as it is: no markup, no HTML, one line. Web addresses in it become links that
 * show where they lead.
 *
 * Titles, reasons and messages repeat what documents and servers say, which may look like anything.
 */
export function escapeText(text: string): string {
  return toOneLine(text)
    .split(webAddress)
    .map((part, index) => (index % 2 === 1 ? toAutolink(part) : escapePlain(part)))
    .join('')
    .replace(/^(\s*)([-+=])/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`);
}

/** Without what closes a sentence, a bracket or quotes. */
const webAddress = /(\bhttps?:\/\/[^\s<>"'`|\\()[\]{}]*[^\s<>"'`|\\()[\]{}.,;:!?*_~])/i;

function toAutolink(address: string): string {
  return URL.canParse(address) ? `<${address}>` : escapePlain(address);
}

function escapePlain(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]#|~$]/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Write a text as code, inside of a table or elsewhere. */
export function toCode(text: string): string {
  const line = toOneLine(text);
  // A table takes every | for the border of a cell, also inside of code, unless it is escaped.
  const safe = line.replaceAll('|', String.raw`\|`);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = longest > 0 || line.trim() === '' ? ' ' : '';
  return `${fence}${padding}${safe}${padding}${fence}`;
}

/**
 * Link to an address.
 *
 * @param label
 *   Markdown; already escaped.
 * @returns
 *   The link, or the label alone when the address is none that a reader should follow.
 */
export function toLink(label: string, address: string | undefined): string {
  if (address === undefined || !URL.canParse(address)) return label;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return label;
  return `[${label}](${url.href.replaceAll(/[()<>|\\`[\]]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}

/** Replace line ends and other control characters; also those that turn the direction of text. */
export function toOneLine(text: string): string {
  return (
    text
      .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
      .replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '')
      // Half of a surrogate pair cannot be encoded.
      .replaceAll(/\p{Cs}/gu, '\uFFFD')
      .trim()
  );
}
