import type {Root} from 'mdast';
import type {Handler} from '../state.ts';

/** The document. */
export const root: Handler<Root> = (node, state) => state.flow(node);
