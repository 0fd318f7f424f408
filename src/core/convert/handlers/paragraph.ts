import type {Paragraph} from 'mdast';
import {element} from '../../storage/tree.ts';
import {isBlock, toFlow} from '../flow.ts';
import {mathBlock} from '../math.ts';
import {settleImages} from '../settle-images.ts';
import type {Handler} from '../state.ts';

/** A paragraph; a formula that is all of it becomes a block, and blocks that HTML put into it stand by themselves. */
export const paragraph: Handler<Paragraph> = (node, state) => {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  if (only?.type === 'inlineMath' && only.display) return mathBlock(only.value, only, state);
  const children = state.phrasing(node);
  if (children.length === 0) return [];
  if (state.metHtml() || children.some(isBlock)) return toFlow(children, state.isCloud);
  return [element('p', {}, settleImages(children, state.isCloud))];
};
