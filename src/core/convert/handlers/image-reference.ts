import type {ImageReference} from 'mdast';
import {text} from '../../storage/tree.ts';
import {image} from '../image.ts';
import type {Handler} from '../state.ts';

/** An image whose address is defined elsewhere in the file. */
export const imageReference: Handler<ImageReference> = (node, state) => {
  const definition = state.definitions.get(node.identifier);
  const alt = node.alt ?? undefined;
  if (!definition) return [text(alt ?? node.label ?? node.identifier)];
  return image({url: definition.url, look: {alt, title: definition.title ?? undefined}, place: node}, state);
};
