import type {Html, PhrasingContent} from 'mdast';

/** A piece of HTML, for what Markdown has no signs for. */
export function html(value: string): Html {
  return {type: 'html', value};
}

/** Text as it is written between two tags or in an attribute. */
export function escapeHtml(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}

/** A tag with the attributes that have a value. */
export function openTag(name: string, attributes: Readonly<Record<string, string | undefined>> = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeHtml(value)}"`]
  );
  return `<${name}${written.join('')}>`;
}

/** A line of text between two tags; nothing where there is no text. */
export function wrapInline(
  name: string,
  children: readonly PhrasingContent[],
  attributes: Readonly<Record<string, string | undefined>> = {}
): readonly PhrasingContent[] {
  return children.length === 0 ? [] : [html(openTag(name, attributes)), ...children, html(`</${name}>`)];
}

const anchorPattern = /^<a id="([^"]*)"><\/a>$/;

/** The name of a place that links can jump to. */
export function anchorTag(name: string): Html {
  return html(`${openTag('a', {id: name})}</a>`);
}

/** The name in such a piece of HTML, as it is written there; undefined: it is another one. */
export function anchorName(node: PhrasingContent | undefined): string | undefined {
  return node?.type === 'html' ? anchorPattern.exec(node.value)?.[1] : undefined;
}
