import type {LinkReference} from 'mdast';
import {link} from '../link.ts';
import type {Handler} from '../state.ts';

/** A link whose address is defined elsewhere in the file. */
export const linkReference: Handler<LinkReference> = (node, state) => {
  const definition = state.definitions.get(node.identifier);
  const children = state.phrasing(node);
  return definition ? link({url: definition.url, children, place: node}, state) : children;
};
