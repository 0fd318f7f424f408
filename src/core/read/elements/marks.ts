import type {PhrasingContent} from 'mdast';
import {wrapInline} from '../html.ts';
import type {PhraseReader} from '../state.ts';
import {childOf} from '../tree.ts';
import {styleOf} from './style.ts';

/** Marks in marks that are kept; writing more of them takes a time that grows with the cube of their number. */
const deepest = 20;

/** An element that leaves its content and nothing else. */
export const content: PhraseReader = (node, state) => state.phrasing(node.children);

/** A mark that Markdown has. */
export function wrap(type: 'strong' | 'emphasis' | 'delete'): PhraseReader {
  return (node, state) => {
    const children = [...state.phrasing(node.children)];
    return children.length === 0 || depthOf(children) >= deepest ? children : [{type, children}];
  };
}

function depthOf(nodes: readonly PhrasingContent[]): number {
  return nodes.reduce(
    (depth, node) => ('children' in node ? Math.max(depth, 1 + depthOf(node.children)) : depth),
    0
  );
}

/** A mark that GitHub takes as HTML. */
export function tagged(name: string): PhraseReader {
  return (node, state) => wrapInline(name, state.phrasing(node.children));
}

/** `<sup>`, or the reference to a footnote that this project wrote. */
export const superscript: PhraseReader = (node, state) => {
  const link = node.children.length === 1 ? childOf(node, 'ac:link') : undefined;
  const number = /^fn-(\d+)$/.exec(link?.attributes['ac:anchor'] ?? '')?.[1];
  if (number !== undefined && state.footnotes.has(number))
    return [{type: 'footnoteReference', identifier: number, label: number}];
  return wrapInline('sup', state.phrasing(node.children));
};

/** `<span>`: struck through or highlighted; other colours and fonts are left out. */
export const span: PhraseReader = (node, state) => {
  const children = state.phrasing(node.children);
  if (children.length === 0) return [];
  if (styleOf(node, 'text-decoration')?.includes('line-through'))
    return [{type: 'delete', children: [...children]}];
  if (styleOf(node, 'background-color') !== undefined) {
    if (styleOf(node, 'background-color')?.replaceAll(' ', '') !== 'rgb(255,240,179)')
      state.report('lost-formatting', 'Highlighted text keeps no colour but yellow.', node.start);
    return wrapInline('mark', children);
  }
  if (styleOf(node, 'color') !== undefined || styleOf(node, 'font-size') !== undefined)
    state.report('lost-formatting', 'Coloured text keeps no colour: Markdown has none.', node.start);
  return children;
};
