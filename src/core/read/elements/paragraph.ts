import type {Paragraph, RootContent} from 'mdast';
import {html} from '../html.ts';
import {makeParagraph} from '../paragraph.ts';
import type {BlockReader, ReadState} from '../state.ts';
import {isBlank, isElement} from '../tree.ts';
import type {PageElement, PageNode} from '../tree.ts';
import {alignmentOf, indentOf, withoutAlignment} from './style.ts';
import {displayMath} from './math-image.ts';

/** `<p>`, aligned or indented where it says so. */
export const paragraph: BlockReader = (node, state) => {
  const content = node.children.filter(child => !isBlank(child));
  if (content.length > 0 && content.every(child => isElement(child) && state.isKept(child)))
    return [state.keep(node)];
  const align = alignmentOf(node);
  const children =
    align === undefined ? node.children : node.children.map(each => withoutAlignment(each, align));
  const blocks = displayMath(content) ?? toParagraphs(children, state);
  if (align !== undefined) return alignBlocks(blocks, align);
  return indent(node, blocks, state);
};

/** Put blocks between tags that align them. */
export function alignBlocks(blocks: readonly RootContent[], align: string): readonly RootContent[] {
  return blocks.length === 0 ? [] : [html(`<div align="${align}">`), ...blocks, html('</div>')];
}

function toParagraphs(children: readonly PageNode[], state: ReadState): readonly Paragraph[] {
  return makeParagraph(state.phrasing(children));
}

function indent(node: PageElement, blocks: readonly RootContent[], state: ReadState): readonly RootContent[] {
  const pixels = indentOf(node);
  if (pixels === 0 || blocks.length === 0) return blocks;
  if (pixels !== 30)
    state.report('lost-formatting', 'An indentation of more than one step is read as one step.', node.start);
  return [html('<dl>\n<dd>'), ...blocks, html('</dd>\n</dl>')];
}
