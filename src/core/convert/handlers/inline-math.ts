import type {InlineMath} from '../../markdown/math-nodes.ts';
import {mathPhrase} from '../math.ts';
import type {Handler} from '../state.ts';

/** A formula in a line of text. */
export const inlineMath: Handler<InlineMath> = (node, state) => mathPhrase(node.value, node, state);
