const word = /[\p{L}\p{N}_+/=.~-]{4,}/gu;

/**
 * Lines of a rendered text that have a word which its source does not have in one piece.
 *
 * Markup inside of a word (`gh<b></b>p_…`, `&#103;hp_…`, a comment) hides it from a search of the source. Linear.
 */
export function findNewLines(rendered: string, source: string): string {
  const known = new Set(source.match(word));
  return rendered
    .split('\n')
    .filter(line => (line.match(word) ?? []).some(one => !known.has(one)))
    .join('\n');
}

/** A value without what markup could have added to it. */
export function squeeze(value: string): string {
  return value.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Offset of the longest begin of a value that a text has; undefined: not even four characters of it. */
export function locateHead(value: string, text: string): number | undefined {
  for (let length = Math.min(12, value.length); length >= 4; length--) {
    const start = text.indexOf(value.slice(0, length));
    if (start !== -1) return start;
  }
  return undefined;
}
