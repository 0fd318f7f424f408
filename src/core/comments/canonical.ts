import {readAttribute, readAttributes} from './attributes.ts';
import {decodeAll} from './entities.ts';
import {isInline, markerName} from './names.ts';
import {parseXml, type XmlElement, type XmlNode} from './xml.ts';

/** Attributes that Confluence and its editor set and change by themselves. */
const volatile =
  /^(?:ac:macro-id|ac:schema-version|(?:ac:|data-)?local-id|ac:task-uuid|ri:version-at-save|data-table-width|ac:original-(?:width|height)|xmlns(?::.*)?)$/;

/** Elements of that sort, and the state of tasks, which readers tick. */
const volatileElements = new Set(['ac:adf-fallback', 'ac:task-id', 'ac:task-status', 'ac:task-uuid']);

/** Elements that only part lines of text when they have no attributes. */
const paragraphs = new Set(['p', 'div', 'tbody']);

const renamed: Readonly<Record<string, string>> = {b: 'strong', i: 'em'};

/** Stands for the border of a paragraph. */
const border = '\uFDD0';
/** Stands on both sides of the tag of a block, where a paragraph ends anyway. */
const edge = '\uFDD1';
/** Stands for a space that counts. */
const solidSpace = '\uFDD2';

/**
 * Write storage format so that two bodies are equal if only such things differ as Confluence changes by itself, or readers
 * change without editing: generated ids, the order of attributes and parameters, how characters are written, paragraphs
 * around the content of cells and items, markers of inline comments, and ticks.
 */
export function canonicalize(xml: string): string {
  return tidy(write(xml, parseXml(xml)));
}

/** The same for one element; a name for an image, a mention or a macro. */
export function canonicalizeElement(xml: string, element: XmlElement): string {
  return tidy(writeElement(xml, element));
}

function write(xml: string, nodes: readonly XmlNode[]): string {
  return nodes.map(node => writeNode(xml, node)).join('');
}

function writeNode(xml: string, node: XmlNode): string {
  if (node.kind === 'element') return writeElement(xml, node);
  if (node.kind === 'text') return escape(decodeAll(xml.slice(node.start, node.end)).replaceAll(/\s/g, ' '));
  return escape(xml.slice(node.start + 9, node.end - 3)).replaceAll(' ', solidSpace);
}

function writeElement(xml: string, element: XmlElement): string {
  const {name, children} = element;
  if (volatileElements.has(name)) return '';
  if (name === markerName) return write(xml, children);
  const attributes = writeAttributes(xml, element);
  if (attributes === '' && paragraphs.has(name)) return `${border}${write(xml, children)}${border}`;
  const written = renamed[name] ?? name;
  const inner = write(xml, sortParameters(xml, children));
  const side = isInline(element) ? '' : edge;
  return `${side}<${written}${attributes}>${side}${inner}${side}</${written}>${side}`;
}

function writeAttributes(xml: string, element: XmlElement): string {
  return readAttributes(xml, element)
    .filter(([name, value]) => !volatile.test(name) && !(name === 'style' && value.trim() === ''))
    .map(([name, value]) => ` ${name}="${escape(name === 'ac:anchor' ? decodeAnchor(value) : value)}"`)
    .toSorted()
    .join('');
}

/** The editor stores names of anchors percent-encoded. */
function decodeAnchor(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    if (error instanceof URIError) return value;
    throw error;
  }
}

function sortParameters(xml: string, children: readonly XmlNode[]): readonly XmlNode[] {
  const isParameter = (node: XmlNode): node is XmlElement =>
    node.kind === 'element' && node.name === 'ac:parameter';
  const parameters = children.filter(isParameter);
  if (parameters.length < 2) return children;
  const named = parameters.map(node => ({node, name: readAttribute(xml, node, 'ac:name') ?? ''}));
  const sorted = named.toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  return [...sorted.map(({node}) => node), ...children.filter(node => !isParameter(node))];
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** One border is as good as several, white space beside it is none, and runs of white space are one space. */
function tidy(text: string): string {
  return text
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ ?[\uFDD0\uFDD1][\uFDD0\uFDD1 ]*/g, run => (run.includes(edge) ? edge : border))
    .replaceAll(/^[\uFDD0\uFDD1 ]+|[\uFDD0\uFDD1 ]+$/g, '');
}
