import type {Node, Position} from 'unist';
import {anchor, isAnchor} from '../storage/macro.ts';
import {element, isElement, text} from '../storage/tree.ts';
import type {StorageNode} from '../storage/tree.ts';
import {toPhrasing} from './flow.ts';
import {trimLine} from './line.ts';
import {markInline, toParagraphs} from './paragraphs.ts';
import type {State} from './state.ts';
import {storageText} from './storage-text.ts';

export interface HeadingOptions {
  readonly depth: number;
  /** The fragments by which the heading is found, GitHub's first. */
  readonly names: readonly string[];
  readonly children: readonly StorageNode[];
  /** For messages. */
  readonly place: Node | Position | undefined;
  readonly style?: string | undefined;
}

/**
 * Make a heading; the first one of level 1 is left out where it repeats the title of the page, but for pictures, links
 * and names in it.
 *
 * Confluence makes names of its own for headings: the current editor, the older one and Data Center each in another
 * way, and none of them GitHub's. An anchor macro with GitHub's name works in all of them, for links in the page and
 * for links from outside; it stands inside of the heading, because before it the editor would add a blank line.
 */
export function heading(options: HeadingOptions, state: State): readonly StorageNode[] {
  if (options.depth === 1 && state.takeTitle(titleText(options.children))) {
    for (const name of options.names) state.topAnchors.add(name);
    const kept = options.children.flatMap(beyondTitle);
    const line = kept.flatMap((node, index) => (index > 0 ? [text(' '), node] : [node]));
    return line.length > 0 ? toParagraphs(line, state.isCloud) : [];
  }
  const phrasing = trimLine(toPhrasing(options.children));
  const content = state.isCloud ? phrasing.map(markInline) : phrasing;
  if (content.length === 0) return [];
  const children = [...options.names.map(anchor), ...content];
  return [element(`h${options.depth}`, {style: options.style}, children)];
}

/** The text that can be the title of a page: a picture's own text only where there is no other. */
function titleText(nodes: readonly StorageNode[]): string {
  const words = storageText(nodes.map(withoutImages));
  return words.trim() === '' ? storageText(nodes) : words;
}

function withoutImages(node: StorageNode): StorageNode {
  if (!isElement(node)) return node;
  const children = node.children.filter(child => !isElement(child, 'ac:image')).map(withoutImages);
  return isElement(node, 'ac:image') ? text('') : {...node, children};
}

/** What the title of a page cannot have: pictures, links, and names of places. */
function beyondTitle(node: StorageNode): readonly StorageNode[] {
  if (!isElement(node)) return [];
  const isKept = /^(?:a|ac:link|ac:image)$/.test(node.tagName) || isAnchor(node);
  return isKept ? [node] : node.children.flatMap(beyondTitle);
}
