import type {Element, ElementContent, Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {htmlVoidElements} from 'html-void-elements';
import type {Raw} from 'mdast-util-to-hast';
import type {Body, Hole} from '../model.ts';
import {cleanText} from './clean.ts';
import type {DrawnWidth, PropertyValue, StorageElement, StorageNode} from './tree.ts';

// Marks for what hast-util-to-html would leave as it is, but XML (or an attribute in XML) does not bear.
// They are noncharacters that `cleanText` takes out of all content, so they cannot be forged.
const marks: Readonly<Record<string, string>> = {
  '<': '\uFDD0',
  '>': '\uFDD1',
  '\t': '\uFDD2',
  '\n': '\uFDD3'
};
const references: Readonly<Record<string, string>> = {
  '\uFDD0': '&lt;',
  '\uFDD1': '&gt;',
  '\uFDD2': '&#9;',
  '\uFDD3': '&#10;'
};

const options = {
  allowDangerousHtml: true,
  closeSelfClosing: true,
  voids: [
    ...htmlVoidElements,
    'ri:attachment',
    'ri:content-entity',
    'ri:page',
    'ri:space',
    'ri:url',
    'ri:user'
  ],
  characterReferences: {useNamedReferences: true}
};

/**
 * Write nodes as storage format.
 *
 * Storage format is XML with HTML's names, and hast-util-to-html writes HTML: what XML is stricter about (`<` in
 * attributes, `]]>` in text, line ends in attributes, characters that XML does not have) is settled here.
 *
 * @returns
 *   Well-formed for any tree, with a hole wherever an address names a page by its path.
 */
export function serialize(nodes: readonly StorageNode[]): Body {
  const holes: Hole[] = [];
  const root: Root = {type: 'root', children: nodes.map(node => prepare(node, holes))};
  const html = toHtml(root, options).replace(/[\uFDD0-\uFDD3]/g, mark => references[mark] ?? '');
  return html
    .split(/( ac:width="\uFDD4\d+\uFDD5"|\uFDD4\d+\uFDD5)/)
    .map((part, index) => (index % 2 ? (holes[Number(/\d+/.exec(part))] ?? '') : part))
    .filter(part => part !== '');
}

function prepare(node: StorageNode, holes: Hole[]): ElementContent {
  if (node.type === 'element') return prepareElement(node, holes);
  if (node.type === 'text') {
    return {type: 'text', value: toMarked(node.value, holes).replace(/>/g, mark => marks[mark] ?? '')};
  }
  const raw: Raw = {type: 'raw', value: node.type === 'cdata' ? toCdata(node.value) : cleanText(node.value)};
  return raw;
}

function prepareElement(node: StorageElement, holes: Hole[]): Element {
  const properties: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.properties)) {
    properties[name] = toMarked(value, holes).replace(/[<\t\n]/g, mark => marks[mark] ?? '');
  }
  const children = node.children.map(child => prepare(child, holes));
  return {type: 'element', tagName: node.tagName, properties, children};
}

function toMarked(value: PropertyValue | DrawnWidth, holes: Hole[]): string {
  if (typeof value === 'string') return cleanText(value);
  const mark = `\uFDD4${holes.length}\uFDD5`;
  if ('drawing' in value) {
    holes.push({kind: 'width', name: value.drawing});
    return mark;
  }
  holes.push({kind: 'path', path: value.path});
  return `${cleanText(value.before)}${mark}${cleanText(value.after)}`;
}

/** Write characters as CDATA; the end mark inside of them is parted, the only way XML has. */
function toCdata(value: string): string {
  return `<![CDATA[${cleanText(value).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
