import {parseStorage} from './parse.ts';
import {textOf} from './tree.ts';
import type {StorageElement, StorageNode} from './tree.ts';

/** Elements that stay in the line of the text around them. */
const inline = new Set(
  `a abbr ac:emoticon ac:inline-comment-marker ac:link ac:link-body ac:parameter ac:placeholder
  ac:plain-text-link-body ac:task-id ac:task-status b br code del em i ins kbd ri:attachment ri:page ri:url ri:user s
  small span strong sub sup time u`.split(/\s+/)
);
const verbatim = new Set(['ac:plain-text-body', 'ac:plain-text-link-body', 'pre']);

/**
 * Indent storage format, for people and for comparisons. Not to be sent: white space may matter.
 *
 * @returns
 *   The storage as it is when it is not well-formed.
 */
export function formatStorage(storage: string): string {
  try {
    return parseStorage(storage)
      .children.flatMap(node => formatNode(node, ''))
      .join('\n');
  } catch {
    return storage;
  }
}

function formatNode(node: StorageNode, indent: string): string[] {
  if (node.kind === 'text') return node.text.trim() === '' ? [] : [indent + escapeText(node.text.trim())];
  if (isInline(node)) return [indent + printInline(node)];
  return [
    indent + printOpen(node),
    ...node.children.flatMap(child => formatNode(child, `${indent}  `)),
    `${indent}</${node.name}>`
  ];
}

/** Whether an element holds nothing that stands in lines of its own. */
function isInline(node: StorageNode): boolean {
  if (node.kind === 'text' || verbatim.has(node.name)) return true;
  return node.children.every(
    child => child.kind === 'text' || ((inline.has(child.name) || isShortMacro(child)) && isInline(child))
  );
}

/** A macro without a body, such as a status or an anchor. */
function isShortMacro(element: StorageElement): boolean {
  return (
    element.name === 'ac:structured-macro' &&
    element.children.every(child => child.kind === 'text' || child.name === 'ac:parameter')
  );
}

function printInline(node: StorageNode): string {
  if (node.kind === 'text') return escapeText(node.text);
  if (node.children.length === 0) return printOpen(node).replace(/>$/, ' />');
  return `${printOpen(node)}${printContent(node)}</${node.name}>`;
}

function printContent(element: StorageElement): string {
  if (!element.name.startsWith('ac:plain-text-')) return element.children.map(printInline).join('');
  return `<![CDATA[${textOf(element).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

function printOpen({name, attributes}: StorageElement): string {
  const printed = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeText(value).replaceAll('"', '&quot;')}"`
  );
  return `<${name}${printed.join('')}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
