import type {Paragraph} from 'mdast';
import {contentsMacro} from '../contents-mark.ts';
import {isBlock, toFlow} from '../flow.ts';
import {trimLine} from '../line.ts';
import {mathBlock} from '../math.ts';
import {toParagraphs} from '../paragraphs.ts';
import type {Handler} from '../state.ts';

/** A paragraph; a formula or a mark for the contents that is all of it becomes a block, and blocks that HTML put into it stand by themselves. */
export const paragraph: Handler<Paragraph> = (node, state) => {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  if (only?.type === 'inlineMath' && only.display) return mathBlock(only.value, only, state);
  const contents = contentsMacro(node, state);
  if (contents) return [contents];
  // Where a comment or an empty link was, only the space beside it is left.
  const children = trimLine(state.phrasing(node));
  if (children.length === 0) return [];
  const hasHtml = state.metHtml() || node.children.some(child => child.type === 'html');
  return hasHtml || children.some(isBlock)
    ? toFlow(children, state.isCloud)
    : toParagraphs(children, state.isCloud);
};
