import type {Element, Nodes} from 'hast';
import {raw} from 'hast-util-raw';
import {micromark} from 'micromark';
import {gfm, gfmHtml} from 'micromark-extension-gfm';
import {unquotedValues} from '../../../src/core/markdown/unquoted-values.ts';

// Elements that GitHub escapes, so that their tags are seen: their content and tags are left out here.
const filtered = 'iframe|noembed|noframes|plaintext|script|style|textarea|title|xmp';
const literalTags = new RegExp(`<(script|style|title)\\b[\\s\\S]*?</\\1|</?(?:${filtered})\\b[^>]*`, 'gi');

/** Read the text that GitHub shows for a document, by another way than the converter: HTML, read by an HTML parser. */
export function readGithubText(markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    // Without it tags are text that GitHub reads as tags: a mistake of the parser, not of its HTML.
    extensions: [gfm(), unquotedValues],
    htmlExtensions: [gfmHtml({label: '-', backLabel: () => '-'})]
  });
  // The mark at the end closes a comment that never ends, which this parser would take for text.
  const tree = raw({type: 'root', children: [{type: 'raw', value: `${html}\n-->`}]} as never);
  return toText(tree)
    .replace(literalTags, ' ')
    .replace(/\[!(?:note|tip|important|warning|caution)\]/gi, ' ');
}

function toText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return ' ';
  if (node.type === 'element' && /^(?:style|script|title)$/.test(node.tagName)) return ' ';
  const children = [...templateOf(node), ...node.children].map(toText).join('');
  return node.type === 'element' && isPhrase(node) ? children : ` ${children} `;
}

function templateOf(node: Nodes): readonly Nodes[] {
  return node.type === 'element' && node.content ? node.content.children : [];
}

function isPhrase({tagName}: Element): boolean {
  return /^(?:a|b|code|del|em|i|ins|kbd|s|span|strong|su[bp]|u)$/.test(tagName);
}
