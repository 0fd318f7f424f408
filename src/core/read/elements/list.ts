import type {BlockContent, List, ListItem, RootContent} from 'mdast';
import {html, openTag} from '../html.ts';
import type {BlockReader, ReadState} from '../state.ts';
import {isBlank, isElement} from '../tree.ts';
import type {PageElement, PageNode} from '../tree.ts';

/** `<ul>` and `<ol>`. A list that only HTML can say exactly is written as HTML. */
export const list: BlockReader = (node, state) => {
  const items = itemsOf(node);
  if (items.length === 0) return [];
  const spacing = spacingOf(items);
  const start = node.name === 'ol' ? startOf(node) : undefined;
  if (spacing === 'mixed') return htmlList(node, items, state);
  const spread = spacing === 'loose';
  const children = items.map(content => makeItem(state.flow(content), spread));
  const made: List = {type: 'list', ordered: node.name === 'ol', spread, children};
  return [start === undefined ? made : {...made, start}];
};

/** Make an item; it has blank lines where its blocks would run together without them. */
function makeItem(blocks: readonly RootContent[], spread: boolean): ListItem {
  const children = blocks as readonly BlockContent[];
  return {type: 'listItem', spread: spread || !isCompact(children), children: [...children]};
}

/** Content of each item; a list that stands between items belongs to the one before it. */
function itemsOf(node: PageElement): readonly (readonly PageNode[])[] {
  const items: PageNode[][] = [];
  for (const child of node.children) {
    if (isElement(child, 'li')) items.push([...child.children]);
    else if (isBlank(child)) continue;
    else if (items.length > 0) items.at(-1)?.push(child);
    else items.push([child]);
  }
  return items;
}

/**
 * Whether a list was written with blank lines between its items.
 *
 * Then the text of an item is a paragraph. The editor of Confluence makes a paragraph of it in any case; its paragraphs
 * have an id.
 */
function spacingOf(items: readonly (readonly PageNode[])[]): 'tight' | 'loose' | 'mixed' {
  const kinds = items.map(item => item.filter(node => !isBlank(node))).filter(item => item.length > 0);
  const loose = kinds.filter(isLoose);
  if (loose.length === 0) return 'tight';
  if (!kinds.some(([first]) => !isElement(first, 'p') && isText(first))) return 'loose';
  return kinds.every(canBeHtml) ? 'mixed' : 'tight';
}

function isLoose([first, ...rest]: readonly PageNode[]): boolean {
  if (!isElement(first, 'p') || first.attributes['local-id'] !== undefined) return false;
  return rest.every(node => isElement(node, 'ul', 'ol'));
}

function isText(node: PageNode | undefined): boolean {
  return (
    node !== undefined &&
    (!isElement(node) ||
      !/^(?:ul|ol|table|blockquote|pre|h\d|ac:(?:structured-macro|task-list|adf-extension))$/.test(node.name))
  );
}

/** In HTML an item of one paragraph is its text, and of more blocks each is itself. */
function canBeHtml(item: readonly PageNode[]): boolean {
  const isBlocks = item.every(node => isElement(node, 'p', 'ul', 'ol'));
  return isBlocks ? item.length > 1 : !item.some(node => isElement(node, 'p', 'ul', 'ol'));
}

function htmlList(
  node: PageElement,
  items: readonly (readonly PageNode[])[],
  state: ReadState
): readonly RootContent[] {
  const start = startOf(node);
  const opening = openTag(node.name, {start: start === undefined ? undefined : String(start)});
  return [
    ...items.flatMap((item, index) => [
      html(index === 0 ? `${opening}\n<li>` : '</li>\n<li>'),
      ...state.flow(item)
    ]),
    html(`</li>\n</${node.name}>`)
  ];
}

function startOf(node: PageElement): number | undefined {
  const start = node.attributes['start'] ?? '';
  return /^\d{1,9}$/.test(start) && start !== '1' ? Number(start) : undefined;
}

/** Whether blocks can stand line by line: lists, code, and text that begins or follows code. */
function isCompact(blocks: readonly BlockContent[]): boolean {
  return blocks.every(({type}, index) => {
    if (type === 'paragraph') return index === 0 || blocks[index - 1]?.type === 'code';
    return type === 'list' || type === 'code';
  });
}
