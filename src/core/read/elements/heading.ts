import type {Heading} from 'mdast';
import {inOneLine, settle, trimLine} from '../paragraph.ts';
import type {BlockReader} from '../state.ts';
import {alignBlocks} from './paragraph.ts';
import {alignmentOf} from './style.ts';

/** `<h1>` to `<h6>`. */
export const heading: BlockReader = (node, state) => {
  const children = settle(inOneLine(trimLine(state.phrasing(node.children))));
  if (children.length === 0) return [];
  const made: Heading = {type: 'heading', depth: Number(node.name.slice(1)) as Heading['depth'], children};
  const align = alignmentOf(node);
  return align === undefined ? [made] : alignBlocks([made], align);
};
