import type {Node, Position} from 'unist';
import {anchor} from '../storage/macro.ts';
import {element} from '../storage/tree.ts';
import type {StorageNode} from '../storage/tree.ts';
import {toPhrasing, trimLine} from './flow.ts';
import {markInline} from './paragraphs.ts';
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
 * Make a heading; the first one of level 1 is left out where it repeats the title of the page.
 *
 * Confluence makes names of its own for headings: the current editor, the older one and Data Center each in another
 * way, and none of them GitHub's. An anchor macro with GitHub's name works in all of them, for links in the page and
 * for links from outside; it stands inside of the heading, because before it the editor would add a blank line.
 */
export function heading(options: HeadingOptions, state: State): readonly StorageNode[] {
  if (options.depth === 1 && state.takeTitle(storageText(options.children))) {
    if (options.slug) state.topAnchors.add(options.slug);
    return [];
  }
  const phrasing = trimLine(toPhrasing(options.children));
  const content = state.isCloud ? phrasing.map(markInline) : phrasing;
  if (content.length === 0 && !options.slug) return [];
  const children = options.slug ? [anchor(options.slug), ...content] : content;
  return [element(`h${options.depth}`, {style: options.style}, children)];
}
