import type {Element, ElementContent} from 'hast';
import type {Fragment, RawHtml} from '../state.ts';

// Elements that a browser nests just as they are written, wherever they stand in a line of text.
const simpleNames = new Set(
  'b code del em i ins kbd mark q s samp small span strike strong sub sup tt u var'.split(' ')
);
const simpleTag = /^<(\/?)([a-z]+)\s*>$/i;
const anchorTag = /^<a\s+(name|id)\s*=\s*(?:"([^"&]*)"|'([^'&]*)'|([^\s"'<>=`&/]+))\s*>$/i;

/**
 * Read HTML in a line of text without the HTML parser, if it is of the simplest kind.
 *
 * Most HTML in Markdown is: `<kbd>`, `<sub>` or `<a name>` here and there, closed where they should be. A parser for
 * each such line would cost more than all the rest of the conversion.
 *
 * @param toPiece
 *   Makes the node that stands for something that is no HTML.
 * @returns
 *   Undefined when it takes a parser to read it.
 */
export function readSimpleHtml(
  fragments: readonly Fragment[],
  toPiece: (fragment: Exclude<Fragment, RawHtml>) => ElementContent
): readonly ElementContent[] | undefined {
  const root: ElementContent[] = [];
  const open: Element[] = [];
  for (const fragment of fragments) {
    const siblings = open.at(-1)?.children ?? root;
    if (fragment.type !== 'raw') {
      siblings.push(toPiece(fragment));
      continue;
    }
    const name = closingName(fragment.value);
    if (name !== undefined) {
      if (open.pop()?.tagName !== name) return undefined;
      continue;
    }
    const element = open.length < 20 ? readOpening(fragment) : undefined;
    if (!element || open.some(outer => outer.tagName === element.tagName)) return undefined;
    siblings.push(element);
    open.push(element);
  }
  return open.length === 0 ? root : undefined;
}

function closingName(tag: string): string | undefined {
  const match = simpleTag.exec(tag);
  const name = match?.[2]?.toLowerCase();
  return match?.[1] === '/' && name !== undefined && (name === 'a' || simpleNames.has(name))
    ? name
    : undefined;
}

function readOpening(raw: RawHtml): Element | undefined {
  const place = raw.position ? {position: raw.position} : {};
  const name = simpleTag.exec(raw.value)?.[2]?.toLowerCase();
  if (name !== undefined) {
    return simpleNames.has(name)
      ? {type: 'element', tagName: name, properties: {}, children: [], ...place}
      : undefined;
  }
  const anchor = anchorTag.exec(raw.value);
  if (!anchor) return undefined;
  const value = anchor[2] ?? anchor[3] ?? anchor[4] ?? '';
  const properties = {[String(anchor[1]).toLowerCase()]: value};
  return {type: 'element', tagName: 'a', properties, children: [], ...place};
}
