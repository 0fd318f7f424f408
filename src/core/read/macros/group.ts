import type {BlockReader} from '../state.ts';
import {bodyOf} from './parts.ts';

/** A macro that marks what is in it for other pages, or puts it beside something. */
export const groupMacro: BlockReader = (node, state) => {
  const name = node.attributes['ac:name'] ?? '';
  const reason = `Macro "${name}" leaves what is in it: Markdown cannot say the rest.`;
  state.report('simplified-structure', reason, node.start);
  return state.flow(bodyOf(node));
};
