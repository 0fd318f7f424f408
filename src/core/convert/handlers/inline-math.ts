import type {InlineMath} from '../../markdown/math-nodes.ts';
import {mathBlock, mathPhrase} from '../math.ts';
import type {Handler} from '../state.ts';

/** A formula in a line of text; one with two dollar signs stands by itself, as on GitHub. */
export const inlineMath: Handler<InlineMath> = (node, state) =>
  node.display ? mathBlock(node.value, node, state) : mathPhrase(node.value, node, state);
