import {characterEntities} from 'character-entities';

// No pattern here can look further than the next `<` or `>`: the time stays proportional to the length.
const tag = /<([a-z][a-z0-9]*)(\s[^<>]*)?>/gi;
const headingTag = /<(\/?)(h[1-6])(?:\s[^<>]*)?>/gi;
const nameAttribute = /\s(id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+))/gi;

/** Names that HTML gives to places: every `id`, and `name` of a link. */
export function readHtmlAnchors(html: string): readonly string[] {
  const names: string[] = [];
  for (const [, element = '', attributes = ''] of withoutComments(html).matchAll(tag)) {
    for (const [, attribute = '', double, single, bare] of attributes.matchAll(nameAttribute)) {
      const name = decodeReferences(double ?? single ?? bare ?? '').trim();
      if (name && (attribute.toLowerCase() === 'id' || element.toLowerCase() === 'a')) names.push(name);
    }
  }
  return names;
}

/** Text of the first heading of level 1, if it has any; undefined: there is none. */
export function readFirstHeading(html: string): string | undefined {
  if (!/<\/h1/i.test(html)) return undefined;
  return readHeadings(html).find(heading => heading.level === 1)?.text || undefined;
}

/** Texts of the headings that are written as HTML elements, in their order. */
export function readHtmlHeadings(html: string): readonly string[] {
  return /<\/h[1-6]/i.test(html) ? readHeadings(html).map(heading => heading.text) : [];
}

function readHeadings(html: string): readonly {readonly level: number; readonly text: string}[] {
  const source = withoutComments(html);
  const headings: {level: number; text: string}[] = [];
  let start: number | undefined;
  for (const match of source.matchAll(headingTag)) {
    if (match[1] === '') start = match.index + match[0].length;
    else if (start !== undefined) {
      headings.push({
        level: Number(match[2]?.slice(1)),
        text: toHeadingText(source.slice(start, match.index))
      });
      start = undefined;
    }
  }
  return headings;
}

/** Text of a heading as it is looked up later: one space between words. */
export function normalizeHeading(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function toHeadingText(html: string): string {
  return normalizeHeading(decodeReferences(html.replace(/<[^<>]*>/g, '')));
}

function withoutComments(html: string): string {
  let rest = html;
  let kept = '';
  for (let start = rest.indexOf('<!--'); start >= 0; start = rest.indexOf('<!--')) {
    kept += rest.slice(0, start);
    const end = rest.indexOf('-->', start);
    if (end < 0) return kept;
    rest = rest.slice(end + 3);
  }
  return kept + rest;
}

function decodeReferences(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
    (reference, decimal, hex, name: string | undefined) => {
      if (name !== undefined)
        return Object.hasOwn(characterEntities, name) ? (characterEntities[name] ?? '') : reference;
      const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
    }
  );
}
