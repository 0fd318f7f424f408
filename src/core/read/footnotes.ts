import type {BlockContent, FootnoteDefinition, FootnoteReference, Nodes, RootContent} from 'mdast';
import type {ReadState} from './state.ts';
import {childOf, isBlank, isElement, textOf} from './tree.ts';
import type {PageElement, PageNode} from './tree.ts';

/** The list of footnotes that this project writes at the end of a page. */
export interface FootnoteList {
  /** Content of each footnote, by its number. */
  readonly items: ReadonlyMap<string, readonly PageNode[]>;
  /** The page without the list. */
  readonly rest: readonly PageNode[];
}

/** Find the list of footnotes at the end of a page. */
export function findFootnotes(nodes: readonly PageNode[]): FootnoteList {
  const none: FootnoteList = {items: new Map(), rest: nodes};
  const content = nodes.filter(node => !isBlank(node));
  const list = content.at(-1);
  if (!isElement(list, 'ol') || !isElement(content.at(-2), 'hr')) return none;
  const items = new Map<string, readonly PageNode[]>();
  for (const item of list.children.filter(node => isElement(node, 'li'))) {
    const number = readNumber(item);
    if (number === undefined || !isElement(item)) return none;
    items.set(number, item.children);
  }
  return {items, rest: content.slice(0, -2)};
}

/** Make the definitions of the footnotes. */
export function readFootnotes({items}: FootnoteList, state: ReadState): readonly FootnoteDefinition[] {
  const definitions = [...items].map(([number, nodes]) =>
    define(number, state.flow(nodes.map(withoutLinks)) as BlockContent[])
  );
  // Those that only a footnote refers to which nobody sees need such a one again.
  const alone = [...items].filter(([, nodes]) => !nodes.some(hasLinkBack)).map(([number]) => number);
  const [first] = alone;
  if (first === undefined) return definitions;
  const references = alone.map(refer);
  const at = definitions.findIndex(({label}) => label === first);
  return definitions.toSpliced(at, 0, define('unseen', [{type: 'paragraph', children: references}]));
}

function define(label: string, children: BlockContent[]): FootnoteDefinition {
  return {type: 'footnoteDefinition', identifier: label, label, children};
}

function refer(label: string): FootnoteReference {
  return {type: 'footnoteReference', identifier: label, label};
}

function hasLinkBack(node: PageNode): boolean {
  return isElement(node, 'p') && node.children.some(child => isElement(child) && isLinkBack(child));
}

function isLinkBack({name, attributes}: PageElement): boolean {
  return name === 'ac:link' && /^fnref-\d/.test(attributes['ac:anchor'] ?? '');
}

function readNumber(item: PageNode): string | undefined {
  const paragraph = isElement(item) ? childOf(item, 'p') : undefined;
  const first = paragraph?.children.find(node => !isBlank(node));
  if (!isElement(first, 'ac:structured-macro') || first.attributes['ac:name'] !== 'anchor') return undefined;
  return /^fn-(\d+)$/.exec(textOf(first.children).trim())?.[1];
}

/** A paragraph without the name of the footnote and the links back to where the text refers to it. */
function withoutLinks(node: PageNode): PageNode {
  if (!isElement(node, 'p')) return node;
  return {...node, children: node.children.filter(child => !isElement(child) || !isMachinery(child))};
}

function isMachinery(node: PageElement): boolean {
  if (node.name === 'ac:link') return isLinkBack(node);
  return node.attributes['ac:name'] === 'anchor' && /^fn-\d+$/.test(textOf(node.children).trim());
}

/**
 * Put definitions among the blocks of a page: at its end, but before what refers to a higher number than they do.
 *
 * GitHub counts references in footnotes where the footnotes are written, so that the place makes the numbers.
 */
export function placeFootnotes(
  blocks: readonly RootContent[],
  definitions: readonly FootnoteDefinition[]
): readonly RootContent[] {
  const placed: RootContent[] = [];
  const left = [...definitions];
  let seen = 0;
  const place = (node: RootContent): void => {
    placed.push(node);
    for (const number of referencesIn(node)) seen = Math.max(seen, number);
  };
  for (const block of blocks) {
    for (const number of referencesIn(block)) {
      while (number > seen + 1) {
        const at = left.findIndex(definition => referencesIn(definition).includes(seen + 1));
        if (at < 0) break;
        left.splice(at, 1).forEach(place);
      }
      seen = Math.max(seen, number);
    }
    place(block);
  }
  return [...placed, ...left];
}

function referencesIn(node: Nodes): readonly number[] {
  if (node.type === 'footnoteReference') return [Number(node.identifier)];
  return 'children' in node ? node.children.flatMap(referencesIn) : [];
}
