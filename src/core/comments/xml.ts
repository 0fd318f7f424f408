/** Characters between tags, or a CDATA section, by their place in the text. */
interface XmlText {
  readonly kind: 'text' | 'cdata';
  /** Of a CDATA section, with its delimiters. */
  readonly start: number;
  readonly end: number;
}

/** An element by the places of its tags. */
export interface XmlElement {
  readonly kind: 'element';
  readonly name: string;
  readonly start: number;
  /** End of the opening tag. */
  readonly innerStart: number;
  /** Begin of the closing tag; where the element has none, its end. */
  innerEnd: number;
  end: number;
  readonly children: XmlNode[];
}

export type XmlNode = XmlText | XmlElement;

/** Elements deeper than this are left out, so that nothing that walks the tree can overflow. */
const deepest = 250;

/**
 * Read storage format as a tree that knows where in the text everything stands.
 *
 * The text is taken to be well-formed, as Confluence stores nothing else; in other texts a closing tag without its opening
 * one is ignored, and what is never closed ends with the text. Comments and instructions are left out.
 */
export function parseXml(xml: string): readonly XmlNode[] {
  const root: XmlNode[] = [];
  const open: XmlElement[] = [];
  const add = (node: XmlNode): void => {
    if (open.length <= deepest) (open.at(-1)?.children ?? root).push(node);
  };
  for (let place = 0; place < xml.length;) {
    const at = xml.indexOf('<', place);
    const textEnd = at === -1 ? xml.length : at;
    if (textEnd > place) add({kind: 'text', start: place, end: textEnd});
    if (at === -1) break;
    place = readMarkup(xml, at, {open, add});
  }
  for (const element of open) element.innerEnd = element.end = xml.length;
  return root;
}

interface Reading {
  readonly open: XmlElement[];
  readonly add: (node: XmlNode) => void;
}

/** Read what begins with `<`; answers the place after it. */
function readMarkup(xml: string, start: number, {open, add}: Reading): number {
  if (xml.startsWith('<![CDATA[', start)) {
    const end = endOf(xml, ']]>', start);
    add({kind: 'cdata', start, end});
    return end;
  }
  if (xml.startsWith('<!--', start)) return endOf(xml, '-->', start);
  const end = tagEnd(xml, start);
  const second = xml[start + 1];
  if (second === '!' || second === '?') return end;
  if (second === '/') {
    close(xml.slice(start + 2, end - 1).trimEnd(), {start, end, open});
    return end;
  }
  const name = /[^\s/>]*/y;
  name.lastIndex = start + 1;
  const element: XmlElement = {
    kind: 'element',
    name: name.exec(xml)?.[0] ?? '',
    start,
    innerStart: end,
    innerEnd: end,
    end,
    children: []
  };
  add(element);
  if (xml[end - 2] !== '/') open.push(element);
  return end;
}

function close(
  name: string,
  {start, end, open}: {readonly start: number; readonly end: number; readonly open: XmlElement[]}
): void {
  const index = open.findLastIndex(element => element.name === name);
  if (index === -1) return;
  for (const element of open.splice(index)) {
    element.innerEnd = start;
    element.end = element.name === name ? end : start;
  }
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at === -1 ? xml.length : at + mark.length;
}

/** The place after a tag; `>` may stand in its attributes. */
function tagEnd(xml: string, start: number): number {
  for (let place = start + 1; place < xml.length; place += 1) {
    const character = xml[place];
    if (character === '>') return place + 1;
    if (character === '"' || character === "'") {
      const quote = xml.indexOf(character, place + 1);
      if (quote === -1) return xml.length;
      place = quote;
    }
  }
  return xml.length;
}
