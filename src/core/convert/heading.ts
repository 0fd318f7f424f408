import type {Node, Position} from 'unist';
import {anchor} from '../storage/macro.ts';
import {element, isElement, text} from '../storage/tree.ts';
import type {StorageNode} from '../storage/tree.ts';
import {toPhrasing, trimLine} from './flow.ts';
import {markInline, toParagraphs} from './paragraphs.ts';
import type {State} from './state.ts';
import {storageText} from './storage-text.ts';

export interface HeadingOptions {
  readonly depth: number;
  /** The fragment by which GitHub finds the heading; undefined: none. */
  readonly slug: string | undefined;
  readonly children: readonly StorageNode[];
  /** For messages. */
  readonly place: Node | Position | undefined;
  readonly style?: string | undefined;
}

/**
 * Make a heading; the first one of level 1 is left out where it repeats the title of the page, but for pictures in it.
 *
 * Confluence makes names of its own for headings: the current editor, the older one and Data Center each in another
 * way, and none of them GitHub's. An anchor macro with GitHub's name works in all of them, for links in the page and
 * for links from outside; it stands inside of the heading, because before it the editor would add a blank line.
 */
export function heading(options: HeadingOptions, state: State): readonly StorageNode[] {
  if (options.depth === 1 && state.takeTitle(titleText(options.children))) {
    if (options.slug) state.topAnchors.add(options.slug);
    const pictures = options.children.flatMap(onlyImages);
    const line = pictures.flatMap((picture, index) => (index > 0 ? [text(' '), picture] : [picture]));
    return line.length > 0 ? toParagraphs(line, state.isCloud) : [];
  }
  const phrasing = trimLine(toPhrasing(options.children));
  const content = state.isCloud ? phrasing.map(markInline) : phrasing;
  if (content.length === 0) return [];
  const children = options.slug ? [anchor(options.slug), ...content] : content;
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

/** Pictures, with the links around them. */
function onlyImages(node: StorageNode): readonly StorageNode[] {
  if (!isElement(node) || isElement(node, 'ac:image')) return isElement(node) ? [node] : [];
  const children = node.children.flatMap(onlyImages);
  return node.tagName === 'a' && children.length > 0 ? [{...node, children}] : children;
}
