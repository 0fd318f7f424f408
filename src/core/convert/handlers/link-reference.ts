import type {LinkReference} from 'mdast';
import {link} from '../link.ts';
import type {Handler} from '../state.ts';

/** A link whose address is defined elsewhere in the file. */
export const linkReference: Handler<LinkReference> = (node, state) => {
  const definition = state.definitions.get(node.identifier);
  const children = state.phrasing(node);
  if (!definition) return children;
  return link({url: definition.url, children, title: definition.title, place: node}, state);
};
