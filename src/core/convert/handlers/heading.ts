import type {Heading} from 'mdast';
import {heading as storageHeading} from '../heading.ts';
import type {Handler} from '../state.ts';
import {storageText} from '../storage-text.ts';

/** A heading with the anchor GitHub gives it; the first of level 1 goes where it repeats the page's title. */
export const heading: Handler<Heading> = (node, state) => {
  const children = state.phrasing(node);
  const slug = state.anchors.slugs.get(node);
  const isFirst = node.depth === 1 && node === state.document.tree.children.find(isTop);
  if (isFirst && normalize(storageText(children)) === normalize(state.context.title)) {
    if (slug !== undefined) state.topAnchors.add(slug);
    return [];
  }
  return storageHeading({depth: node.depth, slug, children, place: node}, state);
};

function isTop(node: {readonly type: string; readonly depth?: number}): boolean {
  return node.type === 'heading' && node.depth === 1;
}

function normalize(value: string): string {
  return value.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
