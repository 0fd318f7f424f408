import type {BlockContent} from 'mdast';
import type {BlockReader} from '../state.ts';

/** `<blockquote>`. */
export const quote: BlockReader = (node, state) => {
  const children = state.flow(node.children) as readonly BlockContent[];
  return children.length === 0 ? [] : [{type: 'blockquote', children: [...children]}];
};
