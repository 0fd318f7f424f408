import {isTag, readStorage} from './storage-tree.ts';
import type {Tag} from './storage-tree.ts';

const listItem = 'paragraph bulletList orderedList mediaSingle codeBlock extension';
const nested = `${listItem} heading taskList rule panel blockquote`;

/**
 * Nodes of the Confluence editor's documents, and what each may hold, by the names that Atlassian gives them.
 *
 * @see https://unpkg.com/@atlaskit/adf-schema/dist/json-schema/v1/full.json
 */
const schema: Readonly<Record<string, string>> = {
  doc: `${nested} table expand`,
  paragraph: 'inline',
  heading: 'inline',
  taskItem: 'inline',
  taskList: 'taskItem taskList',
  bulletList: 'listItem',
  orderedList: 'listItem',
  listItem,
  blockquote: listItem,
  panel: `${listItem} heading taskList rule`,
  expand: `${nested} table`,
  nestedExpand: nested,
  table: 'tableRow',
  tableRow: 'tableCell tableHeader',
  tableCell: `${nested} nestedExpand`,
  tableHeader: `${nested} nestedExpand`,
  mediaSingle: 'media',
  codeBlock: 'text',
  extension: 'inline'
};

const named: Readonly<Record<string, string>> = {
  blockquote: 'blockquote',
  hr: 'rule',
  li: 'listItem',
  ol: 'orderedList',
  table: 'table',
  td: 'tableCell',
  th: 'tableHeader',
  tr: 'tableRow',
  ul: 'bulletList',
  'ac:adf-extension': 'panel',
  'ac:task': 'taskItem',
  'ac:task-list': 'taskList'
};
const macros: Readonly<Record<string, string>> = {
  code: 'codeBlock',
  info: 'panel',
  note: 'panel',
  panel: 'panel',
  tip: 'panel',
  warning: 'panel'
};
const mayBeEmpty = /^(?:doc|paragraph|heading|taskItem|codeBlock|extension|rule)$/;
const marks = /^(?:a|ac:link|ac:link-body|br|code|em|s|span|strong|sub|sup|u|ac:emoticon|time)$/;

/** Tell what Confluence's current editor would refuse in a page: `blockquote in listItem`, or `empty panel`. */
export function findRefused(body: string): readonly string[] {
  const found = new Set<string>();
  visit(readStorage(body), 'doc', found);
  return [...found];
}

function visit(tag: Tag, type: string, found: Set<string>): void {
  const allowed = schema[type]?.split(' ') ?? [];
  let count = 0;
  for (const child of contentOf(tag)) {
    const childType = typeOf(child, type);
    if (childType === undefined) continue;
    count++;
    // Text that stands in an item or a cell itself is a paragraph of it.
    const isLine = childType === 'inline' && allowed.includes('paragraph');
    if (!isLine && !allowed.includes(childType)) found.add(`${childType} in ${type}`);
    if (isTag(child) && childType !== 'inline' && childType !== 'media') visit(child, childType, found);
    if (isTag(child) && childType === 'inline') visitMarks(child, type, found);
  }
  if (count === 0 && !mayBeEmpty.test(type)) found.add(`empty ${type}`);
}

/** Marks hold text only. */
function visitMarks(tag: Tag, type: string, found: Set<string>): void {
  if (!marks.test(tag.name)) return;
  for (const child of tag.children) {
    const childType = typeOf(child, 'paragraph');
    if (childType !== undefined && childType !== 'inline' && childType !== 'media')
      found.add(`${childType} in ${tag.name} of ${type}`);
    if (isTag(child)) visitMarks(child, type, found);
  }
}

function typeOf(node: Tag | string, parent: string): string | undefined {
  if (!isTag(node)) return node.trim() === '' ? undefined : parent === 'codeBlock' ? 'text' : 'inline';
  const {name, attributes} = node;
  if (named[name] !== undefined) return named[name];
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'p') return holdsBlockImage(node) ? 'mediaSingle' : 'paragraph';
  if (name === 'ac:image') return attributes['ac:inline'] === 'true' ? 'inline' : 'media';
  if (name === 'ac:parameter') return undefined;
  if (name !== 'ac:structured-macro') return marks.test(name) ? 'inline' : name;
  const macro = attributes['ac:name'] ?? '';
  if (macro === 'expand') return parent.startsWith('table') ? 'nestedExpand' : 'expand';
  const hasBody = node.children.some(child => isTag(child) && child.name.endsWith('-body'));
  return macros[macro] ?? (hasBody ? 'extension' : 'inline');
}

/** An image that is no part of a line makes a paragraph a block of its own. */
function holdsBlockImage(tag: Tag): boolean {
  return tag.children.some(
    child =>
      isTag(child) &&
      (child.name === 'ac:image' ? child.attributes['ac:inline'] !== 'true' : holdsBlockImage(child))
  );
}

function contentOf(tag: Tag): Tag['children'] {
  // Lists of tasks stand beside the task that they belong to, in storage format inside of it.
  if (tag.name === 'ac:task')
    return tag.children.flatMap(child => (isTag(child, 'ac:task-body') ? child.children : []));
  if (tag.name === 'ac:task-list') {
    return tag.children.flatMap((task): Tag['children'] =>
      isTag(task) ? [task, ...task.children.filter(child => isTag(child, 'ac:task-list'))] : [task]
    );
  }
  if (tag.name === 'p' && holdsBlockImage(tag)) return tag.children.flatMap(toMedia);
  return tag.children.flatMap(child => {
    if (!isTag(child)) return [child];
    if (/^(?:ac:(?:rich-text-body|plain-text-body|adf-content|adf-node)|tbody|thead)$/.test(child.name))
      return contentOf(child);
    return /^ac:(?:parameter|task-id|task-status|adf-attribute)$/.test(child.name) ? [] : [child];
  });
}

/** The image of a paragraph that shows nothing else: a link may stand around it, an anchor beside it. */
function toMedia(node: Tag | string): Tag['children'] {
  if (!isTag(node) || node.name === 'ac:image') return [node];
  return node.name === 'ac:structured-macro' ? [] : node.children.flatMap(toMedia);
}
